/* global window, requestAnimationFrame */
import { once } from 'node:events';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../support/browsers.mjs';

const HTML = 'text/html; charset=utf-8';

/** Browser features that use the processor during a measurement. */
const UNWANTED = [
  ...['BackForwardCache', 'PreloadTopChromeWebUI'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];

/** All variants use this page. */
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
 * A browser and a server for measuring. It measures the CPU time of the main thread, so other work on
 * the machine has little influence.
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

  page(path, body) {
    this.#files.set(path, { type: HTML, body: pageOf(body) });
  }

  file(path, type, body) {
    this.#files.set(path, { type, body });
  }

  /**
   * Opens a tab with an empty cache, and closes it after `use`.
   *
   * @param slow factor by which to slow the processor down
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

/** Names in our tables, and the metrics of `Performance.getMetrics` for them. */
const TIMES = { task: 'TaskDuration', layout: 'LayoutDuration', style: 'RecalcStyleDuration' };

/** Trace events that run JavaScript, and those that can interrupt it. */
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
   * Milliseconds of the main thread from the start of `work` until its result is painted.
   *
   * `script` comes from a trace: the browser's own `ScriptDuration` leaves out microtasks, and Lit
   * renders in these.
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
    await this.painted();
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

  /** Waits two frames: after these, every earlier change is painted. */
  painted() {
    return this.page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done()))),
        ),
    );
  }

  /** Opens a page and waits for its `window.ready`. */
  async visit(path) {
    await this.page.goto(`${this.base}${path}`);
    return this.page.evaluate(() => window.ready);
  }

  /** Bytes of the JavaScript heap after a garbage collection. */
  async heap() {
    await this.client.send('HeapProfiler.collectGarbage');
    return (await this.#metrics()).JSHeapUsedSize;
  }
}

/** Whether Puppeteer called this function. */
const isFromPuppeteer = ({ name, args }) =>
  name === 'FunctionCall' && /^pptr:/.test(args.data?.url);

/**
 * Milliseconds of script in the measured page, without styles and layout, and without the script of
 * `painted`.
 */
function scriptIn(events) {
  const complete = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const ours = complete.filter(isFromPuppeteer);
  const page = ours.at(-1);
  if (!page) throw new Error('The trace does not show which page was measured.');
  const here = complete
    .filter(({ pid, tid }) => pid === page.pid && tid === page.tid)
    .map(({ name, ts, dur, tdur }) => ({ name, ts, end: ts + dur, tdur }));
  const waiting = here
    .filter(({ name }) => /^(FireAnimationFrame|TimerFire)$/.test(name))
    .filter(({ ts, end }) => ours.some((call) => call.ts >= ts && call.ts < end));
  const spans = here
    .filter(({ name }) => RUNS.test(name) || WAITS.test(name))
    .filter(({ ts }) => !waiting.some((wait) => ts >= wait.ts && ts < wait.end))
    .sort((a, b) => a.ts - b.ts || b.end - a.end);
  let sum = 0;
  let ran = 0;
  let waited = 0;
  for (const { name, ts, end, tdur } of spans) {
    const waits = WAITS.test(name);
    // A span includes the spans that it calls.
    if (waits ? ts < ran && ts >= waited : ts >= ran) sum += waits ? -tdur : tdur;
    if (waits) waited = Math.max(waited, end);
    else ran = Math.max(ran, end);
  }
  return sum / 1000;
}

/** Makes `window.ready` a promise: milliseconds from the request until everything is laid out. */
export const readyScript = (wait) => `<script type="module">
window.ready = (async () => {
  ${wait}
  document.body.getBoundingClientRect();
  return performance.now();
})();
</script>`;
