import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../support/browsers.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves the repository as `npm start` does, also the pages in `pages`, and starts Chromium.
 *
 * @returns `{origin, pages, browser, close}`
 */
export async function serve() {
  const pages = new Map();
  const server = createServer(({ url, method }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = root + path.slice(1);
    const found = pages.has(path) || (existsSync(file) && statSync(file).isFile());
    const type = types[extname(path)] ?? 'text/html';
    response.writeHead(found ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      // So the browser fetches and compiles them once.
      ...(path.startsWith('/dist/') && { 'cache-control': 'max-age=3600' }),
    });
    if (!found || method === 'HEAD') response.end();
    else if (pages.has(path)) response.end(pages.get(path));
    else createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: chromiumFlags,
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    pages,
    browser,
    async close() {
      await browser.close();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Waits for a condition by polling, because a background page may render no frames. */
export const until = (page, condition, ...given) =>
  page.waitForFunction(condition, { timeout: 15_000, polling: 50 }, ...given);
