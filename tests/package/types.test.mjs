import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('a TypeScript project that installs only this package', () => {
  let home;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'esim-widgets-'));
    const installed = join(home, 'node_modules', 'esim-widgets');
    mkdirSync(installed, { recursive: true });
    for (const part of ['package.json', 'dist']) {
      cpSync(root + part, join(installed, part), { recursive: true });
    }
  });
  afterAll(() => rmSync(home, { recursive: true }));

  /** The compiler's messages for a file in this project. */
  const compile = (code, options = {}) => {
    const file = join(home, 'page.ts');
    writeFileSync(file, code);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      ...options,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };

  it('knows the element, its properties and its events', () => {
    const found = compile(`
      import 'esim-widgets';
      import type { EsimRenewGuide } from 'esim-widgets';
      const guide: EsimRenewGuide = document.createElement('esim-renew-guide');
      guide.method = 'app';
      guide.addEventListener('esim-step-change', (event) => {
        const step: string = event.step;
        const done: boolean = event.done;
        console.log(step, done, guide.getBoundingClientRect());
      });
    `);
    assert.deepEqual(found, []);
  });

  it('gets an error for a wrong property', () => {
    const found = compile(`
      import 'esim-widgets';
      document.createElement('esim-renew-guide').method = 5;
    `);
    assert.deepEqual(found, ["Type 'number' is not assignable to type 'string'."]);
  });

  it('knows the rules and the plain HTML', () => {
    const found = compile(`
      import { readCarrier, type CarrierConfig } from 'esim-widgets/rules';
      import { renderPlainHtml, type PlainProfile } from 'esim-widgets/plain';
      const config: CarrierConfig = { id: 'mine', name: 'Mine' };
      const profile: PlainProfile = 'zendesk';
      export const html: string = renderPlainHtml('esim-renew-guide', config, 'vi', profile, {
        level: 3,
      });
      export const check: string = renderPlainHtml('esim-device-check', undefined);
      export const read = readCarrier;
    `);
    assert.deepEqual(found, []);
  });
});
