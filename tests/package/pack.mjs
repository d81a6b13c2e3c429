/**
 * Makes a zip for self-hosting the elements. The same dist/ gives the same bytes.
 *
 *     npm run pack     builds dist/ and writes esim-widgets-VERSION.zip
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { selfHostingPage } from './self-hosting.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files in the zip, with their purpose. Files that are not built are left out. */
const purposes = {
  'dist/esim-widgets.js': 'the three elements, in one file',
  'dist/esim-widgets.js.map': 'for developers: where in the sources a line comes from',
  'dist/frame.html': 'the elements as a page, for places that allow only frames',
  'dist/frame-height.js': 'fits the height of such a frame',
  'dist/carrier.schema.json': 'the shape of a carrier’s config',
  'dist/devices.schema.json': 'the shape of a table of phones',
  'dist/privacy.json': 'what the elements store and send, for machines',
  LICENSE: 'what you may do with it',
};

export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** @returns `{name, zip}`: the file name and the bytes */
export function pack() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const folder = `esim-widgets-${version}`;
  const files = Object.entries(purposes)
    .filter(([path]) => existsSync(root + path))
    .map(([path, purpose]) => {
      const bytes = readFileSync(root + path);
      return { name: path.split('/').pop(), purpose, bytes, integrity: integrityOf(bytes) };
    });
  const hashes = Object.fromEntries(files.map(({ name, integrity }) => [name, integrity]));
  const contents = {
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    'integrity.json': `${JSON.stringify({ version, files: hashes }, null, 2)}\n`,
    'index.html': selfHostingPage(version, files),
  };
  // The earliest date in a zip. Zip dates have no time zone, so it is in local time.
  const mtime = new Date(1980, 0, 1);
  const entries = Object.keys(contents)
    .sort()
    .map((name) => [`${folder}/${name}`, [Buffer.from(contents[name]), { mtime }]]);
  return { name: `${folder}.zip`, zip: zipSync(Object.fromEntries(entries), { level: 9 }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, zip } = pack();
  writeFileSync(name, zip);
  console.log(`${name}: ${zip.length} bytes, ${integrityOf(zip)}`);
}
