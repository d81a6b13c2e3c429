/**
 * Measures how long a browser is busy with our elements, compared with their alternatives. Writes
 * docs/benchmarks.md. No test checks the figures, because they depend on the machine.
 *
 *     npm run build && npm run bench
 *     npm run bench -- --rounds 9            more rounds give steadier medians, but take longer
 *     npm run bench -- --only guide          one part: page, guide, faq or device. Only prints it
 *     npm run bench -- --module other.js     another build of the module. Only prints it
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deviceSearch } from './device-search.mjs';
import { faq } from './faq.mjs';
import { guide } from './guide.mjs';
import { page as wholePage } from './page.mjs';
import { Bench } from './support/browser.mjs';

const ROUNDS = 5;
const sections = { page: wholePage, guide, faq, device: deviceSearch };

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}dist/esim-widgets.js`;

/** @throws {Error} with one sentence that says what to do */
function options() {
  const { values } = parseArgs({
    options: { rounds: { type: 'string' }, only: { type: 'string' }, module: { type: 'string' } },
  });
  const { rounds = String(ROUNDS), only, module } = values;
  if (!/^[1-9]\d*$/.test(rounds)) throw new Error(`--rounds: expected a number, found ${rounds}.`);
  if (only !== undefined && !Object.hasOwn(sections, only)) {
    throw new Error(`--only: expected ${Object.keys(sections).join(', ')}, found ${only}.`);
  }
  if (!module) checkBuilt();
  return { rounds: Number(rounds), only, module };
}

/** Prevents measuring an old build. */
function checkBuilt() {
  const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const builtAt = time(built);
  if (!builtAt) throw new Error('There is no dist/: run `npm run build` before.');
  const sources = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  if ([...sources, `${root}rollup.config.mjs`].some((path) => time(path) > builtAt)) {
    throw new Error('dist/ is older than src/: run `npm run build` before.');
  }
}

const page = (results, { version, rounds }) => `# How long it takes

\`npm run bench\` writes this page: ${new Date().toISOString().slice(0, 10)}, ${version} without a window, ${availableParallelism()} processor cores,
the median of ${rounds} rounds. Each round measures every variant, one after the other. Another machine gives other
milliseconds, but about the same ratios.

Figures are milliseconds unless noted. “Task” is the work of the page's main thread until the result was on the
screen. “Script” comes from a trace, which costs a little time itself. Files come from the same machine, so the network
takes no time. No test checks these figures.

${results.join('\n')}`;

async function run({ rounds, only, module }) {
  const bench = await Bench.start();
  try {
    bench.file('/esim-widgets.js', 'text/javascript', readFileSync(module ?? built));
    const results = [];
    for (const [name, measure] of Object.entries(sections)) {
      if (only && only !== name) continue;
      console.error(`${name} …`);
      results.push(await measure(bench, rounds));
    }
    if (only || module) {
      console.log(results.join('\n'));
    } else {
      const version = await bench.version();
      writeFileSync(`${root}docs/benchmarks.md`, page(results, { version, rounds }));
      console.log('docs/benchmarks.md');
    }
  } finally {
    await bench.stop();
  }
}

try {
  await run(options());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
