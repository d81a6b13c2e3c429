/** A table of phones as a page gives it. What a phone leaves out is a sure yes. */
import { readDevices } from '../../src/devices/read-devices.js';
import type { DevicesConfig } from '../../src/devices/schema.js';
import type { DeviceTable } from '../../src/devices/table.js';

type Phone = DevicesConfig['families'][number];

export function ownTable(
  ...phones: ReadonlyArray<Partial<Phone> & Pick<Phone, 'brand' | 'names'>>
): DeviceTable {
  const families = phones.map((phone) => ({
    esim: 'yes',
    sure: 'maker',
    source: 'its maker',
    ...phone,
  }));
  const { table, errors } = readDevices({ date: '2027-01-15', families });
  if (!table || errors.length) throw new Error(JSON.stringify(errors));
  return table;
}
