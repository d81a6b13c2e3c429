/* global document, window -- functions given to the page run there */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { serve, startChromium, visit } from '../support/site.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (name) => readFileSync(dist + name, 'utf8');
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The same file, as if it came from another version. */
const older = (code) => code.replaceAll(`"${version}"`, '"0.0.9"');

const files = {
  '/all.js': read('esim-widgets.js'),
  '/vi-faq.js': read('vi/esim-faq.js'),
  '/en-guide.js': read('en/esim-renew-guide.js'),
  '/older-guide.js': older(read('en/esim-renew-guide.js')),
  '/older-faq.js': older(read('vi/esim-faq.js')),
};

const pageOf = (...scripts) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title><link rel="icon" href="data:,">
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
  <body><esim-renew-guide></esim-renew-guide><esim-faq></esim-faq></body></html>`;

const languageOf = (frame, tag) =>
  frame.$eval(tag, async (element) => {
    await element.updateComplete;
    return element.shadowRoot.querySelector('.esim').lang;
  });

const textOf = (frame, tag) =>
  frame.$eval(tag, async (element) => {
    await element.updateComplete;
    return element.shadowRoot.querySelector('[part=heading]').textContent.trim();
  });

/** Chooses a language in the menu of an element. */
const choose = (frame, tag, name) =>
  frame.$eval(
    tag,
    ({ shadowRoot }, name) => {
      const buttons = [...shadowRoot.querySelectorAll('.menu button')];
      buttons.find(({ textContent }) => textContent.trim() === name).click();
    },
    name,
  );

/** Answers the question of an element: which carrier. */
const pick = (frame, tag, carrier) =>
  frame.$eval(
    tag,
    ({ shadowRoot }, carrier) => {
      const answers = [...shadowRoot.querySelectorAll('.picker .answers button')];
      answers.find(({ textContent }) => textContent.includes(carrier)).click();
    },
    carrier,
  );

const defined = (frame) =>
  frame.waitForFunction(
    () =>
      ['esim-renew-guide', 'esim-faq'].every((tag) =>
        document.querySelector(tag)?.shadowRoot?.querySelector('[part=heading]'),
      ),
    { polling: 20 },
  );

describe('two files of ours on one page', () => {
  let browser;
  beforeAll(async () => (browser = await startChromium()));
  afterAll(() => browser.close());

  /** Opens a page with these scripts. `use` gets the page, or the sandboxed frame in it. */
  async function open(scripts, use, { sandboxed = false } = {}) {
    const served = await serve({
      ...files,
      '/': sandboxed
        ? '<!doctype html><title>Trip</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/page"></iframe>'
        : pageOf(...scripts),
      '/page': pageOf(...scripts),
    });
    try {
      await visit(browser, served.origin, async (page, complaints) => {
        const frame = sandboxed ? page.frames()[1] : page.mainFrame();
        await defined(frame);
        await use(frame);
        assert.deepEqual(complaints, []);
      });
    } finally {
      await served.close();
    }
  }

  it('vi/esim-faq.js before the big file: the first definition of a tag wins', async () => {
    await open(['/vi-faq.js', '/all.js'], async (page) => {
      assert.equal(await languageOf(page, 'esim-faq'), 'vi');
      assert.equal(await languageOf(page, 'esim-renew-guide'), 'en');
      await choose(page, 'esim-renew-guide', '简体中文');
      assert.equal(await languageOf(page, 'esim-renew-guide'), 'zh-Hans');
      assert.equal(await languageOf(page, 'esim-faq'), 'vi');
      await pick(page, 'esim-faq', 'VinaPhone');
      assert.match(await textOf(page, 'esim-renew-guide'), /VinaPhone/);
    });
  });

  it('vi/esim-faq.js after the big file changes nothing', async () => {
    await open(['/all.js', '/vi-faq.js'], async (page) => {
      assert.equal(await languageOf(page, 'esim-faq'), 'en');
      await choose(page, 'esim-faq', 'Tiếng Việt');
      assert.equal(await languageOf(page, 'esim-renew-guide'), 'vi');
    });
  });

  for (const sandboxed of [false, true]) {
    const where = sandboxed ? ' in a sandboxed frame' : '';
    it(`a carrier that the reader picks reaches the element of another file${where}`, async () => {
      await open(
        ['/en-guide.js', '/vi-faq.js'],
        async (page) => {
          await pick(page, 'esim-renew-guide', 'Viettel');
          assert.match(await textOf(page, 'esim-faq'), /Viettel/);
          assert.equal(await languageOf(page, 'esim-faq'), 'vi');
          assert.equal(await languageOf(page, 'esim-renew-guide'), 'en');
        },
        { sandboxed },
      );
    });
  }

  it('a carrier that the reader picks reaches a file of another version', async () => {
    assert.notEqual(files['/older-faq.js'], files['/vi-faq.js']);
    await open(['/en-guide.js', '/older-faq.js'], async (page) => {
      await pick(page, 'esim-faq', 'MobiFone');
      assert.match(await textOf(page, 'esim-renew-guide'), /MobiFone/);
    });
  });

  it('a carrier that the reader picked reaches a file that loads later', async () => {
    await open(['/en-guide.js', '/vi-faq.js'], async (page) => {
      await pick(page, 'esim-renew-guide', 'Viettel');
      await page.evaluate(() => {
        const script = Object.assign(document.createElement('script'), {
          type: 'module',
          src: '/all.js',
        });
        document.body.append(script, document.createElement('esim-device-check'));
      });
      await page.waitForFunction(
        () =>
          document
            .querySelector('body > esim-device-check')
            .shadowRoot?.querySelector('[part=trust]'),
        { polling: 20 },
      );
      const footer = await page.$eval('esim-device-check', async (element) => {
        await element.updateComplete;
        return element.shadowRoot.querySelector('[part=trust]').textContent;
      });
      assert.match(footer, /Viettel/);
    });
  });

  it('a carrier that this version does not know changes nothing', async () => {
    await open(['/en-guide.js', '/vi-faq.js'], async (page) => {
      const before = await textOf(page, 'esim-faq');
      await page.evaluate(() => {
        const choices = window[Symbol.for('esim-widgets.reader')];
        choices.carrier = 'newer-carrier';
        choices.dispatchEvent(new Event('change'));
      });
      assert.equal(await textOf(page, 'esim-faq'), before);
    });
  });

  // Each file has its own Lit, and such a page allows only one policy with Lit's name.
  for (const [name, scripts, isLeft] of [
    ['the big file before another', ['/all.js', '/vi-faq.js'], []],
    ['the big file twice', ['/all.js', '/all.js?again'], []],
    ['the big file after another', ['/vi-faq.js', '/all.js'], ['esim-renew-guide']],
  ]) {
    it(`under Trusted Types without 'allow-duplicates', nothing is blank: ${name}`, async () => {
      const body = ['esim-renew-guide', 'esim-faq']
        .map((tag) => `<${tag} carrier="viettel"><p>Inside</p></${tag}>`)
        .join('');
      const served = await serve({
        ...files,
        '/': (request, response) => {
          response.writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
          });
          response.end(pageOf(...scripts).replace(/<body>.*<\/body>/, `<body>${body}</body>`));
        },
      });
      try {
        await visit(browser, served.origin, async (page, complaints) => {
          await page.waitForFunction(
            (isLeft) =>
              [...document.body.children].every(
                ({ localName, shadowRoot }) =>
                  isLeft.includes(localName) || shadowRoot?.querySelector('[part=heading]'),
              ),
            { polling: 20 },
            isLeft,
          );
          const heights = await page.$$eval('body > *', (all) =>
            all.map((one) => one.clientHeight || one.getBoundingClientRect().height),
          );
          assert.ok(
            heights.every((height) => height > 10),
            String(heights),
          );
          // The browser names the refused policy, and the word that would allow it.
          assert.equal(complaints.length, 2, complaints.join('\n'));
          assert.ok(complaints.every((text) => text.includes('lit-html')));
          assert.match(complaints[0], /allow-duplicates/);
        });
      } finally {
        await served.close();
      }
    });
  }
});
