import * as columns from './columns.js';
import type { DeviceTable, Family } from './family.js';
import { readSpellings, spellingsOf, type Entry } from './spellings.js';
import { builtInDevices, builtInFamily } from './table.js';

/** What the search and the check read of a table. They make a whole family only for an answer. */
export interface DeviceIndex {
  /** Every way to write every name. */
  entries: readonly Entry[];
  /** The patterns of model codes of each family. */
  codes: ReadonlyArray<readonly string[]>;
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
  codes: columns.codes.split('\n').map((list) => (list ? list.split(/[,;] /) : [])),
  family: builtInFamily,
});

const indexFamilies = (families: readonly Family[]): DeviceIndex => ({
  entries: readSpellings(spellingsOf(families)),
  codes: families.map(({ codes }) => codes),
  family: (at) => families[at]!,
});
