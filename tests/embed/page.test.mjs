/* global MutationObserver, document, getComputedStyle, self -- functions given to the page run there */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'acorn';
import { serve, startChromium, visit } from '../support/site.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const html = read('dist/frame.html');
const heightScript = read('dist/frame-height.js');
const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(
  ([, attributes, code]) => ({ attributes, code }),
);
const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)[1];

describe('dist/frame.html', () => {
  it('is one file that loads no other', () => {
    const markup = html.replace(/<script[^]*?<\/script>/g, '');
    assert.doesNotMatch(markup, /\ssrc=|<style|\sstyle=|\son\w+=|import\(/i);
    const links = [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(links, ['data:,']);
    assert.deepEqual(
      scripts.map(({ attributes }) => attributes.trim()),
      ['', 'type="module"'],
    );
    const { body } = parse(scripts[1].code, { ecmaVersion: 2022, sourceType: 'module' });
    assert.deepEqual(
      body.filter(({ type }) => type.startsWith('Import')),
      [],
    );
    parse(scripts[0].code, { ecmaVersion: 2020 });
    assert.doesNotMatch(html, /sourceMappingURL/);
  });

  it('allows only its own two scripts', () => {
    const hashes = scripts.map(
      ({ code }) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    );
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    assert.deepEqual(rules['default-src'], ["'none'"]);
    assert.deepEqual(rules['script-src'], hashes);
    assert.deepEqual(rules['base-uri'], ["'none'"]);
    assert.deepEqual(rules['form-action'], ["'none'"]);
    assert.ok(!('style-src' in rules) && !policy.includes('unsafe'));
  });

  it('sets its colours in its first bytes', () => {
    const scheme = html.indexOf('<meta name="color-scheme" content="light dark"');
    const first = html.indexOf(scripts[0].code);
    assert.ok(scheme > 0 && scheme < 200, `at ${scheme}`);
    assert.ok(first + scripts[0].code.length < 3000, 'the first script ends too late');
    assert.ok(html.indexOf('<body') > first);
  });

  it('has advice in every language for readers without JavaScript', () => {
    for (const text of ['hotline', '客服热线', 'Tổng đài']) assert.ok(html.includes(text), text);
  });
});

describe('dist/frame-height.js', () => {
  it('has a few hundred bytes and runs in every browser', () => {
    assert.ok(brotliCompressSync(heightScript).length < 400);
    assert.ok(Buffer.byteLength(heightScript) < 700);
    parse(heightScript, { ecmaVersion: 2017 });
  });
});

describe('in Chromium the frame', () => {
  let browser;
  let site;
  let elsewhere;
  let finish;

  const facts =
    '{"id":"chao","name":"Chao","country":"TH","website":{"url":"https://chao.example/"}}';

  beforeAll(async () => {
    browser = await startChromium();
    elsewhere = await serve({ '/facts.json': facts });
    const page =
      (headers, body = html) =>
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(body);
      };
    site = await serve({
      '/frame.html': html,
      '/facts.json': facts,
      '/echo': (request, response) => {
        const { searchParams } = new URL(request.url, 'http://localhost');
        response.writeHead(200, { 'content-type': searchParams.get('type') });
        response.end(facts);
      },
      '/moved.json': (_request, response) =>
        response.writeHead(302, { location: `${elsewhere.origin}/facts.json` }).end(),
      '/host':
        '<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/frame.html?carrier=viettel" width="360" height="900"></iframe>',
      '/no-scripts/frame.html': page({ 'content-security-policy': "script-src 'none'" }),
      '/rewritten/frame.html': page({}, html.replaceAll('</script>', ' </script>')),
      // Sends the first bytes, and the rest when the test calls `finish`.
      '/slow/frame.html': (_request, response) => {
        // `indexOf` finds the one in the head. The module contains the same tag, for saved pages.
        const cut = html.indexOf('<meta name="viewport"');
        const [start, end] = [html.slice(0, cut), html.slice(cut)];
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(start);
        finish = () => response.end(end);
      },
    });
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), elsewhere.close()]);
  });

  const see = (path, run, options) => visit(browser, site.origin + path, run, options);
  const ready = (page) =>
    page.waitForFunction(
      () => document.querySelector('esim-renew-guide')?.shadowRoot?.querySelector('[part=heading]'),
      { polling: 20 },
    );
  const heading = (page) =>
    page.$eval('esim-renew-guide', ({ shadowRoot }) =>
      shadowRoot.querySelector('[part=heading]').textContent.trim(),
    );

  for (const [theme, colour] of [
    ['dark', 'rgb(23, 24, 28)'],
    ['light', 'rgb(255, 255, 255)'],
  ]) {
    it(`is ${theme} before the rest of it has loaded`, async () => {
      await visit(browser, 'about:blank', async (page) => {
        const loaded = page.goto(`${site.origin}/slow/frame.html?theme=${theme}`);
        await page.waitForFunction(() => document.adoptedStyleSheets.length > 0, { polling: 20 });
        const look = await page.evaluate(() => {
          const { backgroundColor } = getComputedStyle(document.documentElement);
          const { content } = document.querySelector('meta[name=color-scheme]');
          return { backgroundColor, content, children: document.body?.children.length ?? 0 };
        });
        assert.deepEqual(look, { backgroundColor: colour, content: theme, children: 0 });
        finish();
        await loaded;
        await ready(page);
      });
    });
  }

  it('keeps its own policy, and requests no other file', async () => {
    await see('/frame.html?carrier=viettel', async (page, complaints) => {
      await ready(page);
      assert.deepEqual(complaints, []);
      assert.deepEqual(site.requested.splice(0).slice(-1), ['/frame.html?carrier=viettel']);
    });
  });

  it('refuses a config that redirects to another origin', async () => {
    await see('/frame.html?config-src=moved.json&carrier=viettel', async (page) => {
      await page.waitForFunction(
        () => document.querySelector('esim-renew-guide')?.configErrors.length > 0,
        { polling: 20 },
      );
      assert.match(await heading(page), /Viettel/);
      assert.deepEqual(elsewhere.requested, []);
    });
    await see('/frame.html?config-src=facts.json', async (page) => {
      await ready(page);
      assert.match(await heading(page), /Chao/);
    });
  });

  it('takes a config only if it is JSON', async () => {
    for (const type of ['text/html', 'text/plain', 'application/jsonp', 'text/json', '']) {
      const src = encodeURIComponent(`echo?type=${type}`);
      await see(`/frame.html?config-src=${src}&carrier=viettel`, async (page) => {
        await page.waitForFunction(
          () => document.querySelector('esim-renew-guide')?.configErrors.length > 0,
          { polling: 20 },
        );
        assert.match(await heading(page), /Viettel/, type);
        const [{ expected }] = await page.$eval('esim-renew-guide', (guide) => guide.configErrors);
        assert.equal(expected, 'application/json');
      });
    }
    const src = encodeURIComponent('echo?type=application/json; charset=utf-8');
    await see(`/frame.html?config-src=${src}`, async (page) => {
      await page.waitForFunction(() => /Chao/.test(document.title), { polling: 20 });
    });
  });

  it('shows addresses in a sandbox, and can copy them', async () => {
    await see('/host', async (page, complaints) => {
      const inside = page.frames()[1];
      await ready(inside);
      const press = () =>
        inside.evaluate(async () => {
          const { shadowRoot } = document.querySelector('esim-renew-guide');
          const address = shadowRoot.querySelector('.address.always');
          address.querySelector('button').click();
          await new Promise((resolve) => {
            new MutationObserver(resolve).observe(shadowRoot.querySelector('[role=status]'), {
              childList: true,
              characterData: true,
              subtree: true,
            });
          });
          return [
            self.origin,
            address.innerText,
            shadowRoot.querySelector('[role=status]').textContent,
          ];
        });
      const [origin, text, answer] = await press();
      assert.equal(origin, 'null');
      assert.match(text, /https:\/\/apps\.apple\.com\//);
      assert.match(answer, /Copied|selected/);
      // Chromium logs that it refused the Clipboard API. The element then copies in another way.
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('The Clipboard API has been blocked')),
        [],
      );
    });
  });

  for (const [name, path] of [
    ['a policy blocks its scripts', '/no-scripts/frame.html'],
    ['a proxy changed its scripts', '/rewritten/frame.html'],
  ]) {
    it(`shows its advice if ${name}`, async () => {
      await see(path, async (page) => {
        const text = await page.$eval('.no-script', (element) => element.innerText);
        assert.match(text, /passport/);
        assert.match(text, /护照/);
        assert.equal(await page.$('esim-renew-guide'), null);
      });
    });
  }
});
