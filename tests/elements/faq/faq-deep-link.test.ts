import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { BUILT_IN_QUESTIONS } from '../../../src/content/faq.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import {
  faqFor,
  faqOf,
  idsIn,
  openIn,
  question,
  search,
  settled,
  turn,
} from '../../support/faq.js';
import { all } from '../../support/guide.js';

const setAddress = (hash: string) =>
  history.replaceState(null, '', location.pathname + location.search + hash);

/** As if the reader had followed a link on this page. */
async function go(hash: string, ...faqs: EsimFaq[]): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
  for (const faq of faqs) await settled(faq);
}

/** A page that comes with this address: what it says first is answered a turn later. */
async function arrived(...faqs: EsimFaq[]): Promise<void> {
  for (const faq of faqs) await faq.updateComplete;
  await new Promise((turn) => setTimeout(turn));
  for (const faq of faqs) await settled(faq);
}

/** What has the keyboard, through all shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Opened, in view, and with the keyboard. */
function expectRevealed(details: HTMLDetailsElement): void {
  expect(details.open).to.equal(true);
  expect(focused() === details.querySelector('summary'), 'has the keyboard').to.equal(true);
  const { top } = details.getBoundingClientRect();
  expect(top).to.be.within(-1, innerHeight - 44);
}

const tall = html`<div style="height: 3000px">A long article.</div>`;

afterEach(() => {
  setAddress('');
  scrollTo(0, 0);
});

describe('an address with #esim-faq-…', () => {
  it('opens the question, brings it into view, and gives it the keyboard', async () => {
    const faq = await faqOf(html`<div>${tall}<esim-faq carrier="viettel"></esim-faq>${tall}</div>`);
    await go('#esim-faq-wrong-plan', faq);
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
    expectRevealed(question(faq, 'wrong-plan'));
    expect(scrollY).to.be.above(1000);
  });

  it('brings a question out of "All questions"', async () => {
    const faq = await faqOf(html`<div>${tall}<esim-faq carrier="viettel"></esim-faq>${tall}</div>`);
    await go('#esim-faq-same-esim-or-new', faq);
    expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
    expectRevealed(question(faq, 'same-esim-or-new'));
  });

  it('ignores case', async () => {
    const faq = await faqFor();
    await go('#esim-faq-Wrong-Plan', faq);
    expectRevealed(question(faq, 'wrong-plan'));
  });

  it('ends a search, in which the question may not stand', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" searchable></esim-faq>`);
    await search(faq, 'scam');
    await go('#esim-faq-wrong-plan', faq);
    expect(all<HTMLInputElement>(faq, 'input')[0]!.value).to.equal('');
    expectRevealed(question(faq, 'wrong-plan'));
  });

  it('closes the others where only one may be open', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" exclusive></esim-faq>`);
    await turn(faq, 'payment-failed');
    await go('#esim-faq-wrong-plan', faq);
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
  });

  it('opens a question again that the reader has closed, when it comes again', async () => {
    const faq = await faqFor();
    await go('#esim-faq-wrong-plan', faq);
    await turn(faq, 'wrong-plan');
    await go('#elsewhere', faq);
    expect(openIn(faq)).to.deep.equal([]);
    await go('#esim-faq-wrong-plan', faq);
    expectRevealed(question(faq, 'wrong-plan'));
  });

  it('is followed by the element that was moved, and no longer by one that is gone', async () => {
    const faq = await faqFor();
    (await fixture<HTMLElement>(html`<section></section>`)).append(faq);
    await go('#esim-faq-wrong-plan', faq);
    expectRevealed(question(faq, 'wrong-plan'));
    faq.remove();
    await go('#esim-faq-payment-failed', faq);
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
  });

  describe('of the page’s own question', () => {
    for (const [name, id, hash] of [
      ['with our prefix', 'esim-faq-refund', '#esim-faq-refund'],
      ['without it', 'refund', '#esim-faq-refund'],
      ['by its place', '', '#esim-faq-own-1'],
      ['in other letters', 'hoàn-tiền', `#esim-faq-${encodeURIComponent('hoàn-tiền')}`],
      ['with a sign of percent', '100%', '#esim-faq-100%25'],
    ] as const) {
      it(`opens it: ${name}`, async () => {
        const faq = await faqOf(
          html`<div>
            ${tall}<esim-faq carrier="viettel"
              ><details id=${id}>
                <summary>Refund?</summary>
                No.
              </details></esim-faq
            >${tall}
          </div>`,
        );
        await go(hash, faq);
        expectRevealed(faq.querySelector('details')!);
      });
    }

    it('opens the one of several in a wrapper', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel"
          ><div>
            <details id="a">
              <summary>A?</summary>
              Yes.
            </details>
            <details id="b">
              <summary>B?</summary>
              No.
            </details>
          </div></esim-faq
        >`,
      );
      await go('#esim-faq-b', faq);
      expect(openIn(faq)).to.deep.equal(['b']);
      expectRevealed(faq.querySelector<HTMLDetailsElement>('#b')!);
    });
  });

  describe('that the page comes with', () => {
    it('opens the question at once', async () => {
      setAddress('#esim-faq-phone-reset');
      const faq = await faqOf(
        html`<div>${tall}<esim-faq carrier="viettel"></esim-faq>${tall}</div>`,
      );
      await arrived(faq);
      expectRevealed(question(faq, 'phone-reset'));
    });

    it('is answered once: not again when the element moves or draws anew', async () => {
      setAddress('#esim-faq-wrong-plan');
      const faq = await faqFor();
      await arrived(faq);
      await turn(faq, 'wrong-plan');
      faq.topics = 'wrong-plan payment-failed';
      await arrived(faq);
      (await fixture<HTMLElement>(html`<section></section>`)).append(faq);
      await arrived(faq);
      expect(openIn(faq)).to.deep.equal([]);
    });

    it('waits for a question that comes with a file, or with a later child', async () => {
      setAddress('#esim-faq-refund');
      const faq = await faqFor();
      await arrived(faq);
      expect(openIn(faq)).to.deep.equal([]);
      faq.config = { faq: [{ id: 'refund', question: 'Refund?', answer: 'No.' }] };
      await arrived(faq);
      expectRevealed(question(faq, 'refund'));
    });

    it('is answered by an element that a router puts in the place of another', async () => {
      setAddress('#esim-faq-wrong-plan');
      const before = await faqFor();
      await arrived(before);
      before.remove();
      const faq = await faqFor();
      await arrived(faq);
      expectRevealed(question(faq, 'wrong-plan'));
    });
  });

  describe('in shadow roots', () => {
    const nested = async (depth: number): Promise<EsimFaq> => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      let root: Element | ShadowRoot = host;
      for (let at = 0; at < depth; at++) {
        const inner = document.createElement('div');
        const space = document.createElement('div');
        space.style.height = '2000px';
        root.append(space, inner);
        root = inner.attachShadow({ mode: 'open' });
      }
      const faq = document.createElement('esim-faq');
      faq.carrier = 'viettel';
      root.append(faq);
      await settled(faq);
      return faq;
    };

    for (const depth of [1, 2, 3]) {
      it(`${depth} deep opens the question`, async () => {
        const faq = await nested(depth);
        await go('#esim-faq-card-refused', faq);
        expectRevealed(question(faq, 'card-refused'));
      });
    }

    it('opens it when the page comes with it', async () => {
      setAddress('#esim-faq-card-refused');
      const faq = await nested(2);
      await arrived(faq);
      expectRevealed(question(faq, 'card-refused'));
    });
  });

  describe('with two FAQs on the page', () => {
    const two = async (): Promise<[EsimFaq, EsimFaq]> => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <esim-faq carrier="viettel"
            ><details id="first">
              <summary>A?</summary>
              Yes.
            </details></esim-faq
          >
          ${tall}
          <esim-faq carrier="vinaphone"
            ><details id="second">
              <summary>B?</summary>
              No.
            </details></esim-faq
          >
        </div>
      `);
      const faqs = [...page.querySelectorAll('esim-faq')] as [EsimFaq, EsimFaq];
      for (const faq of faqs) await settled(faq);
      return faqs;
    };

    it('is answered by the first that has the question', async () => {
      const [one, other] = await two();
      await go('#esim-faq-wrong-plan', one, other);
      expect([openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
      expectRevealed(question(one, 'wrong-plan'));
    });

    it('is answered by the second where only it has the question', async () => {
      const [one, other] = await two();
      await go('#esim-faq-second', one, other);
      expect([openIn(one), openIn(other)]).to.deep.equal([[], ['second']]);
      expectRevealed(other.querySelector('details')!);
    });

    it('is answered by the first of the page, even where it came last', async () => {
      const [other] = await two();
      const late = document.createElement('esim-faq');
      late.carrier = 'viettel';
      other.before(late);
      await settled(late);
      await go('#esim-faq-wrong-plan', late, other);
      expect([openIn(late), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
    });

    it('is answered by the first of the page, in whatever shadow roots they stand', async () => {
      const [one, other] = await two();
      const host = document.createElement('div');
      one.before(host);
      const deep = document.createElement('esim-faq');
      deep.carrier = 'viettel';
      host.attachShadow({ mode: 'open' }).append(deep);
      await settled(deep);
      await go('#esim-faq-wrong-plan', deep, one, other);
      expect([openIn(deep), openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], [], []]);
    });

    it('that the page comes with is answered by one of them only', async () => {
      setAddress('#esim-faq-wrong-plan');
      const [one, other] = await two();
      await arrived(one, other);
      expect([openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
    });
  });

  describe('that nobody can answer', () => {
    for (const hash of [
      '#esim-faq-prices',
      '#esim-faq-',
      '#esim-faq',
      '#wrong-plan',
      '#esim-faq-%',
      '#esim-faq-%E0%A4%A',
      '#esim-faq-wrong-plan%ZZ',
      '#esim-faq-"][data-id',
      '#esim-faq-__proto__',
    ]) {
      it(`does nothing: ${hash}`, async () => {
        const faq = await faqFor();
        const before = focused();
        await go(hash, faq);
        expect(openIn(faq)).to.deep.equal([]);
        expect(focused() === before, 'keyboard').to.equal(true);
        expect(scrollY).to.equal(0);
      });
    }

    it('does nothing either when the page comes with it', async () => {
      setAddress('#esim-faq-%E0%A4%A');
      const faq = await faqFor();
      await arrived(faq);
      expect(openIn(faq)).to.deep.equal([]);
    });
  });
});
