/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { unzipSync } from 'fflate';
import { languages } from '../../src/build/site/project.mjs';
import { buildSite } from '../../src/build/site/site.mjs';
import { until } from '../support/recipes.mjs';
import { filesBelow, serve, startChromium, visit } from '../support/site.mjs';

/** The values of this attribute in a page. Code does not count. */
const values = (html, attribute) => {
  const markup = html.replace(/(<(?:pre|script)\b[^>]*>)[^]*?<\/(?:pre|script)>/g, '$1');
  const found = markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'));
  return [...found].map(([, value]) => value.replaceAll('&amp;', '&'));
};

describe('the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'esim-widgets-'));
  const base = 'https://esim.example/widgets/';
  let files;
  let withBase;

  const build = async (name, ...args) => {
    await buildSite(join(folder, name), ...args);
    return filesBelow(join(folder, name), '');
  };
  const pages = (built) => Object.keys(built).filter((path) => path.endsWith('.html'));

  beforeAll(async () => {
    files = await build('first');
    withBase = await build('based', base);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the same bytes on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2031-06-30'));
    const again = await build('again');
    vi.useRealTimers();
    assert.deepEqual(Object.keys(again).sort(), Object.keys(files).sort());
    assert.deepEqual(
      Object.keys(files).filter((path) => !files[path].equals(again[path])),
      [],
    );
  });

  it('has every file that its pages and downloads name', () => {
    const missing = pages(files).flatMap((path) => {
      const html = String(files[path]);
      return [...values(html, 'href'), ...values(html, 'src')]
        .filter((target) => !/^([a-z]+:|#)/.test(target))
        .map((target) => new URL(target, `https://site.example${path}`))
        .filter(({ pathname }) => !files[decodeURI(pathname)])
        .map(({ pathname }) => `${path} → ${pathname}`);
    });
    assert.deepEqual(missing, []);
    for (const line of String(files['/SHA256SUMS']).trim().split('\n')) {
      const [hash, name] = line.split('  ');
      assert.ok(String(files['/index.html']).includes(hash), name);
      assert.ok(Object.keys(unzipSync(files[`/${name}`])).length > 5, name);
    }
  });

  it('has every part of a document that a link names', () => {
    const missing = pages(files)
      .filter((path) => path.startsWith('/docs/'))
      .flatMap((path) =>
        values(String(files[path]), 'href')
          .filter((target) => !/^[a-z]+:/.test(target) && target.includes('#'))
          .map((target) => new URL(target, `https://site.example${path}`))
          .filter(
            ({ pathname, hash }) =>
              !values(String(files[pathname]), 'id').includes(decodeURI(hash).slice(1)),
          )
          .map(({ pathname, hash }) => `${path} → ${pathname}${hash}`),
      );
    assert.deepEqual(missing, []);
    assert.ok(values(String(files['/docs/index.html']), 'id').includes('for-developers'));
  });

  it('leads from the README to its own downloads', () => {
    const readme = String(files['/docs/index.html']);
    assert.match(readme, /<a href="\.\.\/index\.html">[Dd]ownload<\/a>/);
    assert.doesNotMatch(readme, /releases/);
  });

  it('has all documents, and no link to a source of them', () => {
    const sources = readdirSync('docs', { recursive: true }).filter((file) => file.endsWith('.md'));
    assert.ok(sources.length > 5);
    for (const source of sources) {
      const path = `/docs/${source}`.replace(/README\.md$/, 'index.html').replace(/md$/, 'html');
      assert.match(String(files[path]), /<h1>/, path);
    }
    for (const path of pages(files)) {
      assert.deepEqual(
        values(String(files[path]), 'href').filter((href) => /\.md(#|$)/.test(href)),
        [],
      );
    }
  });

  it('has one page for each element, carrier and language, which all use the one frame', () => {
    const shared = pages(files).filter((path) => /^\/share\/.+\//.test(path));
    for (const language of Object.keys(languages)) {
      for (const name of ['renew-guide-viettel', 'faq-nomad', 'device-check']) {
        assert.ok(shared.includes(`/share/${language}/${name}.html`), `${language}: ${name}`);
      }
    }
    for (const path of shared) {
      const [frame] = values(String(files[path]), 'src');
      const { pathname, searchParams } = new URL(frame, `https://site.example${path}`);
      assert.equal(pathname, '/dist/frame.html');
      assert.equal(searchParams.get('lang'), path.split('/')[2]);
      const name = [searchParams.get('element').slice(5), searchParams.get('carrier')];
      assert.ok(path.endsWith(`/${name.filter(Boolean).join('-')}.html`), path);
    }
  });

  it('without its address has no data that needs one', () => {
    for (const path of pages(files)) {
      assert.doesNotMatch(String(files[path]), /property="og:|oembed"|rel="canonical"/, path);
    }
    assert.deepEqual(
      Object.keys(files).filter((path) => /^\/share\/.*json$/.test(path)),
      [],
    );
  });

  it('with its address has oEmbed and Open Graph data with absolute addresses', () => {
    const local = (address) => {
      assert.ok(address?.startsWith(base), address);
      return address.slice(base.length - 1).split('?')[0];
    };
    for (const path of pages(withBase).filter((path) => /^\/share\/.+\//.test(path))) {
      const html = String(withBase[path]);
      const meta = (name) => new RegExp(`property="og:${name}" content="([^"]*)"`).exec(html)?.[1];
      assert.equal(local(meta('url')), path);
      for (const name of ['title', 'type', 'description', 'locale', 'site_name', 'image:alt']) {
        assert.ok(meta(name), `${path}: ${name}`);
      }
      const picture = withBase[local(meta('image'))];
      assert.equal(picture.toString('latin1', 1, 4), 'PNG');
      assert.equal(Number(meta('image:width')), picture.readUInt32BE(16));
      assert.equal(Number(meta('image:height')), picture.readUInt32BE(20));
      assert.match(html, /<meta name="twitter:card" content="summary_large_image">/);
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        html,
      );
      const data = JSON.parse(withBase[local(link[1])]);
      assert.equal(data.version, '1.0');
      assert.equal(data.type, 'rich');
      assert.ok(data.width > 0 && data.height > 0 && data.title);
      assert.ok(withBase[local(values(data.html, 'src')[0])], data.html);
      assert.equal(local(values(data.html, 'href')[0]), path);
      assert.match(data.html, /^<blockquote>.+<\/blockquote><iframe [^>]+><\/iframe>$/);
    }
  });

  it('refuses an address that is not one of a folder', async () => {
    for (const address of ['esim.example', 'ftp://esim.example/', 'https://esim.example/?a=b']) {
      await assert.rejects(build('refused', address), TypeError, address);
    }
  });

  it('works below any path of a static server', async () => {
    const server = await serve(filesBelow(join(folder, 'first'), '/some/where'));
    const browser = await startChromium();
    const see = (path, run) => visit(browser, `${server.origin}/some/where${path}`, run);
    try {
      await see('/', async (page, complaints) => {
        await until(page, () =>
          /Viettel/.test(document.querySelector('esim-renew-guide')?.shadowRoot?.textContent),
        );
        assert.deepEqual(complaints, []);
      });
      await see('/demo/', async (page, complaints) => {
        await until(page, () =>
          document.querySelector('#code-body')?.textContent.includes('<esim-'),
        );
        assert.deepEqual(complaints, []);
      });
      await see('/share/vi/faq-viettel.html', async (page, complaints) => {
        await until(page, () => document.querySelector('iframe').style.height);
        assert.deepEqual(complaints, []);
      });
      const elsewhere = server.requested.filter((path) => !path.startsWith('/some/where/'));
      assert.deepEqual(elsewhere, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
