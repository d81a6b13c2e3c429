import { expect, html } from '@open-wc/testing';
import { askedIn, faqOf, idsIn, openIn, question, search, settled, turn } from '../../support/faq.js';
import { all, one } from '../../support/guide.js';
import { collectEvents } from '../../support/stubs.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';

const before = () => window.dispatchEvent(new Event('beforeprint'));
const after = () => window.dispatchEvent(new Event('afterprint'));

const withOwn = (exclusive = false): Promise<EsimFaq> =>
  faqOf(
    html`<esim-faq carrier="viettel" searchable ?exclusive=${exclusive}
      ><details id="a">
        <summary>A?</summary>
        Yes.
      </details>
      <details id="b" open>
        <summary>B?</summary>
        No.
      </details></esim-faq
    >`,
  );

const closed = (faq: EsimFaq): number =>
  [
    ...all<HTMLDetailsElement>(faq, 'details:not(.menu)').filter(({ open }) => !open),
    ...[...faq.querySelectorAll('details')].filter(({ open }) => !open),
  ].length;

describe('<esim-faq> on paper', () => {
  for (const exclusive of [false, true]) {
    describe(exclusive ? 'where one question closes the others' : 'as it comes', () => {
      it('opens every question, own ones too, and restores each exactly', async () => {
        const faq = await withOwn(exclusive);
        await turn(faq, 'wrong-plan');
        const as = openIn(faq);
        before();
        expect(closed(faq)).to.equal(0);
        // The browser tells of each fold only now; nothing may close because of that.
        await settled(faq);
        expect(closed(faq)).to.equal(0);
        after();
        await settled(faq);
        expect(openIn(faq)).to.deep.equal(as);
      });

      it('tells the page nothing: the reader has opened nothing', async () => {
        const faq = await withOwn(exclusive);
        await turn(faq, 'wrong-plan');
        const told = collectEvents('esim-faq-toggle');
        before();
        await settled(faq);
        after();
        await settled(faq);
        expect(told).to.deep.equal([]);
      });

      it('leaves a question to the reader afterwards', async () => {
        const faq = await withOwn(exclusive);
        before();
        await settled(faq);
        after();
        await settled(faq);
        await turn(faq, 'payment-failed');
        expect(question(faq, 'payment-failed').open).to.equal(true);
        await turn(faq, 'payment-failed');
        expect(question(faq, 'payment-failed').open).to.equal(false);
      });
    });
  }

  it('shows every question, own ones too, also while somebody searches', async () => {
    const faq = await withOwn();
    const everyId = idsIn(await withOwn());
    await search(faq, 'a?');
    before();
    // At once, since `print()` waits for nothing.
    expect(all(faq, '.results').length).to.equal(0);
    expect(one(faq, '.all').hasAttribute('hidden')).to.equal(false);
    expect(idsIn(faq)).to.deep.equal(everyId);
    for (const own of faq.querySelectorAll('details')) {
      expect(own.assignedSlot!.closest('.all') === one(faq, '.all')).to.equal(true);
    }
    after();
    await settled(faq);
    expect(one<HTMLInputElement>(faq, 'input').value).to.equal('a?');
    expect(askedIn(faq)[0]).to.equal('A?');
  });

  it('restores the hits of a search as well', async () => {
    const faq = await withOwn();
    await search(faq, 'card');
    before();
    expect(closed(faq)).to.equal(0);
    after();
    await settled(faq);
    expect(all<HTMLDetailsElement>(faq, '.results details').some(({ open }) => open)).to.equal(
      false,
    );
  });
});
