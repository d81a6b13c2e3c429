import type { ConfigError } from '../carriers/carrier.js';
import { check } from '../carriers/check.js';
import { issue } from '../carriers/issue.js';
import { limitFor } from './exceptions.js';
import { tableSchema, type DevicesConfig } from './schema.js';
import type { DeviceTable, Family } from './table.js';

/**
 * Reads a table of devices that replaces the built-in one: an object as in `devices.schema.json`. Invalid
 * parts are left out and reported. Never throws.
 *
 * @param from where the table comes from, for the errors: `devices` or `devices-src`
 * @returns no table if nothing in it is usable
 */
export function readDevices(
  value: unknown,
  from = 'devices',
): { table?: DeviceTable; errors: ConfigError[] } {
  const { value: read, errors } = check(tableSchema, value, from);
  if (read?.families.length) {
    return { table: { date: read.date, families: read.families.map(toFamily) }, errors };
  }
  return {
    errors: errors.length ? errors : [issue(from, '', '{"date": "…", "families": […]}', value)],
  };
}

const toFamily = ({
  names,
  codes = [],
  codeNames = {},
  esim,
  not = [],
  only,
  ...rest
}: DevicesConfig['families'][number]): Family => ({
  ...rest,
  id: names[0] ?? rest.brand,
  names,
  codes: codes.map(upperCase),
  codeNames: Object.fromEntries(
    Object.entries(codeNames).map(([code, name]) => [upperCase(code), `${name}`]),
  ),
  esim: esim === 'yes',
  exceptions: not.map((exception) => ({ ...exception, codes: exception.codes?.map(upperCase) })),
  limit: only ? limitFor('only-in', only) : rest.limit && limitFor(rest.limit),
});

const upperCase = (code: string): string => code.toUpperCase();
