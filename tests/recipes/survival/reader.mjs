/* global document, getComputedStyle, ShadowRoot, HTMLSlotElement, Element -- functions given to the page run there */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../support/browsers.mjs';
import { root } from '../../support/recipes.mjs';
import { OWN_ADDRESS } from './forms.mjs';

const BLOG = 'https://blog.example/';

/**
 * Somebody who opens pages in Chromium, unfolds what is folded, and tells what can be seen. The
 * network ends here: our own files come from `dist/`, everything else is refused.
 *
 * @param frame what stands in place of `frame.html` for an element, if that has not been built
 * @returns `{read(html, theme), close()}`
 */
export async function openReader(frame) {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    // Frames of another address stay in one process, or each would be a browser of its own.
    args: [...chromiumFlags, '--disable-site-isolation-trials'],
  });
  let shown = '';
  const opened = async () => {
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
  const [page, still] = [await opened(), await opened()];
  await show(still, '');
  return {
    async read(html, theme) {
      // What runs nothing need not be loaded as a page of its own.
      if (!theme && !/<(script|iframe|esim-)/.test(html)) {
        await still.evaluate((html) => (document.querySelector('article').innerHTML = html), html);
        return { ...(await still.evaluate(look)), frames: [] };
      }
      await show(
        page,
        html,
        theme ? `<script type="module" src="${OWN_ADDRESS}esim-widgets.js"></script>` : '',
      );
      const [top, ...frames] = await Promise.all(page.frames().map((one) => one.evaluate(look)));
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

/** What can be seen with every fold open: its words, where it leads, and which widgets are alive. */
function look() {
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'details') element.open = true;
      // The questions behind "All questions".
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
      // What has no box of its own, like a slot, is as visible as what is in it.
      const boxless = getComputedStyle(node).display === 'contents';
      if (unseen.includes(node.localName) || (!boxless && !node.checkVisibility())) return;
      if (node.localName === 'a' && node.href) links.push(node.href);
      if (node.shadowRoot?.querySelector('h2')) widgets.push(node.localName);
    }
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = node.shadowRoot ?? node;
    for (const child of slotted.length ? slotted : inside.childNodes) walk(child);
    // What stands side by side in the page need not be written apart.
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
