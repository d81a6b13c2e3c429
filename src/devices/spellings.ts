import { keysOf } from './normalize.js';
import type { Family } from './family.js';

/** One way to write the name of a phone, prepared for comparison. */
export interface Entry {
  /** Place of its family in the table. */
  at: number;
  brand: string;
  /** The name it stands for: "Galaxy S23+". */
  name: string;
  /** `galaxys23plus` */
  key: string;
  /** Without the first word, which most people leave out: `s23plus`. */
  shortKey: string;
  brandKey: string;
  /** Whether any text may follow: "Galaxy Watch*". */
  isPrefix: boolean;
}

/** First characters of lines. A line that starts with none of them is a name. */
export const BRAND = '#';
export const ALIAS = '=';
const SHORT_FORM = '~';

export const isName = (line: string): boolean => !/^[#=~]/.test(line);

/**
 * The names of families, one on a line: a brand starts a family, and aliases follow their name. It is one long text
 * because a browser normalizes that much faster than many short ones.
 */
export function spellingsOf(
  families: ReadonlyArray<Pick<Family, 'brand' | 'names' | 'aliases'>>,
): string {
  const lines = families.flatMap(({ brand, names, aliases = {} }) => {
    const named = [...new Set([...names, ...Object.values(aliases)])].flatMap((name) => [
      // A page's own name may look like another line.
      isName(name) ? name : ` ${name}`,
      ...Object.keys(aliases)
        .filter((alias) => aliases[alias] === name)
        .map((alias) => ALIAS + alias),
    ]);
    return [BRAND + brand, ...named];
  });
  return lines.map((line) => line.replace(/\s/g, ' ')).join('\n');
}

/** Adds the usual shorter forms: "Galaxy Fold5", and "iPhone SE" for three generations. */
const withShortForms = (spellings: string): string =>
  spellings
    .replace(/^=?Galaxy Z (.*)/gm, `$&\n${SHORT_FORM}Galaxy $1`)
    .replace(/^=?(iP.*?) \(.*/gm, `$&\n${SHORT_FORM}$1`);

/** @param spellings from `spellingsOf` */
export function readSpellings(spellings: string): Entry[] {
  const lines = withShortForms(spellings);
  const keys = keysOf(lines);
  const shortKeys = keysOf(lines.replace(/^\S* /gm, ''));
  const entries: Entry[] = [];
  let at = -1;
  let [brand, brandKey, name] = ['', '', ''];
  lines.split('\n').forEach((line, index) => {
    const key = keys[index]!;
    if (line[0] === BRAND) {
      at++;
      brand = line.slice(1);
      brandKey = key;
      return;
    }
    if (isName(line)) name = line.replace('*', '');
    const isPrefix = line.endsWith('*');
    entries.push({ at, brand, name, key, shortKey: shortKeys[index]!, brandKey, isPrefix });
  });
  return entries;
}
