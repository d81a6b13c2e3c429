import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { codeIn, guideSays, open, root } from '../support/recipes.mjs';

describe('the recipe for Eleventy', () => {
  it('builds a page whose guide works, with the text around it as it was', async () => {
    const site = mkdtempSync(join(tmpdir(), 'eleventy-'));
    try {
      const [config, page] = codeIn('static-sites.md', 'Eleventy');
      writeFileSync(join(site, 'package.json'), '{"type": "module"}');
      writeFileSync(join(site, 'eleventy.config.js'), config.code);
      writeFileSync(join(site, 'renew.md'), page.code);
      copyFileSync(`${root}dist/esim-widgets.js`, join(site, 'esim-widgets.js'));
      execFileSync(process.execPath, [`${root}node_modules/@11ty/eleventy/cmd.cjs`, '--quiet'], {
        cwd: site,
      });
      const built = (path) => readFileSync(join(site, '_site', path), 'utf8');
      const html = built('renew/index.html');
      assert.match(html, /<h1>My trip to Vietnam<\/h1>/);
      assert.match(html, /<strong>Huế<\/strong>/);
      const files = {
        '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>${html}`,
        '/esim-widgets.js': built('esim-widgets.js'),
      };
      await open(files, '/', async (tab, complaints) => {
        await guideSays(tab, 'Viettel');
        assert.deepEqual(complaints, []);
      });
    } finally {
      rmSync(site, { recursive: true });
    }
  });
});
