import { toText } from '../render/to-text.js';
import { whenLine } from './expiry.js';
import { renew } from './renew.js';
import type { Scene } from './scene.js';

/**
 * The first line that is new after an answer. Screen readers announce it, because the focus stays on the
 * answers.
 *
 * @param question that was answered
 * @returns undefined if the answer adds nothing
 */
export function newAdvice(question: string, before: Scene, after: Scene): string | undefined {
  const lines = /^(end|start)-/.test(question) ? endLines : renewLines;
  const known = lines(before);
  return lines(after).find((line) => !known.includes(line));
}

const endLines = (scene: Scene): string[] => [whenLine(scene)].filter(Boolean);

const renewLines = (scene: Scene): string[] =>
  renew(scene).flatMap((block) =>
    block.type === 'question' ? block.text : toText([block]).split('\n'),
  );
