/**
 * Writes all texts of the product to files. So a change of the sources shows its effect on readers.
 * `npm test` compares the files, and a person reads the difference.
 *
 *     node tests/said/said.mjs
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { everyFile } from './files.mjs';

export const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Caches formatters: they are slow to create, and the texts need thousands. */
function cacheFormatters() {
  for (const name of [
    'DateTimeFormat',
    'DisplayNames',
    'ListFormat',
    'NumberFormat',
    'RelativeTimeFormat',
  ]) {
    const cache = new Map();
    Intl[name] = new Proxy(Intl[name], {
      construct(of, given) {
        const key = JSON.stringify(given);
        if (!cache.has(key)) cache.set(key, new of(...given));
        return cache.get(key);
      },
    });
  }
}

/**
 * The texts that the sources produce now.
 *
 * @param sources the module `sources.ts`
 * @returns {Map<string, () => string>} path → a function that returns the text
 */
export function currentTexts(sources) {
  // The texts must not depend on the time zone of this machine.
  process.env.TZ = 'UTC';
  cacheFormatters();
  return everyFile(sources);
}

async function sourcesInNode() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(FOLDER, 'sources.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The texts in the files. @returns {Map<string, string>} */
export const committedTexts = () =>
  new Map(
    readdirSync(FOLDER, { recursive: true })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(FOLDER, name), 'utf8')]),
  );

async function main() {
  const now = currentTexts(await sourcesInNode());
  for (const name of committedTexts().keys()) if (!now.has(name)) rmSync(join(FOLDER, name));
  for (const [name, textOf] of now) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), textOf());
  }
  console.log(`${now.size} files written. Read what changed: git diff tests/said`);
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  await main();
}
