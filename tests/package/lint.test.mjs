import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const lintBy = (config) => new ESLint({ cwd, overrideConfigFile: cwd + config });
const eslint = lintBy('.eslint.config.mjs');
const eslintWithTypes = lintBy('.eslint.types.config.mjs');

/** The rules that this code breaks in this file. */
async function brokenRules(filePath, code, by = eslint) {
  const [{ messages }] = await by.lintText(code, { filePath: cwd + filePath });
  return [...new Set(messages.map(({ ruleId }) => ruleId))].sort();
}

const elements = '../elements/renew-guide/renew-guide.js';

const refused = {
  'no-restricted-imports': [
    ['src/content/help.ts', "export { html } from 'lit';"],
    ['src/content/help.ts', "export * from '../elements/shared/reader.js';"],
    ['src/content/help.ts', "export * from '../render/to-dom.js';"],
    ['src/content/help.ts', `export * from '${elements}';`],
    ['src/render/to-html.ts', "export * from '../elements/shared/host.styles.js';"],
    ['src/render/to-dom.ts', `export * from '${elements}';`],
    [
      'src/elements/shared/reader.ts',
      "export { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    ],
    ['src/elements/renew-guide/renew-guide.ts', "export * from '../shared/define.js';"],
  ],
  'no-restricted-globals': [
    ['src/rules/ways.ts', 'export const title = document.title;'],
    ['src/rules/ways.ts', 'export const host = location.host;'],
    ['src/elements/shared/reader.ts', 'export const size = localStorage.length;'],
  ],
  'no-restricted-properties': [
    ['src/elements/shared/reader.ts', "customElements.define('a-b', HTMLElement);"],
    ['src/elements/shared/reader.ts', 'export const cookie = document.cookie;'],
    ['src/elements/shared/reader.ts', 'export const storage = window.sessionStorage;'],
    ['src/elements/shared/reader.ts', 'export const language = navigator.language;'],
  ],
  'no-restricted-syntax': [
    ['src/elements/shared/reader.ts', "document.body.innerHTML = '';"],
    ['src/elements/shared/reader.ts', "document.body.insertAdjacentHTML('beforeend', '');"],
    ['tests/content/rows.dom.test.ts', 'declare const a: any; a.to.be.accessible();'],
  ],
};

describe('lint', () => {
  for (const [rule, cases] of Object.entries(refused)) {
    for (const [file, code] of cases) {
      it(`refuses in ${file}: ${code}`, async () => {
        const found = await brokenRules(file, code);
        assert.ok(found.includes(rule), `broke only: ${found.join(', ') || 'nothing'}`);
      });
    }
  }

  it('refuses a promise that nothing awaits', async () => {
    assert.deepEqual(
      await brokenRules('src/rules/ways.ts', 'void 0;\nPromise.resolve();', eslintWithTypes),
      ['@typescript-eslint/no-floating-promises'],
    );
  });

  it('allows globals that Node has too', async () => {
    const code = "export const host = new URL('https://a.example').host.localeCompare('b');";
    assert.deepEqual(await brokenRules('src/rules/ways.ts', code), []);
  });

  it('allows the module to register the elements', async () => {
    assert.deepEqual(
      await brokenRules('src/index.ts', "export * from './elements/shared/define.js';"),
      [],
    );
  });
});
