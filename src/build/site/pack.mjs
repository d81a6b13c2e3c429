/**
 * Makes a zip for self-hosting the elements. The same dist/ gives the same bytes.
 *
 *     npm run pack     builds dist/ and writes esim-widgets-VERSION.zip
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../file-facts.mjs';
import { languages, lastFact, root, version } from './project.mjs';
import { selfHostingPage } from './self-hosting-page.mjs';
import { zipFolder } from './zip.mjs';

const tags = {
  'esim-widgets.js': 'the three elements',
  'esim-renew-guide.js': 'only the guide',
  'esim-faq.js': 'only the questions',
  'esim-device-check.js': 'only the device check',
};

/** The smaller files, each in a folder for its language. */
const variants = Object.keys(languages).flatMap((language) =>
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

/** One of each element in each language, as an example of HTML without script. */
async function plainExamples() {
  const { renderPlainHtml } = await import('../../../dist/plain.js');
  return Object.keys(languages).flatMap((language) =>
    ['esim-renew-guide', 'esim-faq', 'esim-device-check'].map((tag) => ({
      name: `plain/${language}/${tag.slice('esim-'.length)}.html`,
      purpose: `plain HTML without script, for Viettel: an example to paste (${language})`,
      // The words depend on the age of the facts. A fixed day keeps the bytes the same.
      bytes: Buffer.from(
        `${renderPlainHtml(tag, 'viettel', language, 'full', { now: new Date(lastFact) })}\n`,
      ),
    })),
  );
}

/** @returns `{name, zip}`: the file name and the bytes */
export async function pack() {
  const folder = `esim-widgets-${version}`;
  const files = [
    ...Object.entries(purposes)
      .filter(([path]) => existsSync(root + path))
      .map(([path, purpose]) => ({
        name: path.replace(/^dist\//, ''),
        purpose,
        bytes: readFileSync(root + path),
      })),
    ...(await plainExamples()),
  ].map((file) => ({ ...file, integrity: integrityOf(file.bytes) }));
  const zip = zipFolder(folder, {
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    'index.html': selfHostingPage(version, files),
  });
  return { name: `${folder}.zip`, zip };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, zip } = await pack();
  writeFileSync(name, zip);
  console.log(`${name}: ${zip.length} bytes, ${integrityOf(zip)}`);
}
