/* global caches, document, everyState, indexedDB -- functions given to the page run there */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { serve, startChromium, visit } from '../support/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path);
const statement = JSON.parse(read('dist/privacy.json'));
const manifest = JSON.parse(read('package.json'));

describe('dist/privacy.json', () => {
  it('has the version of this package', () => {
    assert.equal(statement.name, manifest.name);
    assert.equal(statement.version, manifest.version);
  });

  for (const [file, { bytes, brotli, integrity, ...more }] of Object.entries(statement.files)) {
    it(`has the correct size and hash of ${file}`, () => {
      const content = read(`dist/${file}`);
      assert.equal(bytes, content.length);
      assert.equal(brotli, brotliCompressSync(content).length);
      const hash = createHash('sha384').update(content).digest('base64');
      assert.equal(integrity, `sha384-${hash}`);
      if (!file.endsWith('.html')) return;
      const scripts = [...`${content}`.matchAll(/<script[^>]*>([^]*?)<\/script>/g)];
      assert.deepEqual(
        more['script-src'],
        scripts.map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
      );
      for (const hash of more['script-src']) assert.ok(`${content}`.includes(hash));
    });
  }

  it('claims no cookies and no storage, and lists every request', () => {
    assert.deepEqual(statement.cookies, []);
    assert.deepEqual(statement.storage, []);
    assert.deepEqual(
      statement.requests.map(({ onlyIf }) => /(\w+-\w+)/.exec(onlyIf)[1]),
      ['config-src', 'devices-src', 'support-image'],
    );
  });
});

describe('the code of dist/esim-widgets.js', () => {
  const code = `${read('dist/esim-widgets.js')}`;
  const count = (pattern) => [...code.matchAll(pattern)].length;

  it('can make no request but the claimed ones', () => {
    // `fetch` stands in one place, for `config-src` and `devices-src`.
    assert.equal(count(/\bfetch\(/g), 1);
    assert.match(code, /redirect:"manual"/);
    assert.deepEqual(
      [
        ...code.matchAll(/<(?:img|iframe|object|embed|video|audio|source|link|use|image)\b[^>]*/g),
      ].map(([tag]) => tag.slice(0, 27)),
      ['<img class="support-picture'],
    );
    const others =
      /\b(sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|importScripts|Worker|new Image|FontFace|RTCPeerConnection)\b|\bimport\(|\burl\(|@import/g;
    assert.deepEqual(code.match(others), null);
  });

  it('can store nothing', () => {
    const stores =
      /\b(localStorage|sessionStorage|indexedDB|cookie|cookieStore|caches|serviceWorker)\b/g;
    assert.deepEqual(code.match(stores), null);
  });

  it('reads and does only what is claimed', () => {
    const claimed = [...statement.reads, ...statement.onPress].flatMap(({ api }) => api);
    for (const api of claimed) assert.match(code, new RegExp(`\\b${api}\\b`), api);
    const used = new Set([...code.matchAll(/\bnavigator\.(\w+)/g)].map(([, name]) => name));
    for (const [, names] of code.matchAll(/\{([^{}]*)\}=navigator\b/g)) {
      for (const name of names.split(',')) used.add(name.split(':')[0].trim());
    }
    assert.ok(used.size > 3);
    for (const name of used) assert.ok(claimed.includes(name), `navigator.${name}`);
    const powers =
      /\b(geolocation|getBattery|getUserMedia|Notification|deviceMemory|hardwareConcurrency|readText|showOpenFilePicker|createObjectURL|execCommand|requestFullscreen)\b/g;
    for (const power of code.match(powers)) assert.ok(claimed.includes(power), power);
  });
});

describe('SECURITY.md', () => {
  const text = `${read('SECURITY.md')}`;

  it('names every address that is requested', () => {
    for (const { onlyIf } of statement.requests) {
      const [name] = /\w+-\w+/.exec(onlyIf);
      assert.ok(text.includes(`\`${name}\``), name);
    }
  });

  it('names the limits of a file that the code has', () => {
    const [, seconds, characters] = /at most (\d+) seconds and ([\d,]+) characters/.exec(text);
    const source = `${read('src/elements/shared/page-file.ts')}${read('src/carriers/shapes.ts')}`;
    assert.ok(source.includes(`TIMEOUT = ${seconds}000;`), `${seconds} seconds`);
    assert.ok(source.includes(`LONGEST_FILE = ${characters.replace(',', '_')};`), characters);
  });

  it('says where to report, and what', () => {
    assert.match(text, /## Reporting[^]*Report a vulnerability/);
  });
});

/** `every-state.ts` as a script. */
async function bundle(use, format) {
  const contents = `import { everyElement, everyState } from './tests/support/every-state.ts'; ${use};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format,
  });
  return outputFiles[0].text;
}

describe('in every state of every element', () => {
  let browser;
  let site;
  const received = new Map();
  const facts =
    '{"id":"chao","name":"Chao","country":"TH","website":{"url":"https://chao.example/"}}';
  const devices = JSON.stringify({
    date: '2026-11-22',
    families: [{ brand: 'Acme', names: ['One'], esim: 'yes', sure: 'maker', source: 'a test' }],
  });
  const picture = 'https://us.example/us.png';

  beforeAll(async () => {
    browser = await startChromium();
    const walker = await bundle('Object.assign(globalThis, { everyState })', 'iife');
    const text = await bundle('export { everyElement }', 'esm');
    const { everyElement } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    const page = (body) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title><link rel="icon" href="data:,">
        <script>${walker}</script><script type="module" src="/esim-widgets.js"></script><body>${body}</body></html>`;
    const recording = (content) => (request, response) => {
      received.set(request.url, request.headers);
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
        // The browser ignores it, because our requests have no credentials.
        'set-cookie': 'theirs=1',
      });
      response.end(content);
    };
    site = await serve({
      '/esim-widgets.js': read('dist/esim-widgets.js'),
      '/frame.html': read('dist/frame.html'),
      '/nothing': page(everyElement),
      '/named': page(`
        <esim-renew-guide config-src="/facts.json" support="https://us.example/" support-image="${picture}"></esim-renew-guide>
        <esim-device-check devices-src="/devices.json"></esim-device-check>`),
      '/facts.json': recording(facts),
      '/devices.json': recording(devices),
      '/framed':
        page(`<iframe sandbox="allow-scripts" src="/frame.html?element=faq&carrier=viettel" width="360" height="600"></iframe>
        <iframe src="/frame.html?config-src=facts.json" width="360" height="600"></iframe>`),
    });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Puts every element of a page into all its states. @returns what the browser requested and stored */
  async function walk(path) {
    const requested = [];
    const prepare = async (page, context) => {
      await context.setCookie({ name: 'page', value: 'own', domain: '127.0.0.1', path: '/' });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = request.url();
        // A data URL makes no request.
        if (!url.startsWith('data:')) requested.push(url.replace(site.origin, ''));
        if (url !== picture) return void request.continue();
        received.set(picture, request.headers());
        void request.respond({ status: 200, contentType: 'image/png', body: '' });
      });
      const devtools = await page.createCDPSession();
      await devtools.send('Network.enable');
      for (const other of [
        'webSocketCreated',
        'webTransportCreated',
        'eventSourceMessageReceived',
      ]) {
        devtools.on(`Network.${other}`, ({ url }) => requested.push(`${other} ${url}`));
      }
    };
    return visit(
      browser,
      site.origin + path,
      async (page, complaints, context) => {
        let controls = 0;
        for (const frame of page.frames()) {
          await frame.waitForFunction(
            () =>
              [...document.querySelectorAll('esim-renew-guide, esim-faq, esim-device-check')].every(
                (widget) => widget.shadowRoot?.querySelector('[part=heading]'),
              ),
            { polling: 20 },
          );
          // The frame's policy blocks added scripts, but not those of the developer tools.
          await frame.evaluate(await page.evaluate(() => document.querySelector('script').text));
          controls += await frame.evaluate(async () => {
            let sum = 0;
            for (const widget of document.querySelectorAll(
              'esim-renew-guide, esim-faq, esim-device-check',
            )) {
              sum += await everyState(widget);
            }
            return sum;
          });
        }
        const stored = await page.evaluate(async () => ({
          local: { ...localStorage },
          session: { ...sessionStorage },
          databases: await indexedDB.databases(),
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }));
        const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`);
        // Chromium logs two refusals: the Clipboard API in an opaque origin, and full screen without a
        // user gesture.
        const refused = /The Clipboard API|'requestFullscreen' on 'Element': API can only/;
        assert.deepEqual(
          complaints.filter((complaint) => !refused.test(complaint)),
          [],
        );
        return { requested: requested.sort(), stored, cookies, controls };
      },
      { prepare },
    );
  }

  const nothing = { local: {}, session: {}, databases: [], caches: [], workers: 0 };

  it('nothing is requested and nothing is stored', async () => {
    const { requested, stored, cookies, controls } = await walk('/nothing');
    assert.deepEqual(requested, ['/esim-widgets.js', '/nothing']);
    assert.deepEqual(stored, nothing);
    assert.deepEqual(cookies, ['page=own']);
    assert.ok(controls > 150, `only ${controls} controls were found`);
  });

  it('only files that the page names are requested, without cookies and without a referrer', async () => {
    received.clear();
    const { requested, stored, cookies } = await walk('/named');
    assert.deepEqual(requested, [
      '/devices.json',
      '/esim-widgets.js',
      '/facts.json',
      '/named',
      picture,
    ]);
    assert.deepEqual(stored, nothing);
    assert.deepEqual(cookies, ['page=own']);
    const addresses = {
      'config-src': '/facts.json',
      'devices-src': '/devices.json',
      'support-image': picture,
    };
    for (const { onlyIf, credentials, referrer } of statement.requests) {
      const [name] = /\w+-\w+/.exec(onlyIf);
      const { cookie, referer } = received.get(addresses[name]);
      received.delete(addresses[name]);
      if (credentials === 'omit') assert.equal(cookie, undefined, `${name} got a cookie`);
      if (referrer === 'none') assert.ok(!referer, `${name} got a referrer`);
    }
    assert.equal(received.size, 0);
  });

  it('a frame requests only its own files', async () => {
    const { requested, stored, cookies } = await walk('/framed');
    assert.deepEqual(requested, [
      '/esim-widgets.js',
      '/facts.json',
      '/frame.html?config-src=facts.json',
      '/frame.html?element=faq&carrier=viettel',
      '/framed',
    ]);
    assert.deepEqual(stored, nothing);
    assert.deepEqual(cookies, ['page=own']);
  });
});
