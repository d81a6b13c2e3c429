/**
 * The build runs this module and ships only its result (`src/build/run-at-build.mjs`), so the
 * addresses of the sources cost readers nothing.
 */
import { carriers } from './data/index.js';
import { law } from './data/law.js';
import { shipped, shownSource, type BuiltIn } from './fact.js';

/** Every built-in carrier and seller by its id, in the order of the picker. */
export const builtIns: Record<string, BuiltIn> = Object.fromEntries(
  carriers.map((carrier) => [carrier.id, shipped(carrier)]),
);

/** Country → the source of what the law says there about a number used in another phone. */
export const lawSources: Record<string, string> = Object.fromEntries(
  Object.entries(law).map(([country, fact]) => [country, shownSource(fact)]),
);
