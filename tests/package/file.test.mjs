import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'vitest';
import { parse } from 'acorn';
import { languagesOf } from '../../src/build/words/messages.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { files: scripts } = JSON.parse(read('dist/integrity.json'));
const variants = Object.keys(scripts).filter((path) => path.includes('/'));
const withMap = ['dist/esim-widgets.js', 'dist/rules.js', 'dist/plain.js'];
const files = [...withMap, ...variants.map((path) => `dist/${path}`)];

/** Every node of a syntax tree. */
function* nodes(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value;
    yield* nodes(Object.values(value));
  }
}

for (const file of files) {
  describe(file, () => {
    const code = read(file);
    // Throws on syntax that is newer than ES2022.
    const all = [...nodes(parse(code, { ecmaVersion: 2022, sourceType: 'module' }))];

    it('has no syntax that Chrome 90 or Safari 15 lacks', () => {
      const newer = all.filter(
        ({ type, operator, left, optional, arguments: values }) =>
          type === 'StaticBlock' ||
          (operator === 'in' && left.type === 'PrivateIdentifier') ||
          // Chrome 90 fails on `f?.(...values, last)`.
          (optional && values?.slice(0, -1).some((value) => value.type === 'SpreadElement')),
      );
      assert.deepEqual(newer, []);
    });

    it('uses native private members', () => {
      assert.doesNotMatch(code, /private (member|field|method)/);
    });

    it('is one file that imports nothing', () => {
      const imports = all.filter(
        ({ type, source }) => type === 'ImportExpression' || (/^(Im|Ex)port/.test(type) && source),
      );
      assert.deepEqual(imports, []);
    });

    it('logs only warnings and errors', () => {
      const logs = all.filter(
        ({ type, object, property }) =>
          type === 'MemberExpression' &&
          object.name === 'console' &&
          !['warn', 'error'].includes(property.name),
      );
      assert.deepEqual(logs, []);
      assert.doesNotMatch(code, /dev(elopment)? mode/i);
    });

    it('never evaluates a string as code', () => {
      const evals = all.filter(
        ({ type, callee }) =>
          /^(Call|New)Expression$/.test(type) && ['eval', 'Function'].includes(callee.name),
      );
      assert.deepEqual(evals, []);
    });

    if (!withMap.includes(file)) return;
    it('contains no path of the machine that built it', () => {
      const { sources } = JSON.parse(read(`${file}.map`));
      const outside = sources.filter((path) => !/^\.\.\/(src|node_modules)\//.test(path));
      assert.deepEqual(outside, []);
    });
  });
}

describe('dist/integrity.json', () => {
  it('has size and hash of every file for a script tag', () => {
    for (const [path, { bytes, brotli, integrity }] of Object.entries(scripts)) {
      const content = readFileSync(new URL(`../../dist/${path}`, import.meta.url));
      assert.equal(bytes, content.length, path);
      assert.equal(brotli, brotliCompressSync(content).length, path);
      const hash = createHash('sha384').update(content).digest('base64');
      assert.equal(integrity, `sha384-${hash}`, path);
    }
  });

  it('lists each element alone and all of them, in each language', () => {
    const names = ['esim-device-check', 'esim-faq', 'esim-renew-guide', 'esim-widgets'];
    const wanted = languagesOf('src').flatMap((language) =>
      names.map((name) => `${language}/${name}.js`),
    );
    assert.deepEqual(variants.sort(), wanted.sort());
  });
});

describe('the texts in the file', () => {
  const code = read('dist/esim-widgets.js');

  it('are letters, not escapes', () => {
    assert.match(code, /流量/);
    assert.match(code, /Gia hạn/i);
    assert.doesNotMatch(code, /\\u[4-9a-f][0-9a-f]{3}/i);
  });

  it('have no ids and no notes for translators', () => {
    assert.match(read('src/locales/xliff/vi.xlf'), /"s[\da-f]{16}"/);
    assert.doesNotMatch(code, /["'`]s[\da-f]{16}["'`]/);
    assert.doesNotMatch(code, /\bdesc:\s*["'`]/);
  });
});
