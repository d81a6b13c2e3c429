import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './recipes.mjs';

/** The files that a build, the demo and a package need. */
const FILES = [
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'demo',
  'package.json',
  'rollup.config.mjs',
  'src',
  'tsconfig.json',
];

/**
 * A copy of the repository as after a clone and `npm ci`, without `dist/`. A build in it does not
 * disturb tests that read our own `dist/`.
 *
 * @returns `{folder, remove}`
 */
export function freshCopy() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'esim-widgets-')));
  for (const file of FILES) cpSync(root + file, join(folder, file), { recursive: true });
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
