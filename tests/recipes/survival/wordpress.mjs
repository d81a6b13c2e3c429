import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apt, inPath, install, isRoot } from '../../support/browsers.mjs';
import { root } from '../../support/recipes.mjs';

const home = '/usr/share/wordpress';
/** We only unpack the PHP files, because the Debian package would also install a web server. */
const unpacked = `${root}node_modules/.cache/wordpress`;
/** A block theme. Its styles are in its `theme.json`. */
const theme = 'wp-content/themes/twentytwentythree';
/** The files that we use of each package. */
const parts = {
  wordpress: ['wp-includes/*.php', 'wp-includes/theme.json', 'wp-includes/css/dist/*'],
  'wordpress-theme-twentytwentythree': [`${theme}/*`],
};
const files = ['wp-includes/kses.php', 'wp-includes/theme.json', `${theme}/theme.json`];

/**
 * Finds PHP, WordPress and one of its themes. On Debian, root installs what is missing.
 *
 * @returns `{php, folder, theme}`, or `{missing}` with one sentence on how to install them
 */
export function findWordPress() {
  const php = inPath('php') ?? (install('PHP', ['php-cli']) && inPath('php'));
  const folder = [home, unpacked].find(hasFiles) ?? (unpack() && unpacked);
  if (php && folder) return { php, folder, theme: join(folder, theme) };
  return {
    missing: `WordPress is not tried here: it takes PHP and the files of WordPress (on Debian: apt-get install php-cli ${Object.keys(parts).join(' ')}).`,
  };
}

const hasFiles = (folder) => files.every((file) => existsSync(join(folder, file)));

/** Unpacks the Debian packages without their dependencies. */
function unpack() {
  if (!isRoot || !inPath('apt-get') || !inPath('dpkg-deb')) return false;
  console.log('WordPress is missing: unpacking Debian’s …');
  const download = () => apt('download', ...Object.keys(parts));
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const before = process.cwd();
  try {
    // apt drops its root rights before it downloads.
    chmodSync(folder, 0o777);
    process.chdir(folder);
    if (!download() && !(apt('update') && download())) return false;
    mkdirSync(unpacked, { recursive: true });
    const take =
      'dpkg-deb --fsys-tarfile "$0" | tar -x -C "$1" --strip-components=4 --wildcards "${@:2}"';
    for (const archive of readdirSync(folder)) {
      const wanted = parts[archive.split('_')[0]].map((pattern) => `.${home}/${pattern}`);
      spawnSync('bash', ['-c', take, archive, unpacked, ...wanted]);
    }
    return hasFiles(unpacked);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

/**
 * Sends pieces of HTML through the filters of WordPress.
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
