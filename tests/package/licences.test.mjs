import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { unzipSync } from 'fflate';
import { root } from '../support/recipes.mjs';
import { pack } from '../../src/build/site/pack.mjs';

const read = (path) => readFileSync(root + path, 'utf8');

/** A licence on one line, because line breaks differ from file to file. */
const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The copyright line of a package, and the terms after it. */
function licenceOf(name) {
  const text = read(`node_modules/${name}/LICENSE`);
  const [copyright] = /^Copyright \(c\).*$/m.exec(text);
  const terms = text.slice(text.indexOf(copyright) + copyright.length);
  return { copyright, terms: onOneLine(terms) };
}

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** The packages that a source map names. */
const packagesIn = (map) => [
  ...new Set(JSON.parse(read(map)).sources.flatMap((source) => PACKAGE.exec(source)?.[1] ?? [])),
];

function assertLicensed(file, text, packages) {
  const found = onOneLine(text);
  for (const name of packages) {
    const { copyright, terms } = licenceOf(name);
    assert.ok(found.includes(copyright), `${file} has the copyright of ${name}`);
    assert.equal(found.split(terms).length, 2, `${file} has the terms of ${name}, once`);
  }
}

const lit = ['lit-html', 'lit-element', '@lit/reactive-element'];
const module = packagesIn('dist/esim-widgets.js.map');

describe('the licences of bundled packages', () => {
  it('are in every script that contains these packages', () => {
    assert.deepEqual([...module].sort(), [...lit].sort());
    for (const map of readdirSync(`${root}dist`).filter((file) => file.endsWith('.js.map'))) {
      const file = map.replace(/\.map$/, '');
      assertLicensed(file, read(`dist/${file}`), packagesIn(`dist/${map}`));
    }
    assertLicensed('qr.js', read('dist/demo/qr.js'), ['lean-qr']);
  });

  it('are in the frame, which contains the same packages as the module', () => {
    assertLicensed('frame.html', read('dist/frame.html'), module);
  });

  it('are in the declarations that inline types of these packages', () => {
    for (const file of readdirSync(`${root}dist/types`)) {
      const text = read(`dist/types/${file}`);
      if (/interface ReactiveControllerHost\b/.test(text)) assertLicensed(file, text, ['lit-html']);
    }
  });

  it('are in the packed files', async () => {
    const entries = Object.entries(unzipSync((await pack()).zip));
    for (const name of ['esim-widgets.js', 'frame.html']) {
      const [path, bytes] = entries.find(([path]) => path.endsWith(`/${name}`));
      assertLicensed(path, Buffer.from(bytes).toString(), module);
    }
  });
});
