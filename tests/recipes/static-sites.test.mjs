import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'vitest';
import { findHugo } from '../support/browsers.mjs';
import { codeIn, guideSays, open, root } from '../support/recipes.mjs';

/**
 * Builds a site in a folder of its own, and opens its page.
 *
 * @param files `{path: content}`
 * @param module where the module goes
 * @param build runs in the folder and gives the path of the built page and of the built module
 */
async function builds(files, module, build) {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const place = (path) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    return join(site, path);
  };
  try {
    for (const [path, content] of Object.entries(files)) writeFileSync(place(path), content);
    copyFileSync(`${root}dist/esim-widgets.js`, place(module));
    const [page, script] = build(site).map((path) => readFileSync(join(site, path), 'utf8'));
    assert.match(page, /<h1[^>]*>My trip to Vietnam<\/h1>/);
    assert.match(page, /<strong>Huế<\/strong>/);
    const served = {
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>${page}`,
      '/esim-widgets.js': script,
    };
    await open(served, '/', async (tab, complaints) => {
      await guideSays(tab, 'Viettel');
      assert.deepEqual(complaints, []);
    });
  } finally {
    rmSync(site, { recursive: true });
  }
}

describe('a recipe for a static site builds a page whose guide works, the text around it as it was', () => {
  it('Eleventy', async () => {
    const [config, page] = codeIn('static-sites.md', 'Eleventy');
    const files = {
      'package.json': '{"type": "module"}',
      'eleventy.config.js': config.code,
      'renew.md': page.code,
    };
    await builds(files, 'esim-widgets.js', (cwd) => {
      const eleventy = `${root}tests/node_modules/@11ty/eleventy/cmd.cjs`;
      execFileSync(process.execPath, [eleventy, '--quiet'], { cwd });
      return ['_site/renew/index.html', '_site/esim-widgets.js'];
    });
  });

  it('Hugo', async (t) => {
    const hugo = findHugo();
    if (!hugo) return t.annotate('not tried here: it takes Hugo (on Debian: apt-get install hugo)');
    const [shortcode, page] = codeIn('static-sites.md', 'Hugo');
    const files = {
      'config.toml': "baseURL = '/'\ndisableKinds = ['RSS', 'sitemap', 'taxonomy', 'term']",
      'layouts/_default/single.html': '{{ .Content }}',
      'layouts/index.html': '{{ .Title }}',
      'layouts/shortcodes/esim-guide.html': shortcode.code,
      'content/renew.md': page.code,
    };
    await builds(files, 'static/esim-widgets.js', (cwd) => {
      execFileSync(hugo, ['--quiet'], { cwd });
      return ['public/renew/index.html', 'public/esim-widgets.js'];
    });
  });
});
