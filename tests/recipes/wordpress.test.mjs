import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';
import { codeIn, waitForGuide, open, root } from '../support/recipes.mjs';
import { findWordPress } from './survival/wordpress.mjs';
import { readFileSync } from 'node:fs';

describe('the recipe for a theme of WordPress', () => {
  it('prints the script into the head, and the tag in a template works', async (t) => {
    const { php, folder, missing } = findWordPress();
    if (missing) return t.annotate(missing);
    const code = codeIn('wordpress.md', 'Theme');
    const functions = code.find(({ language }) => language === 'php').code;
    const tag = code.find(({ language }) => language === 'html').code;
    const { stdout, stderr } = spawnSync(php, ['-d', 'display_errors=stderr', '--', folder], {
      encoding: 'utf8',
      input: `<?php
        define( 'ABSPATH', $argv[1] . '/' );
        define( 'WPINC', 'wp-includes' );
        foreach ( array( 'compat', 'plugin', 'functions', 'formatting', 'kses' ) as $part ) {
          require ABSPATH . WPINC . "/$part.php";
        }
        function get_theme_file_uri( $file ) {
          return "/themes/mine/$file";
        }
        ${functions}
        do_action( 'wp_head' );`,
    });
    assert.equal(stderr, '');
    assert.match(stdout, /^<script type="module" src="[^"]+"><\/script>\n$/);
    const files = {
      '/': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trip</title>${stdout}</head><body>${tag}</body></html>`,
      '/themes/mine/esim-widgets.js': readFileSync(`${root}dist/esim-widgets.js`),
    };
    await open(files, '/', async (page, complaints) => {
      await waitForGuide(page, 'Viettel');
      assert.deepEqual(complaints, []);
    });
  });
});
