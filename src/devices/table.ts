import * as columns from './columns.js';
import { exceptions, type Exception, type Limit } from './exceptions.js';
import type { DeviceTable, Family } from './family.js';
import { ALIAS, isName } from './spellings.js';
import type { Sure } from './verdict.js';

export type { DeviceTable, Family } from './family.js';

/** When somebody last reviewed the built-in table. */
export const TABLE_DATE = '2026-11-22';

let families: readonly Family[] | undefined;

const builtIn: DeviceTable = {
  date: TABLE_DATE,
  get families() {
    return (families ??= columns.codes.split('\n').map((_, at) => builtInFamily(at)));
  },
};

/** The built-in table. Its families are parsed on first use, because a search does without them. */
export const builtInDevices = (): DeviceTable => builtIn;

/** One family of the built-in table. */
export function builtInFamily(at: number): Family {
  const line = (column: string): string => column.split('\n')[at]!;
  const [brand, ...lines] = columns.spellings.slice(1).split('\n#')[at]!.split('\n');
  const [esim, sure, source, ...keys] = line(columns.answers).split(' ');
  const names = lines.filter(isName);
  return {
    id: names[0]!,
    brand: brand!,
    names,
    aliases: parseAliases(lines),
    ...parseCodes(line(columns.codes), names),
    esim: esim === 'yes',
    sure: sure as Sure,
    source: source!,
    ...parseExceptions(keys),
  };
}

/** Aliases follow their name. */
function parseAliases(lines: readonly string[]): Record<string, string> {
  const aliases: Record<string, string> = {};
  let name = '';
  for (const line of lines) {
    if (isName(line)) name = line;
    if (line[0] === ALIAS) aliases[line.slice(1)] = name;
  }
  return aliases;
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
  const all = keys.flatMap((key) => exceptions[key]!);
  return {
    exceptions: all.filter((item): item is Exception => 'answer' in item),
    limit: all.find((item): item is Limit => !('answer' in item)),
  };
}
