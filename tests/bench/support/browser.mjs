/* global window, requestAnimationFrame */
import { once } from 'node:events';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../support/browsers.mjs';

const HTML = 'text/html; charset=utf-8';

/** What would work beside the page that is measured: pages that were left, and those of the window. */
const UNWANTED = [
  ...['BackForwardCache', 'PreloadTopChromeWebUI'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];

/** Wraps a body into the page that every variant is measured in. */
const pageOf = (body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Measured</title>
<link rel="icon" href="data:,">
<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>
</head>
<body>${body}</body>
</html>`;

/**
 * A browser and a server for measuring. What is measured is the main thread's own time, so that what
 * else the machine does counts as little as may be.
 */
export class Bench {
  #files = new Map();
  #server;
  #browser;
  #base;

  static async start() {
    const bench = new Bench();
    bench.#server = createServer(({ url }, response) => {
      const file = bench.#files.get(url);
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? HTML });
      response.end(file?.body ?? '');
    }).listen(0, '127.0.0.1');
    await once(bench.#server, 'listening');
    bench.#base = `http://127.0.0.1:${bench.#server.address().port}`;
    bench.#browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: [...chromiumFlags, `--disable-features=${UNWANTED.join()}`],
    });
    bench.page('/empty', '');
    return bench;
  }

  async stop() {
    await this.#browser.close();
    this.#server.close();
  }

  /** "Chromium 156" */
  async version() {
    const [name, version] = (await this.#browser.version()).split('/');
    return `${name.replace(/.*Chrome/, 'Chromium')} ${version.split('.')[0]}`;
  }

  /** Serves a page with this body. */
  page(path, body) {
    this.#files.set(path, { type: HTML, body: pageOf(body) });
  }

  file(path, type, body) {
    this.#files.set(path, { type, body });
  }

  /**
   * Opens a tab that has loaded nothing before, for as long as `use` takes.
   *
   * @param slow how many times slower than it is the processor plays to be
   */
  async tab(use, { slow = 1, width = 360, height = 640 } = {}) {
    const context = await this.#browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({ width, height });
      await page.goto(`${this.#base}/empty`);
      const client = await page.createCDPSession();
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      if (slow > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
      return await use(new Tab(page, client, this.#base));
    } finally {
      await context.close();
    }
  }
}

/** What `Performance.getMetrics` counts in seconds, under the names of the tables. */
const TIMES = { task: 'TaskDuration', layout: 'LayoutDuration', style: 'RecalcStyleDuration' };

/** What runs JavaScript, in a trace, and what it may have to wait for meanwhile. */
const CATEGORIES = ['v8', 'v8.execute', 'devtools.timeline'];
const RUNS =
  /^(v8\.(callFunction|callAsConstructor|run|compile|compileModule|evaluateModule)|RunMicrotasks)$/;
const WAITS = /^(UpdateLayoutTree|Layout)$/;

class Tab {
  constructor(page, client, base) {
    this.page = page;
    this.client = client;
    this.base = base;
  }

  async #metrics() {
    const { metrics } = await this.client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /**
   * Milliseconds of the main thread that `work` takes, until what it changed is on the screen.
   *
   * `script` is read from a trace: the browser's own `ScriptDuration` leaves out microtasks, in
   * which Lit draws.
   */
  async cost(work) {
    const events = [];
    const collect = ({ value }) => events.push(...value);
    this.client.on('Tracing.dataCollected', collect);
    await this.client.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
    });
    const before = await this.#metrics();
    const result = await work();
    await this.drawn();
    const after = await this.#metrics();
    const complete = new Promise((done) => this.client.once('Tracing.tracingComplete', done));
    await this.client.send('Tracing.end');
    await complete;
    this.client.off('Tracing.dataCollected', collect);
    const times = Object.entries(TIMES).map(([key, name]) => [
      key,
      (after[name] - before[name]) * 1000,
    ]);
    return { result, ...Object.fromEntries(times), script: scriptIn(events), events };
  }

  /** Two frames later, everything up to now has been painted. */
  drawn() {
    return this.page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done()))),
        ),
    );
  }

  /** Goes to a page that sets `window.ready`, and waits for it. */
  async visit(path) {
    await this.page.goto(`${this.base}${path}`);
    return this.page.evaluate(() => window.ready);
  }

  /** Bytes of JavaScript's heap, without what nobody needs any more. */
  async heap() {
    await this.client.send('HeapProfiler.collectGarbage');
    return (await this.#metrics()).JSHeapUsedSize;
  }
}

/** Whether a function is ours, which asks the page or waits for it. */
const asks = ({ name, args }) => name === 'FunctionCall' && /^pptr:/.test(args.data?.url);

/**
 * Milliseconds that scripts ran for in the page that `drawn` waited in, without styles and layout,
 * and without that waiting.
 */
function scriptIn(events) {
  const complete = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const own = complete.filter(asks);
  const page = own.at(-1);
  if (!page) throw new Error('The trace does not show which page was measured.');
  const here = complete
    .filter(({ pid, tid }) => pid === page.pid && tid === page.tid)
    .map(({ name, ts, dur, tdur }) => ({ name, ts, end: ts + dur, tdur }));
  const waiting = here
    .filter(({ name }) => /^(FireAnimationFrame|TimerFire)$/.test(name))
    .filter(({ ts, end }) => own.some((one) => one.ts >= ts && one.ts < end));
  const spans = here
    .filter(({ name }) => RUNS.test(name) || WAITS.test(name))
    .filter(({ ts }) => !waiting.some((one) => ts >= one.ts && ts < one.end))
    .sort((a, b) => a.ts - b.ts || b.end - a.end);
  let sum = 0;
  let ran = 0;
  let waited = 0;
  for (const { name, ts, end, tdur } of spans) {
    const waits = WAITS.test(name);
    // What one span calls is already in it.
    if (waits ? ts < ran && ts >= waited : ts >= ran) sum += waits ? -tdur : tdur;
    if (waits) waited = Math.max(waited, end);
    else ran = Math.max(ran, end);
  }
  return sum / 1000;
}

/** In a page: when all of this is drawn and laid out, in milliseconds since the page was asked for. */
export const readyScript = (wait) => `<script type="module">
window.ready = (async () => {
  ${wait}
  document.body.getBoundingClientRect();
  return performance.now();
})();
</script>`;
