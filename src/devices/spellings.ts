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

/** What the first character of a line means. A line with another one is a name. */
export const BRAND = '#';
export const ALIAS = '=';
/** A usual shorter form of the name or the alias before it. */
const SHORT = '~';
/** A name that has only aliases. */
const MEANT = '^';
const MARKS = BRAND + ALIAS + SHORT + MEANT;

export const isName = (line: string): boolean => !MARKS.includes(line[0]!);

type Names = Pick<Family, 'brand' | 'names' | 'aliases'>;

/**
 * Every way to write every name of the families, one on a line: a brand starts a family, a name comes before its
 * aliases. A long text, because a browser normalizes one much faster than many short ones.
 */
export function spellingsOf(families: readonly Names[]): string {
  const lines: string[] = [];
  for (const { brand, names, aliases = {} } of families) {
    const add = (mark: string, spelling: string): void => {
      // A page's own name may look like a mark, or have a line break.
      const line = spelling.replace(/\s/g, ' ');
      lines.push(mark + (mark || isName(line) ? '' : ' ') + line);
      for (const short of shorterForms(line, brand)) lines.push(SHORT + short);
    };
    lines.push(BRAND + brand);
    for (const name of new Set([...names, ...Object.values(aliases)])) {
      add(names.includes(name) ? '' : MEANT, name);
      for (const alias in aliases) if (aliases[alias] === name) add(ALIAS, alias);
    }
  }
  return lines.join('\n');
}

function shorterForms(name: string, brand: string): string[] {
  const forms: string[] = [];
  if (name.startsWith('Galaxy Z ')) forms.push(name.replace('Z ', ''));
  // "iPhone SE" is short for "iPhone SE (2nd generation)" and two others.
  const bracket = name.indexOf(' (');
  if (brand === 'Apple' && bracket > 0) forms.push(name.slice(0, bracket));
  return forms;
}

/** @param spellings from `spellingsOf` */
export function readSpellings(spellings: string): Entry[] {
  const keys = keysOf(spellings);
  const shortKeys = keysOf(spellings.replace(/^\S* ?/gm, ''));
  const entries: Entry[] = [];
  let at = -1;
  let [brand, brandKey, name] = ['', '', ''];
  spellings.split('\n').forEach((line, index) => {
    const key = keys[index]!;
    if (line[0] === BRAND) {
      at++;
      brand = line.slice(1);
      brandKey = key;
      return;
    }
    if (isName(line)) name = line.replace('*', '');
    if (line[0] === MEANT) name = line.slice(1);
    else {
      const isPrefix = line.endsWith('*');
      entries.push({ at, brand, name, key, shortKey: shortKeys[index]!, brandKey, isPrefix });
    }
  });
  return entries;
}
