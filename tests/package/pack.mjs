/**
 * Makes a zip for self-hosting the elements. The same dist/ gives the same bytes.
 *
 *     npm run pack     builds dist/ and writes esim-widgets-VERSION.zip
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { languagesOf } from '../../src/build/words/messages.mjs';
import { selfHostingPage } from './self-hosting.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const tags = {
  'esim-widgets.js': 'the three elements',
  'esim-renew-guide.js': 'only the guide',
  'esim-faq.js': 'only the questions',
  'esim-device-check.js': 'only the device check',
};

/** The smaller files, each in a folder for its language. */
const variants = languagesOf(`${root}src`).flatMap((language) =>
  Object.entries(tags).map(([file, purpose]) => [
    `dist/${language}/${file}`,
    `${purpose}, in one language: ${language}`,
  ]),
);

/** The files in the zip, with their purpose. Files that are not built are left out. */
const purposes = {
  'dist/esim-widgets.js': 'the three elements in all languages, in one file',
  'dist/esim-widgets.js.map': 'for developers: where in the sources a line comes from',
  ...Object.fromEntries(variants),
  'dist/frame.html': 'the elements as a page, for places that allow only frames',
  'dist/frame-height.js': 'fits the height of such a frame',
  'dist/carrier.schema.json': 'the shape of a carrier’s config',
  'dist/devices.schema.json': 'the shape of a table of phones',
  'dist/messages.json': 'the English texts, to add a language',
  'dist/privacy.json': 'what the elements store and send, for machines',
  'dist/integrity.json': 'size and hash of each script, for machines',
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
      const name = path.replace(/^dist\//, '');
      return { name, purpose, bytes, integrity: integrityOf(bytes) };
    });
  const contents = {
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
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
