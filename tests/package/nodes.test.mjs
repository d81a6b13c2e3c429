import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serve, startChromium, visit } from '../support/site.mjs';

/** Nodes of a page with a guide and questions, when it is ready. More nodes need more time and memory. */
const MOST = 1400;

it(`a page with a guide and questions starts with at most ${MOST} nodes`, async () => {
  const site = await serve({
    '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Nodes</title>
      <esim-renew-guide carrier="viettel"></esim-renew-guide><esim-faq carrier="viettel"></esim-faq>
      <script type="module">
        // Nothing is drawn later.
        window.requestAnimationFrame = () => 0;
        window.setTimeout = () => 0;
        await import('/esim-widgets.js');
        await Promise.all([...document.body.children].map((element) => element.updateComplete));
        window.isReady = true;
      </script></html>`,
    '/esim-widgets.js': readFileSync(new URL('../../dist/esim-widgets.js', import.meta.url)),
  });
  const browser = await startChromium();
  try {
    await visit(browser, `${site.origin}/`, async (page) => {
      const client = await page.createCDPSession();
      await client.send('Performance.enable');
      await page.waitForFunction('window.isReady', { polling: 20 });
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const nodes = metrics.find(({ name }) => name === 'Nodes').value;
      expect(nodes).toBeGreaterThan(300);
      expect(nodes).toBeLessThanOrEqual(MOST);
    });
  } finally {
    await browser.close();
    await site.close();
  }
});
