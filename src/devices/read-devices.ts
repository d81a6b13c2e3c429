import type { ConfigError } from '../carriers/carrier.js';
import { check } from '../carriers/check.js';
import { issue } from '../carriers/issue.js';
import { limited } from './exceptions.js';
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
  const { value: read, errors } = check(tableSchema, value, from);
  const { date, families } = read ?? {};
  if (!date || !families?.length) {
    return {
      errors: errors.length ? errors : [issue(from, '', 'a date, and families', value)],
    };
  }
  return { table: { date, families: families.map(familyOf) }, errors };
}

type Line = DevicesConfig['families'][number];

const familyOf = ({
  names,
  codes = [],
  codeNames = {},
  esim,
  not = [],
  only,
  ...line
}: Line): Family => ({
  ...line,
  id: names[0] ?? line.brand,
  names,
  codes: codes.map(capital),
  codeNames: Object.fromEntries(
    Object.entries(codeNames).map(([code, name]) => [capital(code), `${name}`]),
  ),
  esim: esim === 'yes',
  exceptions: not.map((one) => ({ ...one, codes: one.codes?.map(capital) })),
  limit: only ? limited('only-in', only) : line.limit && limited(line.limit),
});

const capital = (code: string): string => code.toUpperCase();
