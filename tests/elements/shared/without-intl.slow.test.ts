import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimFaq } from '../../../src/index.js';
import { everyId, everyLanguage } from '../../support/carriers.js';
import { stub } from '../../support/stubs.js';

/** The first formatter of each kind takes longer to make than the whole first render. */
const KINDS = [
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
] as const;

describe('the first render', () => {
  for (const lang of everyLanguage) {
    it(`makes no Intl formatter for any built-in carrier in ${lang}`, async () => {
      const asked: string[] = [];
      for (const kind of KINDS) {
        stub(Intl, kind, function () {
          asked.push(kind);
          throw new Error(`Intl.${kind}`);
        });
      }
      const root = await fixture<HTMLElement>(
        html`<div lang=${lang}>
          ${everyId.map(
            (carrier) =>
              html`<esim-renew-guide carrier=${carrier}></esim-renew-guide>
                <esim-faq carrier=${carrier} all></esim-faq>`,
          )}
          <esim-renew-guide></esim-renew-guide>
          <esim-faq></esim-faq>
          <esim-device-check></esim-device-check>
        </div>`,
      );
      for (const element of root.querySelectorAll<EsimFaq>('*')) await element.updateComplete;
      expect(asked).to.deep.equal([]);
    });
  }
});
