import type { ConfigError } from '../carriers/carrier.js';
import { faults } from '../carriers/faults.js';
import { run } from '../carriers/schema.js';
import { plainName } from './names.js';
import { tableSchema, type DevicesConfig } from './schema.js';
import type { DeviceTable, Family } from './table.js';

/**
 * Reads a table of devices that is newer than ours: an object as `devices.schema.json` describes it.
 * Whatever is wrong in it is left out and named; nothing is thrown.
 *
 * @param from where it stood, for the errors: `devices` or `devices-src`
 * @returns no table where nothing of it can be used: ours stays
 */
export function readDevices(
  value: unknown,
  from = 'devices',
): { table?: DeviceTable; errors: ConfigError[] } {
  const { value: read, issues = [] } = run(tableSchema, value);
  const errors = faults(issues, from);
  const { date, families } = (read ?? {}) as Partial<DevicesConfig>;
  if (!date || !families?.length) {
    return {
      errors: errors.length
        ? errors
        : faults([{ expected: 'a date, and families', input: value }], from),
    };
  }
  return { table: { date, families: families.map(familyOf) }, errors };
}

type Line = DevicesConfig['families'][number];

const familyOf = ({
  brand,
  names,
  aliases,
  codes,
  esim,
  sure,
  source,
  not,
  only,
  noEsim,
}: Line): Family => ({
  id: plainName(names[0] ?? brand),
  brand,
  names,
  aliases,
  codes: codes ?? [],
  esim: esim === 'yes',
  sure,
  source,
  exceptions: not ?? [],
  limit: only && { reason: 'only-in', leaning: 'none', only },
  noEsim,
});
