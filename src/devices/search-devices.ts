import { codePattern, plainCode } from './codes.js';
import { plainName } from './names.js';
import { builtInDevices, waysToSay, type DeviceTable, type Family } from './table.js';

/** One suggestion: what to ask `checkDevice` for, and how to name it. */
export interface Suggestion {
  /** Stable within a table. */
  id: string;
  brand: string;
  /** "Galaxy S23+", or the family's names for a code. */
  name: string;
  /** The code that was typed, where one was. */
  code?: string;
}

interface Entry {
  family: Family;
  name: string;
  /** The name, folded, without spaces; and with its brand before it. */
  key: string;
  branded: string;
  /** Without the word that the brand's phones share, but with the brand: `samsungs23`. */
  short: string;
}

const entries = new WeakMap<DeviceTable, Entry[]>();

function entriesOf(table: DeviceTable): Entry[] {
  let list = entries.get(table);
  if (!list) {
    list = table.families.flatMap((family) =>
      waysToSay(family).map(([said, name]) => {
        const key = plainName(said);
        const brand = plainName(family.brand);
        // Most leave out the word that all phones of a brand share.
        const short = plainName(said.replace(/^\S+ (?=\S)/, ''));
        const branded = key.startsWith(brand) ? key : brand + key;
        return { family, name, key, branded, short: brand + short };
      }),
    );
    entries.set(table, list);
  }
  return list;
}

/** As many as a phone's screen can show and a reader can look through. */
const MOST = 20;

/** What a suggestion is worth, by how it fits. */
const EXACT = 5;
const BEGINS = 4;
const WORD = 3;
const WITHIN = 2;
const NEARLY = 1;

/**
 * The phones that a few typed letters may mean, best first, those of a brand together. Tolerates case,
 * spaces, brand words, and a wrong letter.
 */
export function searchDevices(query: string, table: DeviceTable = builtInDevices()): Suggestion[] {
  const said = String(query ?? '').slice(0, 60);
  const key = plainName(said);
  if (!key) return [];
  const words = said.split(/\s+/).map(plainName).filter(Boolean);

  const scored = entriesOf(table)
    .map((entry) => ({ ...entry, worth: worth(entry, key, words) }))
    .filter(({ worth }) => worth);
  const found = scored.length || key.length < 4 ? scored : nearly(table, key);
  const byCode = codesLike(said, table);
  const names = found
    .sort((a, b) => b.worth - a.worth || a.key.length - b.key.length)
    .map(({ family, name }) => ({ id: plainName(name), brand: family.brand, name }));
  const all = [...byCode, ...names];
  return together(
    all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at).slice(0, MOST),
  );
}

function worth({ key, branded, short }: Entry, said: string, words: readonly string[]): number {
  if (key === said || branded === said) return EXACT;
  if ([key, branded, short].some((whole) => whole.startsWith(said))) return BEGINS;
  const at = key.indexOf(said);
  if (at > 0) return /\d/.test(key[at - 1]!) && /\d/.test(said[0]!) ? 0 : WORD;
  return words.length > 1 && words.every((word) => branded.includes(word)) ? WITHIN : 0;
}

/** With one letter wrong, missing, or too many. */
function nearly(table: DeviceTable, said: string): Array<Entry & { worth: number }> {
  return entriesOf(table)
    .filter(({ key, branded, short }) =>
      [key, branded, short].some((whole) => isNear(said, whole.slice(0, said.length + 1))),
    )
    .map((entry) => ({ ...entry, worth: NEARLY }));
}

/** Whether one change leads from a text to the other, or to its beginning. A digit is not a slip. */
function isNear(said: string, whole: string): boolean {
  let at = 0;
  while (at < said.length && said[at] === whole[at]) at++;
  if (at === said.length) return true;
  if (/\d/.test(said[at]!) && /\d/.test(whole[at] ?? '')) return false;
  const rest = said.slice(at);
  return (
    whole.slice(at + 1).startsWith(rest.slice(1)) ||
    whole.slice(at).startsWith(rest.slice(1)) ||
    whole.slice(at + 1).startsWith(rest) ||
    (rest[0] === whole[at + 1] &&
      rest[1] === whole[at] &&
      whole.slice(at + 2).startsWith(rest.slice(2)))
  );
}

function codesLike(said: string, { families }: DeviceTable): Suggestion[] {
  const code = plainCode(said);
  if (code.length < 3 || !/\d/.test(code) || !/^[\x20-\x7E]+$/.test(said)) return [];
  return families
    .filter(({ codes }) => codes.some((pattern) => codePattern(pattern, true).test(code)))
    .slice(0, 6)
    .map((family) => ({
      id: `${family.id}-code`,
      brand: family.brand,
      name: family.names[0]!,
      code: said.trim().toUpperCase(),
    }));
}

/** Suggestions of a brand stand together, in the order of the best of each. */
function together(list: readonly Suggestion[]): Suggestion[] {
  const brands = new Map<string, Suggestion[]>();
  for (const one of list) brands.set(one.brand, [...(brands.get(one.brand) ?? []), one]);
  return [...brands.values()].flat();
}
