/** A whole WordPress with its database, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, inPath, install, isRoot } from './browsers.mjs';

const home = '/usr/share/wordpress';
const themes = ['twentytwentythree', 'twentytwentyone'];
const packages = [
  'php-cli',
  'php-mysql',
  'mariadb-server',
  'wordpress',
  ...themes.map((theme) => `wordpress-theme-${theme}`),
];

function findPrograms() {
  const php = inPath('php');
  const server = inPath('mariadbd') ?? join('/usr/sbin', 'mariadbd');
  const installer = inPath('mariadb-install-db');
  const isComplete =
    php &&
    installer &&
    [server, `${home}/wp-login.php`].every(existsSync) &&
    themes.every((theme) => existsSync(`${home}/wp-content/themes/${theme}/style.css`)) &&
    spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout.includes('mysqli');
  return isComplete ? { php, server, installer } : undefined;
}

/** On Debian, root installs what is missing. @returns undefined if it cannot be had */
export const findWholeWordPress = () =>
  findPrograms() ?? (install('A whole WordPress', packages) ? findPrograms() : undefined);

export const users = { administrator: 'ada', author: 'bo' };
const password = 'not a secret';

/**
 * Starts WordPress with an administrator and an author.
 *
 * @returns `{origin, php, run, logIn, problems, close}`, or `{missing}` with one sentence on how to get it
 */
export async function startWordPress() {
  const found = findWholeWordPress();
  if (!found) {
    return {
      missing: `A whole WordPress is not tested here: it takes Debian's packages ${packages.join(' ')}.`,
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const site = join(folder, 'site');
  const log = join(folder, 'php.log');
  const socket = join(folder, 'socket');
  const children = [];
  const close = async () => {
    for (const child of children) end(child);
    await Promise.all(
      children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')),
    );
    rmSync(folder, { recursive: true, force: true });
  };
  const start = (program, args, options) => {
    // A group of its own: PHP's server does not end its workers.
    const child = spawn(program, args, { stdio: 'ignore', detached: true, ...options });
    children.push(child);
    process.once('exit', () => end(child));
    return child;
  };

  try {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    // Debian links some files of WordPress to those of other packages.
    must(spawnSync('cp', ['-rL', `${home}/.`, site]));
    writeFileSync(join(site, 'wp-config.php'), config(origin, socket));
    must(spawnSync('mkdir', ['-p', `${site}/wp-content/mu-plugins`]));
    writeFileSync(`${site}/wp-content/mu-plugins/for-tests.php`, forTests);

    // Browsers ask for it on their own.
    writeFileSync(`${site}/favicon.ico`, '');

    const asUser = isRoot ? ['--user=root'] : [];
    const data = join(folder, 'data');
    must(
      spawnSync(found.installer, [
        '--no-defaults',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        ...asUser,
      ]),
    );
    start(found.server, [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      ...asUser,
    ]);
    await until(() => existsSync(socket), 'the database');

    const settings = ['-d', 'log_errors=1', '-d', `error_log=${log}`, '-d', 'display_errors=0'];
    /** Runs PHP code. @returns what it echoes */
    const php = (code) => {
      const result = spawnSync(found.php, [...settings, '--', site, origin], {
        input: `<?php
          $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
          ${code}`,
        encoding: 'utf8',
      });
      return must(result).stdout;
    };
    /** Runs PHP code in WordPress. @returns the value that it returns */
    const run = (code) =>
      JSON.parse(
        php(`require $argv[1] . '/wp-load.php'; echo json_encode((function () { ${code} })());`),
      );
    php(`
      mysqli_query(mysqli_connect('localhost', 'root', '', '', 0, '${socket}'), 'CREATE DATABASE wordpress');
      define('WP_INSTALLING', true);
      require $argv[1] . '/wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install('Trips', '${users.administrator}', 'ada@blog.example', true, '', '${password}');
      // Avatars come from another host.
      update_option('show_avatars', '0');
      wp_insert_user(['user_login' => '${users.author}', 'user_pass' => '${password}', 'role' => 'author']);
    `);

    start(found.php, [...settings, '-S', `127.0.0.1:${port}`, '-t', site], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    await until(
      () =>
        fetch(`${origin}/wp-login.php`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'WordPress',
    );

    /** Fills in the form of the login page. */
    const logIn = async (page, role) => {
      await page.goto(`${origin}/wp-login.php`);
      await page.$eval(
        '#loginform',
        (form, log, pwd) => {
          form.elements.log.value = log;
          form.elements.pwd.value = pwd;
        },
        users[role],
        password,
      );
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    };

    /** The lines that PHP logged so far. */
    const problems = () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
    return { origin, programs: found, site, run, logIn, problems, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const config = (origin, socket) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define("{$name}_KEY", $name);
  define("{$name}_SALT", "salt of $name");
}
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', false);
define('FS_METHOD', 'direct');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

/** Loopback and odd ports are refused by default, but our servers are there. */
const forTests = `<?php
add_filter('http_request_host_is_external', fn($is, $host) => $is || $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', fn($ports) => array_merge($ports, range(1024, 65535)));
// The classic editor, as its plugin shows it: also after the post is saved.
add_filter('use_block_editor_for_post', fn($is) => $is && !isset($_GET['classic-editor']));
add_filter('redirect_post_location', fn($address) =>
  str_contains($_POST['_wp_http_referer'] ?? '', 'classic-editor') ? "$address&classic-editor" : $address);
`;

function end({ pid, exitCode, signalCode }) {
  if (exitCode === null && signalCode === null) process.kill(-pid);
}

function must(result) {
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(String(result.stderr) || String(result.stdout));
  return result;
}

async function until(isReady, what) {
  const end = Date.now() + 60_000;
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error(`${what} does not start`);
    await new Promise((later) => setTimeout(later, 100));
  }
}
