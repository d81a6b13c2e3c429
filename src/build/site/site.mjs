/**
 * Makes a static site from dist/: downloads, demo, documentation, and pages to paste as links. The
 * same dist/ gives the same bytes.
 *
 *     npm run site                              writes dist/site/
 *     npm run site -- --base https://host/path  with the absolute addresses that pasted links need
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demoPage, docsPages } from './docs-pages.mjs';
import { pack } from './pack.mjs';
import { styleSheet } from './page.mjs';
import { root } from './project.mjs';
import { sharePages } from './share-pages.mjs';
import { hashesOf, startPage } from './start-page.mjs';
import { wordpressPlugin } from './wordpress-plugin.mjs';

/**
 * @param folder is emptied first
 * @param base the address of the site
 * @throws TypeError if the base is not an address of a website
 */
export async function buildSite(folder, base) {
  const address = base && baseOf(base);
  const downloads = [await pack(), await wordpressPlugin()];
  const files = {
    'index.html': startPage(...downloads),
    'site.css': styleSheet,
    SHA256SUMS: hashesOf(downloads),
    // Without it, GitHub Pages would hide folders that begin with an underscore.
    '.nojekyll': '',
    ...docsPages(),
    ...(await sharePages(address)),
    ...Object.fromEntries(downloads.map(({ name, zip }) => [name, zip])),
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  cpSync(`${root}demo`, join(folder, 'demo'), { recursive: true });
  writeFileSync(join(folder, 'demo/index.html'), demoPage('demo/index.html'));
  cpSync(`${root}LICENSE`, join(folder, 'LICENSE'));
  // The pages of the demo find the elements in ../dist/.
  for (const name of readdirSync(`${root}dist`)) {
    if (name !== 'site' && name !== 'types') {
      cpSync(`${root}dist/${name}`, join(folder, 'dist', name), { recursive: true });
    }
  }
}

function baseOf(text) {
  const { href, protocol, search, hash } = new URL(text.endsWith('/') ? text : `${text}/`);
  if (!/^https?:$/.test(protocol) || search || hash) {
    throw new TypeError(
      `--base: expected the address of a folder, such as https://host/path/, found ${text}`,
    );
  }
  return href;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  await buildSite(`${root}dist/site`, values.base);
  const downloads = readFileSync(`${root}dist/site/SHA256SUMS`, 'utf8');
  console.log(`dist/site/\n${downloads}`);
}
