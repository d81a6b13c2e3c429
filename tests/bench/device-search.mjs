/**
 * How long a keystroke in the search for a phone keeps the page busy: script only, the processor slowed
 * four times, over the whole table, from the key until the list is drawn.
 *
 *     npm run build && node tests/bench/device-search.mjs
 *
 * Figures differ from machine to machine, so no test holds them; `limit` is what we aim at.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../support/browsers.mjs';

/** Milliseconds of script for one keystroke. */
export const limit = 4;

const SLOWER = 4;
const ROUNDS = 12;

/** Typed letter by letter: names, codes, other scripts, typing errors, and what is in no table. */
const typed = [
  ...['galaxy s23 ultra', 'iphone 15 pro max', 'SM-S918B', 'redmi note 13 pro', '小米14 ultra'],
  ...['samsng s24', 'xperia 1 v', '23127PN0CG', 'qqqqqqqq', 'pro'],
];

const module = fileURLToPath(new URL('../../dist/esim-widgets.js', import.meta.url));
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"><script type="module" src="/module.js"></script>
<esim-device-check></esim-device-check>`;

/** In the page: types into the field and tells how long each letter took, in milliseconds. */
async function type(said) {
  const element = document.querySelector('esim-device-check');
  const input = element.shadowRoot.querySelector('input');
  const letters = [];
  for (let length = 1; length <= said.length; length++) {
    input.value = said.slice(0, length);
    // A frame between two letters, as when somebody types; what it lays out is not counted.
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    letters.push(performance.now() - start);
  }
  input.value = '';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  return letters;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * @returns {Promise<{first: number, usual: number, worst: number, at: string}>} milliseconds: the very
 *   first letter, for which the table is read; the median letter; the slowest letter (median of its
 *   rounds), and which that is
 */
export async function measure() {
  const server = createServer((request, response) => {
    const isModule = request.url === '/module.js';
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html');
    response.end(isModule ? readFileSync(module) : page);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: chromiumFlags,
  });
  try {
    const opened = async () => {
      const tab = await browser.newPage();
      await tab.goto(`http://127.0.0.1:${server.address().port}/`);
      await tab.waitForFunction(() =>
        document.querySelector('esim-device-check')?.shadowRoot?.querySelector('input'),
      );
      await tab.emulateCPUThrottling(SLOWER);
      return tab;
    };

    const firsts = [];
    for (let round = 0; round < ROUNDS; round++) {
      const tab = await opened();
      await tab.evaluate(() =>
        document.querySelector('esim-device-check').shadowRoot.querySelector('input').focus(),
      );
      await tab.evaluate(() => new Promise((later) => setTimeout(later, 300)));
      firsts.push((await tab.evaluate(type, 's'))[0]);
      await tab.close();
    }

    const tab = await opened();
    const rounds = new Map();
    for (let round = 0; round < ROUNDS; round++) {
      for (const said of typed) {
        (await tab.evaluate(type, said)).forEach((took, index) => {
          const key = said.slice(0, index + 1);
          rounds.set(key, [...(rounds.get(key) ?? []), took]);
        });
      }
    }
    const letters = [...rounds].map(([at, took]) => ({ at, took: median(took) }));
    const [worst] = letters.sort((a, b) => b.took - a.took);
    return {
      first: median(firsts),
      usual: median(letters.map(({ took }) => took)),
      worst: worst.took,
      at: worst.at,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { first, usual, worst, at } = await measure();
  const ms = (number) => `${number.toFixed(1)} ms`;
  console.log(
    `a keystroke, processor slowed ${SLOWER} times (aim: ${limit} ms):\n` +
      `  first, reads the table   ${ms(first)}\n` +
      `  usual                    ${ms(usual)}\n` +
      `  slowest (“${at}”)   ${ms(worst)}`,
  );
}
