/* global customElements, document, requestAnimationFrame -- functions given to the page run there */
import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve, until } from '../../host-pages/demo/served.mjs';

const page = (element) => `<!doctype html>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Help</title>
<p>Before</p>
${element}
<p>After</p>
<script type="module" src="/dist/esim-widgets.js"></script>`;

const elements = {
  guide: '<esim-renew-guide carrier="viettel"></esim-renew-guide>',
  faq: '<esim-faq carrier="viettel"></esim-faq>',
  check: '<esim-device-check device="iPhone 15"></esim-device-check>',
};

/** What the page records from the element's first content on. */
async function watch() {
  const [element] = document.querySelectorAll('esim-renew-guide, esim-faq, esim-device-check');
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const start = performance.now();
  const shifts = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  await element.filled;
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  shifts.push(...observer.takeRecords());
  return shifts.filter(({ startTime }) => startTime > start).map(({ value }) => value);
}

describe('nothing moves while what is closed gets its content', () => {
  let served;
  beforeAll(async () => {
    served = await serve();
    for (const [name, element] of Object.entries(elements)) {
      served.pages.set(`/${name}.html`, page(element));
    }
  });
  afterAll(() => served.close());

  for (const width of [360, 1280]) {
    for (const name of Object.keys(elements)) {
      it(`${name}, ${width} px`, async () => {
        const tab = await served.browser.newPage();
        await tab.setViewport({ width, height: 800 });
        await tab.goto(`${served.origin}/${name}.html`);
        await until(tab, () => performance.getEntriesByType('paint').length > 0);
        assert.deepEqual(await tab.evaluate(watch), []);
        await tab.close();
      });
    }
  }
});
