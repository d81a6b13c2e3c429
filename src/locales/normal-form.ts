import { attempt } from './attempt.js';

/** A text in a Unicode normal form, or as it is where the page has broken `normalize`. */
export const normalForm = (text: string, form: 'NFKC' | 'NFKD'): string =>
  attempt(() => text.normalize(form)) ?? text;
