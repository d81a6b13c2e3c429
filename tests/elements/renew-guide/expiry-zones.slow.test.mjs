/* global document */
import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../support/browsers.mjs';

/*
 * A page cannot change its own time zone, so the browser does it.
 */

const module = readFileSync(new URL('../../../dist/esim-widgets.js', import.meta.url), 'utf8');

/** The end of one plan, on phones in four time zones. */
const readings = {
  'Asia/Ho_Chi_Minh': null,
  'Europe/Berlin': 'Wed 30 Nov 17:59',
  'America/New_York': 'Wed 30 Nov 11:59',
  'Pacific/Apia': 'Thu 1 Dec 05:59',
};

describe('the same end of a plan', { timeout: 60_000 }, () => {
  let browser;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: chromiumFlags,
    });
  });

  afterAll(() => browser?.close());

  for (const [zone, here] of Object.entries(readings)) {
    it(`is shown correctly on a phone in ${zone}`, async () => {
      const page = await browser.newPage();
      await page.emulateTimezone(zone);
      await page.setContent(
        '<html lang="en"><esim-renew-guide carrier="viettel" expires="2033-11-30"></esim-renew-guide>',
      );
      await page.addScriptTag({ content: module, type: 'module' });
      await page.waitForFunction(() =>
        document.querySelector('esim-renew-guide')?.shadowRoot?.querySelector('[part=end]'),
      );
      const lines = await page.evaluate(() =>
        [
          ...document
            .querySelector('esim-renew-guide')
            .shadowRoot.querySelectorAll('[part=end] > p'),
        ].map((line) => line.textContent.replace(/\s+/g, ' ').trim()),
      );
      assert.equal(lines[0], 'Ends Wed, 30 Nov 2033 23:59 (Vietnam Time)');
      const other = lines.find((line) => line.startsWith('By this phone’s clock: '));
      assert.equal(
        other?.replace(/,(?= \d+ \w+ 2033)| 2033/g, '').replace('By this phone’s clock: ', '') ??
          null,
        here,
      );
      await page.close();
    });
  }
});
