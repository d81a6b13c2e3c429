import { readFileSync } from 'node:fs';
import { languages, root, version } from './project.mjs';
import { zipFolder } from './zip.mjs';

const source = (file) => readFileSync(`${root}src/embed/wordpress/${file}`, 'utf8');

/** Attributes of the block that esim-widgets.php does not copy to the element. */
const ofBlock = ['element', 'accent'];

const names = { 'other-carrier': 'Another carrier', 'other-seller': 'Another seller' };

/**
 * What the plugin has to know: languages, carriers, the attributes of the elements, and for each language
 * the sentences inside the tags.
 */
async function pluginData() {
  // Both read `dist/`, so they can load only after it is built.
  const { builtIns } = await import('../../../dist/rules.js');
  const { sentencesInside } = await import('../../../dist/demo/sentences-inside.js');
  const ids = Object.keys(builtIns);
  const textOf = (...args) => sentencesInside(...args).join(' ');
  const wordsIn = (language) => ({
    any: textOf('esim-renew-guide', undefined, language),
    ...Object.fromEntries(ids.map((id) => [id, textOf('esim-renew-guide', id, language)])),
    'esim-device-check': textOf('esim-device-check', undefined, language),
  });
  return {
    languages,
    carriers: Object.values(builtIns).map(({ id, kind = 'carrier', name }) => ({
      id,
      kind,
      name: names[id] ?? name.en ?? name,
    })),
    attributes: Object.keys(JSON.parse(source('block.json')).attributes).filter(
      (name) => !ofBlock.includes(name),
    ),
    words: Object.fromEntries(
      Object.keys(languages).map((language) => [language, wordsIn(language)]),
    ),
  };
}

/** The plugin for WordPress. @returns `{name, zip}`: the file name and the bytes */
export async function wordpressPlugin() {
  const withVersion = (file) => source(file).replaceAll('{{version}}', version);
  const folders = ['', ...Object.keys(languages).map((language) => `${language}/`)];
  const files = {
    'block.js': source('block.js'),
    'block.json': source('block.json'),
    'esim-widgets.php': withVersion('esim-widgets.php'),
    'readme.txt': withVersion('readme.txt'),
    'widgets.json': JSON.stringify(await pluginData(), null, 1),
    LICENSE: readFileSync(`${root}LICENSE`),
    ...Object.fromEntries(
      folders.map((folder) => [
        `js/${folder}esim-widgets.js`,
        readFileSync(`${root}dist/${folder}esim-widgets.js`),
      ]),
    ),
  };
  return {
    name: `esim-widgets-wordpress-${version}.zip`,
    zip: zipFolder('esim-widgets', files),
  };
}
