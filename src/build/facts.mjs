/**
 * Prints every shipped fact with its sources, the most urgent to check first.
 *
 *     node src/build/facts.mjs [YYYY-MM-DD]     state on that day (default: today)
 */
import { importSource } from './import-source.mjs';

const {
  exports: { carriers, law, factsIn, readCarrier, dueAt, kindOf, sourcesOf },
} = await importSource(`
  export { carriers } from './src/carriers/data/index.ts';
  export { law } from './src/carriers/data/law.ts';
  export { factsIn } from './src/carriers/fact.ts';
  export { readCarrier } from './src/carriers/carrier.ts';
  export { dueAt, kindOf, sourcesOf } from './src/rules/freshness.ts';
`);

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const now = Date.parse(today);
if (Number.isNaN(now)) throw new TypeError(`expected a day such as 2026-11-30, found ${today}`);

const day = (at) => (at === undefined ? 'no date   ' : new Date(at).toISOString().slice(0, 10));

const where = ({ url, files }) =>
  url ?? `agreeing public code, ${files} ${files === 1 ? 'file' : 'files'} (not official)`;

const rows = carriers.flatMap((sourced) => {
  const facts = Object.fromEntries(factsIn(sourced));
  const { carrier } = readCarrier(sourced.id);
  return Object.entries(sourcesOf(carrier)).map(([path, shown]) => {
    const { value, sources } = path === 'law' ? law[carrier.country] : facts[path];
    return {
      id: carrier.id,
      path,
      due: dueAt(shown, kindOf(path)),
      date: shown.checked ? `${shown.date}, checked ${shown.checked}` : shown.date,
      value: JSON.stringify(value),
      where: sources.map(where),
    };
  });
});
// Facts without a date may be old, so they come right after the due ones.
const rank = ({ due }) => due ?? now;
rows.sort((a, b) => rank(a) - rank(b));

for (const { id, path, due, date, value, where } of rows) {
  const state = due === undefined ? 'AGE UNKNOWN' : due <= now ? 'DUE        ' : 'fresh      ';
  console.log(`${state} ${day(due)}  ${id} ${path} (${date}): ${value}`);
  for (const line of where) console.log(`                         ${line}`);
}
const count = (test) => rows.filter(test).length;
console.log(
  `\n${rows.length} facts on ${today}: ${count(({ due }) => due <= now)} due, ${count(({ due }) => due === undefined)} of unknown age, ${count(({ due }) => due > now)} fresh.`,
);
