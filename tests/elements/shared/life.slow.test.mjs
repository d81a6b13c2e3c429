/* global document, requestIdleCallback -- functions given to the page run there */
/** A page may keep our elements for hours, and frameworks move them about. Nothing may pile up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve, startChromium, visit } from '../../support/site.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>
  <link rel="icon" href="data:,"><script type="module" src="/esim-widgets.js"></script>
  <body><div id="here"></div><div id="there"></div><iframe srcdoc="<!doctype html>"></iframe></body></html>`;

const tags = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

/** Functions of the page. Each does its work `times` times, and removes its elements. */
const work = {
  'connected, moved and removed': async (tags, times) => {
    const [here, there] = document.querySelectorAll('div');
    for (let time = 0; time < times; time++) {
      const element = document.createElement(tags[time % tags.length]);
      element.setAttribute('carrier', 'viettel');
      here.append(element);
      if (time % 2) await element.updateComplete;
      there.append(element);
      element.remove();
    }
  },
  'changed in language and carrier': async (tags, times) => {
    const [here] = document.querySelectorAll('div');
    here.append(...tags.map((tag) => document.createElement(tag)));
    const elements = [...here.children];
    for (let time = 0; time < times; time++) {
      for (const element of elements) {
        element.lang = ['en', 'vi', 'zh-Hans'][time % 3];
        element.setAttribute('carrier', ['viettel', 'airalo', 'mobifone', 'nomad'][time % 4]);
      }
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    }
    here.replaceChildren();
  },
  'adopted into another document, and back': async (tags, times) => {
    const [here] = document.querySelectorAll('div');
    const { body } = document.querySelector('iframe').contentDocument;
    here.append(...tags.map((tag) => document.createElement(tag)));
    const elements = [...here.children];
    for (let time = 0; time < times; time++) {
      for (const place of [body, here]) {
        place.append(...elements);
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      }
    }
    here.replaceChildren();
  },
};

/** What is done, and how often. */
const cases = [
  ['connected, moved and removed', 1000],
  ['changed in language and carrier', 200],
  ['adopted into another document, and back', 100],
];

/**
 * The browser's own caches come and go, and it may still hold the elements that were removed last. If those of
 * each round stayed, it would be a hundred times as much.
 */
const NOISE = { bytes: 1_000_000, nodes: 2_000, listeners: 100 };

/** Milliseconds until all of it must be gone. */
const PATIENCE = 60_000;

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
        let after = await measure();
        const grown = () =>
          Object.keys(NOISE).filter((key) => after[key] - before[key] > NOISE[key]);
        // What removed elements still had to fill keeps them until the page is idle.
        for (const end = Date.now() + PATIENCE; grown().length > 0 && Date.now() < end;) {
          await tab.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
          after = await measure();
        }
        console.log(name, { before, after });
        assert.deepEqual(grown(), [], JSON.stringify({ before, after }));
        assert.deepEqual(complaints, []);
      }),
    );
  }
});
