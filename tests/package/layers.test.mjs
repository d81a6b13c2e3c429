import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The rooms of `src/`, from the ground up. A file may import from its own room and from rooms below.
 * `render/block.ts` and `render/to-text.ts` stand alone: content makes blocks, the rest of `render/` renders them.
 */
const rooms = [
  /^src\/(locales\/|rules\/clock\.ts$)/,
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
  /^src\/index\.ts$/,
  /^src\/embed\/frame\.ts$/,
];

const sources = readdirSync(`${root}src`, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

/** The files of `src/` that a file imports, for types too. */
const importsOf = (file) =>
  ts
    .preProcessFile(readFileSync(root + file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName).replace(/\.js$/, '.ts'));

const imports = new Map(sources.map((file) => [file, importsOf(file)]));
const roomOf = (file) => rooms.findIndex((room) => room.test(file));
const shipped = sources.filter((file) => !file.startsWith('src/build/'));

/** What a bundle of these files contains, after unused code was dropped. */
async function bundled(entryPoints) {
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

describe('data flows one way', () => {
  it('every source file belongs to a room', () => {
    assert.deepEqual(
      shipped.filter((file) => roomOf(file) < 0),
      [],
    );
  });

  it('no file imports from a room above its own, not even a type', () => {
    const upward = shipped.flatMap((file) =>
      imports
        .get(file)
        .filter((target) => roomOf(target) > roomOf(file) || target.startsWith('src/build/'))
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
      (await bundled(nodeSide)).filter((path) => needsBrowser.test(path)),
      [],
    );
  });
});
