/** The published JSON Schema of a device table, and the built-in table in that form. */
import type { Exception } from '../devices/exceptions.js';
import { families } from '../devices/families.js';
import { rowIssues } from '../devices/row-issues.js';
import { tableSchema, type DevicesConfig } from '../devices/schema.js';
import { builtInDevices } from '../devices/table.js';
import { jsonSchema, type Descriptions, type JsonSchema } from './json-schema.js';

const SURE =
  'maker: its own text; press: press or a data sheet; sellers: two independent lists of eSIM sellers; weak: one source; unverified: none.';

/** Descriptions of the fields of `tableSchema`. The build fails if one is missing. */
const descriptions: Descriptions = {
  $schema: 'Where this schema is, for editors.',
  date: 'When the table was last looked through: 2026-11-22.',
  families: 'One entry for each family of phones. Replaces the built-in table.',
  'families[].brand': 'Who makes it.',
  'families[].names':
    'Whole names: Galaxy S23, Galaxy S23+. Galaxy Watch* stands for whatever follows.',
  'families[].aliases': 'Other ways to say a name, each with the name that is meant.',
  'families[].codes':
    'Patterns of model codes as a browser gives them: * any rest (at the end), ? one letter or digit, […] one of these.',
  'families[].codeNames':
    'Which of the names a pattern belongs to: { "SM-S918*": "Galaxy S23 Ultra" }.',
  'families[].esim': 'Whether phones of this family take an eSIM.',
  'families[].sure': SURE,
  'families[].source': 'Who says so: a name or an address.',
  'families[].not': 'Units that differ, by where they were sold or by their code.',
  'families[].not[].sold': 'Where such units are sold.',
  'families[].not[].codes': 'Patterns of their codes.',
  'families[].not[].answer': 'Whether these take an eSIM.',
  'families[].not[].sure': SURE,
  'families[].not[].reason': 'Why they differ; absent: for where they are sold.',
  'families[].limit':
    'What holds of every unit. varies: some countries’ units lack it; china-only: takes eSIMs of Chinese companies; only-fi: only those bought with Google Fi; conflict: sources disagree; cellular: only those with mobile data; companion: a second line of a phone.',
  'families[].only': 'The only places whose units are said to have it.',
  'families[].noEsim':
    'Model numbers (A2884) of iPhones without, only where the maker’s own text is the source.',
};

/** The built-in table in the form of `devices` and `devices-src`, as a start for a page's own table. */
export function printOwnTable(): DevicesConfig {
  const { date, families } = builtInDevices();
  const some = <T extends object>(value: T | undefined) =>
    value && Object.keys(value).length ? value : undefined;
  return {
    $schema: 'devices.schema.json',
    date,
    families: families.map(
      ({ brand, names, aliases, codes, codeNames, esim, sure, source, exceptions, limit }) => ({
        brand,
        names: [...names],
        aliases: some(aliases) && { ...aliases },
        codes: some(codes) && [...codes],
        codeNames: names.length > 1 ? some(codeNames) && { ...codeNames } : undefined,
        esim: esim ? ('yes' as const) : ('no' as const),
        sure,
        source,
        not: some(exceptions) && exceptions.map(plainException),
        limit: limit && !limit.only ? (limit.reason as 'varies') : undefined,
        only: limit?.only && [...limit.only],
      }),
    ),
  };
}

const plainException = ({ sold, codes, answer, sure, reason }: Exception) => ({
  sold: sold && [...sold],
  codes: codes && [...codes],
  answer,
  sure,
  reason: reason as 'sold-in' | undefined,
});

export function printDeviceSchema(): JsonSchema {
  const issues = rowIssues(families);
  if (issues.length) throw new Error(`The table of devices: ${issues.join('\n')}`);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'devices.schema.json',
    title: 'Which phones take an eSIM, as esim-widgets reads it',
    ...jsonSchema(tableSchema, descriptions),
  };
}
