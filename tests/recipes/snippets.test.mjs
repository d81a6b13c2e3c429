/* global document, getComputedStyle -- functions given to the page run there */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { open, root, until } from '../support/recipes.mjs';
import { serve, startChromium, visit } from '../support/site.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const pagesIn = (folder) =>
  readdirSync(root + folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
const pages = ['README.md', ...pagesIn('docs'), ...pagesIn('docs/recipes')];
const { exports } = JSON.parse(read('package.json'));

/** All code blocks of a page, also inside a list: `{language, path, code}`. `path` names a file of a project. */
const everyBlock = (file) =>
  [...read(file).matchAll(/^( *)```(\w+)(?: (\S+))?\n([^]*?)^\1```$/gm)].map(
    ([, indent, language, path, code]) => ({
      language,
      path,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );

/** Blocks that stand alone. Those with a path are for a whole project, which `npm run hosts` builds. */
const fenced = (file) => everyBlock(file).filter(({ path }) => !path);

const blocks = pages.flatMap((file) => everyBlock(file).map((block) => ({ file, ...block })));

const isTemplate = (code) => /\{[{%]|is:inline/.test(code);
/** Blocks that go into a page as they are. */
const inPage = blocks.filter(({ language, code }) => language === 'html' && !isTemplate(code));
const divs = inPage.filter(({ code }) => /<div data-esim-/.test(code));
const frames = blocks.filter(({ code }) => /\/frame\.html\?/.test(code));
const added = blocks.find(({ code }) => /import \{ addLanguage \}/.test(code));
const styles = blocks.find(({ language }) => language === 'css');
const shortcodes = blocks.filter(({ code }) => /^\[esim-/.test(code));

/** Snippets with one of our tags. Without template languages, which need their own system. */
const pasted = pages.flatMap((file) =>
  fenced(file)
    .filter(({ language, code }) => language === 'html' && /<esim-/.test(code))
    .filter(({ code }) => !isTemplate(code))
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

  it('works as a div in a page with the script, and as a frame', async () => {
    assert.ok(divs.length >= 3 && frames.length >= 5);
    const local = (code) => code.replaceAll('https://your.example/', '/');
    const files = Object.fromEntries(
      ['esim-widgets.js', 'frame.html', 'frame-height.js'].map((name) => [
        `/${name}`,
        read(`dist/${name}`),
      ]),
    );
    const bare = (body) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title><link rel="icon" href="data:,">${body}`;
    [...divs, ...frames].forEach(({ code, language }, index) => {
      const body = local(code).trim();
      const script = divs.includes([...divs, ...frames][index])
        ? '<script type="module" src="/esim-widgets.js"></script>'
        : '';
      // An address alone is what some places turn into a frame.
      files[`/${index}`] = bare(
        script + (language === 'html' ? body : `<iframe src="${body}"></iframe>`),
      );
    });
    const server = await serve(files);
    const browser = await startChromium();
    try {
      for (const [index, { file, code }] of [...divs, ...frames].entries()) {
        const tag = /data-(esim-[a-z-]+)=|element=(esim-[a-z-]+)/.exec(code).slice(1).find(Boolean);
        await visit(browser, `${server.origin}/${index}`, async (page, complaints) => {
          const place = /<div data-/.test(code) ? page : page.frames()[1];
          await until(
            place,
            (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=heading]'),
            tag,
          );
          const carrier = await place.$eval(tag, (element) => element.carrier);
          assert.equal(carrier, 'viettel', `${file}: ${code}`);
          assert.deepEqual(complaints, [], `${file}: ${code}`);
        });
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('adds words, a language and a style', async () => {
    const files = {
      '/esim-widgets.js': read('dist/esim-widgets.js'),
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title><link rel="icon" href="data:,"><style>${styles.code}</style>
        <esim-device-check lang="vi"></esim-device-check><esim-renew-guide carrier="viettel" lang="th"></esim-renew-guide>${added.code.replaceAll('https://your.example/', '/')}`,
    };
    await open(files, '/', async (page, complaints) => {
      const shows = (tag, text) =>
        until(
          page,
          (tag, text) =>
            document
              .querySelector(tag)
              ?.shadowRoot?.querySelector('.esim')
              ?.textContent.includes(text),
          tag,
          text,
        );
      for (const [, language, words] of added.code.matchAll(/addLanguage\('(\w+)', \{(.+)\}/g)) {
        const [, translated] = /'Check this phone': '([^']+)'/.exec(words);
        await page.$eval('esim-device-check', (element, lang) => (element.lang = lang), language);
        await shows('esim-device-check', translated);
      }
      await shows('esim-renew-guide', 'ต่ออายุ eSIM ของ Viettel');
      const [accent, large] = await page.$eval('esim-renew-guide', (guide) => {
        const size = (element) => parseFloat(getComputedStyle(element).fontSize);
        const heading = guide.shadowRoot.querySelector('[part=heading]');
        return [
          getComputedStyle(guide).getPropertyValue('--esim-accent'),
          size(heading) / size(heading.parentElement),
        ];
      });
      assert.equal(accent.trim(), /--esim-accent: (\S+);/.exec(styles.code)[1]);
      assert.equal(large, Number(/font-size: ([\d.]+)em/.exec(styles.code)[1]));
      assert.deepEqual(complaints, []);
    });
  });

  it('uses only shortcodes and attributes that the plugin passes on', () => {
    const { attributes } = JSON.parse(read('src/embed/wordpress/block.json'));
    const used = shortcodes.flatMap(({ code }) => [...code.matchAll(/\[(esim-[\w-]+)([^\]]*)\]/g)]);
    assert.ok(used.length >= 3);
    for (const [shortcode, tag, given] of used) {
      assert.ok(attributes.element.enum.includes(tag), shortcode);
      for (const [, name] of given.matchAll(/\s([\w-]+)/g)) {
        assert.ok(Object.hasOwn(attributes, name), shortcode);
      }
    }
  });

  it('imports only what the package exports', () => {
    const imported = blocks.flatMap(({ file, code }) =>
      [...code.matchAll(/['"]esim-widgets(\/[\w./-]+)?['"]/g)].map(([, path = '']) => ({
        file,
        path: `.${path}`,
      })),
    );
    assert.ok(imported.length > 20);
    assert.deepEqual(
      imported.filter(({ path }) => !Object.hasOwn(exports, path)),
      [],
    );
  });

  it('has no block that none of our tests runs, and that no test could run', () => {
    const codeOf = (path) => read(`tests/recipes/${path}`);
    const recipes = ['frameworks', 'static-sites', 'wordpress'].map((name) => [
      `docs/recipes/${name}.md`,
      [...codeOf(`${name}.test.mjs`).matchAll(/codeIn\('[\w.-]+', '([^']+)'/g)].map(
        ([, heading]) => heading,
      ),
    ]);
    const inRecipe = ({ file, code }) =>
      recipes.some(
        ([name, headings]) =>
          name === file &&
          headings.some((heading) =>
            read(file)
              .split(/^## /m)
              .some((section) => section.startsWith(heading) && section.includes(code.trim())),
          ),
      );
    const isRun = (block) =>
      [...pasted, ...divs, ...frames].some(({ code }) => code === block.code) ||
      [...shortcodes, added, styles].includes(block) ||
      inRecipe(block) ||
      // `npm run hosts` writes these files and builds them.
      (block.file === 'docs/recipes/frameworks.md' && block.path) ||
      /esim-widgets\/(plain|rules)|from 'esim-widgets\/jsx'|^import 'esim-widgets';/.test(
        block.code,
      ) ||
      block.file === 'docs/embedding.md';
    // Commands, settings of other people's servers, and places that take an account of their own.
    const notHere = [
      ['README.md', 'npm ci'],
      ['docs/recipes/wordpress.md', 'npm run site'],
      ['docs/releasing.md', '"repository"'],
      ['docs/releasing.md', 'npm version'],
      ['docs/recipes/help-centers.md', "{{asset 'esim-widgets.js'}}"],
      ['docs/recipes/site-builders.md', "{{ 'esim-widgets.js' | asset_url }}"],
      ['docs/recipes/static-sites.md', 'is:inline'],
      ['docs/recipes/static-sites.md', '| relative_url'],
      ['docs/recipes/frameworks.md', '@angular/core'],
    ];
    const unknown = blocks.filter(
      (block) =>
        !isRun(block) &&
        !notHere.some(([file, part]) => block.file === file && block.code.includes(part)),
    );
    assert.deepEqual(unknown, []);
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
