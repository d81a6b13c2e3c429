/* global document, getComputedStyle -- functions given to the page run there */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, it } from 'vitest';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { serve, startChromium, visit } from '../support/site.mjs';
import { blockThemeStyles } from '../support/wordpress.mjs';

const { resolve } = createRequire(import.meta.url);
const sheet = (path) => ({ css: readFileSync(resolve(path), 'utf8') });

const inWordPress = (content) =>
  `<div class="wp-site-blocks"><main class="wp-block-group is-layout-flow"><div class="entry-content wp-block-post-content is-layout-constrained has-global-padding">${content}</div></main></div>`;

/** Themes: their style sheet, and their markup around a text. */
const themes = {
  'WordPress’s block theme': { styles: () => blockThemeStyles(), around: inWordPress },
  'its dark variation': { styles: () => blockThemeStyles('pitch'), around: inWordPress },
  Bootstrap: {
    styles: () => sheet('bootstrap/dist/css/bootstrap.css'),
    around: (content) =>
      `<div class="container text-center"><div class="card card-body" style="position: static">${content}</div></div>`,
  },
  'Bootstrap, dark': {
    styles: () => sheet('bootstrap/dist/css/bootstrap.css'),
    around: (content) => `<div class="container">${content}</div>`,
    root: 'data-bs-theme="dark"',
  },
  'Tailwind’s preflight': { styles: () => sheet('tailwindcss/preflight.css') },
  'a root of 62.5 %': {
    styles: () => ({
      css: 'html { font-size: 62.5% } body { font: 1.8rem/1.8 Georgia, serif; color: #234; background: #fdfaf3 }',
    }),
  },
};

const widgets = `<esim-renew-guide carrier="viettel"></esim-renew-guide>
  <esim-faq carrier="viettel" searchable feedback open="log-in"></esim-faq>
  <esim-device-check device="iPhone 13"></esim-device-check>`;

const WIDTH = 600;
const sentence = 'The plan ends tonight, and the hotel has Wi-Fi.';

/** Typical content of a blog post. */
const text = `<h1>Hanoi on a budget</h1><h2>Staying online</h2><p>${sentence} <a href="#">More</a>, <code>*101#</code>.</p>
  <ul><li>one</li><li>two</li></ul><blockquote><p>${sentence}</p></blockquote>
  <details open><summary>What to bring</summary><p>A passport.</p></details>
  <table class="table"><tr><th>Carrier</th><td>Viettel</td></tr></table>
  <p><button class="btn btn-primary wp-element-button">Book</button> <input value="text"> <label><input type="checkbox" checked> yes</label></p>`;

/** Far below the page's own content. */
const TOP = 2000;

const place = (styles = '') =>
  `<div id="place" style="position: absolute; left: 0; top: ${TOP}px; width: ${WIDTH}px; ${styles}">${widgets}</div>`;

const page = (styles, content, { root = '', script = true } = {}) =>
  `<!doctype html><html lang="en" ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><style>${styles}</style>
  ${script ? '<script type="module" src="/esim-widgets.js"></script>' : ''}<body>${content}</body></html>`;

/** Set this variable to save the pictures in a folder. */
const folder = process.env.PICTURES;
function savePicture(name, png) {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name.replaceAll(/\W+/g, '-')}.png`, png);
}

/** Chromium may draw a few letters at the edge of a tile differently. A style changes hundreds of pixels. */
const FEW_PIXELS = 60;

/** The number of pixels that differ between two pictures of the same size. */
function difference(one, other) {
  if (Buffer.compare(one, other) === 0) return 0;
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))];
  assert.deepEqual([a.width, a.height], [b.width, b.height]);
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

describe('in the theme of', () => {
  let browser;
  let site;
  const pages = {};

  beforeAll(async () => {
    browser = await startChromium();
    const module = readFileSync(new URL('../../dist/esim-widgets.js', import.meta.url));
    site = await serve(
      new Proxy(
        { '/esim-widgets.js': module },
        { get: (files, path) => files[path] ?? pages[path] },
      ),
    );
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens a page, and all details in it. @returns the result of `look` */
  const open = (html, look) => {
    pages['/'] = html;
    return visit(
      browser,
      site.origin,
      async (page) => {
        await page.waitForFunction(
          () =>
            !document.querySelector('script') ||
            [...document.querySelectorAll('#place > *')].every((widget) =>
              widget.shadowRoot?.querySelector('[part=heading]'),
            ),
          { polling: 20 },
        );
        await page.evaluate(async () => {
          for (const { shadowRoot, filled } of document.querySelectorAll('#place > *')) {
            await filled;
            for (const details of shadowRoot?.querySelectorAll('details:not(.menu)') ?? []) {
              details.open = true;
            }
            for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
          }
        });
        return look(page);
      },
      { width: 700, height: 900 },
    );
  };

  const pictureOfPlace = async (page) => {
    const height = await page.$eval('#place', (place) => Math.floor(place.offsetHeight));
    const clip = { x: 0, y: TOP, width: WIDTH, height };
    return page.screenshot({ clip, captureBeyondViewport: true });
  };

  const sheetsOf = (page) =>
    page.evaluate(() => [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.documentElement.getAttributeNames().join(),
      document.body.getAttributeNames().join(),
    ]);

  /** The styles that our elements inherit from their page on purpose. */
  const inheritedFrom = (page) =>
    page.$eval('#place', (place) => {
      const { fontFamily, fontSize, color, colorScheme } = getComputedStyle(place);
      const backgrounds = [];
      for (let behind = place; behind; behind = behind.parentElement) {
        backgrounds.push(getComputedStyle(behind).backgroundColor);
      }
      const background = backgrounds.find((color) => color !== 'rgba(0, 0, 0, 0)') ?? 'transparent';
      return `font-family: ${fontFamily}; font-size: ${fontSize}; color: ${color}; color-scheme: ${colorScheme}; background: ${background}`;
    });

  for (const [name, { styles, around = (content) => content, root }] of Object.entries(themes)) {
    it(`${name}: our elements look as without it, and the page looks as without them`, async (t) => {
      const { css, missing } = styles();
      if (missing) return t.annotate(missing);
      const content = around(text + place());
      const look = async (page) => ({
        picture: await page.screenshot(),
        sheets: await sheetsOf(page),
      });
      const themed = await open(page(css, content, { root }), async (page) => ({
        ...(await look(page)),
        inherited: await inheritedFrom(page),
        ours: await pictureOfPlace(page),
      }));
      const without = await open(page(css, content, { root, script: false }), look);
      const bare = page('', place(themed.inherited.replaceAll('"', "'")));
      const ours = await open(bare, pictureOfPlace);
      savePicture(`${name} page`, themed.picture);
      savePicture(`${name} ours`, themed.ours);
      const otherPixels = difference(themed.picture, without.picture);
      assert.ok(otherPixels < FEW_PIXELS, `the page looks different: ${otherPixels} pixels`);
      assert.deepEqual(themed.sheets, without.sheets);
      const ourPixels = difference(themed.ours, ours);
      assert.ok(ourPixels < FEW_PIXELS, `our elements look different: ${ourPixels} pixels`);
    });
  }
});
