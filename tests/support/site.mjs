import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from './browsers.mjs';

const types = {
  '': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/**
 * Starts a small server.
 *
 * @param files by path: the content, or a function `(request, response)` that sends the response
 * @returns `{origin, requested, close}`, with the paths requested so far
 */
export async function serve(files) {
  const requested = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requested.push(request.url);
    const content = files[pathname];
    if (typeof content === 'function') return void content(request, response);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
      'access-control-allow-origin': '*',
    });
    response.end(content);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requested,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

/** The files of a folder as a static server has them below this path. Each index is also its folder. */
export function filesBelow(folder, path) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.flatMap((file) => {
      const address = path + file.slice(folder.length);
      const content = readFileSync(file);
      const index = address.endsWith('/index.html') && [
        address.replace(/index\.html$/, ''),
        content,
      ];
      return [[address, content], ...(index ? [index] : [])];
    }),
  );
}

export const startChromium = () =>
  puppeteer.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });

/** Opens a page in a new window with empty storage, and closes it after `visit`. */
export async function visit(
  browser,
  url,
  visit,
  { width = 800, height = 900, scale = 1, prepare } = {},
) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    await prepare?.(page, context);
    // A response that the server holds back is loaded at its first bytes.
    await page.goto(url, { waitUntil: prepare?.until ?? 'load' });
    return await visit(page, complaints, context);
  } finally {
    await context.close();
  }
}
