import { indexOf } from './device-index.js';
import { toKey, WITH_5G } from './normalize.js';
import type { Entry } from './spellings.js';
import type { DeviceTable } from './table.js';
import { correctTypo } from './typos.js';

/** Names that stay unique without their first word: "S23" is a Galaxy. */
const UNIQUE_WITHOUT_FIRST_WORD =
  /^(iphone(x[sr]|se|\d+(promax|plus|mini|e|air)$)|galaxy((s|z|note|fold|flip|xcover)[a-z]*\d|z|xcover|tabs|fold$|flip$)|oppo(find|reno)|honormagic|motorola(razr|edge|moto|thinkphone)|nothing(phone\da|cmf)|google|asus(zenfone|rog)|vivo(iqoo|x\d+(pro|ultra|fe))|huawei(mate|pura)|xiaomimi)/;

function isSameName({ key, shortKey, brandKey, isPrefix }: Entry, typed: string): boolean {
  if (key === typed || (isPrefix && typed.startsWith(key))) return true;
  if (shortKey === typed && UNIQUE_WITHOUT_FIRST_WORD.test(key)) return true;
  if (!typed.startsWith(brandKey)) return false;
  const rest = typed.slice(brandKey.length);
  return key === rest || shortKey === rest || (isPrefix && rest.startsWith(key));
}

/**
 * Finds the entries that a whole name may mean. They belong to several families if these share the name.
 *
 * Only spaces, signs, case, the brand and the place of the last word may differ: "S20 FE" is not "S20". A typo in a word is
 * corrected, in a number never.
 *
 * @param name from `readQuery`
 * @param text the whole text, because a few names contain words that are noise elsewhere
 */
export function findByName(name: string, text: string, table: DeviceTable): readonly Entry[] {
  const { entries } = indexOf(table);
  const find = (key: string): readonly Entry[] =>
    key ? entries.filter((entry) => isSameName(entry, key)) : [];
  const without5G = name.replace(WITH_5G, '');
  const attempts = [
    () => find(toKey(name)),
    () => find(toKey(text)),
    () => find(toKey(without5G)),
    () => find(toKey(correctTypo(name, table))),
    () => find(toKey(without5G.replace(/(.*) (.+)/, '$2 $1'))),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length) return found;
  }
  return [];
}

/**
 * Whether a text is the beginning of a name, up to the end of a word: "iPhone", "Samsung Galaxy", "Redmi Note".
 *
 * @param text from `readQuery`
 */
export function startsAName(text: string, table: DeviceTable): boolean {
  const key = toKey(text);
  if (!key) return false;
  return indexOf(table).entries.some((entry) =>
    [key, key.replace(entry.brandKey, '')].some(
      (start) => entry.key.startsWith(start) && endsAtWord(entry.name, start),
    ),
  );
}

/** A bare brand leaves nothing, and nothing is before the first word. */
const endsAtWord = (name: string, start: string): boolean =>
  name.split(' ').some((_, count, words) => toKey(words.slice(0, count).join()) === start);
