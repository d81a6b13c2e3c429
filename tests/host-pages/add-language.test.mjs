/* global document, window -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { serve, startChromium, visit } from '../support/site.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const messages = JSON.parse(readFileSync(`${dist}messages.json`, 'utf8'));

/** Every message with a letter in front. */
const inArabic = Object.fromEntries(Object.keys(messages).map((text) => [text, `ع ${text}`]));

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title><link rel="icon" href="data:,">
  <script type="module">import { addLanguage } from '/esim-widgets.js'; Object.assign(window, { addLanguage });</script>
  <body><esim-renew-guide carrier="viettel"></esim-renew-guide><esim-faq carrier="viettel" all></esim-faq>
  <esim-device-check carrier="viettel" device="iPhone 15"></esim-device-check></body></html>`;

describe('addLanguage', () => {
  let browser;
  let site;
  beforeAll(async () => {
    browser = await startChromium();
    const files = { '/': page, '/esim-widgets.js': readFileSync(`${dist}esim-widgets.js`, 'utf8') };
    site = await serve(files);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = (use) =>
    visit(browser, site.origin, async (page, complaints) => {
      await page.waitForFunction(
        () => document.querySelector('esim-device-check')?.shadowRoot?.querySelector('.verdict'),
        { polling: 20 },
      );
      await use(page, complaints);
    });

  const add = (page, ...given) =>
    page.evaluate((...given) => window.addLanguage(...given), ...given);

  /** Language, direction and text of each element, and the names in its menu. */
  const shown = (page) =>
    page.evaluate(async () => {
      const found = {};
      for (const element of document.querySelectorAll('body > *')) {
        if (!element.shadowRoot) continue;
        await element.updateComplete;
        await element.filled;
        const wrapper = element.shadowRoot.querySelector('.esim');
        const menu = [...wrapper.querySelectorAll('.menu button')].map(({ textContent }) =>
          textContent.trim(),
        );
        const { lang, dir, textContent: text } = wrapper;
        found[element.localName] = { lang, dir, text, menu };
      }
      return found;
    });

  const choose = (page, name) =>
    page.evaluate((name) => {
      const buttons = document
        .querySelector('esim-faq')
        .shadowRoot.querySelectorAll('.menu button');
      [...buttons].find(({ textContent }) => textContent.trim() === name).click();
    }, name);

  it('puts the language into the menu in its own name, and finds it by lang', async () => {
    await open(async (page, complaints) => {
      await add(page, 'th', { 'Check it yourself in 20 seconds': 'พิสูจน์ใน 20 วินาที' });
      for (const { menu, lang } of Object.values(await shown(page))) {
        assert.deepEqual(menu, ['English', '简体中文', 'Tiếng Việt', 'ไทย']);
        assert.equal(lang, 'en');
      }
      await page.evaluate(() => (document.documentElement.lang = 'th-TH'));
      const { 'esim-device-check': check } = await shown(page);
      assert.equal(check.lang, 'th');
      assert.match(check.text, /พิสูจน์ใน 20 วินาที/);
      // What is missing stays English.
      assert.match(check.text, /Check this phone/);
      assert.deepEqual(complaints, []);
    });
  });

  it('writes a language that runs from right to left in its direction', async () => {
    await open(async (page, complaints) => {
      await add(page, 'ar', inArabic);
      await choose(page, 'العربية');
      for (const { lang, dir, text } of Object.values(await shown(page))) {
        assert.equal(lang, 'ar');
        assert.equal(dir, 'rtl');
        assert.match(text, /ع /);
      }
      const guide = (await shown(page))['esim-renew-guide'].text;
      assert.ok(guide.includes('ع Renew your Viettel eSIM'), 'placeholders get their values');
      assert.deepEqual(complaints, []);
    });
  });

  it('corrects a text of a language that is on the page, English too', async () => {
    await open(async (page, complaints) => {
      await add(page, 'en', {
        'Check it yourself in 20 seconds': 'Prove it now',
        'Renew your {0} eSIM': '{0}: renew',
      });
      const all = await shown(page);
      assert.match(all['esim-device-check'].text, /Prove it now/);
      assert.match(all['esim-renew-guide'].text, /Viettel: renew/);
      assert.equal(all['esim-faq'].menu.length, 3);
      await add(page, 'vi', { 'Check it yourself in 20 seconds': 'Chứng minh ngay' });
      await choose(page, 'Tiếng Việt');
      assert.match((await shown(page))['esim-device-check'].text, /Chứng minh ngay/);
      await add(page, 'vi', { 'Check it yourself in 20 seconds': 'Chứng minh nào' });
      assert.match((await shown(page))['esim-device-check'].text, /Chứng minh nào/);
      assert.deepEqual(complaints, []);
    });
  });

  it('corrects our language by a tag with its country', async () => {
    await open(async (page, complaints) => {
      await add(page, 'zh-CN', { 'Check this phone': '查一下' });
      await add(page, 'vi-VN', { 'Check this phone': 'Xem máy này' });
      for (const [lang, text] of [
        ['zh-CN', '查一下'],
        ['vi-VN', 'Xem máy này'],
      ]) {
        await page.evaluate((lang) => (document.documentElement.lang = lang), lang);
        const { 'esim-device-check': check } = await shown(page);
        assert.ok(check.text.includes(text), text);
        assert.ok(!check.text.includes('Check it yourself'), 'the rest is not English');
        assert.equal(check.menu.length, 3);
      }
      assert.deepEqual(complaints, []);
    });
  });

  it('updates the answers of the FAQ that is on the page', async () => {
    await open(async (page) => {
      const paragraphs = await page.$eval('esim-faq', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('summary, p')].map(({ textContent }) => textContent.trim()),
      );
      const changed = Object.fromEntries(
        paragraphs.filter((text) => text in messages).map((text) => [text, `${text} (corrected)`]),
      );
      assert.ok(Object.keys(changed).length > 5);
      await add(page, 'en', changed);
      const after = (await shown(page))['esim-faq'].text;
      for (const text of Object.values(changed)) assert.ok(after.includes(text), text);
    });
  });

  it('names unknown texts and other placeholders in one warning', async () => {
    await open(async (page, complaints) => {
      await add(page, 'th', {
        'Not a text of ours': 'x',
        'Renew your {0} eSIM': 'no placeholder',
        'Copy text': null,
        Copy: 'คัดลอก',
      });
      assert.equal(complaints.length, 1);
      assert.match(complaints[0], /addLanguage\('th'\)/);
      assert.match(complaints[0], /Not a text of ours/);
      assert.match(complaints[0], /Renew your \{0\} eSIM/);
      assert.doesNotMatch(complaints[0], /Copy/);
    });
  });

  it('throws for an invalid language tag', async () => {
    await open(async (page) => {
      await assert.rejects(add(page, 'not a tag', {}), /RangeError/);
    });
  });
});

describe('dist/messages.json', () => {
  it('has every text of the file, with hints for those with placeholders', () => {
    const code = readFileSync(`${dist}esim-widgets.js`, 'utf8');
    for (const [text, hints] of Object.entries(messages)) {
      assert.ok(code.includes(JSON.stringify(text)), text);
      const count = new Set(text.match(/\{\d\}/g)).size;
      if (count) assert.ok(hints.length >= count, text);
      else assert.ok(hints === null || hints.length === 1, text);
    }
    assert.ok('Copy text' in messages);
  });
});
