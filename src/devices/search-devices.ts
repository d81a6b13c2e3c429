import { fitsPattern, plainCode } from './codes.js';
import { entriesOf, mend, type Entry } from './entries.js';
import { plainName } from './names.js';
import { builtInDevices, type DeviceTable } from './table.js';

/** One suggestion: what to ask `checkDevice` for, and how to name it. */
export interface Suggestion {
  brand: string;
  /** "Galaxy S23+". */
  name: string;
  /** The code that was typed, where one was. */
  code?: string;
}

/** As many as a reader can look through. */
const MOST = 12;

/** What a suggestion is worth, by how it fits. */
const EXACT = 5;
const BEGINS = 4;
const WORD = 3;
const WITHIN = 2;

/**
 * The phones that a few typed letters may mean, best first, those of a brand together. Tolerates case,
 * spaces, brand words, and a slip in a word.
 */
export function searchDevices(query: string, table: DeviceTable = builtInDevices()): Suggestion[] {
  const said = typeof query === 'string' ? query.slice(0, 60) : '';
  const byCode = codesLike(said, table);
  let names = entriesLike(said, table, 'said');
  if (!names.length && !byCode.length) {
    const mended = mend(said, table, true);
    if (mended) names = entriesLike(mended, table, 'mended');
  }
  return together([...byCode, ...names.map(({ family, name }) => ({ brand: family.brand, name }))]);
}

/** Names that a text may mean which is none itself: what nobody knows of it is mostly the last word. */
export function namesNear(text: string, table: DeviceTable): string[] {
  for (const words = text.split(' '); words.length; words.pop()) {
    const found = searchDevices(words.join(' '), table);
    if (found.length) return found.map(({ name }) => name);
  }
  return [];
}

/** What a text found in a table. */
interface Finding {
  table: DeviceTable;
  said: string;
  key: string;
  /** All that fit, from which a longer text can only take away. */
  fitting: readonly Entry[];
  best: readonly Entry[];
}

/** What was found before: by the last text, by the last that had to be mended, and by each letter alone. */
const findings = new Map<string, Finding>();

/**
 * The best of all that fit: the nearest, then the shortest; each name once. A text that only goes on fits
 * nothing new, so that typing looks at few. That holds where the words make the key: some are left out of
 * one and not of the other.
 *
 * @param place where to keep what was found
 */
function entriesLike(text: string, table: DeviceTable, place: string): readonly Entry[] {
  const said = text.toLowerCase();
  const key = plainName(said);
  if (!key) return [];
  const words = /\s/.test(said) ? said.split(/\s+/).map(plainName).filter(Boolean) : [key];
  const whole = words.join('') === key;
  const goesOn = (from: Finding | undefined) =>
    whole && from?.table === table && said.startsWith(from.said) && key.startsWith(from.key)
      ? from
      : undefined;
  const from = goesOn(findings.get(place)) ?? goesOn(findings.get(said[0]!));
  if (from?.said === said) return from.best;
  const fitting: Entry[] = [];
  const best: Array<{ entry: Entry; worth: number }> = [];
  for (const entry of from?.fitting ?? entriesOf(table)) {
    const fits = fit(entry, key, words);
    if (!fits) continue;
    fitting.push(entry);
    const worth = fits - entry.name.length / 100;
    // Most are worth less than the last of many.
    if (best.length === MOST && best[MOST - 1]!.worth >= worth) continue;
    let at = best.length;
    while (at > 0 && best[at - 1]!.worth < worth) at--;
    // Said in another way it may be worth more than before.
    if (best.slice(0, at).some((one) => one.entry.name === entry.name)) continue;
    const before = best.findIndex((one) => one.entry.name === entry.name);
    if (before >= 0) best.splice(before, 1);
    best.splice(at, 0, { entry, worth });
    best.length = Math.min(best.length, MOST);
  }
  const found = { table, said, key, fitting, best: best.map(({ entry }) => entry) };
  if (whole) findings.set(/^[a-z\d]$/.test(said) ? said : place, found);
  return found.best;
}

function fit({ key, short, brand }: Entry, said: string, words: readonly string[]): number {
  const at = key.indexOf(said);
  if (at === 0 || short.startsWith(said)) {
    return key === said || short === said ? EXACT : BEGINS;
  }
  // With its brand before it, whole or as far as it was said.
  if (brand.startsWith(said)) return BEGINS;
  if (said.startsWith(brand)) {
    const rest = said.slice(brand.length);
    if (key.startsWith(rest) || short.startsWith(rest)) {
      return key === rest || short === rest ? EXACT : BEGINS;
    }
  }
  if (at > 0 && holds(key, said)) return WORD;
  return words.length > 1 && words.every((word) => holds(key, word) || brand.startsWith(word))
    ? WITHIN
    : 0;
}

/** Whether a key holds a word; the end of a number is not its beginning: 15 holds no 5. */
function holds(key: string, word: string): boolean {
  let at = key.indexOf(word);
  while (at > 0 && word[0]! <= '9' && key[at - 1]! <= '9') at = key.indexOf(word, at + 1);
  return at >= 0;
}

/** The phones whose code is this, or begins so. */
function codesLike(said: string, { families }: DeviceTable): Suggestion[] {
  const code = plainCode(said);
  if (code.length < 3 || !/\d/.test(code) || !/^[ -~]+$/.test(said)) return [];
  const found: Suggestion[] = [];
  for (const { codes, codeNames, names, brand } of families) {
    for (const pattern of codes) {
      if (!fitsPattern(pattern, code, true)) continue;
      const name = codeNames?.[pattern] ?? names[0];
      if (name && !found.some((one) => one.name === name)) {
        found.push({ brand, name: name.replace('*', ''), code: said.trim().toUpperCase() });
      }
    }
    if (found.length > 5) break;
  }
  return found;
}

/** Suggestions of a brand stand together, in the order of the best of each; each name once. */
function together(list: readonly Suggestion[]): Suggestion[] {
  const brands = new Map<string, Suggestion[]>();
  for (const one of list.slice(0, MOST)) {
    const own = brands.get(one.brand) ?? [];
    brands.set(one.brand, own);
    if (!own.some(({ name }) => name === one.name)) own.push(one);
  }
  return [...brands.values()].flat();
}
