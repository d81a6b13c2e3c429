import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { hashOf, scriptsIn } from './frame-page.mjs';

/** What a reader's browser may load of ours. */
const FILES = ['esim-widgets.js', 'frame.html', 'frame-height.js'];

/** Whoever claims more or less in here is contradicted by `tests/package/quiet.test.mjs`. */
const claims = {
  cookies: [],
  storage: [],
  requests: [
    {
      onlyIf: 'the page names it in config-src',
      what: 'a file of facts about a carrier',
      credentials: 'omit',
      referrer: 'none',
    },
    {
      onlyIf: 'the page names it in devices-src',
      what: 'a table of phones',
      credentials: 'omit',
      referrer: 'none',
    },
    {
      onlyIf: 'the page names it in support-image, or as the image of support in a config',
      what: 'a picture',
      credentials: 'as the browser does for any picture',
      referrer: 'none',
    },
  ],
  reads: [
    {
      what: 'what the browser tells of this phone: its user agent, its screen',
      onlyIf: 'the reader asks the device check for it, or the page wrote detect',
      sentTo: 'nobody',
    },
  ],
  frame: { posts: 'heights and public ids, to the page around it', accepts: 'theme, language' },
};

function described(folder, file) {
  const bytes = readFileSync(`${folder}/${file}`);
  return {
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    ...(file.endsWith('.html') && { 'script-src': scriptsIn(`${bytes}`).map(hashOf) }),
  };
}

/** Rollup plugin: states for machines what the files do with readers' data, and which files those are. */
export const privacyStatement = ({ name, version }) => ({
  name: 'privacy-statement',
  writeBundle({ dir, file }) {
    const folder = dir ?? file.replace(/\/[^/]*$/, '');
    const files = Object.fromEntries(FILES.map((one) => [one, described(folder, one)]));
    const statement = { name, version, ...claims, files };
    writeFileSync(`${folder}/privacy.json`, `${JSON.stringify(statement, null, 2)}\n`);
  },
});
