/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve, startChromium, visit } from '../support/site.mjs';

const html = readFileSync(new URL('../../dist/frame.html', import.meta.url), 'utf8');
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

describe('the frame', () => {
  let browser;
  let site;

  beforeAll(async () => {
    browser = await startChromium();
    site = await serve({ '/frame.html': html });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  for (const query of [
    'carrier=viettel',
    'element=faq&carrier=airalo&lang=vi&theme=dark',
    'element=device-check&lang=zh&theme=light&hotline=1',
  ]) {
    it(`is accessible by WCAG 2.2 AA: ${query}`, async () => {
      await visit(browser, `${site.origin}/frame.html?${query}`, async (page) => {
        await page.waitForFunction(() => document.title !== 'eSIM', { polling: 20 });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          });
          return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        });
        assert.deepEqual(found, []);
      });
    });
  }
});
