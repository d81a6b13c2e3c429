import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules that a part of the source draws in, at however many removes. */
async function reached(entryPoints) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'none',
    conditions: ['production'],
    treeShaking: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    inputs: metafile.inputs,
    shipped: new Set(
      used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
    ),
  };
}

const filesIn = (folder) =>
  existsSync(`${root}src/${folder}`)
    ? readdirSync(`${root}src/${folder}`)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `src/${folder}/${file}`)
    : [];

describe('data flows one way', () => {
  it('what runs in Node draws in nothing of the browser', async () => {
    const { shipped } = await reached([
      ...['carriers', 'devices', 'rules', 'content'].flatMap(filesIn),
      ...['to-html', 'to-text', 'plain'].map((name) => `src/draw/${name}.ts`),
    ]);
    const browser =
      /^src\/(elements|core|styles)\/|^src\/draw\/to-lit|\/node_modules\/(lit|lit-|@lit\/reactive)/;
    assert.deepEqual(
      [...shipped].filter((path) => browser.test(`/${path}`) || browser.test(path)),
      [],
    );
  });

  it('nothing below the elements draws them in', async () => {
    const below = ['core', 'draw', 'styles', 'locales'].flatMap(filesIn);
    const { shipped } = await reached(below);
    assert.deepEqual(
      [...shipped].filter((path) => path.startsWith('src/elements/')),
      [],
    );
  });

  it('no module needs itself', async () => {
    const { inputs } = await reached(['src/index.ts', 'src/rules/index.ts', 'src/draw/plain.ts']);
    const done = new Set();
    const circles = [];
    const follow = (path, trail) => {
      if (trail.includes(path)) return circles.push([...trail.slice(trail.indexOf(path)), path]);
      if (done.has(path) || !path.startsWith('src/')) return undefined;
      for (const { path: next } of inputs[path].imports) follow(next, [...trail, path]);
      return done.add(path);
    };
    follow('src/index.ts', []);
    follow('src/draw/plain.ts', []);
    assert.deepEqual(circles, []);
  });
});
