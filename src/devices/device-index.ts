import { tableKeys } from './normalize.js';
import { rowsOf, type DeviceTable, type Names, type Rows } from './table.js';

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

/** A table in the form that is searched. */
export interface DeviceIndex extends Rows {
  /** Every way to write every name. */
  entries: readonly Entry[];
}

const indexes = new WeakMap<DeviceTable, DeviceIndex>();

export function indexOf(table: DeviceTable): DeviceIndex {
  let index = indexes.get(table);
  if (!index) {
    const rows = rowsOf(table);
    index = { ...rows, entries: entriesOf(rows.names) };
    indexes.set(table, index);
  }
  return index;
}

function entriesOf(families: readonly Names[]): Entry[] {
  const spellings = families.flatMap(spellingsOf);
  const keys = tableKeys(spellings.map(({ spelling }) => spelling));
  const shortKeys = tableKeys(spellings.map(({ spelling }) => withoutFirstWord(spelling)));
  const brandKeys = tableKeys(families.map(({ brand }) => brand));
  return spellings.map(({ spelling, name, at }, index) => ({
    at,
    brand: families[at]!.brand,
    name,
    key: keys[index]!,
    shortKey: shortKeys[index]!,
    brandKey: brandKeys[at]!,
    isPrefix: spelling.endsWith('*'),
  }));
}

interface Spelling {
  spelling: string;
  name: string;
  at: number;
}

function spellingsOf({ brand, names, aliases = {} }: Names, at: number): Spelling[] {
  const found: Spelling[] = [];
  const add = (spelling: string, name: string): void => {
    found.push({ spelling, name, at });
    if (spelling.startsWith('Galaxy Z ')) add(spelling.replace('Z ', ''), name);
    // "iPhone SE" is short for "iPhone SE (2nd generation)" and two others.
    const bracket = spelling.indexOf(' (');
    if (brand === 'Apple' && bracket > 0) add(spelling.slice(0, bracket), name);
  };
  for (const name of names) add(name, name.replace('*', ''));
  for (const alias in aliases) add(alias, aliases[alias]!);
  return found;
}

const withoutFirstWord = (name: string): string => name.slice(name.indexOf(' ') + 1 || name.length);
