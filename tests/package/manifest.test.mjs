import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import ts from 'typescript';
import { manifest } from '../../src/build/manifest/manifest.mjs';
import { referencePages } from '../../src/build/manifest/reference.mjs';
import { root } from '../support/recipes.mjs';

const read = (path) => readFileSync(root + path, 'utf8');

const files = {
  'esim-renew-guide': 'src/elements/renew-guide/renew-guide.ts',
  'esim-faq': 'src/elements/faq/faq.ts',
  'esim-device-check': 'src/elements/device-check/device-check.ts',
};

/** The texts of a source file and of all that it imports. */
function withImports(file, seen = new Map()) {
  if (seen.has(file)) return seen;
  seen.set(file, read(file));
  for (const { fileName } of ts.preProcessFile(seen.get(file)).importedFiles) {
    if (!fileName.startsWith('.')) continue;
    withImports(join(dirname(file), fileName).replace(/\.js$/, '.ts'), seen);
  }
  return seen;
}

const unique = (list) => [...new Set(list)].sort();
const allMatches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

let elements;
beforeAll(async () => {
  const { modules } = await manifest();
  elements = modules.flatMap(({ declarations }) => declarations);
});

describe('the manifest', () => {
  it('names no source file', () => {
    assert.doesNotMatch(JSON.stringify(elements), /src\/elements/);
  });

  it('has a description of everything', () => {
    const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
    const without = elements.flatMap((element) =>
      lists.flatMap((list) =>
        element[list]
          .filter(({ description }) => !description)
          .map(({ name }) => `${element.tagName} ${list} ${name}`),
      ),
    );
    assert.deepEqual(without, []);
  });

  it('has the events of each element with their classes, as its entry exports them', () => {
    for (const { tagName, events } of elements) {
      const entry = read(`src/variants/${tagName.replace('esim-', '')}.ts`);
      assert.deepEqual(
        unique(events.map(({ type }) => type.text)),
        unique(allMatches(entry, /^ {2}(Esim\w+Event),$/gm)),
        tagName,
      );
    }
  });

  it('has every event that our sources fire, under its own name', () => {
    const classes = Object.fromEntries(
      [
        ...read('src/elements/shared/events.ts').matchAll(
          /class (Esim\w+Event) [^]*?super\('([\w-]+)'/g,
        ),
      ].map(([, type, name]) => [type, name]),
    );
    const documented = elements.flatMap(({ events }) => events);
    assert.deepEqual(unique(documented.map(({ name }) => name)), unique(Object.values(classes)));
    for (const { name, type } of documented) assert.equal(classes[type.text], name);
    for (const { tagName, events } of elements) {
      const sources = [...withImports(files[tagName]).values()].join('\n');
      for (const { type } of events) assert.ok(sources.includes(`new ${type.text}(`), type.text);
    }
  });

  it('has the slots of each element', () => {
    for (const { tagName, slots } of elements) {
      const sources = [...withImports(files[tagName])]
        // The guide imports only types of the device check.
        .filter(([path]) => path.startsWith('src/elements/'))
        .map(([, text]) => text.replaceAll(/\/\*[^]*?\*\//g, ''));
      const found = allMatches(sources.join('\n'), /<slot\s+name="([\w-]+)"/g);
      assert.deepEqual(unique(slots.map(({ name }) => name)), unique(found), tagName);
    }
  });

  it('has every custom property that our styles read, with the default', () => {
    const styles = read('src/elements/shared/tokens.styles.ts');
    const fallbacks = Object.fromEntries(
      [...styles.matchAll(/\.esim \{[^]*?\n {2}\}/g)].flatMap(([rule]) =>
        [...rule.matchAll(/var\((--esim-[\w-]+), ([^)]+)\)/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      ),
    );
    const used = allMatches(
      Object.values(files)
        .flatMap((file) => [...withImports(file).values()])
        .join('\n'),
      /var\((--esim-[\w-]+)/g,
    );
    for (const { cssProperties } of elements) {
      assert.deepEqual(unique(cssProperties.map(({ name }) => name)), unique(used));
      for (const { name, default: value } of cssProperties) assert.equal(value, fallbacks[name]);
    }
  });

  it('shows only what is meant for pages: nothing private, nothing of Lit', () => {
    const members = elements.flatMap((element) => element.members);
    assert.deepEqual(
      members.filter(({ name, privacy }) => privacy || /^[#_]|Callback$|^on[A-Z]/.test(name)),
      [],
    );
  });

  it('is what the build wrote', async () => {
    assert.deepEqual(
      JSON.parse(read('dist/custom-elements.json')),
      JSON.parse(JSON.stringify(await manifest())),
    );
  });
});

describe('docs/reference', () => {
  it('is up to date: `npm run reference`', async () => {
    for (const [name, page] of Object.entries(await referencePages())) {
      assert.equal(read(`docs/reference/${name}`), page, name);
    }
  });
});
