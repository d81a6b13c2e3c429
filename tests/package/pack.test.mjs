/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { waitForGuide, open, root } from '../support/recipes.mjs';
import { integrityOf, pack } from './pack.mjs';
import { YOUR_FOLDER } from './self-hosting.mjs';

describe('the zip for who serves the files himself', () => {
  const { name, zip } = pack();
  const folder = name.replace(/\.zip$/, '');
  const entries = unzipSync(zip);
  const file = (path) => entries[`${folder}/${path}`];
  const text = (path) => Buffer.from(file(path)).toString();
  /** As a static server has them. */
  const served = Object.fromEntries(
    Object.entries(entries).map(([path, bytes]) => [`/${path}`, Buffer.from(bytes)]),
  );

  it('is the same each time, wherever and whenever it is packed', () => {
    const { TZ } = process.env;
    const bytes = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(pack().zip);
    });
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    for (const again of bytes) assert.ok(again.equals(zip));
  });

  it('holds one folder with the module, its map, the schemas, the licence and a page', () => {
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
      'index.html',
    ]) {
      assert.ok(file(path)?.length, path);
    }
    assert.ok(
      Buffer.from(file('esim-widgets.js')).equals(readFileSync(`${root}dist/esim-widgets.js`)),
    );
  });

  it('names the true hash of every file, in its list and in its page', () => {
    const { files } = JSON.parse(text('integrity.json'));
    const own = ['integrity.json', 'index.html'];
    const packed = Object.keys(entries).map((path) => path.slice(folder.length + 1));
    assert.deepEqual(
      Object.keys(files).sort(),
      packed.filter((path) => !own.includes(path)).sort(),
    );
    for (const [path, integrity] of Object.entries(files)) {
      assert.equal(integrity, integrityOf(file(path)), path);
      assert.ok(text('index.html').includes(integrity), path);
    }
  });

  it('has a page whose guide works, and whose snippets work when they are pasted', async () => {
    await open(served, `/${folder}/index.html`, async (page, complaints) => {
      await waitForGuide(page, 'Viettel');
      const snippets = await page.evaluate(() =>
        [...document.querySelectorAll('pre')].map((one) => one.textContent),
      );
      const tags = snippets.filter((code) => code.includes('<esim-'));
      assert.equal(tags.length, 2);
      for (const [index, code] of tags.entries()) {
        served[`/pasted-${index}`] = bare(code.replaceAll(YOUR_FOLDER, `/${folder}/`));
        await page.goto(new URL(`/pasted-${index}`, page.url()).href);
        await waitForGuide(page, 'Viettel');
      }
      assert.deepEqual(complaints, []);
    });
  });

  it('has a pinned snippet that refuses a file that was changed', async () => {
    const [, code] = /<pre><code>([^]*?)<\/code>/.exec(text('index.html'));
    const changed = { ...served, [`/${folder}/esim-widgets.js`]: `${text('esim-widgets.js')}\n//` };
    changed['/pasted'] = bare(
      code
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll(YOUR_FOLDER, `/${folder}/`),
    );
    await open(changed, '/pasted', async (page, complaints) => {
      assert.match(complaints.join(), /integrity/);
      const seen = await page.evaluate(() => document.body.innerText);
      assert.match(seen, /Renew in the app My Viettel/);
    });
  });
});

const bare = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title>${body}`;
