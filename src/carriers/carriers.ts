/**
 * The build runs this module and ships only its result (`src/build/run-at-build.mjs`). So readers
 * do not download the addresses of the sources.
 */
import { carriers } from './data/index.js';
import { law } from './data/law.js';
import { shipped, shownSource, type BuiltIn } from './fact.js';

/** All built-in carriers and sellers by id, in the order of the picker. */
export const builtIns: Record<string, BuiltIn> = Object.fromEntries(
  carriers.map((carrier) => [carrier.id, shipped(carrier)]),
);

/** Country → source of its law on using a number in another phone. */
export const lawSources: Record<string, string> = Object.fromEntries(
  Object.entries(law).map(([country, fact]) => [country, shownSource(fact)]),
);
