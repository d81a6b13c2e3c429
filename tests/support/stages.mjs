/**
 * A stage of the tests. Each takes `print`, which gets its output piece by piece, and gives how many
 * tests passed and failed, and the `names` of those that failed. A stage without tests, such as lint,
 * counts none and is only `ok` or not.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program, and collects the counts that its reporter sends. */
async function run(child, print) {
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  let counts;
  child.on('message', (message) => (counts = message));
  const [code, signal] = await once(child, 'close');
  return { counts, ok: code === 0, end: signal ?? code };
}

const piped = { stdio: ['ignore', 'pipe', 'pipe'] };
const pipedWithMessages = { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] };

/** A command that tests nothing. */
export const command =
  (program, ...args) =>
  async (print) => {
    const { ok } = await run(spawn(program, args, piped), print);
    return { passed: 0, failed: 0, names: [], ok };
  };

/** These files in Vitest. */
export const inNode = (files) => async (print) => {
  const args = [
    'run',
    ...files,
    '--reporter=default',
    '--reporter=tests/support/vitest-counts.mjs',
  ];
  const { counts, ok } = await run(
    fork('node_modules/vitest/vitest.mjs', args, pipedWithMessages),
    print,
  );
  return { passed: 0, failed: 0, names: [], ...counts, ok: ok && counts?.passed > 0 };
};

/**
 * These files in a browser.
 *
 * @param batches WebKit's driver keeps all files in one page, which grows until the machine is full
 */
export const inBrowser =
  (engine, files, batches = 1) =>
  async (print) => {
    const sum = { passed: 0, failed: 0, names: [], ok: true };
    for (let batch = 0; batch < batches; batch++) {
      const mine = files.filter((_, place) => place % batches === batch);
      if (mine.length === 0) continue;
      // A runner that ends without a result has tested nothing, so it may try again, once.
      const counts =
        (await inBrowserOnce(engine, mine, print)) ?? (await inBrowserOnce(engine, mine, print));
      sum.passed += counts?.passed ?? 0;
      sum.failed += counts?.failed ?? 0;
      sum.names.push(...(counts?.names ?? []));
      sum.ok &&= !!counts?.ok;
    }
    return sum;
  };

async function inBrowserOnce(engine, files, print) {
  const child = fork('node_modules/@web/test-runner/dist/bin.js', ['--files', ...files], {
    ...pipedWithMessages,
    env: { ...process.env, ENGINE: engine },
  });
  const { counts, ok, end } = await run(child, print);
  if (counts) return { ...counts, ok: ok && counts.passed > 0 };
  print(`The test runner of ${engine} ended without a result (${end}).\n`);
  return undefined;
}
