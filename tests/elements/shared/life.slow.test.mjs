/* global document, requestAnimationFrame, window -- functions given to the page run there */
/** A page may keep our elements for hours, and frameworks move them about. Nothing may pile up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve, startChromium, visit } from '../../support/site.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>
  <link rel="icon" href="data:,"><script type="module" src="/esim-widgets.js"></script>
  <body><div id="here"></div><div id="there"></div><iframe srcdoc="<!doctype html>"></iframe></body></html>`;

const tags = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

/** Functions of the page. Each does its work `times` times, and ends when everything is drawn. */
const work = {
  'connected, moved and removed': async (tags, times) => {
    const [here, there] = document.querySelectorAll('div');
    for (let time = 0; time < times; time++) {
      const elements = tags.map((tag) => document.createElement(tag));
      for (const element of elements) element.setAttribute('carrier', 'viettel');
      here.append(...elements);
      if (time % 10 === 0) await elements[0].updateComplete;
      there.append(...elements);
      there.replaceChildren();
      if (time % 50 === 0) await window.drawn();
    }
  },
  'changed in language and carrier': async (tags, times) => {
    const here = document.querySelector('div');
    here.replaceChildren(...tags.map((tag) => document.createElement(tag)));
    for (let time = 0; time < times; time++) {
      for (const element of here.children) {
        element.lang = ['en', 'vi', 'zh-Hans'][time % 3];
        element.setAttribute('carrier', ['viettel', 'airalo', 'mobifone', 'nomad'][time % 4]);
      }
      await Promise.all([...here.children].map(({ updateComplete }) => updateComplete));
    }
    await window.drawn();
    here.replaceChildren();
  },
  'adopted into another document, and back': async (tags, times) => {
    const here = document.querySelector('div');
    const other = document.querySelector('iframe').contentDocument;
    here.replaceChildren(...tags.map((tag) => document.createElement(tag)));
    for (let time = 0; time < times; time++) {
      const elements = [...here.children];
      other.body.append(...elements.map((element) => other.adoptNode(element)));
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      here.append(...elements.map((element) => document.adoptNode(element)));
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    }
    await window.drawn();
    here.replaceChildren();
  },
};

/** How often, and at most how many bytes of the heap may stay. */
const cases = [
  ['connected, moved and removed', 1000],
  ['changed in language and carrier', 200],
  ['adopted into another document, and back', 100],
];

/** Compiled code and caches of the browser come and go. One leaked guide a round would be 100 times as much. */
const NOISE = { bytes: 1_000_000, nodes: 60, listeners: 10 };

describe('nothing piles up when elements are', () => {
  let browser;
  let site;
  beforeAll(async () => {
    const code = readFileSync(new URL('../../../dist/esim-widgets.js', import.meta.url));
    site = await serve({ '/': page, '/esim-widgets.js': code });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  for (const [name, times] of cases) {
    it(`${name}, ${times} times`, { timeout: 300_000 }, () =>
      visit(browser, site.origin, async (tab, complaints) => {
        await tab.evaluate(() => {
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          window.drawn = () => frame().then(frame);
        });
        const session = await tab.createCDPSession();
        await session.send('Performance.enable');
        const measure = async () => {
          // Some objects hold others until the first collection has run their finalizers.
          for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
          const { metrics } = await session.send('Performance.getMetrics');
          const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
          return {
            bytes: value('JSHeapUsedSize'),
            nodes: value('Nodes'),
            listeners: value('JSEventListeners'),
          };
        };
        // What is made once, such as caches and style sheets, is not growth.
        await tab.evaluate(work[name], tags, 30);
        const before = await measure();
        await tab.evaluate(work[name], tags, times);
        const after = await measure();
        console.log(name, { before, after });
        for (const [key, noise] of Object.entries(NOISE)) {
          const grown = after[key] - before[key];
          assert.ok(grown <= noise, `${key}: ${before[key]} before, ${after[key]} after`);
        }
        assert.deepEqual(complaints, []);
      }),
    );
  }
});
