/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve, startChromium, visit } from '../../support/site.mjs';

const module = readFileSync(new URL('../../../dist/esim-widgets.js', import.meta.url));

describe('a file that the page names', () => {
  let browser;
  let site;
  let elsewhere;
  /** How many bytes of an endless file were made, and whether the browser hung up. */
  const endless = { bytes: 0, ended: false };

  const facts = '{"id":"chao","name":"Chao","website":{"url":"https://chao.example/"}}';

  const pour = (response, into, headers) => {
    Object.assign(endless, { bytes: 0, ended: false });
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    const chunk = Buffer.alloc(65_536, ' ');
    const more = () => {
      while (!endless.ended && into.write(chunk)) endless.bytes += chunk.length;
    };
    into.on('drain', more);
    response.on('close', () => (endless.ended = true));
    more();
  };

  beforeAll(async () => {
    browser = await startChromium();
    elsewhere = await serve({ '/facts.json': facts });
    const moved = (to) => (_request, response) => response.writeHead(302, { location: to() }).end();
    site = await serve({
      '/esim-widgets.js': module,
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
        <script type="module" src="/esim-widgets.js"></script><body></body></html>`,
      '/facts.json': facts,
      '/moved.json': moved(() => `${elsewhere.origin}/facts.json`),
      '/moved-here.json': moved(() => '/facts.json'),
      '/endless.json': (_request, response) => pour(response, response),
      '/bomb.json': (_request, response) => {
        const gzip = createGzip();
        gzip.pipe(response);
        pour(response, gzip, { 'content-encoding': 'gzip' });
      },
    });
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), elsewhere.close()]);
  });

  /** What the element says about the file, and how long it took. */
  const errorOf = (tag, attribute, file) =>
    visit(browser, site.origin, async (page) =>
      page.evaluate(
        async ({ tag, attribute, file }) => {
          const element = document.createElement(tag);
          element.setAttribute('carrier', 'viettel');
          element.setAttribute(attribute, file);
          const start = performance.now();
          document.body.append(element);
          while (!element.configErrors?.length) {
            await new Promise((resolve) => {
              element.addEventListener('esim-config-error', resolve, { once: true });
            });
          }
          const [{ path, expected, found }] = element.configErrors;
          const heading = element.shadowRoot.querySelector('[part=heading]').textContent;
          return { path, expected, found, heading, time: performance.now() - start };
        },
        { tag, attribute, file },
      ),
    );

  for (const [tag, attribute] of [
    ['esim-renew-guide', 'config-src'],
    ['esim-device-check', 'config-src'],
    ['esim-device-check', 'devices-src'],
  ]) {
    it(`is refused and named if it is elsewhere: ${attribute} of ${tag}`, async () => {
      for (const file of ['moved.json', 'moved-here.json']) {
        const { path, found, heading } = await errorOf(tag, attribute, file);
        assert.deepEqual({ path, found }, { path: attribute, found: '"HTTP 3xx"' });
        assert.doesNotMatch(heading, /Chao/);
        assert.deepEqual(elsewhere.requested, []);
      }
    });

    for (const file of ['endless.json', 'bomb.json']) {
      it(`is read up to the limit and no further: ${file} in ${attribute} of ${tag}`, async () => {
        const { path, expected, time } = await errorOf(tag, attribute, file);
        assert.equal(path, attribute);
        assert.equal(expected, 'JSON (≤ 256000)');
        assert.ok(time < 5000, `${time} ms`);
        // Buffers between the server and the page hold some megabytes. Compressed, they hold a thousand times more.
        if (file === 'endless.json') assert.ok(endless.bytes < 30e6, `${endless.bytes} bytes`);
      });
    }
  }
});
