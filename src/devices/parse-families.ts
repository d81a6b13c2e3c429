import { exceptions, type Exception, type Limit } from './exceptions.js';
import type { Family } from './family.js';
import type { Sure } from './verdict.js';

/** Parses rows as in `families.ts`. It trusts them: the build checks them with `row-issues.ts`. */
export function parseFamilies(rows: string): Family[] {
  let brand = '';
  const families: Family[] = [];
  for (const row of rows.split('\n')) {
    if (row.startsWith('#')) brand = row.slice(1);
    else if (row) families.push(parseRow(row, brand));
  }
  return families;
}

function parseRow(row: string, brand: string): Family {
  const [nameList = '', codeList = '', answer = '', keys = ''] = row.split('|');
  const [esim, sure, source = ''] = answer.split(' ');
  const { names, aliases } = parseNames(nameList);
  return {
    id: names[0]!,
    brand,
    names,
    aliases,
    ...parseCodes(codeList, names),
    esim: esim === 'yes',
    sure: sure as Sure,
    source,
    ...parseExceptions(keys),
  };
}

/** "Galaxy Fold, =Z Fold" has one name, with one alias. */
function parseNames(list: string): { names: string[]; aliases: Record<string, string> } {
  const names: string[] = [];
  const aliases: Record<string, string> = {};
  const [firstWord = ''] = list.split(/[ ,*]/);
  for (const item of list.split(', ')) {
    const name = item.replace(/^=/, '');
    const whole = name.startsWith(firstWord) ? name : `${firstWord} ${name}`;
    if (name === item) names.push(whole);
    else aliases[whole] = names[names.length - 1]!;
  }
  return { names, aliases };
}

/** In groups, the first group belongs to the first name, and so on. A group without a name belongs to all. */
function parseCodes(
  list: string,
  names: readonly string[],
): { codes: string[]; codeNames: Record<string, string> } {
  const codes: string[] = [];
  const codeNames: Record<string, string> = {};
  const groups = list ? list.toUpperCase().split('; ') : [];
  groups.forEach((group, index) => {
    const name = groups.length > 1 && names[index];
    for (const pattern of group.split(', ')) {
      codes.push(pattern);
      if (name) codeNames[pattern] = name;
    }
  });
  return { codes, codeNames };
}

function parseExceptions(keys: string): Pick<Family, 'exceptions' | 'limit'> {
  const all = keys.split(' ').flatMap((key) => exceptions[key] ?? []);
  return {
    exceptions: all.filter((item): item is Exception => 'answer' in item),
    limit: all.find((item): item is Limit => !('answer' in item)),
  };
}
