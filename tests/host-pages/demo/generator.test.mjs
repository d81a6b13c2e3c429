/* global document, innerHeight, location, requestAnimationFrame, scrollTo, scrollY, window -- functions given to the page run there */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { ELEMENTS, LANGUAGES } from '../../../demo/state.js';
import { message } from '../../../demo/messages.js';
import { serve, until } from './served.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const hasFrame = existsSync(new URL('../../../dist/frame.html', import.meta.url));

let served;
let page;
const requested = new Set();

beforeAll(async () => {
  served = await serve();
  page = await newPage();
  page.on('request', (request) => requested.add(new URL(request.url()).origin));
});

afterAll(() => served.close());

async function newPage(viewport = { width: 1200, height: 900 }) {
  const fresh = await (await served.browser.createBrowserContext()).newPage();
  await fresh.setViewport(viewport);
  return fresh;
}

/** Shows a state in the generator, and waits until it has measured the snippet. */
async function open(hash) {
  await page.bringToFront();
  const address = `${served.origin}/demo/index.html#${hash}`;
  if (page.url() === address) return;
  if (page.url().startsWith(served.origin)) {
    await page.evaluate((to) => {
      delete document.querySelector('#result').dataset.state;
      location.hash = to;
    }, hash);
  } else await page.goto(address);
  await settled();
}

const settled = () =>
  until(page, () => /ready|problem/.test(document.querySelector('#result').dataset.state));

const snippet = () =>
  page.$$eval('.part:not([hidden]) code', (parts) => parts.map(({ textContent }) => textContent));

const textOf = (selector) => page.$eval(selector, ({ textContent }) => textContent.trim());

let phone;
let complaints = [];

/** Pastes a snippet into a bare page, and opens the page on a phone. */
async function paste(code, name) {
  served.pages.set(
    `/${name}.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title><link rel="icon" href="data:,"></head><body><p>Before.</p>${code}<p id="below">A paragraph below.</p></body></html>`,
  );
  if (!phone) {
    phone = await newPage({ width: 360, height: 640 });
    phone.on('pageerror', (error) => complaints.push(String(error)));
    phone.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    // As on a slow connection: our files arrive after the sentences inside the tag were painted.
    await phone.setRequestInterception(true);
    phone.on('request', async (request) => {
      const isOurs = request.url().includes('/dist/');
      if (isOurs) await until(phone, () => performance.getEntriesByType('paint').length > 0);
      await request.continue();
    });
    await phone.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }
  complaints = [];
  await phone.bringToFront();
  await phone.goto(`${served.origin}/${name}.html`);
}

/** The heading of an element, in the page or in a frame in it. */
async function headingOf(element, form) {
  const where =
    form === 'frame' ? await (await phone.waitForSelector('iframe')).contentFrame() : phone;
  await until(
    where,
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2'),
    element,
  );
  return where.$eval(element, ({ shadowRoot }) =>
    shadowRoot.querySelector('h2').textContent.trim(),
  );
}

const titles = {
  'esim-renew-guide': 'Renew your Viettel eSIM',
  'esim-faq': 'Questions about your Viettel eSIM',
  'esim-device-check': 'Can this phone use an eSIM?',
};
const placeOfForm = { xml: 'blogger' };

describe('the generator’s snippets', () => {
  it('are offered in every form that has its files', async () => {
    await open('element=esim-renew-guide');
    const offered = await page.$$eval('#forms label:not([hidden]) input', (all) =>
      all.map(({ value }) => value),
    );
    assert.ok(offered.includes('script') && offered.includes('plain'), offered.join());
    assert.equal(offered.includes('frame'), hasFrame);
  });

  for (const element of ELEMENTS) {
    for (const form of ['script', 'div', 'xml', 'frame', 'plain']) {
      it(`work in a bare page without a layout shift: ${element}, ${form}`, async () => {
        const place = placeOfForm[form] ?? 'page';
        await open(`element=${element}&place=${place}&form=${form}`);
        const parts = await snippet();
        if (!parts.length) {
          // Without its files, the form is replaced by another one, and a message says so.
          const offered = await page.$$eval('#forms input:checked', ([{ value }]) => value);
          assert.ok(['div', 'frame'].includes(offered) && !(hasFrame && form === 'frame'), offered);
          assert.equal(await textOf('#problem'), message('en', 'form.missing'));
          return;
        }
        await paste(parts.join('\n'), `${element}-${form}`);
        const title =
          form === 'plain'
            ? await phone.$eval('h2', ({ textContent }) => textContent)
            : await headingOf(element, form);
        assert.equal(title, titles[element]);
        // A late layout shift would show within this time.
        await phone.evaluate(
          () => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 150)),
        );
        assert.equal(await phone.evaluate(() => window.shift), 0);
        assert.deepEqual(complaints, []);
      });
    }
  }

  it('can be pinned, and then run only the exact file', async () => {
    await open('version=pinned');
    const [code] = await snippet();
    assert.match(code, /integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
    await paste(code, 'pinned');
    assert.equal(await headingOf('esim-renew-guide', 'script'), titles['esim-renew-guide']);
    await paste(code.replace(/sha384-..../, 'sha384-AAAA'), 'other');
    await phone.waitForSelector('esim-renew-guide p');
    assert.equal(await phone.$eval('esim-renew-guide', (guide) => !!guide.shadowRoot), false);
  });

  for (const [file, path] of [
    ['language', 'vi/esim-widgets.js'],
    ['element', 'vi/esim-faq.js'],
  ]) {
    it(`can load a smaller file, and say how much that saves: ${file}`, async () => {
      await open(`element=esim-faq&lang=vi&file=${file}`);
      const [code] = await snippet();
      assert.match(code, new RegExp(`src="[^"]*/dist/${path}"`));
      const { files } = JSON.parse(
        readFileSync(new URL('../../../dist/integrity.json', import.meta.url)),
      );
      const saved = (files['esim-widgets.js'].brotli - files[path].brotli) / 1000;
      assert.ok((await textOf(`#file-${file}`)).includes(`saves ${saved.toFixed(0)}`));
      await paste(code, `smaller-${file}`);
      assert.equal(await headingOf('esim-faq', 'script'), 'Hỏi đáp về eSIM Viettel');
      assert.deepEqual(complaints, []);
    });
  }

  it('can be copied for an address without our files, which is said beside it', async () => {
    await open('element=esim-renew-guide');
    for (const [written, address, note] of [
      ['/nowhere/', `${served.origin}/nowhere/esim-widgets.js`, 'base.missing'],
      ['example.com/files', 'https://example.com/files/esim-widgets.js', 'base.silent'],
      ['C:\\files', 'https://www.example.com/esim-widgets/esim-widgets.js', 'base.none'],
      ['', 'https://www.example.com/esim-widgets/esim-widgets.js', 'base.empty'],
    ]) {
      await page.$eval(
        '#base',
        (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        written,
      );
      const expected = message('en', note, { address: note === 'base.none' ? written : address });
      await until(
        page,
        (text) => document.querySelector('#address-note').textContent === text,
        expected,
      );
      assert.ok((await snippet())[0].includes(`src="${address}"`), written);
    }
    await page.goto('about:blank');
  });
});

describe('the generator', () => {
  it('keeps its state in its address', async () => {
    await open('element=esim-renew-guide');
    await page.$eval('#result', ({ dataset }) => delete dataset.state);
    await page.select('#carrier', 'nomad');
    await page.select('#lang', 'vi');
    await page.click('input[value="dark"]');
    await page.$eval('#locked input', (box) => box.click());
    await until(page, () => location.hash.includes('locked=1'));
    await settled();
    const chosen = await snippet();
    assert.match(chosen[0], /<esim-renew-guide carrier="nomad" lang="vi" theme="dark" locked[ >]/);
    await page.reload();
    await settled();
    assert.deepEqual(await snippet(), chosen);
    assert.equal(await page.$eval('#carrier', ({ value }) => value), 'nomad');
    assert.equal(await page.$eval('#locked input', ({ checked }) => checked), true);
  });

  it('shows the path of each error in a pasted config, next to the field', async () => {
    await open('carrier=own');
    const write = (text) =>
      page.$eval(
        '#config',
        (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
    await write('{"id":"chao","name":"Chào","website":{"url":"http://chao.example"}}');
    await until(page, () => document.querySelector('#config-errors').children.length === 1);
    assert.match(
      await textOf('#config-errors'),
      /^“website\.url” must look like https.*http:\/\/chao/,
    );
    assert.equal(await page.$eval('#config', (field) => field.ariaInvalid), 'true');

    await write('{"id":');
    await until(page, () => document.querySelector('#config-errors').textContent.includes('JSON'));
    assert.deepEqual(await snippet(), []);

    await page.click('#example');
    await until(page, () => document.querySelector('#config').ariaInvalid === 'false');
    await until(page, () => document.querySelector('#code-body').textContent.includes('Chao'));
  });

  it('marks the preview as a preview, and names the author of its content', async () => {
    await open('carrier=own&config=%7B%22id%22%3A%22chao%22%2C%22name%22%3A%22Chao%22%7D');
    const banner = () =>
      document.querySelector('#preview').contentDocument.querySelector('header')?.textContent;
    await until(page, `(${banner})()?.includes(${JSON.stringify(message('en', 'preview.own'))})`);
    assert.ok((await page.evaluate(banner)).startsWith(message('en', 'preview.not')));
  });

  it('runs no code from its address', async () => {
    const evil = encodeURIComponent(
      '"><img src=x onerror="top.hacked=1"><script>top.hacked=1</script>',
    );
    await open(
      `carrier=own&config=${encodeURIComponent(JSON.stringify({ id: 'a', name: evil }))}&support=${evil}&support-label=${evil}&device=${evil}&place=${evil}&accent=${evil}`,
    );
    const label = () =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('esim-renew-guide')
        ?.getAttribute('support-label');
    await until(page, `(${label})()?.includes('onerror')`);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(
      await page.$eval('#preview', (frame) => !!frame.contentDocument.querySelector('img')),
      false,
    );
  });

  it('works with the keyboard alone: choose and copy', async () => {
    const context = page.browserContext();
    await context.overridePermissions(served.origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
    await page.goto('about:blank');
    await open('element=esim-renew-guide');
    const tabTo = async (wanted) => {
      for (let presses = 0; presses < 90; presses++) {
        if (await page.evaluate((selector) => document.activeElement.matches(selector), wanted)) {
          return;
        }
        await page.keyboard.press('Tab');
      }
      assert.fail(`Tab never reached ${wanted}`);
    };
    await tabTo('[name="element"]');
    await page.keyboard.press('ArrowDown');
    await until(page, () => document.querySelector('#code-body').textContent.includes('esim-faq'));
    await tabTo('[name="searchable"]');
    await page.keyboard.press('Space');
    await until(page, () =>
      document.querySelector('#code-body').textContent.includes('searchable'),
    );
    await tabTo('[data-copy="code-body"]');
    await page.keyboard.press('Enter');
    await until(page, () => document.querySelector('#copied').textContent);
    assert.equal(await textOf('#copied'), message('en', 'copied'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await snippet())[0]);
  });

  it('has a button for copying in view everywhere between the choices and the snippet, on a phone', async () => {
    const small = await newPage({ width: 390, height: 844 });
    await small.goto(`${served.origin}/demo/index.html`);
    await until(small, () => document.querySelector('#result').dataset.state === 'ready');
    const positions = await small.evaluate(async () => {
      scrollTo(0, 0);
      const { top, bottom } = document.querySelector('.workshop').getBoundingClientRect();
      const found = [];
      for (let y = top; y < bottom - innerHeight; y += innerHeight / 2) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const isInView = [...document.querySelectorAll('[data-copy]')].some((button) => {
          const box = button.getBoundingClientRect();
          return box.height >= 44 && box.top >= 0 && box.bottom <= innerHeight;
        });
        found.push([Math.round(scrollY), isInView]);
      }
      return found;
    });
    assert.ok(positions.length > 3);
    assert.deepEqual(
      positions.filter(([, isInView]) => !isInView),
      [],
    );
    await small.close();
  });

  it('starts at the top, and shows a QR code of the preview’s address', async () => {
    await page.goto('about:blank');
    await open('ui=vi');
    await until(page, () => !document.querySelector('#qr').hidden);
    assert.equal(await page.evaluate(() => scrollY), 0);
    const dark = await page.$eval('#qr', (canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, index) => index % 4 === 0 && value === 0).length;
    });
    assert.ok(dark > 200, `${dark} dark modules`);
  });

  for (const [ui, scheme] of [
    ...LANGUAGES.map((language) => [language, 'light']),
    ['en', 'dark'],
  ]) {
    it(`passes axe, and fits into 320 px: ${ui}, ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open(`ui=${ui}&carrier=own&config=%7B%22id%22%3A1%7D&place=zendesk&form=plain`);
      await page.$eval('fieldset details', (details) => (details.open = true));
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run({ exclude: ['#ruler', '#preview'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      });
      assert.deepEqual(found, []);
      await page.setViewport({ width: 320, height: 700 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.setViewport({ width: 1200, height: 900 });
    });
  }

  it('requests files only from its own server, and from an address that somebody wrote', () => {
    assert.deepEqual(
      [...requested].filter((origin) => !['null', 'https://example.com'].includes(origin)),
      [served.origin],
    );
  });
});

describe('the hard cases', () => {
  it('show a plan that ends tonight, used-up data, and the card for the shop', async () => {
    const hard = await newPage();
    await hard.goto(`${served.origin}/demo/hard-cases.html`);
    await until(hard, () =>
      document
        .querySelector('#at-the-shop')
        .shadowRoot?.querySelector('[part="card"]')
        ?.checkVisibility(),
    );
    const ends = await hard.$eval('#ends-tonight', ({ shadowRoot }) => shadowRoot.textContent);
    assert.match(ends, /Ends .*23:59|24:00|00:00/);
    assert.equal(await hard.$$eval('esim-renew-guide[offline]', ({ length }) => length), 2);
    assert.equal(
      await hard.$$eval('iframe[sandbox="allow-scripts"]', ({ length }) => length),
      hasFrame ? 1 : 0,
    );
  });
});
