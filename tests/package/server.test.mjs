import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'vitest';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { root } from '../support/recipes.mjs';

/** What a fresh Node process prints as JSON at the end of this module. */
const inNode = (code) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    }),
  );

/** Every entry that pages import. */
const entries = Object.keys(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).exports).filter(
  (path) => !/[*]|\.(json|html|js)$/.test(path),
);

describe('on a server', () => {
  it('every entry loads, and defines nothing', () => {
    const found = inNode(`
      const before = Object.getOwnPropertyNames(globalThis);
      for (const entry of ${JSON.stringify(entries)}) await import(entry.replace('.', 'esim-widgets'));
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      console.log(JSON.stringify(added));`);
    // Lit's own marks, and no stand-in for a part of the DOM.
    assert.deepEqual(
      found.filter((name) => !/^lit|^reactive/.test(name)),
      [],
    );
  });

  it('has no part of a DOM that would mislead other packages', () => {
    assert.deepEqual(
      inNode(`
        await import('esim-widgets');
        console.log(JSON.stringify([typeof document, typeof customElements, typeof HTMLElement]));`),
      ['undefined', 'undefined', 'undefined'],
    );
  });

  it('exports the same names as in a browser, and the functions work', () => {
    const { names, verdict } = inNode(`
      const module = await import('esim-widgets');
      console.log(JSON.stringify({
        names: Object.keys(module),
        verdict: module.checkDevice('iPhone 15').verdict,
      }));`);
    for (const name of [
      'EsimRenewGuide',
      'EsimFaq',
      'EsimDeviceCheck',
      'EsimLinkEvent',
      'addLanguage',
    ])
      assert.ok(names.includes(name), name);
    assert.equal(verdict, 'supported-unless');
  });

  it('is the same file as in a browser, so that a bundler cannot take the wrong one', async () => {
    const bundled = async (options) => {
      const { metafile } = await build({
        stdin: { contents: `import 'esim-widgets';`, resolveDir: root },
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        logLevel: 'error',
        ...options,
      });
      return Object.keys(metafile.inputs).filter((path) => path.startsWith('dist/'));
    };
    const [browser, server, worker] = await Promise.all([
      bundled({ platform: 'browser' }),
      bundled({ platform: 'node' }),
      bundled({ platform: 'neutral', conditions: ['workerd', 'worker', 'node'] }),
    ]);
    assert.deepEqual(browser, ['dist/esim-widgets.js']);
    assert.deepEqual(server, browser);
    assert.deepEqual(worker, browser);
  });
});
