import { families } from './families.js';
import type { DeviceTable } from './family.js';
import { parseFamilies } from './parse-families.js';

export type { DeviceTable, Family } from './family.js';

/** When somebody last reviewed the built-in table. */
export const TABLE_DATE = '2026-11-22';

let builtIn: DeviceTable | undefined;

/** The built-in table. Parsed on first use, because most pages never need it. */
export const builtInDevices = (): DeviceTable =>
  (builtIn ??= { date: TABLE_DATE, families: parseFamilies(families) });
