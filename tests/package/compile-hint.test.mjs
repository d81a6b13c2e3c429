import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { root } from '../support/recipes.mjs';

const read = (path) => readFileSync(root + path, 'utf8');
const { files } = JSON.parse(read('dist/integrity.json'));
const widgets = Object.keys(files).filter((file) => /(^|\/)esim-/.test(file));

describe('the files with our elements', () => {
  it('ask Chromium to compile them before they run', () => {
    assert.ok(widgets.includes('esim-widgets.js') && widgets.includes('en/esim-faq.js'));
    for (const file of widgets) {
      assert.ok(read(`dist/${file}`).startsWith('//# allFunctionsCalledOnLoad\n'), file);
    }
  });
});
