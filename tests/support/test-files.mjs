/** Decides where a test file runs. CONTRIBUTING.md explains the same rules. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The code that these folders test needs no browser. */
export const nodeFolders = ['rules', 'content', 'carriers', 'devices', 'render', 'locales', 'said'];

const folders = [...nodeFolders, 'elements', 'embed', 'heard', 'package', 'host-pages', 'recipes'];

const isOutside = /^tests\/(package|host-pages|recipes)\//;

/** Only `npm run test:all` runs these. */
const isSlowFile = (file) => isOutside.test(file) || file.includes('.slow.');

const needsNoBrowser = new RegExp(`^tests/(${nodeFolders.join('|')})/(?!.*\\.dom\\.)`);

/** The file path without the parts that depend on the machine, such as `tests/rules/ways.test.ts`. */
const testFiles = folders.flatMap((folder) =>
  readdirSync(join('tests', folder), { recursive: true })
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .map((file) => `tests/${folder}/${file.replaceAll('\\', '/')}`)
    .sort(),
);

/** @returns `'node'`, `'built'` (in Node too, but after the build) or `'browser'` */
function runnerOf(file) {
  if (needsNoBrowser.test(file)) return 'node';
  return file.endsWith('.mjs') ? 'built' : 'browser';
}

/**
 * @param words if there are any, a path has to contain one of them, and slow files count too
 * @param isSlow whether to choose the slow files, or the others; undefined means both
 */
export function chooseFiles({ words = [], isSlow } = {}) {
  const chosen = testFiles.filter((file) =>
    words.length > 0
      ? words.some((word) => file.includes(word))
      : isSlow === undefined || isSlowFile(file) === isSlow,
  );
  const files = { node: [], built: [], browser: [] };
  for (const file of chosen) files[runnerOf(file)].push(file);
  return files;
}

/** Whether a test reads `dist/`. */
export const needsBuild = (file) => !/^tests\/elements\/.*\.ts$/.test(file);

/** Whether a test may use the packages of `tests/package.json`. */
export const needsInstall = (file) => isOutside.test(file);
