import type { Family } from './family.js';

/** A row as in `families.ts`. Only its names are parsed. */
export interface Row extends Required<Pick<Family, 'brand' | 'names' | 'aliases'>> {
  codes: string;
  answer: string;
  exceptions: string;
}

/** Parses rows as in `families.ts`. Only the build does, and it checks them with `row-issues.ts`. */
export function parseRows(rows: string): Row[] {
  let brand = '';
  const parsed: Row[] = [];
  for (const row of rows.split('\n').filter(Boolean)) {
    if (row.startsWith('#')) brand = row.slice(1);
    else {
      const [names, codes, answer, exceptions] = row.split('|') as [string, string, string, string];
      parsed.push({ brand, ...parseNames(names), codes, answer, exceptions });
    }
  }
  return parsed;
}

/** "Galaxy Fold, =Z Fold" has one name, with one alias. */
function parseNames(list: string): Pick<Row, 'names' | 'aliases'> {
  const names: string[] = [];
  const aliases: Record<string, string> = {};
  const firstWord = list.split(/[ ,*]/)[0]!;
  for (const item of list.split(', ')) {
    const name = item.replace('=', '');
    const whole = name.startsWith(firstWord) ? name : `${firstWord} ${name}`;
    if (name === item) names.push(whole);
    else aliases[whole] = names[names.length - 1]!;
  }
  return { names, aliases };
}
