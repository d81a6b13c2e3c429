/** The JSON Schema of a table of devices, for whoever writes one. Only the build reads this. */
import { convert, described, type More } from '../carriers/json-schema.js';
import { tableSchema } from './schema.js';

const SURE =
  'maker: its own text; press: press or a data sheet; sellers: two independent lists of eSIM sellers; weak: one source; unverified: none.';

const fields: Record<string, More> = {
  $schema: { description: 'Where this schema is, for editors.' },
  date: { description: 'When the table was last looked through: 2026-11-22.' },
  families: { description: 'One entry for each family of phones. Replaces the built-in table.' },
  'families[].brand': { description: 'Who makes it.' },
  'families[].names': { description: 'Whole names: Galaxy S23, Galaxy S23+.' },
  'families[].aliases': {
    description: 'Other ways to say a name, each with the name that is meant.',
  },
  'families[].codes': {
    description:
      'Patterns of model codes as a browser gives them: * any rest (at the end), ? one letter or digit, […] one of these.',
  },
  'families[].esim': { description: 'Whether phones of this family take an eSIM.' },
  'families[].sure': { description: SURE },
  'families[].source': { description: 'Who says so: a name or an address.' },
  'families[].not': { description: 'Units that differ, by where they were sold or by their code.' },
  'families[].not[].sold': { description: 'Where such units are sold.' },
  'families[].not[].codes': { description: 'Patterns of their codes.' },
  'families[].not[].answer': { description: 'Whether these take an eSIM.' },
  'families[].not[].sure': { description: SURE },
  'families[].only': { description: 'The only places whose units are said to have it.' },
  'families[].noEsim': {
    description:
      'Model numbers (A2884) of iPhones without, only where the maker’s own text is the source.',
  },
};

export function jsonSchema(): object {
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
