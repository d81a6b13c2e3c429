import { indexOf } from './device-index.js';
import { normalizeName, toKey } from './normalize.js';
import type { Entry } from './spellings.js';
import type { DeviceTable } from './table.js';
import { correctTypo } from './typos.js';

/** Names that stay unique without their first word: "S23" is a Galaxy. */
const UNIQUE_WITHOUT_FIRST_WORD =
  /^(galaxy((s|z|note|fold|flip|xcover)[a-z]*\d|z|xcover|tabs|fold$|flip$)|oppo(find|reno)|honormagic|motorola(razr|edge|moto|thinkphone)|nothing(phone|cmf)|google|asus(zenfone|rog)|vivoiqoo|huawei(mate|pura)|xiaomimi)/;

function isSameName({ key, shortKey, brandKey, isPrefix }: Entry, typed: string): boolean {
  if (key === typed || (isPrefix && typed.startsWith(key))) return true;
  if (shortKey === typed && UNIQUE_WITHOUT_FIRST_WORD.test(key)) return true;
  if (!typed.startsWith(brandKey) || typed === brandKey) return false;
  const rest = typed.slice(brandKey.length);
  return key === rest || shortKey === rest || (isPrefix && rest.startsWith(key));
}

/**
 * Finds the entries that a whole name may mean. They belong to several families if these share the name.
 *
 * Only spaces, signs, case and the brand may differ: "S20 FE" is not "S20". A typo in a word is corrected,
 * in a number never.
 */
export function findByName(name: string, table: DeviceTable): readonly Entry[] {
  const find = (key: string): readonly Entry[] =>
    key ? indexOf(table).entries.filter((entry) => isSameName(entry, key)) : [];
  const key = normalizeName(name);
  const attempts = [
    () => find(key),
    // Normalizing drops words that are part of a few names.
    () => find(toKey(name)),
    // Many people write "5G" behind a name without it.
    () => (/[45]g$/.test(key) ? find(key.slice(0, -2)) : []),
    () => find(normalizeName(correctTypo(name, table) ?? '')),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length) return found;
  }
  return [];
}

/** Whether a text is the beginning of a name, up to the end of a word: "iPhone", "Redmi Note". */
export function startsAName(text: string, table: DeviceTable): boolean {
  const key = normalizeName(text);
  if (key.length < 2) return false;
  return indexOf(table).entries.some(
    (entry) => entry.brandKey === key || (entry.key.startsWith(key) && endsAtWord(entry.name, key)),
  );
}

const endsAtWord = (name: string, key: string): boolean =>
  name.split(' ').some((_, count, words) => normalizeName(words.slice(0, count).join('')) === key);
