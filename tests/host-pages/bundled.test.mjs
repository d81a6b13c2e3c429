/* global document, window -- functions given to the page run there */
import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve, startChromium, visit } from '../support/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles the module with other scripts of the page, as bundlers and optimisers do. */
async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

const theme = `window.theirs = 'here';`;
const body = `<esim-renew-guide carrier="viettel">Fallback</esim-renew-guide>
  <div data-esim-faq data-carrier="viettel">Fallback</div>`;
const page = (script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${script}<body>${body}</body></html>`;

const source = `${theme} import './dist/esim-widgets.js';`;

const bundles = {
  'a classic script for old browsers, minified': {
    options: { format: 'iife', minify: true, target: 'es2020' },
    tag: '<script defer src="/all.js"></script>',
  },
  'a module with another name': {
    options: { format: 'esm', minify: true },
    tag: '<script type="module" src="/all.js"></script>',
  },
  'a file that the page runs twice': {
    options: { format: 'iife' },
    tag: '<script defer src="/all.js"></script><script defer src="/all.js?2"></script>',
  },
  'a file next to a second copy from a plugin': {
    options: { format: 'iife' },
    tag: '<script defer src="/all.js"></script><script type="module" src="/esim-widgets.js"></script>',
  },
};

describe('bundled with other scripts, the module works as', () => {
  let browser;
  beforeAll(async () => (browser = await startChromium()));
  afterAll(() => browser.close());

  for (const [name, { options, tag }] of Object.entries(bundles)) {
    it(name, async () => {
      const code = await bundle(source, options);
      const module = await bundle(`export * from './dist/esim-widgets.js'`, { format: 'esm' });
      const site = await serve({ '/': page(tag), '/all.js': code, '/esim-widgets.js': module });
      try {
        await visit(browser, site.origin, async (page, complaints) => {
          await page.waitForFunction(
            () =>
              ['esim-renew-guide', 'esim-faq'].every((tag) =>
                document.querySelector(tag)?.shadowRoot?.querySelector('[part=heading]'),
              ),
            { polling: 20 },
          );
          const found = await page.evaluate(() =>
            ['esim-renew-guide', 'esim-faq'].map((tag) => {
              const all = [...document.querySelectorAll(tag)];
              const [{ shadowRoot, textContent }] = all;
              return [all.length, shadowRoot.querySelectorAll('.esim').length, textContent];
            }),
          );
          assert.deepEqual(found, [
            [1, 1, 'Fallback'],
            [1, 1, 'Fallback'],
          ]);
          assert.equal(await page.evaluate(() => window.theirs), 'here');
          assert.deepEqual(complaints, []);
        });
      } finally {
        await site.close();
      }
    });
  }
});
