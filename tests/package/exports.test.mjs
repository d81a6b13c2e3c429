import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { languagesOf } from '../../src/build/words/messages.mjs';
import { asInstalled, root } from '../support/recipes.mjs';

const languages = languagesOf(`${root}src`);
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const paths = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(paths);

describe('the package', () => {
  const { exports, main, module, types, unpkg, jsdelivr, sideEffects, bin, customElements } =
    manifest;

  it('contains every file that package.json names', () => {
    const named = paths([
      ...[exports, main, module, types, unpkg, jsdelivr, sideEffects],
      ...[bin, customElements, manifest['web-types']],
    ]);
    const inEveryLanguage = named.flatMap((path) =>
      languages.map((language) => path.replace(/\*+/, language)),
    );
    assert.deepEqual(
      inEveryLanguage.filter((path) => !path.includes('*') && !existsSync(root + path)),
      [],
    );
  });

  it('depends on no other package', () => {
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    assert.deepEqual({ ...dependencies, ...peerDependencies, ...optionalDependencies }, {});
  });

  it('runs no script when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
    assert.deepEqual(
      hooks.filter((hook) => hook in manifest.scripts),
      [],
    );
  });

  it('offers the rules and plain HTML in Node, without a DOM', async () => {
    assert.equal(typeof globalThis.document, 'undefined');
    const { readCarrier } = await import(asInstalled('esim-widgets/rules'));
    assert.equal(typeof readCarrier, 'function');
    const { renderPlainHtml } = await import(asInstalled('esim-widgets/plain'));
    assert.match(
      renderPlainHtml('esim-renew-guide', 'viettel', 'vi'),
      /^<div lang="vi" dir="ltr">[^]*Viettel/,
    );
  });

  it('publishes a JSON Schema that requires only an id', () => {
    const schema = JSON.parse(
      readFileSync(asInstalled('esim-widgets/carrier.schema.json'), 'utf8'),
    );
    assert.deepEqual(schema.required, ['id']);
    assert.equal(typeof schema.properties.hotlines, 'object');
  });

  it('packs what it exports, and nothing else', () => {
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const packed = Object.values(JSON.parse(out))[0].files.map(({ path }) => path);
    const wanted =
      /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|dist\/(esim-widgets|rules|plain)\.js(\.map)?|dist\/cli\.js|dist\/modules\/(shared\/)?[\w-]+\.js|dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json|dist\/types\/only\.js|dist\/[\w-]+\/esim-[\w-]+\.js|dist\/(frame\.html|frame-height\.js|(privacy|integrity|messages)\.json)|dist\/((carrier|devices)\.schema|devices)\.json|dist\/types\/[\w-]+\.d\.ts)$/;
    assert.deepEqual(
      packed.filter((path) => !wanted.test(path)),
      [],
    );
  });

  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
});

describe('the types of the package', () => {
  let folder;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'esim-widgets-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are found in every way that TypeScript resolves modules: attw', () => {
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      stdio: 'ignore',
    });
    const [archive] = readdirSync(folder);
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        `${root}tests/node_modules/@arethetypeswrong/cli/dist/index.js`,
        ...[join(folder, archive), '--profile', 'esm-only', '--no-color', '--format', 'ascii'],
        // No code.
        ...['--exclude-entrypoints', 'frame.html'],
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
  });
});

describe('the lock file', () => {
  const lock = readFileSync(`${root}package-lock.json`, 'utf8');

  it('names no address to download from', () => {
    const address = /"resolved"|https?:\/\/registry/;
    assert.doesNotMatch(lock, address);
    assert.doesNotMatch(readFileSync(`${root}tests/package-lock.json`, 'utf8'), address);
  });

  it('allows no dependency to run an install script', () => {
    const { packages } = JSON.parse(lock);
    const withScripts = Object.keys(packages).filter((path) => packages[path].hasInstallScript);
    const names = withScripts.map((path) => path.split('node_modules/').pop());
    assert.deepEqual(
      names.filter((name) => manifest.allowScripts[name] !== false),
      [],
    );
  });

  // `npm install` leaves out a build that the registry lacks. Then `npm ci` fails on that system.
  it('contains the native builds for every system', () => {
    const { packages } = JSON.parse(lock);
    const wanted = ['rollup', 'esbuild', 'lightningcss'].flatMap((name) =>
      Object.keys(packages[`node_modules/${name}`].optionalDependencies),
    );
    assert.deepEqual(
      wanted.filter((name) => !(`node_modules/${name}` in packages)),
      [],
    );
  });
});
