/* global document, InputEvent -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { HERE, NOW } from '../said/examples.mjs';
import { committedTexts, currentTexts } from '../said/said.mjs';
import * as sources from '../said/sources.ts';
import { renderText } from '../../dist/plain.js';
import { root } from '../support/recipes.mjs';
import { serve, startChromium, visit } from '../support/site.mjs';

const CARRIERS = ['viettel', 'airalo', 'other-carrier'];

const committed = committedTexts();

describe('the built plain.js', () => {
  const line = (text) => ({ text, children: [] });
  const built = currentTexts({
    ...sources,
    asText: (element, carrier, language, now) =>
      renderText(element, carrier, language, { now: new Date(now) })
        .split('\n')
        .map(line),
  });

  for (const [name, textOf] of built) {
    if (!CARRIERS.some((carrier) => name.endsWith(`/${carrier}.txt`))) continue;
    it(`says what tests/said has: ${name}`, () => assert.equal(textOf(), committed.get(name)));
  }
});

/** The part of a file below a title, or above the first one. */
function partOf(file, title) {
  const [first, ...rest] = file.split(/^═══ /m);
  if (!title) return first;
  return rest.find((part) => part.startsWith(`${title}\n`)).slice(title.length);
}

/** Lines that depend on the page's address or on the browser, or that readers do not see. */
const NOT_COMPARED =
  /^(= |\[[^\]]*\]$|copy |picture: |card$|\(the device check\)|~ found by|date |verdict )/;

/** What a reader sees of a line: the file without its signs. */
function shownIn(line) {
  const text = line.trim();
  if (!text || NOT_COMPARED.test(text)) return [];
  return text
    .replace(/^aloud: /, '')
    .replace(/^select (.*?): .*$/, '$1')
    .replace(/^code (.*?) \(.*$/, '$1')
    .replace(/^(table|\(.\)|\[ \]|[>v~!?#]+) /, '')
    .replace(/^\d+\. /, '')
    .replace(/^<[\w-]+> /, '')
    .replace(/^\[(.*?)\] (https|tel|mailto).*$/, '$1')
    .replace(/ #[\w-]+$/, '')
    .replace(/ \[.*\]$/, '')
    .replaceAll('**', '')
    .split(/ · ✓ | · | \| /);
}

const withoutSpaces = (text) => text.replace(/\s+/g, '');

describe('the built esim-widgets.js', () => {
  let browser;
  let site;
  beforeAll(async () => {
    browser = await startChromium();
    site = await serve({
      '/': '<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title><link rel="icon" href="data:,"><script type="module" src="/esim-widgets.js"></script><body></body>',
      '/esim-widgets.js': readFileSync(`${root}dist/esim-widgets.js`),
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const elements = [
    { folder: 'renew-guide', title: 'Nothing answered', attributes: {} },
    { folder: 'faq', attributes: { all: '', searchable: '' } },
    { folder: 'device-check', title: 'iPhone XS Max', attributes: { device: 'iPhone XS Max' } },
  ];

  const prepare = async (page) => {
    await page.emulateTimezone(HERE);
    // Facts are as old as in the files.
    await page.evaluateOnNewDocument((now) => (Date.now = () => now), NOW);
  };

  const textOf = (page, tag, attributes) =>
    page.evaluate(
      async (tag, attributes) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.replaceChildren(element);
        await element.updateComplete;
        await element.filled;
        const search = tag === 'esim-faq' && element.shadowRoot.querySelector('input');
        if (search) {
          // The files have what a search without a hit says.
          search.value = 'zzzzzz';
          search.dispatchEvent(new InputEvent('input'));
          await element.updateComplete;
        }
        return element.shadowRoot.textContent;
      },
      tag,
      attributes,
    );

  for (const language of sources.everyLanguage) {
    for (const carrier of CARRIERS) {
      it(`says what tests/said has: ${carrier}, ${language}`, async () => {
        await visit(
          browser,
          site.origin,
          async (page) => {
            for (const { folder, title, attributes } of elements) {
              const name = `${language}/${folder}/${carrier}.txt`;
              const file = committed.get(name);
              const given = { ...attributes, carrier, lang: language };
              const text = withoutSpaces(await textOf(page, `esim-${folder}`, given));
              const lines = [partOf(file), title && partOf(file, title)].join('\n').split('\n');
              const pieces = lines.flatMap(shownIn);
              assert.ok(pieces.length > 3, name);
              const missing = pieces.filter((piece) => !text.includes(withoutSpaces(piece)));
              assert.deepEqual(missing, [], name);
            }
          },
          { prepare },
        );
      });
    }
  }
});
