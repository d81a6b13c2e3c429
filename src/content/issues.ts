import { msg, str } from '@lit/localize';
import type { ConfigError } from '../carriers/carrier.js';
import { FOR_CARRIERS } from '../carriers/issue.js';
import { isOneEditAway } from '../devices/typos.js';

/** What is wrong in the page's config, in a sentence for its author. */
export function issueText({ path, expected, found, from, kind }: ConfigError): string {
  const name = path || from;
  const known = wordsOf(expected);
  const example = expected.replace(/.*such as /, '');
  const isUnknown = kind === 'warning';
  const problem = () => {
    if (expected === FOR_CARRIERS)
      return msg(str`“${name}” is for carriers. Sellers have “support”.`);
    if (found === 'undefined') return msg(str`“${name}” is missing.`);
    if (isUnknown) return msg(str`We don’t know “${name}”.`);
    if (known)
      return msg(str`“${name}” must be one of these: ${known.join(', ')}. We found ${found}.`);
    return msg(str`“${name}” must look like ${example}. We found ${found}.`);
  };
  const meant = nearest(isUnknown ? name.split('.').pop()! : found, known);
  return meant ? msg(str`${problem()} Did you mean “${meant}”?`) : problem();
}

/** The words that `one of …` allows. */
export const wordsOf = (expected: string): string[] | undefined =>
  /^one of (.+)/.exec(expected)?.[1]?.split(', ');

/** The known word that was probably meant. Undefined if none is near. */
export function nearest(typed: string, known: readonly string[] = []): string | undefined {
  const word = plain(typed);
  const tests = [(right: string) => right === word];
  // A short word is near to too many others.
  if (word.length > 2) tests.push((right) => isOneEditAway(word, right));
  if (word.length > 4) tests.push((right) => isTwoEditsAway(word, right));
  for (const isNear of tests) {
    const found = known.find((right) => isNear(plain(right)));
    if (found) return found;
  }
  return undefined;
}

/** Ignores case and signs, so that `App-Store` equals `appStore`. */
const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Whether two letters at most are wrong, missing or added. */
function isTwoEditsAway(typed: string, right: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === right[at]) at++;
  const [rest, wanted] = [typed.slice(at), right.slice(at)];
  return (
    isOneEditAway(rest.slice(1), wanted) ||
    isOneEditAway(rest, wanted.slice(1)) ||
    isOneEditAway(rest.slice(1), wanted.slice(1))
  );
}
