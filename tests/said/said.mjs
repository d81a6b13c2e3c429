/**
 * Writes down everything that the product says, so that a change of the sources shows what it changes
 * for readers. `npm test` compares; a person reads the difference.
 *
 *     node tests/said/said.mjs
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { everyFile } from './files.mjs';

// Nothing may depend on the clock of this machine.
process.env.TZ = 'UTC';

export const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A formatter is slow to make, and thousands are asked for. */
function keepFormatters() {
  for (const name of [
    'DateTimeFormat',
    'DisplayNames',
    'ListFormat',
    'NumberFormat',
    'RelativeTimeFormat',
  ]) {
    const made = new Map();
    Intl[name] = new Proxy(Intl[name], {
      construct(of, given) {
        const key = JSON.stringify(given);
        if (!made.has(key)) made.set(key, new of(...given));
        return made.get(key);
      },
    });
  }
}

/**
 * What the sources say now.
 *
 * @param sources the module `sources.ts`
 * @returns {Map<string, () => string>} path → a function that makes the text
 */
export function saidBy(sources) {
  keepFormatters();
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

/** What is written down. @returns {Map<string, string>} */
export const saidBefore = () =>
  new Map(
    readdirSync(FOLDER, { recursive: true })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(FOLDER, name), 'utf8')]),
  );

async function main() {
  const now = saidBy(await sourcesInNode());
  for (const name of saidBefore().keys()) if (!now.has(name)) rmSync(join(FOLDER, name));
  for (const [name, textOf] of now) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), textOf());
  }
  console.log(`${now.size} files written. Read what changed: git diff tests/said`);
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  await main();
}
