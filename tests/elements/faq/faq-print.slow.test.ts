import { expect, html } from '@open-wc/testing';
import {
  askedIn,
  faqOf,
  idsIn,
  openIn,
  question,
  search,
  settled,
  turn,
} from '../../support/faq.js';
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
    describe(exclusive ? 'with `exclusive`' : 'without `exclusive`', () => {
      it('opens every question, also the page’s own, and restores each', async () => {
        const faq = await withOwn(exclusive);
        await turn(faq, 'wrong-plan');
        const openBefore = openIn(faq);
        before();
        expect(closed(faq)).to.equal(0);
        // The browser sends `toggle` only now. Nothing may close because of it.
        await settled(faq);
        expect(closed(faq)).to.equal(0);
        after();
        await settled(faq);
        expect(openIn(faq)).to.deep.equal(openBefore);
      });

      it('sends no event, because the reader opened nothing', async () => {
        const faq = await withOwn(exclusive);
        await turn(faq, 'wrong-plan');
        const events = collectEvents('esim-faq-toggle');
        before();
        await settled(faq);
        after();
        await settled(faq);
        expect(events).to.deep.equal([]);
      });

      it('lets the reader open a question afterwards', async () => {
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

  it('shows every question, also the page’s own, during a search', async () => {
    const faq = await withOwn();
    const everyId = idsIn(await withOwn());
    await search(faq, 'a?');
    before();
    // At once, because `print()` does not wait.
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

  it('restores the hits of a search', async () => {
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
