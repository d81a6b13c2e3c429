import * as columns from './columns.js';
import type { DeviceTable, Family } from './family.js';
import { readSpellings, spellingsOf, type Entry } from './spellings.js';
import { builtInDevices, builtInFamily } from './table.js';

/** A pattern of model codes, and the place of its family in the table. */
export interface CodePattern {
  at: number;
  pattern: string;
}

/** What the search and the check read of a table. They make a whole family only for an answer. */
export interface DeviceIndex {
  /** Every way to write every name. */
  entries: readonly Entry[];
  codes: readonly CodePattern[];
  family(at: number): Family;
}

const indexes = new WeakMap<DeviceTable, DeviceIndex>();

/** Each table is read once. */
export function indexOf(table: DeviceTable): DeviceIndex {
  let index = indexes.get(table);
  if (!index) {
    index = table === builtInDevices() ? builtInIndex() : indexFamilies(table.families);
    indexes.set(table, index);
  }
  return index;
}

const builtInIndex = (): DeviceIndex => ({
  entries: readSpellings(columns.spellings),
  codes: columns.codes
    .split('\n')
    .flatMap((list, at) => (list ? list.split(/[,;] /).map((pattern) => ({ at, pattern })) : [])),
  family: builtInFamily,
});

const indexFamilies = (families: readonly Family[]): DeviceIndex => ({
  entries: readSpellings(spellingsOf(families)),
  codes: families.flatMap(({ codes }, at) => codes.map((pattern) => ({ at, pattern }))),
  family: (at) => families[at]!,
});
