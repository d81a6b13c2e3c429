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
  /** The longer words of all names, once somebody made a typo. */
  vocabulary?: ReadonlySet<string>;
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

/** Reads the columns, which is faster than to read families. */
export const builtInIndex = (): DeviceIndex =>
  makeIndex(
    columns.spellings,
    columns.codes.split('\n').map((list) => (list ? list.split(/[,;] /) : [])),
    builtInFamily,
  );

const indexFamilies = (families: readonly Family[]): DeviceIndex =>
  makeIndex(
    spellingsOf(families),
    families.map(({ codes }) => codes),
    (at) => families[at]!,
  );

function makeIndex(
  spellings: string,
  patterns: ReadonlyArray<readonly string[]>,
  family: (at: number) => Family,
): DeviceIndex {
  return {
    entries: readSpellings(spellings),
    codes: patterns.flatMap((list, at) => list.map((pattern) => ({ at, pattern }))),
    family,
  };
}
