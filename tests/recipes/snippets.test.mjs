/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { open, root, until } from '../support/recipes.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const recipes = readdirSync(`${root}docs/recipes`).map((file) => `docs/recipes/${file}`);

/** Every fenced block of a page, also inside a list: `{language, code}`. */
const fenced = (file) =>
  [...read(file).matchAll(/^( *)```(\w+)\n([^]*?)^\1```$/gm)].map(([, indent, language, code]) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));

/** Snippets that a blogger pastes: those that hold one of our tags. Liquid and the like need their place. */
const pasted = ['README.md', ...recipes].flatMap((file) =>
  fenced(file)
    .filter(({ language, code }) => language === 'html' && /<esim-/.test(code))
    .filter(({ code }) => !/\{[{%]|is:inline/.test(code))
    .map(({ code }) => ({ file, code })),
);

describe('what our pages tell people to paste', () => {
  it('comes alive in a bare page: every snippet of the README and of the recipes', async () => {
    assert.ok(pasted.length >= 6);
    const files = { '/esim-widgets.js': read('dist/esim-widgets.js') };
    pasted.forEach(({ code }, index) => {
      // A snippet without its script belongs to a page that loads it already.
      const script = code.includes('esim-widgets.js')
        ? ''
        : '<script type="module" src="/esim-widgets.js"></script>';
      files[`/${index}`] =
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>${script}${code.replaceAll(
          'https://your.example/',
          '/',
        )}`;
    });
    await open(files, '/0', async (page, complaints) => {
      for (const [index, { file, code }] of pasted.entries()) {
        await page.goto(new URL(`/${index}`, page.url()).href);
        const tag = /<(esim-[\w-]+)/.exec(code)[1];
        await until(
          page,
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2'),
          tag,
        );
        const name = /"name": "([^"]+)"/.exec(code)?.[1] ?? 'Viettel';
        const words = await page.evaluate(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('.esim').textContent,
          tag,
        );
        assert.ok(words.includes(name), `${file}: ${code}`);
        assert.deepEqual(complaints, [], `${file}: ${code}`);
      }
    });
  });

  it('loads our files from the same address on every page, whatever the page’s own address is', () => {
    const sources = ['README.md', ...recipes].flatMap((file) =>
      fenced(file)
        .filter(({ language }) => language === 'html')
        .flatMap(({ code }) => [...code.matchAll(/<script\b[^>]*?\bsrc="([^"{]*)"/g)])
        .map(([, src]) => ({ file, src })),
    );
    const ofReadme = sources.filter(({ file }) => file === 'README.md');
    assert.ok(ofReadme.length > 0);
    for (const { src } of ofReadme) assert.match(src, /^https:\/\//);
    for (const { file, src } of sources) assert.match(src, /^(https:\/\/|\/)/, file);
  });

  it('never closes one of our tags in itself, which only the README shows, as a warning', () => {
    const selfClosing = /<esim-[\w-]+[^<>]*\/>/g;
    assert.match(read('README.md'), /^ *Always write the end tag: `<esim-faq \/>` swallows/m);
    for (const file of ['README.md', ...recipes]) {
      const code = fenced(file)
        .filter(({ language }) => !['jsx', 'tsx', 'svelte', 'vue'].includes(language))
        .map(({ code }) => code);
      assert.deepEqual(code.join('\n').match(selfClosing) ?? [], [], file);
    }
  });

  it('runs in Node: every snippet of plain HTML, and the README’s lines with what they give', () => {
    const all = ['README.md', ...recipes].flatMap((file) =>
      fenced(file)
        .filter(({ language, code }) => language === 'js' && code.includes('esim-widgets/plain'))
        .map(({ code }) => code),
    );
    assert.ok(all.length >= 4);
    for (const code of all) {
      const wanted = [...code.matchAll(/^(.+); \/\/ (.+)$/gm)].map(([, , value]) => value);
      const told = code.replaceAll(/^(.+); \/\/ .+$/gm, 'console.log(JSON.stringify($1))');
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', told], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(stderr, '', code);
      if (!wanted.length) {
        assert.match(stdout, /^(<div lang="en"|<h1>)/, code);
        continue;
      }
      const given = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      wanted.forEach((value, index) => {
        const [, begins] = /^'(.*)…'$/.exec(value) ?? [];
        if (begins) assert.ok(given[index].startsWith(begins), `${given[index]} / ${value}`);
        else assert.deepEqual(given[index], JSON.parse(value.replaceAll("'", '"')));
      });
      assert.equal(given.length, wanted.length);
    }
  });

  it('is called tried only where a test tries it', () => {
    const tests = readdirSync(`${root}tests/recipes`)
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => read(`tests/recipes/${file}`));
    const rows = [
      ...read('docs/recipes/README.md').matchAll(/^\| ([^|]+) \|[^|]*\|[^|]*\| built here/gm),
    ];
    const places = rows.flatMap(([, places]) => places.split(', '));
    assert.ok(places.length >= 7);
    const named = {
      'any page you write yourself': 'in a bare page',
      'WordPress theme': 'theme of WordPress',
      'Svelte 5': "'Svelte 5'",
    };
    for (const place of places) {
      const name = named[place] ?? `'${place}'`;
      assert.ok(
        tests.some((text) => text.includes(name)),
        place,
      );
    }
  });
});
