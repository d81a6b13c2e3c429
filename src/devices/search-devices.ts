import { indexOf } from './device-index.js';
import { matchesPattern } from './model-codes.js';
import { isANumber, withoutANumber } from './iphone.js';
import { codesIn, normalizeCode, readQuery, toKey, toText, WITH_5G } from './normalize.js';
import type { Entry } from './spellings.js';
import { builtInDevices, type DeviceTable } from './table.js';
import { correctTypo } from './typos.js';

/** One suggestion: what to ask `checkDevice` for, and how to name it. */
export interface Suggestion {
  brand: string;
  /** "Galaxy S23+". */
  name: string;
  /** The code that was typed, if the query is a model code. */
  code?: string;
}

/** As many as a reader can look through. */
const MAX_SUGGESTIONS = 12;

/** A code fits many families until it is typed further. */
const MAX_CODE_SUGGESTIONS = 6;

/** How well an entry fits the query. */
const EXACT = 5;
const BEGINNING = 4;
const INSIDE = 3;
const ALL_WORDS = 2;
const NONE = 0;

/**
 * Suggests phones while the reader types, best first, grouped by brand. Ignores case and spaces, and corrects
 * a typo in a word.
 */
export function searchDevices(query: string, table: DeviceTable = builtInDevices()): Suggestion[] {
  const typed = toText(query);
  const byCode = searchCodes(typed, table);
  let byName = searchNames(typed, table);
  if (!byName.length && !byCode.length) {
    byName = searchNames(correctTypo(readQuery(typed).name, table, true), table);
  }
  return groupByBrand(eachOnce([...byCode, ...byName]).slice(0, MAX_SUGGESTIONS));
}

/** Names close to a text that is no name itself. It drops words from the end until something is found. */
export function namesNear(text: string, table: DeviceTable): string[] {
  for (const words = toText(text).split(' '); words.length; words.pop()) {
    const found = searchDevices(words.join(' '), table);
    if (found.length) return found.map(({ name }) => name);
  }
  return [];
}

/** Phones with a fitting name, best first. */
function searchNames(typed: string, table: DeviceTable): Suggestion[] {
  const { name, text } = readQuery(typed);
  if (isANumber(name)) return [{ brand: 'Apple', name: 'iPhone', code: typed.toUpperCase() }];
  // Words that are left out may be a name of their own.
  const rest = withoutANumber(name);
  const names = new Set([toKey(rest) ? rest : text, rest.replace(WITH_5G, '')]);
  return [...names]
    .flatMap((name) => fittingEntries(name, table))
    .map(({ brand, name }) => ({ brand, name }));
}

/**
 * The entries that fit, best first. Of two that fit equally well the shorter name wins.
 *
 * @param name in the words of the table
 */
function fittingEntries(name: string, table: DeviceTable): Entry[] {
  const key = toKey(name);
  if (!key) return [];
  const words = name.split(' ').map(toKey);
  return indexOf(table)
    .entries.map((entry) => ({ entry, fit: fitOf(entry, key, words) }))
    .filter(({ fit }) => fit !== NONE)
    .sort((a, b) => b.fit - a.fit || a.entry.name.length - b.entry.name.length)
    .map(({ entry }) => entry);
}

function fitOf(
  { key, shortKey, brandKey }: Entry,
  typed: string,
  words: readonly string[],
): number {
  const names = [key, shortKey];
  const forms = [typed, typed.replace(brandKey, '')];
  if (forms.some((form) => names.includes(form))) return EXACT;
  if (brandKey.startsWith(typed)) return BEGINNING;
  if (forms.some((form) => names.some((name) => name.startsWith(form)))) return BEGINNING;
  if (contains(key, typed)) return INSIDE;
  const hasAllWords = words.every((word) => contains(key, word) || brandKey.startsWith(word));
  return hasAllWords ? ALL_WORDS : NONE;
}

/** Whether a key contains a word. A number must match from its first digit: 15 does not contain 5. */
function contains(key: string, word: string): boolean {
  let at = key.indexOf(word);
  while (at > 0 && word[0]! <= '9' && key[at - 1]! <= '9') at = key.indexOf(word, at + 1);
  return at >= 0;
}

/** Phones with this model code, or with one that begins so. */
function searchCodes(text: string, table: DeviceTable): Suggestion[] {
  for (const typedCode of codesIn(text)) {
    const modelCode = normalizeCode(typedCode);
    // Without its comma, the machine name of an iPhone is a name.
    if (modelCode.length < 3 || !/\d/.test(modelCode) || /IPHONE[^,]*$/.test(modelCode)) continue;
    const found = phonesWithCode(modelCode, typedCode.toUpperCase(), table);
    if (found.length) return found;
  }
  return [];
}

/** All phones of the first families that fit. */
function phonesWithCode(modelCode: string, code: string, table: DeviceTable): Suggestion[] {
  const index = indexOf(table);
  const found = new Map<string, Suggestion>();
  let last: number | undefined;
  for (const { at, pattern } of index.codes) {
    if (!matchesPattern(pattern, modelCode, true)) continue;
    if (at !== last && found.size >= MAX_CODE_SUGGESTIONS) break;
    last = at;
    const { codeNames, names, brand } = index.family(at);
    const name = codeNames[pattern] ?? names[0];
    if (name) found.set(name, { brand, name: name.replace('*', ''), code });
  }
  return [...found.values()];
}

/** The first suggestion of each name. */
function eachOnce(suggestions: readonly Suggestion[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    if (!found.has(suggestion.name)) found.set(suggestion.name, suggestion);
  }
  return [...found.values()];
}

/** Brings the suggestions of a brand together, in the order of the best of each brand. */
function groupByBrand(suggestions: readonly Suggestion[]): Suggestion[] {
  const brands = [...new Set(suggestions.map(({ brand }) => brand))];
  return brands.flatMap((brand) => suggestions.filter((suggestion) => suggestion.brand === brand));
}
