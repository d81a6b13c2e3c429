import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { parse } from 'acorn';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const files = ['dist/esim-widgets.js', 'dist/rules.js', 'dist/plain.js'];

/** Every node of a syntax tree. */
function* nodes(value) {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one);
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value;
    yield* nodes(Object.values(value));
  }
}

for (const file of files) {
  describe(file, () => {
    const code = read(file);
    // Fails on syntax that is newer than the year.
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

    it('has native private members', () => {
      assert.doesNotMatch(code, /private (member|field|method)/);
    });

    it('is one file that imports nothing', () => {
      const imports = all.filter(
        ({ type, source }) => type === 'ImportExpression' || (/^(Im|Ex)port/.test(type) && source),
      );
      assert.deepEqual(imports, []);
    });

    it('says nothing in the console but warnings and errors', () => {
      const speaks = all.filter(
        ({ type, object, property }) =>
          type === 'MemberExpression' &&
          object.name === 'console' &&
          !['warn', 'error'].includes(property.name),
      );
      assert.deepEqual(speaks, []);
      assert.doesNotMatch(code, /dev(elopment)? mode/i);
    });

    it('evaluates no text', () => {
      const evaluates = all.filter(
        ({ type, callee }) =>
          /^(Call|New)Expression$/.test(type) && ['eval', 'Function'].includes(callee.name),
      );
      assert.deepEqual(evaluates, []);
    });

    it('names no place of the machine that built it', () => {
      const { sources } = JSON.parse(read(`${file}.map`));
      const outside = sources.filter((path) => !/^\.\.\/(src|node_modules)\//.test(path));
      assert.deepEqual(outside, []);
    });
  });
}

describe('the words in the file', () => {
  const code = read('dist/esim-widgets.js');

  it('are letters, not escapes', () => {
    assert.match(code, /流量/);
    assert.match(code, /Gia hạn/i);
    assert.doesNotMatch(code, /\\u[4-9a-f][0-9a-f]{3}/i);
  });

  it('come without ids and notes for translators', () => {
    assert.match(read('src/locales/xliff/vi.xlf'), /"s[\da-f]{16}"/);
    assert.doesNotMatch(code, /["'`]s[\da-f]{16}["'`]/);
    assert.doesNotMatch(code, /\bdesc:\s*["'`]/);
  });
});
