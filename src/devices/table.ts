import { answerColumn, codeColumn, nameColumn } from './columns.js';
import { exceptions, type Exception, type Limit } from './exceptions.js';
import type { DeviceTable, Family } from './family.js';
import type { Sure } from './verdict.js';

export type { DeviceTable, Family } from './family.js';

/** When somebody last reviewed the built-in table. */
export const TABLE_DATE = '2026-11-22';

/** The names of a family. */
export type Names = Pick<Family, 'brand' | 'names' | 'aliases'>;

/**
 * What a search reads of a table. It does not need whole families, and making these for the built-in table takes
 * longer than a search.
 */
export interface Rows {
  names: readonly Names[];
  codes: ReadonlyArray<Family['codes']>;
  family(at: number): Family;
}

let builtIn: DeviceTable | undefined;
let builtInRows: Rows | undefined;

/** The built-in table. Its families are made when somebody asks for them. */
export const builtInDevices = (): DeviceTable =>
  (builtIn ??= {
    date: TABLE_DATE,
    get families() {
      const { names, family } = readColumns();
      const value = names.map((_, at) => family(at));
      Object.defineProperty(this, 'families', { value, enumerable: true });
      return value;
    },
  });

export const rowsOf = (table: DeviceTable): Rows =>
  table === builtIn
    ? (builtInRows ??= readColumns())
    : {
        names: table.families,
        codes: table.families.map(({ codes }) => codes),
        family: (at) => table.families[at]!,
      };

function readColumns(): Rows {
  const names = nameColumn.split('\n').map(parseNames);
  const codes = codeColumn.split('\n');
  const answers = answerColumn.split('\n');
  return {
    names,
    codes: codes.map((list) => (list ? list.split(/[,;] /) : [])),
    family: (at) => parseFamily(names[at]!, codes[at]!, answers[at]!),
  };
}

/** "Samsung, Galaxy Fold, =Galaxy Z Fold" is one name of a brand, with one alias. */
function parseNames(list: string): Names {
  const [brand = '', ...items] = list.split(', ');
  const names: string[] = [];
  const aliases: Record<string, string> = {};
  for (const item of items) {
    if (item.startsWith('=')) aliases[item.slice(1)] = names[names.length - 1]!;
    else names.push(item);
  }
  return { brand, names, aliases };
}

function parseFamily(names: Names, codeList: string, answer: string): Family {
  const [esim, sure, source = '', ...keys] = answer.split(' ');
  return {
    id: names.names[0]!,
    ...names,
    ...parseCodes(codeList, names.names),
    esim: esim === 'yes',
    sure: sure as Sure,
    source,
    ...parseExceptions(keys),
  };
}

/** In groups, the first group belongs to the first name, and so on. A group without a name belongs to all. */
function parseCodes(
  list: string,
  names: readonly string[],
): { codes: string[]; codeNames: Record<string, string> } {
  const codes: string[] = [];
  const codeNames: Record<string, string> = {};
  const groups = list ? list.split('; ') : [];
  groups.forEach((group, index) => {
    const name = groups.length > 1 && names[index];
    for (const pattern of group.split(', ')) {
      codes.push(pattern);
      if (name) codeNames[pattern] = name;
    }
  });
  return { codes, codeNames };
}

function parseExceptions(keys: readonly string[]): Pick<Family, 'exceptions' | 'limit'> {
  const all = keys.flatMap((key) => exceptions[key] ?? []);
  return {
    exceptions: all.filter((item): item is Exception => 'answer' in item),
    limit: all.find((item): item is Limit => !('answer' in item)),
  };
}
