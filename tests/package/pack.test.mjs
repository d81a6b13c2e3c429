/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, vi } from 'vitest';
import { unzipSync } from 'fflate';
import { waitForGuide, open, root } from '../support/recipes.mjs';
import { pack } from '../../src/build/site/pack.mjs';
import { YOUR_FOLDER } from '../../src/build/site/self-hosting-page.mjs';
import { integrityOf } from '../../src/build/file-facts.mjs';

const { name, zip } = await pack();

describe('the zip for self-hosting', () => {
  const folder = name.replace(/\.zip$/, '');
  const entries = unzipSync(zip);
  const file = (path) => entries[`${folder}/${path}`];
  const text = (path) => Buffer.from(file(path)).toString();
  /** The files as a static server has them. */
  const served = Object.fromEntries(
    Object.entries(entries).map(([path, bytes]) => [`/${path}`, Buffer.from(bytes)]),
  );

  it('has the same bytes in every time zone and on every day', async () => {
    const { TZ } = process.env;
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [zone, day] of [
      ['Asia/Ho_Chi_Minh', '2026-12-01'],
      ['America/Los_Angeles', '2031-06-30'],
    ]) {
      process.env.TZ = zone;
      vi.setSystemTime(new Date(day));
      assert.ok(Buffer.from((await pack()).zip).equals(zip), `${zone}, ${day}`);
    }
    vi.useRealTimers();
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('contains one folder with all scripts, the map, the schemas, examples, the licence and a page', () => {
    assert.deepEqual(
      Object.keys(entries).filter((path) => !path.startsWith(`${folder}/`)),
      [],
    );
    for (const path of [
      'esim-widgets.js',
      'esim-widgets.js.map',
      'carrier.schema.json',
      'devices.schema.json',
      'LICENSE',
      'integrity.json',
      'messages.json',
      'index.html',
      'privacy.json',
      'frame.html',
      'plain/vi/faq.html',
      ...Object.keys(JSON.parse(text('integrity.json')).files),
    ]) {
      assert.ok(file(path)?.length, path);
    }
    assert.ok(
      Buffer.from(file('esim-widgets.js')).equals(readFileSync(`${root}dist/esim-widgets.js`)),
    );
  });

  it('lists the correct hash of every script in its JSON, and of every file in its page', () => {
    const { files } = JSON.parse(text('integrity.json'));
    const packed = Object.keys(entries).map((path) => path.slice(folder.length + 1));
    assert.deepEqual(Object.keys(files).sort(), packed.filter((path) => /\.js$/.test(path)).sort());
    for (const [path, { integrity }] of Object.entries(files)) {
      assert.equal(integrity, integrityOf(file(path)), path);
    }
    for (const path of packed.filter((path) => path !== 'index.html')) {
      assert.ok(text('index.html').includes(integrityOf(file(path))), path);
    }
  });

  it('has a page with a working guide and working snippets', async () => {
    await open(served, `/${folder}/index.html`, async (page, complaints) => {
      await waitForGuide(page, 'Viettel');
      const snippets = await page.evaluate(() =>
        [...document.querySelectorAll('pre')].map((block) => block.textContent),
      );
      const tags = snippets.filter((code) => code.includes('<esim-'));
      assert.equal(tags.length, 2);
      for (const [index, code] of tags.entries()) {
        served[`/pasted-${index}`] = barePage(code.replaceAll(YOUR_FOLDER, `/${folder}/`));
        await page.goto(new URL(`/pasted-${index}`, page.url()).href);
        await waitForGuide(page, 'Viettel');
      }
      assert.deepEqual(complaints, []);
    });
  });

  it('has a pinned snippet that refuses a changed file', async () => {
    let code = '';
    await open(served, `/${folder}/index.html`, async (page) => {
      code = await page.$$eval('pre', (blocks) =>
        blocks.map(({ textContent }) => textContent).find((text) => text.includes('integrity')),
      );
    });
    const changed = { ...served, [`/${folder}/esim-widgets.js`]: `${text('esim-widgets.js')}\n//` };
    changed['/pasted'] = barePage(code.replaceAll(YOUR_FOLDER, `/${folder}/`));
    await open(changed, '/pasted', async (page, complaints) => {
      // Chromium reports it some time after the page has loaded.
      await vi.waitFor(() => assert.match(complaints.join(), /integrity/));
      const text = await page.evaluate(() => document.body.innerText);
      assert.match(text, /Renew in the app My Viettel/);
    });
  });
});

const barePage = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title>${body}`;
