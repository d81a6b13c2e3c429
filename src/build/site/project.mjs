import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource } from '../import-source.mjs';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

export const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const { languages, factsIn, carriers } = (
  await importSource(`
    export { languages } from './src/locales/languages.ts';
    export { factsIn } from './src/carriers/fact.ts';
    export { carriers } from './src/carriers/data/index.ts';`)
).exports;

/** The languages' own names, by tag. */
export { languages };

/** The day of the newest source of a fact. */
export const lastFact = carriers
  .flatMap(factsIn)
  .flatMap(([, { sources }]) => sources.map(({ date }) => date))
  .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
  .sort()
  .at(-1);
