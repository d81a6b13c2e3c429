import type { Answers } from '../../content/scene.js';

/** The answers with a new one. Undefined or `''` takes the answer back. */
export const withAnswer = (
  answers: Answers,
  question: string,
  answer: string | undefined,
): Answers => ({
  ...answers,
  // Another situation begins anew: the reader may have lost the Wi-Fi.
  ...(question === 'situation' && { 'have-wifi': undefined }),
  [question]: answer || undefined,
});
