/* global document, shownText */
/**
 * Pages whose scripts have replaced or removed what a browser has. Each of our elements stays readable, and
 * comes back to the sentences inside it if nothing else can be drawn.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownTextScript } from '../support/shown-text.mjs';
import { serve, startChromium, visit } from '../support/site.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** What a script on a page may do before ours is loaded. */
const changes = {
  ...Object.fromEntries(
    [
      ...['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'RelativeTimeFormat'],
      ...['PluralRules', 'Segmenter', 'Collator', 'getCanonicalLocales'],
    ].flatMap((name) => [
      [`Intl.${name} missing`, `delete Intl.${name}`],
      [`Intl.${name} throws`, `Intl.${name} = function () { throw new Error('${name}') }`],
    ]),
  ),
  'no Intl': 'delete window.Intl',
  'a zone that Intl does not know': `{
    const own = Intl.DateTimeFormat.prototype.resolvedOptions;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...own.call(this), timeZone: 'Etc/Unknown' };
    };
  }`,
  'no zone': `Intl.DateTimeFormat.prototype.resolvedOptions = () => ({})`,
  'Event of MooTools': 'window.Event = function (event) { this.type = event.type.length }',
  'no CustomEvent': 'delete window.CustomEvent',
  'CustomEvent of an old library': 'window.CustomEvent = function () { return {} }',
  'Array.from of MooTools': 'Array.from = (list) => [].slice.call(list)',
  'Array.from throws': `Array.from = () => { throw new Error('from') }`,
  'toJSON of Prototype.js':
    'Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = function () { return "x" }',
  'more methods on Array':
    'Array.prototype.each = Array.prototype.clean = function () { return this }',
  'more methods on Object': 'Object.prototype.extend = function () {}',
  'more methods on Element': 'Element.prototype.show = Element.prototype.hide = function () {}',
  'no URL': 'delete window.URL',
  'URL throws': `window.URL = function () { throw new Error('URL') }`,
  'no URLSearchParams': 'delete window.URLSearchParams',
  'no MutationObserver': 'delete window.MutationObserver',
  'MutationObserver does nothing':
    'window.MutationObserver = function () { return { observe() {}, disconnect() {} } }',
  'no structuredClone': 'delete window.structuredClone',
  'no requestIdleCallback': 'delete window.requestIdleCallback',
  'no requestAnimationFrame': 'delete window.requestAnimationFrame',
  'no matchMedia': 'delete window.matchMedia',
  'no CSS': 'delete window.CSS',
  'no CSS.escape': 'delete CSS.escape',
  'no highlights': 'delete CSS.highlights; delete window.Highlight',
  'no constructed sheets': `window.CSSStyleSheet = function () { throw new Error('sheet') }`,
  'no adopted sheets':
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
  'adopted sheets that throw': `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set() { throw new Error('sheets') } })`,
  'sheets that cannot be filled': `CSSStyleSheet.prototype.replaceSync = () => { throw new Error('sheet') }`,
  'no comments in the page': `document.createComment = () => { throw new Error('comment') }`,
  'no Symbol.for': 'Symbol.for = () => Symbol()',
  'no customElements.get': 'customElements.get = () => undefined',
  'no Array.prototype.at': 'delete Array.prototype.at; delete String.prototype.at',
  'no Object.hasOwn': 'delete Object.hasOwn; delete Array.prototype.findLast',
  'no console': 'window.console = undefined',
  'console throws': `console.warn = console.error = () => { throw new Error('console') }`,
  'frozen built-ins':
    '[Object, Array, String, Function, Event, Node, Element, HTMLElement].forEach(({ prototype }) => Object.freeze(prototype))',
  'performance.now missing': 'performance.now = undefined',
  'an old Promise':
    'delete Promise.withResolvers; delete Promise.any; delete Promise.prototype.finally',
  'Date of a test library': 'Date.now = () => NaN',
  'a page language that is none': `document.documentElement.lang = 'x-????'`,
  'dispatchEvent throws': `EventTarget.prototype.dispatchEvent = () => { throw new Error('dispatch') }`,
  'a broken attachInternals': 'delete HTMLElement.prototype.attachInternals',
};

const libraries = {
  'Prototype.js-like': changes['toJSON of Prototype.js'],
  'SES lockdown': `${read('../node_modules/ses/dist/ses.umd.min.js')}; lockdown()`,
  'zone.js': read('../node_modules/zone.js/bundles/zone.umd.js'),
  'core-js': read('../node_modules/core-js-bundle/minified.js'),
};

const attributes = {
  'esim-renew-guide': [
    '',
    'carrier="viettel"',
    'carrier="airalo" lang="vi"',
    'carrier="viettel" expires="2096-01-01"',
    'carrier="viettel" expires="2020-01-01" zone="Europe/Paris"',
    'carrier="mobifone" activated="2026-11-01" days="30" rule="24h"',
    `config='{"id":"x","name":"X","country":"DE","hotlines":[{"number":"123","from":"abroad","languages":["en-u-ca-buddhist"]}]}'`,
    'carrier="viettel" offline',
    'website="https://x.example/" carrier-name="X"',
  ],
  'esim-faq': [
    '',
    'carrier="viettel" searchable all',
    'carrier="nomad" json-ld feedback',
    'carrier="viettel" open="card-refused" lang="zh"',
  ],
  'esim-device-check': ['', 'device="iPhone 15"', 'device="SM-G991N" lang="vi"', 'detect'],
};

const elements = Object.entries(attributes).flatMap(([tag, list]) =>
  list.map((attribute) => `<${tag} ${attribute}><p>Fallback.</p></${tag}>`),
);

const page = (change, shown) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <script>${shownTextScript}</script>
  <script>${change}</script>
  <script type="module" src="/esim-widgets.js"></script>
  <body>${shown.join('')}</body></html>`;

/** Runs in the page. The elements that show no text, or have no height. */
const blank = () => {
  return [...document.body.children]
    .filter((element) => !shownText(element).trim() || element.getBoundingClientRect().height < 10)
    .map((element) => element.cloneNode().outerHTML);
};

let browser;
let site;
const files = {};

beforeAll(async () => {
  files['/esim-widgets.js'] = read('../../dist/esim-widgets.js');
  site = await serve(files);
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function blankOn(change, shown = elements) {
  files['/'] = page(change, shown);
  return visit(browser, `${site.origin}/`, async (tab) => {
    return tab.evaluate(blank);
  });
}

describe('no element is blank', () => {
  for (const [name, change] of Object.entries({ ...changes, ...libraries })) {
    it(`on a page with: ${name}`, async () => {
      expect(await blankOn(change)).toEqual([]);
    });
  }

  it('on a page with several of these', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(Object.values(changes), { minLength: 2, maxLength: 4 }),
        fc.subarray(elements, { minLength: 3, maxLength: 5 }),
        async (some, shown) => {
          const guarded = some.map((change) => `try { ${change} } catch {}`).join('\n');
          expect(await blankOn(guarded, shown)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('nothing is missing', () => {
  // Engines remember what a global was, so the page needs the change before the script.
  for (const [name, change] of Object.entries({
    'a variable of its own named self': 'window.self = undefined',
    'a createEvent that throws': `document.createEvent = () => { throw new Error('event') }`,
    'a variable of its own named CSS': 'window.CSS = {}',
    'no console': 'window.console = undefined',
  })) {
    it(`on a page with ${name}`, async () => {
      files['/'] = page(change, [
        '<esim-faq carrier="viettel"></esim-faq><esim-renew-guide carrier="viettel"></esim-renew-guide>',
      ]);
      const found = await visit(browser, `${site.origin}/`, (tab) =>
        tab.evaluate(async () => {
          const [faq, guide] = document.body.children;
          const reported = new Promise((resolve) =>
            document.addEventListener('esim-config-error', resolve),
          );
          await guide.filled;
          const { configErrors: issues, shadowRoot } = guide;
          faq.reveal('card-refused');
          await faq.updateComplete;
          const focused = faq.shadowRoot.activeElement?.parentElement.dataset.id;
          guide.theme = 'blue';
          await guide.updateComplete;
          await reported;
          return { issues, text: shadowRoot.textContent, focused };
        }),
      );
      expect(found.issues).toEqual([]);
      expect(found.text).toContain(`${site.origin}/`);
      expect(found.focused).toBe('card-refused');
    });
  }
});
