/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { open, root, until } from '../support/recipes.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const pagesIn = (folder) =>
  readdirSync(root + folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
const pages = ['README.md', ...pagesIn('docs'), ...pagesIn('docs/recipes')];

/** All code blocks of a page, also inside a list: `{language, code}`. */
const fenced = (file) =>
  [...read(file).matchAll(/^( *)```(\w+)\n([^]*?)^\1```$/gm)].map(([, indent, language, code]) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));

/** Snippets with one of our tags. Without template languages, which need their own system. */
const pasted = pages.flatMap((file) =>
  fenced(file)
    .filter(({ language, code }) => language === 'html' && /<esim-/.test(code))
    .filter(({ code }) => !/\{[{%]|is:inline/.test(code))
    .map(({ code }) => ({ file, code })),
);

describe('the code in our docs', () => {
  it('works in a bare page: every snippet of the README and the docs', async () => {
    assert.ok(pasted.length >= 6);
    const files = { '/esim-widgets.js': read('dist/esim-widgets.js') };
    pasted.forEach(({ code }, index) => {
      // A snippet without a script is for a page that has loaded it already.
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
        const text = await page.evaluate(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('.esim').textContent,
          tag,
        );
        assert.ok(text.includes(name), `${file}: ${code}`);
        assert.deepEqual(complaints, [], `${file}: ${code}`);
      }
    });
  });

  it('never loads our files from an address relative to the page', () => {
    const sources = pages.flatMap((file) =>
      fenced(file)
        .filter(({ language }) => language === 'html')
        .flatMap(({ code }) => [...code.matchAll(/<script\b[^>]*?\bsrc="([^"{]*)"/g)])
        .map(([, src]) => ({ file, src })),
    );
    const inReadme = sources.filter(({ file }) => file === 'README.md');
    assert.ok(inReadme.length > 0);
    for (const { src } of inReadme) assert.match(src, /^https:\/\//);
    for (const { file, src } of sources) assert.match(src, /^(https:\/\/|\/)/, file);
  });

  it('has no self-closing tag of ours, except in the warning of the README', () => {
    const selfClosing = /<esim-[\w-]+[^<>]*\/>/g;
    assert.match(read('README.md'), /^ *Always write the end tag: `<esim-faq \/>` swallows/m);
    for (const file of pages) {
      const code = fenced(file)
        .filter(({ language }) => !['jsx', 'tsx', 'svelte', 'vue'].includes(language))
        .map(({ code }) => code);
      assert.deepEqual(code.join('\n').match(selfClosing) ?? [], [], file);
    }
  });

  it('runs in Node: every snippet for plain HTML and rules, with the results that it gives', () => {
    const all = pages.flatMap((file) =>
      fenced(file)
        .filter(
          ({ language, code }) => language === 'js' && /esim-widgets\/(plain|rules)/.test(code),
        )
        .map(({ code }) => code),
    );
    assert.ok(all.length >= 4);
    for (const code of all) {
      const wanted = [...code.matchAll(/^(.+); \/\/ (.+)$/gm)].map(([, , value]) => value);
      const printing = code.replaceAll(/^(.+); \/\/ .+$/gm, 'console.log(JSON.stringify($1))');
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', printing],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      assert.equal(stderr, '', code);
      if (!wanted.length) {
        assert.match(stdout, /^(<div lang="en"|<h1>)/, code);
        continue;
      }
      const printed = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      wanted.forEach((value, index) => {
        const [, start] = /^'(.*)…'$/.exec(value) ?? [];
        if (start) assert.ok(printed[index].startsWith(start), `${printed[index]} / ${value}`);
        else assert.deepEqual(printed[index], JSON.parse(value.replaceAll("'", '"')));
      });
      assert.equal(printed.length, wanted.length);
    }
  });

  it('is marked as tested only if a test exists', () => {
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
