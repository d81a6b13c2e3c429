/**
 * Prints every shipped fact with its source, those first that a person should look at first.
 *
 *     node src/carriers/facts.mjs [YYYY-MM-DD]     as of that day; without it, of today
 */
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const { outputFiles } = await esbuild.build({
  stdin: {
    contents: `
      export { readCarrier } from './carrier.ts';
      export { builtIns } from './carriers.ts';
      export { lawSources, publicCodeLabel, sources } from './sources.ts';
      export { dueAt, kindOf, sourcesOf } from '../rules/freshness.ts';`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
const { readCarrier, builtIns, lawSources, publicCodeLabel, sources, dueAt, kindOf, sourcesOf } =
  await import(module);

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const now = Date.parse(today);
if (Number.isNaN(now)) throw new TypeError(`expected a day such as 2026-11-30, found ${today}`);

const day = (at) => (at === undefined ? 'no date   ' : new Date(at).toISOString().slice(0, 10));

const rows = Object.keys(builtIns).flatMap((id) => {
  const { carrier } = readCarrier(id);
  return Object.entries(sourcesOf(carrier)).map(([path, source]) => {
    const read = path === 'law' ? lawSources : sources[id][path];
    return {
      id,
      path,
      due: dueAt(source, kindOf(path)),
      date: source.checked ? `${source.date}, checked ${source.checked}` : source.date,
      value: JSON.stringify(read.value),
      where: read.sources.map((one) => one.url ?? publicCodeLabel(one.publicCode)),
    };
  });
});
// Those without a date come between the due ones and the rest: nobody knows how old they are.
const rank = ({ due }) => due ?? now;
rows.sort((a, b) => rank(a) - rank(b));

for (const { id, path, due, date, value, where } of rows) {
  const state = due === undefined ? 'AGE UNKNOWN' : due <= now ? 'DUE        ' : 'fresh      ';
  console.log(`${state} ${day(due)}  ${id} ${path} (${date}): ${value}`);
  for (const one of where) console.log(`                         ${one}`);
}
const count = (test) => rows.filter(test).length;
console.log(
  `\n${rows.length} facts on ${today}: ${count(({ due }) => due <= now)} due, ${count(({ due }) => due === undefined)} of unknown age, ${count(({ due }) => due > now)} fresh.`,
);
