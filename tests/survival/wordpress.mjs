import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apt, inPath, install, isRoot } from '../support/browsers.mjs';
import { root } from '../support/recipes.mjs';

const home = '/usr/share/wordpress';
/** Where its PHP files are unpacked: installed as a package it would bring a web server along. */
const unpacked = `${root}node_modules/.cache/wordpress`;
const files = 'wp-includes/kses.php';

/**
 * PHP and the files of WordPress; on Debian, root gets what is missing.
 *
 * @returns `{php, folder}`, or `{missing}` with one sentence that says how to get them
 */
export function findWordPress() {
  const php = inPath('php') ?? (install('PHP', ['php-cli']) && inPath('php'));
  const folder = [home, unpacked].find(hasFiles) ?? (unpack() && unpacked);
  if (php && folder) return { php, folder };
  return {
    missing:
      'WordPress is not tried here: it takes PHP and the files of WordPress (on Debian: apt-get install php-cli wordpress).',
  };
}

const hasFiles = (folder) => existsSync(join(folder, files));

/** Debian's package, without what it depends on. */
function unpack() {
  if (!isRoot || !inPath('apt-get') || !inPath('dpkg-deb')) return false;
  console.log('WordPress is missing: unpacking Debian’s …');
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const before = process.cwd();
  try {
    // apt leaves its rights before it downloads.
    chmodSync(folder, 0o777);
    process.chdir(folder);
    if (!apt('download', 'wordpress')) apt('update') && apt('download', 'wordpress');
    const [archive] = readdirSync(folder);
    if (!archive) return false;
    mkdirSync(unpacked, { recursive: true });
    const take =
      'dpkg-deb --fsys-tarfile "$0" | tar -x -C "$1" --strip-components=4 --wildcards "$2"';
    spawnSync('sh', ['-c', take, archive, unpacked, `.${home}/wp-includes/*.php`]);
    return hasFiles(unpacked);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

/**
 * What WordPress makes of pieces of HTML.
 *
 * @param pieces `{name: html}`
 * @returns `{version, made: {name: {'author-block': html, …}}}`, or `{missing}` with the reason
 */
export function throughWordPress(pieces) {
  const { php, folder, missing } = findWordPress();
  if (missing) return { missing };
  const { stdout, stderr, status } = spawnSync(
    php,
    [
      '-d',
      'display_errors=stderr',
      fileURLToPath(new URL('wordpress.php', import.meta.url)),
      folder,
    ],
    { input: JSON.stringify(pieces), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0 || stderr) throw new Error(`WordPress failed: ${stderr || stdout}`);
  return JSON.parse(stdout);
}
