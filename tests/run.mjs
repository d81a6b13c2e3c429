/**
 * Runs the stages of `npm test` one after the other, stops at the first that fails, and ends with
 * the sum of what the test runners themselves counted.
 *
 *     node tests/run.mjs              every stage, in Chromium
 *     node tests/run.mjs --all        the browser tests in Chromium, Firefox and WebKit
 *     node tests/run.mjs lint node …  these stages only
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { findBrowser, findHugo } from './support/browsers.mjs';
import { findWordPress } from './recipes/survival/wordpress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** A stage that tests nothing, and may only succeed. */
const script = (name) => async () => {
  const child = spawn('npm', ['run', '--silent', name], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return { passed: 0, failed: 0, ok: code === 0 };
};

const nodeTests = (wanted) => async () => {
  const files = readdirSync('tests', { recursive: true })
    .map((file) => join('tests', file))
    .filter((file) => file.endsWith('.test.mjs') && wanted(file));
  const counts = {};
  const tests = run({ files, concurrency: availableParallelism() });
  // The runner's own summary is one of its last messages.
  tests.on('test:diagnostic', ({ nesting, message }) => {
    const [, name, count] = /^(\w+) (\d+)$/.exec(message) ?? [];
    if (nesting === 0 && name) counts[name] = Number(count);
  });
  const report = tests.compose(spec);
  report.pipe(process.stdout, { end: false });
  await once(report, 'end');
  const passed = counts.pass ?? 0;
  const failed = (counts.fail ?? 0) + (counts.cancelled ?? 0);
  return { passed, failed, ok: passed > 0 };
};

/** @param batches WebKit's driver keeps all files in one page, which grows until the machine is full */
const browserTests =
  (engine, batches = 1) =>
  async () => {
    const files = readdirSync('tests', { recursive: true })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join('tests', file));
    const sum = { passed: 0, failed: 0, ok: true };
    for (let batch = 0; batch < batches; batch++) {
      const mine = files.filter((_, place) => place % batches === batch);
      // A runner that dies without a word has tested nothing, so it may try again, once.
      const counts = (await runBrowser(engine, mine)) ?? (await runBrowser(engine, mine));
      sum.passed += counts?.passed ?? 0;
      sum.failed += counts?.failed ?? 0;
      sum.ok &&= !!counts?.ok;
    }
    return sum;
  };

/** @returns what the test runner counted, or nothing if it ended before it had counted */
async function runBrowser(engine, files) {
  const child = fork('node_modules/@web/test-runner/dist/bin.js', ['--files', ...files], {
    env: { ...process.env, ENGINE: engine },
  });
  let counts;
  child.on('message', (message) => (counts = message));
  const [code, signal] = await once(child, 'close');
  if (counts) return { ...counts, ok: code === 0 && counts.passed > 0 };
  console.error(`The test runner of ${engine} ended without a result (${signal ?? code}).`);
  return undefined;
}

const isWords = (file) => file.startsWith(join('tests', 'locales'));
const isSaid = (file) => file.startsWith(join('tests', 'said'));

const stages = {
  lint: script('lint'),
  types: script('types'),
  words: nodeTests(isWords),
  said: nodeTests(isSaid),
  build: script('build'),
  node: nodeTests((file) => !isWords(file) && !isSaid(file)),
  chromium: browserTests('chromium'),
  firefox: browserTests('firefox'),
  webkit: browserTests('webkit', 3),
};

const asked = process.argv.slice(2);
const plan =
  {
    '': ['lint', 'types', 'words', 'said', 'build', 'node', 'chromium'],
    '--all': ['build', 'chromium', 'firefox', 'webkit'],
  }[asked.join()] ?? asked;

// A missing browser is told, or installed, at once and not after minutes.
for (const engine of plan.filter((name) => ['chromium', 'firefox', 'webkit'].includes(name))) {
  try {
    findBrowser(engine);
  } catch ({ message }) {
    console.error(message);
    process.exit(1);
  }
}

// One after the other: tests that run at the same time would both ask for them.
if (plan.includes('node')) {
  findHugo();
  findWordPress();
}

const total = { passed: 0, failed: 0 };
for (const name of plan) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const { passed, failed, ok } = await stages[name]();
  total.passed += passed;
  total.failed += failed;
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!ok || failed > 0) {
    const left = plan.slice(plan.indexOf(name) + 1);
    const skipped = left.length > 0 ? ` Not run: ${left.join(', ')}.` : '';
    console.error(`\nThe stage "${name}" failed.${skipped}`);
    process.exitCode = 1;
    break;
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
