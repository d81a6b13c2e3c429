/* global document -- functions given to the page run there */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from './browsers.mjs';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The file that a page with our package gets for an import such as `esim-widgets/rules`. */
export const asInstalled = createRequire(`${root}package.json`).resolve;

/**
 * The code blocks of a recipe.
 *
 * @param file name of a page in `docs/recipes/`
 * @param heading the start of the section's heading
 * @returns `{language, code}` for each block
 */
export function codeIn(file, heading) {
  const sections = readFileSync(`${root}docs/recipes/${file}`, 'utf8').split(/^## /m);
  const section = sections.find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    language,
    code,
  }));
}

/** A path without an extension is a page. */
const types = { '': 'text/html', '.html': 'text/html', '.js': 'text/javascript' };

/**
 * Serves files from memory, opens one in Chromium, and closes both after `visit`.
 *
 * @param files `{path: content}`
 * @param visit gets the page and the list of its console messages, which grows
 */
export async function open(files, path, visit) {
  const server = createServer(({ url }, response) => {
    const content = files[url];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${types[extname(url)] ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(content);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: chromiumFlags,
  });
  try {
    const page = await (await browser.createBrowserContext()).newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (!['error', 'warn'].includes(message.type())) return;
      // Browsers request an icon on their own.
      if (!message.location().url?.endsWith('/favicon.ico')) complaints.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
    await visit(page, complaints);
  } finally {
    await browser.close();
    await new Promise((closed) => server.close(closed));
  }
}

/** Waits for a condition by polling, because a background page may render no frames. */
export const until = (page, condition, ...given) =>
  page.waitForFunction(condition, { timeout: 10_000, polling: 50 }, ...given);

/** Waits until the heading of the guide in this page has this text. */
export const waitForGuide = (page, heading) =>
  until(
    page,
    (text) =>
      document
        .querySelector('esim-renew-guide')
        ?.shadowRoot?.querySelector('h1, h2, h3')
        ?.textContent.includes(text),
    heading,
  );
