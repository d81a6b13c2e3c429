/**
 * Tests every form of every element with the filters of publishing systems, and writes the results
 * to docs/embedding.md. Needs dist/: run `npm run build` first.
 *
 *     npm run survival
 */
import { writeFileSync } from 'node:fs';
import { root } from '../../support/recipes.mjs';
import { page } from './page.mjs';
import { READABLE, survey } from './survey.mjs';

const found = await survey();
writeFileSync(`${root}docs/embedding.md`, page(found));

const results = Object.values(found.cells).flatMap((row) => Object.values(row));
const readable = results.filter(({ result }) => READABLE.includes(result)).length;
if (found.missing) console.log(found.missing);
console.log(`docs/embedding.md: readable in ${readable} of ${results.length} cases`);
