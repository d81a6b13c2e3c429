/**
 * The built-in table in columns, one line for each family. The build runs this module and ships only its result
 * (`src/build/run-at-build.mjs`). A browser splits a long text by lines in no time, so it can search all names
 * without parsing the rows.
 */
import { families } from './families.js';

/** The cells of each row, with the brand and the whole names in the first: "Samsung, Galaxy S20, Galaxy S20+". */
function wholeRows(rows: string): string[][] {
  let brand = '';
  return rows.split('\n').flatMap((row) => {
    if (row.startsWith('#')) brand = row.slice(1);
    if (!row || row.startsWith('#')) return [];
    const [names = '', ...cells] = row.split('|');
    return [[[brand, ...wholeNames(names)].join(', '), ...cells]];
  });
}

/** Gives every name its first word, which only the first has to have. */
function wholeNames(list: string): string[] {
  const [firstWord = ''] = list.split(/[ ,*]/);
  return list
    .split(', ')
    .map((name) =>
      name.replace(/^=/, '').startsWith(firstWord) ? name : withWord(firstWord, name),
    );
}

const withWord = (firstWord: string, name: string): string =>
  name.startsWith('=') ? `=${firstWord} ${name.slice(1)}` : `${firstWord} ${name}`;

const rows = wholeRows(families);
const column = (index: number): string => rows.map((cells) => cells[index]).join('\n');

export const nameColumn = column(0);
export const codeColumn = column(1).toUpperCase();
/** The answer, and the keys of the exceptions. */
export const answerColumn = rows.map(([, , ...cells]) => cells.join(' ')).join('\n');
