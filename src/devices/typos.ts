import { indexOf } from './device-index.js';
import type { DeviceTable } from './table.js';

/** The longer words of a table's names. A typo in a short word cannot be told from another word. */
function vocabularyOf(table: DeviceTable): ReadonlySet<string> {
  const index = indexOf(table);
  return (index.vocabulary ??= new Set(
    index.entries
      .map(({ brand, name }) => `${brand} ${name}`)
      .join(' ')
      .toLowerCase()
      .split(/[^a-z]/)
      .filter((word) => word.length > 4),
  ));
}

/**
 * Corrects typos in the words of a name, never in its numbers: "samsng s24" becomes "samsung s24".
 *
 * @param name from `readQuery`
 * @param typing whether the last letters of a word may still be missing
 */
export function correctTypo(name: string, table: DeviceTable, typing = false): string {
  const vocabulary = vocabularyOf(table);
  return name.replace(/[a-z]{4,}/g, (word) =>
    vocabulary.has(word) ? word : closestWord(word, vocabulary, typing),
  );
}

function closestWord(word: string, vocabulary: ReadonlySet<string>, typing: boolean): string {
  for (const right of vocabulary) {
    // The beginning of a word may lack a letter, or have one too many.
    const lengths = [word.length, word.length + 1, word.length - 1];
    const forms = typing ? lengths.map((length) => right.slice(0, length)) : [right];
    const form = forms.find((form) => isOneEditAway(word, form));
    if (form) return form;
  }
  return word;
}

/** Whether one letter is wrong, missing, added, or swapped with the next. */
export function isOneEditAway(typed: string, right: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === right[at]) at++;
  const [rest, wanted] = [typed.slice(at), right.slice(at)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
