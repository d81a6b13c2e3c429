import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** Debian packages for each engine, and help for everybody who has to install it by hand. */
const engines = {
  chromium: {
    name: 'Chromium’s headless shell',
    packages: ['chromium-headless-shell'],
    // It draws the same pictures as the whole browser, in half the time.
    find: () =>
      process.env.CHROME_PATH ?? inPath('chromium-headless-shell', 'chrome-headless-shell'),
    instead: () =>
      inPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
      existing('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    help: 'install it (on Debian: apt-get install chromium-headless-shell), or Chromium or Chrome, or name one in CHROME_PATH',
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () =>
      process.env.FIREFOX_PATH ??
      inPath('firefox-esr', 'firefox') ??
      existing('/Applications/Firefox.app/Contents/MacOS/firefox'),
    help: 'install Firefox (on Debian: apt-get install firefox-esr) or name one in FIREFOX_PATH',
  },
  webkit: {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () => inPath('WebKitWebDriver') && inPath('Xvfb') && miniBrowser(),
    help: 'install WebKitGTK, its driver and Xvfb (on Debian: apt-get install webkit2gtk-driver xvfb)',
  },
};

/** Undefined if Hugo is missing and we cannot install it. Its tests are optional. */
export const findHugo = () => inPath('hugo') ?? (install('Hugo', ['hugo']) && inPath('hugo'));

export const chromiumFlags = [
  // Chromium's sandbox does not work for root.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // The headless shell hints letters more than a browser with windows.
  '--font-render-hinting=slight',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * The path of a browser. On Debian, root installs a missing one.
 *
 * @throws {Error} with one sentence on how to get it
 */
export function findBrowser(engine) {
  const { name, packages, find, instead, help } = engines[engine];
  const path = find() || (install(name, packages) && find()) || instead?.();
  if (!path) throw new Error(`The tests need ${name}: ${help}.`);
  return path;
}

/**
 * Starts WebKit's driver on a virtual screen. Both end with this process.
 *
 * @returns options for a WebDriver client
 */
export async function startWebKit() {
  const binary = findBrowser('webkit');
  const screen = start(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const display = String(await new Promise((found) => screen.stdout.once('data', found))).trim();
  const port = await freePort();
  start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      // The sandbox needs user namespaces, which containers lack. We open only our own pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    automationProtocol: 'webdriver',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
}

/** Installs Debian packages, if this is Debian and we are root. @returns whether it succeeded */
export function install(name, packages) {
  if (!isRoot || !inPath('apt-get')) return false;
  console.log(`${name} is missing: installing ${packages.join(', ')} …`);
  apt('update');
  return apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** @returns whether it succeeded */
export const apt = (...args) =>
  spawnSync('apt-get', ['-o', 'Acquire::Retries=5', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** The path of the first of these programs that is installed. */
export function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existing);
}

function existing(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync);
  return folders
    .flatMap((folder) => [folder, ...readdirSync(folder).map((entry) => join(folder, entry))])
    .flatMap((folder) =>
      ['4.1', '4.0', '6.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    )
    .find(existing);
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  process.on('exit', () => child.kill());
  return child;
}

export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
