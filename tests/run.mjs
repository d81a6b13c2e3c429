/**
 * Runs the stages of `npm test`. All of them run, even if one fails. The last lines name what failed,
 * and sum what the test runners counted.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { plan } from './support/plan.mjs';

const help = `
npm test                  what every change needs: lint, types, tests in Node and in Chromium
npm run test:all          everything else: slow tests, package, host pages, recipes, Firefox, WebKit
npm test -- faq           the tests that have "faq" in their path, slow ones too
npm test -- lint types    these stages only: lint lint-types format types node build built chromium firefox webkit
npm test -- firefox faq   the tests that have "faq" in their path, in Firefox
`;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const asked = process.argv.slice(2);
if (asked.includes('--help')) {
  console.log(help.trim());
  process.exit();
}

let lanes;
try {
  lanes = plan(asked);
} catch ({ message }) {
  console.error(message);
  process.exit(1);
}
console.log(`Stages: ${lanes.map((lane) => lane.map(({ name }) => name).join(', ')).join(' | ')}`);
// Two stages that print at the same time would mix their lines.
const isAlone = lanes.length === 1;

const total = { passed: 0, failed: 0 };
const failedStages = [];
const failedTests = [];
const began = performance.now();
const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

async function runStage({ name, run }) {
  console.log(`── ${name} …`);
  const start = performance.now();
  const output = [];
  const print = isAlone ? (text) => process.stdout.write(text) : (text) => output.push(text);
  const { passed, failed, names, ok } = await run(print);
  total.passed += passed;
  total.failed += failed;
  const isBad = !ok || failed > 0;
  if (isBad) failedStages.push(name);
  failedTests.push(...names.map((test) => `  ${name}: ${test}`));
  if (isBad) console.log(output.join(''));
  const counts = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`── ${name}${isBad ? ' FAILED' : ''}: ${since(start)}${counts}`);
}

async function runLane(lane) {
  for (const stage of lane) await runStage(stage);
}

if (availableParallelism() > 1) await Promise.all(lanes.map(runLane));
else for (const lane of lanes) await runLane(lane);

console.log(`\nAll stages: ${since(began)}`);
if (failedStages.length > 0)
  console.error([`Failed: ${failedStages.join(', ')}`, ...failedTests].join('\n'));
if (lanes.length === 0) console.error('No test matches.');
if (failedStages.length > 0 || lanes.length === 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
