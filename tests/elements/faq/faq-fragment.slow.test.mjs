/* global document, innerHeight, scrollY */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../support/browsers.mjs';

/*
 * Text fragments need a real navigation, which a page cannot start. So the element is served, and the
 * browser goes to `#:~:text=…`. Find-in-page opens `<details>` in the same way, but a test cannot use it.
 */

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { EsimFaq } from './src/elements/faq/faq.ts';
      customElements.define('esim-faq', EsimFaq);`,
    resolveDir: fileURLToPath(new URL('../../../', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'esm',
  conditions: ['production'],
});
const module = outputFiles[0].contents;

const page = (attributes) => `<!doctype html>
<html lang="en">
<title>Help</title>
<p style="height: 3000px">A long article.</p>
<esim-faq carrier="viettel" ${attributes}
  ><details id="refund"><summary>Refund?</summary>We send back every last dong.</details></esim-faq>
<p style="height: 3000px">The end.</p>
<script type="module" src="/esim-widgets.js"></script>`;

describe('a text fragment', { timeout: 120_000 }, () => {
  let browser;
  let server;
  let base;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://localhost');
      const isModule = pathname === '/esim-widgets.js';
      response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isModule ? module : page(searchParams.get('with') ?? ''));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: chromiumFlags,
    });
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Goes to a text fragment, and waits until the question is open and in view. */
  async function follow(text, id, attributes = '') {
    const tab = await browser.newPage();
    await tab.goto(
      `${base}/?with=${encodeURIComponent(attributes)}#:~:text=${encodeURIComponent(text)}`,
    );
    const found = await tab.waitForFunction(
      (id) => {
        const faq = document.querySelector('esim-faq');
        const details =
          faq.querySelector(`#${id}`) ??
          faq.shadowRoot?.querySelector(`.all details[data-id="${id}"]`);
        if (!details?.open || !details.checkVisibility()) return false;
        const { top, bottom } = details.getBoundingClientRect();
        return scrollY > 1000 && top < innerHeight && bottom > 0;
      },
      { timeout: 30_000, polling: 50 },
      id,
    );
    assert.equal(await found.jsonValue(), true);
    const open = await tab.evaluate(() => {
      const faq = document.querySelector('esim-faq');
      return [
        ...faq.shadowRoot.querySelectorAll('.all details[open]'),
        ...faq.querySelectorAll('details[open]'),
      ].map((details) => details.dataset.id ?? details.id);
    });
    await tab.close();
    return open;
  }

  it('opens the question with that text, and scrolls to it', async () => {
    const open = await follow('check every detail before you pay', 'wrong-plan');
    assert.deepEqual(open, ['wrong-plan']);
  });

  it('opens a question that is not shown yet', async () => {
    const open = await follow('Have the ICCID ready', 'deleted-esim');
    assert.deepEqual(open, ['deleted-esim']);
  });

  it('opens the page’s own question', async () => {
    const open = await follow('every last dong', 'refund', 'topics="refund wrong-plan"');
    assert.deepEqual(open, ['refund']);
  });

  it('closes the open question with `exclusive`', async () => {
    const open = await follow(
      'check every detail before you pay',
      'wrong-plan',
      'exclusive open="cannot-log-in"',
    );
    assert.deepEqual(open, ['wrong-plan']);
  });
});
