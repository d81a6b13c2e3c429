import { expect } from '@open-wc/testing';
import '../../../src/index.js';
import { everyLanguage } from '../../support/carriers.js';
import { fillNow } from '../../support/filled.js';
import { all } from '../../support/guide.js';
import { show } from '../../support/three.js';

// Firefox and WebKit give cells other smallest widths.
describe('tables', () => {
  for (const language of everyLanguage) {
    it(`fit a narrow page with letters twice as large: ${language}`, async () => {
      const markup = ['esim-renew-guide carrier="vinaphone"', 'esim-device-check']
        .map((tag) => `<${tag} lang="${language}"></${tag.split(' ')[0]}>`)
        .join('');
      for (const width of [344, 400]) {
        const found = await show(
          `<div style="width: ${width}px; overflow: auto; font: 32px sans-serif">${markup}</div>`,
        );
        fillNow();
        for (const element of found) {
          all<HTMLDetailsElement>(element, 'details:not(.menu)').forEach(
            (one) => (one.open = true),
          );
          await element.updateComplete;
          expect(all(element, 'table'), element.localName).not.to.be.empty;
          expect(element.parentElement!.scrollWidth, element.localName).to.equal(width);
        }
      }
    });
  }
});
