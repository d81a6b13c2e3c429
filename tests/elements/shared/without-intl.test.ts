import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimFaq } from '../../../src/index.js';
import { everyId, everyLanguage } from '../../support/carriers.js';
import { stub } from '../../support/stubs.js';

/** The formatters, of which the first of any kind takes longer than all else that is drawn. */
const KINDS = [
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
] as const;

describe('what is drawn first', () => {
  for (const lang of everyLanguage) {
    it(`needs no formatter of the browser, for any built-in carrier, in ${lang}`, async () => {
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
