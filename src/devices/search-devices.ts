import { indexOf } from './device-index.js';
import { matchesPattern } from './model-codes.js';
import { isANumber } from './iphone.js';
import { codesIn, normalizeCode, readQuery, toKey, WITH_5G } from './normalize.js';
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

const MAX_QUERY = 60;

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
  const typed = typeof query === 'string' ? query.slice(0, MAX_QUERY) : '';
  const byCode = searchCodes(typed, table);
  let byName = searchNames(typed, table);
  if (!byName.length && !byCode.length) {
    const corrected = correctTypo(readQuery(typed).name, table, true);
    if (corrected) byName = searchNames(corrected, table);
  }
  return groupByBrand([...byCode, ...byName].slice(0, MAX_SUGGESTIONS));
}

/** Names close to a text that is no name itself. It drops words from the end until something is found. */
export function namesNear(text: string, table: DeviceTable): string[] {
  for (const words = text.slice(0, MAX_QUERY).split(' '); words.length; words.pop()) {
    const found = searchDevices(words.join(' '), table);
    if (found.length) return found.map(({ name }) => name);
  }
  return [];
}

/** Phones with a fitting name, best first, each once. Of two that fit equally well the shorter name wins. */
function searchNames(typed: string, table: DeviceTable): Suggestion[] {
  const { name, text } = readQuery(typed);
  if (isANumber(name)) {
    return [{ brand: 'Apple', name: 'iPhone', code: typed.trim().toUpperCase() }];
  }
  // Words that are left out may be a name of their own.
  const found = fittingEntries(typed, toKey(name) ? name : text, table);
  const without5G = name.replace(WITH_5G, '');
  if (without5G !== name) found.push(...fittingEntries(typed, without5G, table));
  const suggestions = new Map<string, Suggestion>();
  for (const { name, brand } of found) {
    if (!suggestions.has(name)) suggestions.set(name, { brand, name });
    if (suggestions.size === MAX_SUGGESTIONS) break;
  }
  return [...suggestions.values()];
}

/** The entries that fit, best first. @param name in the words of the table */
function fittingEntries(text: string, name: string, table: DeviceTable): Entry[] {
  const key = toKey(name);
  if (!key) return [];
  const words = name.split(' ').map(toKey).filter(Boolean);
  const index = indexOf(table);
  const last = index.lastNames;
  const isContinued = text.startsWith(last.text) && key.startsWith(last.key);
  const found: Array<{ entry: Entry; fit: number }> = [];
  for (const entry of (isContinued ? last : index).entries) {
    const fit = fitOf(entry, key, words);
    if (fit !== NONE) found.push({ entry, fit });
  }
  index.lastNames = { text, key, entries: found.map(({ entry }) => entry) };
  found.sort((a, b) => b.fit - a.fit || a.entry.name.length - b.entry.name.length);
  return found.map(({ entry }) => entry);
}

function fitOf(
  { key, shortKey, brandKey }: Entry,
  typed: string,
  words: readonly string[],
): number {
  const at = key.indexOf(typed);
  if (at >= 0) {
    if (key === typed || shortKey === typed) return EXACT;
    if (at === 0 || shortKey.startsWith(typed)) return BEGINNING;
  }
  if (brandKey.startsWith(typed)) return BEGINNING;
  if (typed.startsWith(brandKey)) {
    const rest = typed.slice(brandKey.length);
    if (key === rest || shortKey === rest) return EXACT;
    if (key.startsWith(rest) || shortKey.startsWith(rest)) return BEGINNING;
  }
  if (at >= 0 && contains(key, typed)) return INSIDE;
  if (words.length < 2) return NONE;
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
    if (modelCode.length < 3 || !/\d/.test(modelCode) || /^IPHONE[^,]*$/.test(modelCode)) continue;
    if (/[^ -~]/.test(typedCode)) continue;
    const found = phonesWithCode(modelCode, typedCode.trim().toUpperCase(), table);
    if (found.length) return found;
  }
  return [];
}

function phonesWithCode(modelCode: string, code: string, table: DeviceTable): Suggestion[] {
  const index = indexOf(table);
  const found = new Map<string, Suggestion>();
  let last = -1;
  for (const { at, pattern } of index.codes) {
    if (!matchesPattern(pattern, modelCode, true)) continue;
    if (at !== last && found.size >= MAX_CODE_SUGGESTIONS) break;
    last = at;
    const { codeNames, names, brand } = index.family(at);
    const name = codeNames?.[pattern] ?? names[0];
    if (name && !found.has(name)) found.set(name, { brand, name: name.replace('*', ''), code });
  }
  return [...found.values()];
}

/** Brings the suggestions of a brand together, in the order of the best of each brand. Each name once. */
function groupByBrand(suggestions: readonly Suggestion[]): Suggestion[] {
  const unique = suggestions.filter(
    ({ name }, index) => suggestions.findIndex((other) => other.name === name) === index,
  );
  const brands = [...new Set(unique.map(({ brand }) => brand))];
  return brands.flatMap((brand) => unique.filter((suggestion) => suggestion.brand === brand));
}
