import { tableKey } from './names.js';
import type { DeviceTable, Family } from './table.js';

/** One way to write the name of a phone, prepared for comparison. */
export interface Entry {
  family: Family;
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

/** Making the entries takes milliseconds, so each table gets them once. */
const cache = new WeakMap<DeviceTable, readonly Entry[]>();

/** Every way to write every name of a table. */
export function entriesOf(table: DeviceTable): readonly Entry[] {
  let entries = cache.get(table);
  if (!entries) {
    entries = table.families.flatMap(familyEntries);
    cache.set(table, entries);
  }
  return entries;
}

function familyEntries(family: Family): Entry[] {
  const { names, aliases = {}, brand } = family;
  const brandKey = tableKey(brand);
  const entry = (spelling: string, name: string): Entry => ({
    family,
    name,
    key: tableKey(spelling),
    shortKey: tableKey(spelling.slice(spelling.indexOf(' ') + 1 || spelling.length)),
    brandKey,
    isPrefix: spelling.endsWith('*'),
  });
  return [
    ...names.map((name) => [name, name.replace('*', '')] as const),
    ...Object.entries(aliases),
  ].flatMap(([spelling, name]) =>
    spellings(spelling, brand).map((spelling) => entry(spelling, name)),
  );
}

/** A name, and its usual shorter forms. */
function spellings(name: string, brand: string): string[] {
  const all = [name];
  if (name.startsWith('Galaxy Z ')) all.push(name.replace('Z ', ''));
  // "iPhone SE" is short for "iPhone SE (2nd generation)" and two others.
  const bracket = name.indexOf(' (');
  if (brand === 'Apple' && bracket > 0) all.push(name.slice(0, bracket));
  return all;
}
