/**
 * The built-in table in columns, ready for the search. The build runs this module and ships only its result
 * (`src/build/run-at-build.mjs`), so that a browser need not parse the rows.
 */
import { families } from './families.js';
import { parseRows } from './parse-families.js';
import { spellingsOf } from './spellings.js';

const rows = parseRows(families);
const column = (cells: string[]): string => cells.join('\n');

export const spellings = spellingsOf(rows);
/** One line for each family, as in the rows. */
export const codes = column(rows.map((row) => row.codes.toUpperCase()));
/** One line for each family: the answer, and the keys of its exceptions. */
export const answers = column(rows.map((row) => `${row.answer} ${row.exceptions}`.trim()));
