/* global dispatchEvent, document, KeyboardEvent, getComputedStyle, ShadowRoot, HTMLSlotElement, Element -- functions given to the page run there */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../support/browsers.mjs';
import { root } from '../../support/recipes.mjs';
import { OWN_ADDRESS } from './forms.mjs';

const BLOG = 'https://blog.example/';

/**
 * A reader in Chromium: opens pages, opens all details, and reports what is visible. Our files come
 * from `dist/`. All other requests fail.
 *
 * @param frame makes a replacement for `frame.html` for an element, if that has not been built
 * @returns `{read(html, theme), close()}`
 */
export async function openReader(frame) {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    // Otherwise each frame of another origin gets its own process.
    args: [...chromiumFlags, '--disable-site-isolation-trials'],
  });
  let shown = '';
  const openPage = async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 1000 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.href === BLOG) void request.respond({ contentType: types.html, body: shown });
      else {
        void request.respond(url.href.startsWith(OWN_ADDRESS) ? own(url, frame) : { status: 404 });
      }
    });
    return page;
  };
  const show = (page, html, head = '') => {
    shown = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>${head}<article>${html}</article></html>`;
    return page.goto(BLOG);
  };
  const [page, still] = [await openPage(), await openPage()];
  await show(still, '');
  return {
    async read(html, theme) {
      // HTML without scripts needs no page load.
      if (!theme && !/<(script|iframe|esim-)/.test(html)) {
        await still.evaluate((html) => (document.querySelector('article').innerHTML = html), html);
        return { ...(await still.evaluate(look)), frames: [] };
      }
      await show(
        page,
        html,
        theme ? `<script type="module" src="${OWN_ADDRESS}esim-widgets.js"></script>` : '',
      );
      const [top, ...frames] = await Promise.all(
        page.frames().map((frame) => frame.evaluate(look)),
      );
      return { ...top, frames };
    },
    close: () => browser.close(),
  };
}

const types = { js: 'text/javascript', html: 'text/html; charset=utf-8' };

function own({ pathname, searchParams }, frame) {
  const file = `${root}dist${pathname}`;
  const body = existsSync(file)
    ? readFileSync(file)
    : pathname === '/frame.html' && frame(searchParams.get('element'));
  return body
    ? {
        contentType: types[pathname.split('.').pop()],
        headers: { 'access-control-allow-origin': '*' },
        body,
      }
    : { status: 404 };
}

/** Runs in the page: its visible text, links and working elements, with all details open. */
function look() {
  // The key of the browser's search: closed parts get their content at once.
  dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'details') element.open = true;
      // Questions behind the button "All questions".
      if (element.hidden === 'until-found') element.hidden = false;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const words = [];
  const links = [];
  const widgets = [];
  const unseen = ['script', 'style', 'title', 'noscript', 'template', 'iframe'];
  const walk = (node) => {
    if (node.nodeType === 3) words.push(node.data);
    if (!(node instanceof Element) && !(node instanceof ShadowRoot) && node !== document) return;
    if (node instanceof Element) {
      // An element without a box, such as a slot, is as visible as its content.
      const boxless = getComputedStyle(node).display === 'contents';
      if (unseen.includes(node.localName) || (!boxless && !node.checkVisibility())) return;
      if (node.localName === 'a' && node.href) links.push(node.href);
      if (node.shadowRoot?.querySelector('h2')) widgets.push(node.localName);
    }
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = node.shadowRoot ?? node;
    for (const child of slotted.length ? slotted : inside.childNodes) walk(child);
    // Inline elements may be parts of one word.
    words.push(
      node instanceof Element && getComputedStyle(node).display.startsWith('inline') ? '' : ' ',
    );
  };
  walk(document);
  return {
    words: words.join('').replace(/\s+/g, ' ').trim(),
    links,
    widgets,
    scripts: [...document.scripts].map(({ src }) => src),
  };
}
