/* global customElements, dispatchEvent, document, history, HTMLElement, KeyboardEvent, location, shownText, window */
/**
 * Shows our built elements with random attributes, properties, configs, children, phone lists, addresses and
 * messages. Nothing may throw, and each element has to show some text.
 *
 *     npm run build && npm run fuzz
 *     npm run fuzz -- --cases 5000 --seed 42
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shownTextScript } from '../support/shown-text.mjs';
import { serve, startChromium, visit } from '../support/site.mjs';
import { cases, frames } from './cases.mjs';

const BATCH = 250;
/** A frame is a page of its own, which takes long. */
const CASES_PER_FRAME = 250;

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));

/** Runs in the page. @returns what went wrong, by the index of the case */
async function show(batch) {
  const strange = {
    undefined: () => undefined,
    NaN: () => NaN,
    Infinity: () => Infinity,
    symbol: () => Symbol('x'),
    function: () => () => {},
    date: () => new Date(NaN),
    bigint: () => 10n,
    proxy: () =>
      new Proxy(
        {},
        {
          get() {
            throw new Error('proxy');
          },
          ownKeys() {
            throw new Error('proxy');
          },
        },
      ),
    getter: () => ({
      get id() {
        throw new Error('getter');
      },
    }),
    circular: () => {
      const value = {};
      value.faq = [value];
      return value;
    },
    frozen: () => Object.freeze({ faq: Object.freeze([]) }),
    node: () => document.body,
  };
  const apply = (element, { attributes, properties }) => {
    for (const [name, value] of attributes) element.setAttribute(name, value);
    for (const [name, { value, strange: kind }] of properties) {
      // The browser's own property throws for a value that is no text.
      if (kind && name in HTMLElement.prototype) continue;
      element[name] = kind ? strange[kind]() : value;
    }
  };
  const makeChild = (child) => {
    if ('text' in child) return document.createTextNode(child.text);
    const element = document.createElement('json' in child ? 'script' : 'details');
    if ('json' in child) {
      element.type = 'application/json';
      element.textContent = child.json;
    } else {
      element.id = child.id;
      const summary = document.createElement('summary');
      summary.textContent = child.question;
      element.append(summary, child.answer);
    }
    return element;
  };
  const problems = [];
  for (const [index, { tag, first, children, then, hash, presses }] of batch.entries()) {
    try {
      window.thrown = [];
      history.replaceState(null, '', location.pathname);
      const element = document.createElement(tag);
      element.append(...children.map(makeChild));
      apply(element, first);
      document.body.append(element);
      await element.updateComplete;
      if (hash) location.hash = hash;
      for (const change of then) {
        apply(element, change);
        await element.updateComplete;
      }
      // Closed parts take most of the time, so only every fourth element fills them.
      if (index % 4 === 0) dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
      for (const press of presses) {
        const controls = element.shadowRoot.querySelectorAll(
          'button, summary, input[type=checkbox], select',
        );
        const control = controls[press % controls.length];
        // These open dialogs and files.
        if (control && !/Save|Print|Share|Lưu|In|保存|打印|分享/.test(control.textContent))
          control.click();
        await element.updateComplete;
      }
      const text = shownText(element).trim();
      if (!text) problems.push([index, 'blank']);
      element.remove();
      await Promise.resolve();
      for (const error of window.thrown) problems.push([index, error]);
    } catch (error) {
      problems.push([index, `${error?.stack ?? error}`]);
      document.body.replaceChildren();
    }
  }
  return problems;
}

/** Runs in the page. */
async function showFrame({ query, messages }) {
  const frame = document.createElement('iframe');
  const parameters = new URLSearchParams(query);
  parameters.delete('config-src');
  frame.src = `/frame.html?${parameters}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  for (const message of messages) frame.contentWindow.postMessage(message, '*');
  await new Promise((resolve) => setTimeout(resolve));
  const element = frame.contentDocument.querySelector(
    'esim-renew-guide, esim-faq, esim-device-check',
  );
  await element?.updateComplete;
  const text = element?.shadowRoot?.textContent.trim();
  frame.remove();
  return text ? '' : 'the frame is blank';
}

/** @returns {Promise<string[]>} one line for each failed case */
export async function fuzz({ count, seed }) {
  const site = await serve({
    '/': `<!doctype html><meta charset="utf-8"><html lang="en"><body></body>
      <script>
        ${shownTextScript}
        window.thrown = [];
        addEventListener('error', ({ message }) => window.thrown.push(message));
        addEventListener('unhandledrejection', ({ reason }) => window.thrown.push(String(reason?.stack ?? reason)));
        console.warn = () => {};
      </script>
      <script type="module" src="/esim-widgets.js"></script></html>`,
    '/esim-widgets.js': dist('esim-widgets.js'),
    '/frame.html': dist('frame.html'),
  });
  const browser = await startChromium();
  const failed = [];
  try {
    for (let done = 0; done < count; done += BATCH) {
      const batchSeed = seed + done;
      const batch = fc.sample(cases, { numRuns: Math.min(BATCH, count - done), seed: batchSeed });
      await visit(browser, `${site.origin}/`, async (page) => {
        await page.waitForFunction(() => customElements.get('esim-device-check'));
        for (const [index, problem] of await page.evaluate(show, batch)) {
          failed.push(
            `seed ${batchSeed}, case ${index}: ${problem}\n${JSON.stringify(batch[index]).slice(0, 2000)}`,
          );
        }
        if (done % CASES_PER_FRAME === 0) {
          const [frame] = fc.sample(frames, { numRuns: 1, seed: batchSeed });
          const problem = await page.evaluate(showFrame, frame);
          if (problem)
            failed.push(`seed ${batchSeed}: ${problem}\n${JSON.stringify(frame).slice(0, 2000)}`);
        }
      });
      if (failed.length > 20) break;
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return failed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: `${Math.floor(Math.random() * 1e9)}` },
    },
  });
  console.log(`Seed ${values.seed}, ${values.cases} cases`);
  const start = performance.now();
  const failed = await fuzz({ count: Number(values.cases), seed: Number(values.seed) });
  for (const line of failed) console.error(line);
  console.log(`${failed.length} failed, ${Math.round((performance.now() - start) / 1000)} s`);
  process.exitCode = failed.length ? 1 : 0;
}
