/**
 * Builds a site with each framework that renders on a server, from the code in `docs/recipes/frameworks.md`,
 * serves it, and opens it in Chromium. Writes what happened to `docs/recipes/hosts.md`.
 *
 *     npm run build && npm run hosts               all of them; takes some minutes and needs the registry
 *     npm run hosts -- next astro                  these
 *     npm run hosts -- next --in /tmp/hosts        keeps the sites there, and installs only once
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import portfinder from 'portfinder';
import { open, root, until, waitForGuide } from '../../support/recipes.mjs';

const hosts = {
  next: {
    name: 'Next.js',
    packages: { next: '16', react: '19', 'react-dom': '19' },
    build: ['next', 'build'],
    start: (port) => ['node_modules/next/dist/bin/next', 'start', '-p', port],
  },
  nuxt: {
    name: 'Nuxt',
    packages: { nuxt: '4' },
    build: ['nuxt', 'build'],
    start: () => ['.output/server/index.mjs'],
  },
  sveltekit: {
    name: 'SvelteKit',
    packages: {
      '@sveltejs/kit': '2',
      '@sveltejs/adapter-node': '5',
      '@sveltejs/vite-plugin-svelte': '6',
      svelte: '5',
      vite: '7',
    },
    build: ['vite', 'build'],
    start: () => ['build/index.js'],
  },
  astro: { name: 'Astro', packages: { astro: '5' }, build: ['astro', 'build'], files: 'dist' },
  vitepress: {
    name: 'VitePress',
    packages: { vitepress: '1' },
    build: ['vitepress', 'build', 'docs'],
    files: 'docs/.vitepress/dist',
  },
};

/** The files of a recipe: a code block names its file behind its language. */
function filesOf(name) {
  const text = readFileSync(`${root}docs/recipes/frameworks.md`, 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(name)) ?? '';
  return [...section.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, path, code]) => [
    path,
    code,
  ]);
}

const run = (folder, command) => {
  const { status, stdout, stderr } = spawnSync('npx', command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  if (status !== 0) throw new Error(`${command.join(' ')}:\n${stdout}\n${stderr}`.slice(-3000));
};

function write(folder, { name, packages }) {
  const files = filesOf(name);
  if (files.length === 0) throw new Error(`docs/recipes/frameworks.md has no files for ${name}.`);
  const manifest = { private: true, type: 'module', dependencies: packages };
  for (const [path, code] of [['package.json', JSON.stringify(manifest)], ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
}

function install(folder) {
  if (!existsSync(join(folder, 'node_modules'))) {
    const options = ['--no-audit', '--no-fund', '--no-strict-allow-scripts'];
    spawnSync('npm', ['install', ...options], { cwd: folder, stdio: 'ignore' });
  }
  const installed = join(folder, 'node_modules/esim-widgets');
  for (const part of ['package.json', 'dist']) {
    cpSync(root + part, join(installed, part), { recursive: true });
  }
}

/** The files of a static site, by their addresses. */
function served(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.map((file) => [
      `/${file.replace(/^index\.html$/, '')}`,
      readFileSync(join(folder, file)),
    ]),
  );
}

/** The page has our words before the script, and the guide after it. The console stays empty. */
async function check(page, complaints) {
  const html = await (await fetch(page.url())).text();
  if (!/<esim-renew-guide[^>]*>[^]*My Viettel[^]*<\/esim-renew-guide>/.test(html)) {
    throw new Error('The HTML of the server has no words in the tag.');
  }
  await waitForGuide(page, 'Viettel');
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

async function visitServer(folder, command) {
  const port = String(await portfinder.getPortPromise({ port: 8400 }));
  const server = spawn(process.execPath, command(port), {
    cwd: folder,
    env: { ...process.env, PORT: port, HOST: '127.0.0.1', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}/`;
  try {
    await open({ '/': '<!doctype html><title>Waiting</title>' }, '/', async (page, complaints) => {
      for (let tries = 0; tries < 60; tries++) {
        const answer = await fetch(address).catch(() => undefined);
        if (answer?.ok) break;
        await until(page, (end) => Date.now() > end, Date.now() + 500);
      }
      await page.goto(address);
      await check(page, complaints);
    });
  } finally {
    server.kill();
  }
}

const versionOf = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

async function tryHost(id, home) {
  const host = hosts[id];
  const folder = join(home, id);
  mkdirSync(folder, { recursive: true });
  write(folder, host);
  install(folder);
  run(folder, host.build);
  if (host.files) await open(served(join(folder, host.files)), '/', check);
  else await visitServer(folder, host.start);
  return versionOf(folder, Object.keys(host.packages)[0]);
}

const { values, positionals } = parseArgs({
  options: { in: { type: 'string' } },
  allowPositionals: true,
});
const home = values.in ?? mkdtempSync(join(tmpdir(), 'esim-hosts-'));
const page = `${root}docs/recipes/hosts.md`;
const rows = existsSync(page)
  ? Object.fromEntries(
      [...readFileSync(page, 'utf8').matchAll(/^\| ([A-Z][^|]*?) \| .*$/gm)].map(([row, name]) => [
        name,
        row,
      ]),
    )
  : {};
const today = new Date().toISOString().slice(0, 10);

for (const id of positionals.length > 0 ? positionals : Object.keys(hosts)) {
  const { name } = hosts[id];
  try {
    const version = await tryHost(id, home);
    rows[name] =
      `| ${name} | ${version} | built, served, opened; the words are in the HTML | ${today} |`;
    console.log(`${name} ${version}: works`);
  } catch (error) {
    rows[name] = `| ${name} | | failed | ${today} |`;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}

writeFileSync(
  page,
  `<!-- Written by \`npm run hosts\`. -->

# Frameworks that render on a server

Each site is the code of [In a framework](frameworks.md), with a plain \`import 'esim-widgets'\`. "Opened" means: in Chromium, the guide came
up and the console stayed empty.

| framework | version | result | tried on |
| --- | --- | --- | --- |
${Object.values(hosts)
  .flatMap(({ name }) => rows[name] ?? [])
  .join('\n')}
`,
);
