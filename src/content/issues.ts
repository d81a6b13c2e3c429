import { msg, str } from '@lit/localize';
import type { ConfigError } from '../carriers/carrier.js';

/** What is wrong in the page's config, in a sentence for its author. */
export function issueText({ path, expected, found, from, kind }: ConfigError): string {
  const name = path || from;
  const [, known] = /^one of (.+)/.exec(expected) ?? [];
  const [, example] = /such as (.+)/.exec(expected) ?? [];
  const isUnknown = kind === 'warning';
  const problem = isUnknown
    ? msg(str`We don’t know “${name}”.`)
    : found === 'undefined'
      ? msg(str`“${name}” is missing.`)
      : known
        ? msg(str`“${name}” must be one of these: ${known}. We found ${found}.`)
        : example
          ? msg(str`“${name}” must look like ${example}. We found ${found}.`)
          : msg(str`“${name}” has a wrong value. Expected: ${expected}. We found ${found}.`);
  const meant = nearest(isUnknown ? name.split('.').pop()! : found, known?.split(', '));
  return meant ? msg(str`${problem} Did you mean “${meant}”?`) : problem;
}

/** The known word that was probably meant. Undefined if none is near. */
export function nearest(typed: string, known: readonly string[] = []): string | undefined {
  const word = plain(typed);
  // A short word is near to too many others.
  const most = word.length < 3 ? 0 : word.length < 5 ? 1 : 2;
  return [0, 1, 2]
    .slice(0, most + 1)
    .flatMap((edits) => known.find((right) => isWithin(edits, word, plain(right))) ?? [])[0];
}

/** Without what people write differently: `App-Store`, `appStore`. */
const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Whether so many letters at most are wrong, missing, added or swapped. */
function isWithin(edits: number, typed: string, right: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === right[at]) at++;
  const [a, b] = [typed.slice(at), right.slice(at)];
  return (
    a === b ||
    (edits > 0 &&
      [
        [a.slice(1), b],
        [a, b.slice(1)],
        [a.slice(1), b.slice(1)],
        // Two letters swapped count as one.
        a[0] === b[1] && a[1] === b[0] ? [a.slice(2), b.slice(2)] : [a, b.slice(1)],
      ].some(([a, b]) => isWithin(edits - 1, a!, b!)))
  );
}
