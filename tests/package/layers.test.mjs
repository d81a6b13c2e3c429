import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The layers of `src/`, from the bottom up. A file may import from its own layer and from lower ones.
 * `render/block.ts` and `render/to-text.ts` have their own layer: content makes blocks, and the rest
 * of `render/` renders content.
 */
const layers = [
  /^src\/(locales\/|rules\/(clock|durations)\.ts$)/,
  /^src\/render\/(block|to-text)\.ts$/,
  /^src\/carriers\//,
  /^src\/devices\//,
  /^src\/rules\//,
  /^src\/content\//,
  /^src\/render\//,
  /^src\/elements\/shared\//,
  /^src\/elements\/device-check\//,
  /^src\/elements\/(faq|renew-guide)\//,
  /^src\/embed\/(?!frame\.ts)/,
  /^src\/(index\.ts$|variants\/|cli\/)/,
  /^src\/embed\/frame\.ts$/,
];

const sources = readdirSync(`${root}src`, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

/** The files of `src/` that a file imports, also for types. */
const importsOf = (file) =>
  ts
    .preProcessFile(readFileSync(root + file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName).replace(/\.js$/, '.ts'));

const imports = new Map(sources.map((file) => [file, importsOf(file)]));
const layerOf = (file) => layers.findIndex((layer) => layer.test(file));
const shipped = sources.filter((file) => !file.startsWith('src/build/'));

/** The files in a bundle of these entry points, after tree shaking. */
async function filesInBundle(entryPoints) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'none',
    conditions: ['production'],
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

describe('imports go one way', () => {
  it('every source file belongs to a layer', () => {
    assert.deepEqual(
      shipped.filter((file) => layerOf(file) < 0),
      [],
    );
  });

  it('no file imports from a layer above its own, not even a type', () => {
    const upward = shipped.flatMap((file) =>
      imports
        .get(file)
        .filter((target) => layerOf(target) > layerOf(file) || target.startsWith('src/build/'))
        .map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(upward, []);
  });

  it('no file imports itself through others, not even for a type', () => {
    const done = new Set();
    const circles = [];
    const follow = (file, trail) => {
      if (trail.includes(file)) {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      } else if (!done.has(file)) {
        for (const next of imports.get(file) ?? []) follow(next, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of sources) follow(file, []);
    assert.deepEqual(circles, []);
  });

  it('rules, content and plain HTML run without a browser', async () => {
    const needsBrowser =
      /^src\/elements\/|^src\/render\/(to-dom|icons|pictures)|node_modules\/(lit|lit-|@lit\/reactive)/;
    const nodeSide = sources.filter((file) =>
      /^src\/((carriers|devices|rules|content)\/|render\/(to-html|to-text|to-file|plain)\.ts)/.test(
        file,
      ),
    );
    assert.deepEqual(
      (await filesInBundle(nodeSide)).filter((path) => needsBrowser.test(path)),
      [],
    );
  });
});
