/** The JSON Schema for a table of devices. Only the build uses this file. */
import { convert, described, type More } from '../carriers/json-schema.js';
import type { Exception } from './exceptions.js';
import { families } from './families.js';
import { rowIssues } from './row-issues.js';

import { tableSchema, type DevicesConfig } from './schema.js';
import { builtInDevices } from './table.js';

const SURE =
  'maker: its own text; press: press or a data sheet; sellers: two independent lists of eSIM sellers; weak: one source; unverified: none.';

const fields: Record<string, More> = {
  $schema: { description: 'Where this schema is, for editors.' },
  date: { description: 'When the table was last looked through: 2026-11-22.' },
  families: { description: 'One entry for each family of phones. Replaces the built-in table.' },
  'families[].brand': { description: 'Who makes it.' },
  'families[].names': {
    description: 'Whole names: Galaxy S23, Galaxy S23+. Galaxy Watch* stands for whatever follows.',
  },
  'families[].aliases': {
    description: 'Other ways to say a name, each with the name that is meant.',
  },
  'families[].codes': {
    description:
      'Patterns of model codes as a browser gives them: * any rest (at the end), ? one letter or digit, […] one of these.',
  },
  'families[].codeNames': {
    description: 'Which of the names a pattern belongs to: { "SM-S918*": "Galaxy S23 Ultra" }.',
  },
  'families[].esim': { description: 'Whether phones of this family take an eSIM.' },
  'families[].sure': { description: SURE },
  'families[].source': { description: 'Who says so: a name or an address.' },
  'families[].not': { description: 'Units that differ, by where they were sold or by their code.' },
  'families[].not[].sold': { description: 'Where such units are sold.' },
  'families[].not[].codes': { description: 'Patterns of their codes.' },
  'families[].not[].answer': { description: 'Whether these take an eSIM.' },
  'families[].not[].sure': { description: SURE },
  'families[].not[].reason': { description: 'Why they differ; absent: for where they are sold.' },
  'families[].limit': {
    description:
      'What holds of every unit. varies: some countries’ units lack it; china-only: takes eSIMs of Chinese companies; only-fi: only those bought with Google Fi; conflict: sources disagree; cellular: only those with mobile data; companion: a second line of a phone.',
  },
  'families[].only': { description: 'The only places whose units are said to have it.' },
  'families[].noEsim': {
    description:
      'Model numbers (A2884) of iPhones without, only where the maker’s own text is the source.',
  },
};

/** The built-in table in the form of `devices` and `devices-src`, as a start for a page's own table. */
export function ownTable(): DevicesConfig {
  const { date, families } = builtInDevices();
  const unlessEmpty = <T extends object>(value: T | undefined) =>
    value && Object.keys(value).length ? value : undefined;
  return {
    $schema: 'devices.schema.json',
    date,
    families: families.map(
      ({ brand, names, aliases, codes, codeNames, esim, sure, source, exceptions, limit }) => ({
        brand,
        names: [...names],
        aliases: unlessEmpty(aliases) && { ...aliases },
        codes: unlessEmpty(codes) && [...codes],
        codeNames: names.length > 1 ? unlessEmpty(codeNames) && { ...codeNames } : undefined,
        esim: esim ? ('yes' as const) : ('no' as const),
        sure,
        source,
        not: unlessEmpty(exceptions) && exceptions.map(plainException),
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

export function jsonSchema(): object {
  const issues = rowIssues(families);
  if (issues.length) throw new Error(`The table of devices: ${issues.join('\n')}`);
  const left = new Set(Object.keys(fields));
  const schema = described(convert(tableSchema), '', left, fields);
  if (left.size) throw new Error(`No such field: ${[...left].join(', ')}`);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'devices.schema.json',
    title: 'Which phones take an eSIM, as esim-widgets reads it',
    ...schema,
  };
}
