/* global document, customElements -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { build } from 'esbuild';
import { open, root, until } from '../support/recipes.mjs';

const tags = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

/** Bundles an import of the package, as a site's bundler does. */
async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: outputFiles[0].text, files: used.map(([path]) => path) };
}

/** Opens a page with a bundle and a tag. Gives the tags of ours that are defined, and the heading. */
async function show(code, tag) {
  let found;
  const files = {
    '/': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trip</title><script type="module" src="/app.js"></script><${tag} carrier="viettel"></${tag}>`,
    '/app.js': code,
  };
  await open(files, '/', async (page, complaints) => {
    await until(page, (tag) => document.querySelector(tag).shadowRoot?.querySelector('h2'), tag);
    found = await page.evaluate(
      (tag, tags) => ({
        defined: tags.filter((name) => customElements.get(name)),
        heading: document.querySelector(tag).shadowRoot.querySelector('h2').textContent.trim(),
      }),
      tag,
      tags,
    );
    assert.deepEqual(complaints, []);
  });
  return found;
}

describe('the entries for bundlers', () => {
  const headings = {
    'esim-renew-guide': /^Gia hạn eSIM Viettel/,
    'esim-faq': /^Hỏi đáp về eSIM Viettel/,
    'esim-device-check': /eSIM/,
  };

  for (const tag of tags) {
    const entry = tag.replace('esim-', 'esim-widgets/');
    it(`${entry} defines <${tag}> and no other tag, in all languages`, async () => {
      const { code } = await bundle(`import '${entry}';`);
      const { defined, heading } = await show(code, tag);
      assert.deepEqual(defined, [tag]);
      assert.match(heading, headings[tag]);
      assert.match(code, /流量|手机/);
    });
  }

  it('esim-widgets/classes defines nothing, and a bundle has only the class that a page uses', async () => {
    const { code, files } = await bundle(`
      import { EsimFaq } from 'esim-widgets/classes';
      customElements.define('my-faq', EsimFaq);`);
    const { defined, heading } = await show(code, 'my-faq');
    assert.deepEqual(defined, []);
    assert.match(heading, headings['esim-faq']);
    assert.deepEqual(
      files.filter((path) => /(renew-guide|device-check)\.js$/.test(path)),
      [],
    );
  });

  it('share what they have in common', async () => {
    const one = await bundle(`import 'esim-widgets/faq';`);
    const both = await bundle(`import 'esim-widgets/faq'; import 'esim-widgets/renew-guide';`);
    const other = await bundle(`import 'esim-widgets/renew-guide';`);
    assert.ok(both.code.length < one.code.length + other.code.length / 2);
    assert.ok(readdirSync(`${root}dist/modules/shared`).length > 0);
  });
});
