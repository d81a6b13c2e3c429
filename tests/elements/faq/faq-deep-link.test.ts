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

/** Acts like a reader who follows a link on the page. */
async function go(hash: string, ...faqs: EsimFaq[]): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
  for (const faq of faqs) await settled(faq);
}

/** Waits until the address that was there at the start is followed: one task later. */
async function loaded(...faqs: EsimFaq[]): Promise<void> {
  for (const faq of faqs) await faq.updateComplete;
  await new Promise((turn) => setTimeout(turn));
  for (const faq of faqs) await settled(faq);
}

/** The focused element, inside any shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Open, in view and focused. */
function expectRevealed(details: HTMLDetailsElement): void {
  expect(details.open).to.equal(true);
  expect(focused() === details.querySelector('summary'), 'is focused').to.equal(true);
  const { top } = details.getBoundingClientRect();
  expect(top).to.be.within(-1, innerHeight - 44);
}

const tall = html`<div style="height: 3000px">A long article.</div>`;

afterEach(() => {
  setAddress('');
  scrollTo(0, 0);
});

describe('reveal', () => {
  it('opens a question of an element that was only just added', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const faq = document.createElement('esim-faq');
    faq.carrier = 'viettel';
    page.append(faq);
    expect(faq.reveal('payment-failed')).to.equal(true);
    await settled(faq);
    expect(openIn(faq)).to.deep.equal(['payment-failed']);
    expect(faq.reveal('nonsense')).to.equal(false);
  });
});

describe('an address with #esim-faq-…', () => {
  it('opens the question, scrolls to it and focuses it', async () => {
    const faq = await faqOf(html`<div>${tall}<esim-faq carrier="viettel"></esim-faq>${tall}</div>`);
    await go('#esim-faq-wrong-plan', faq);
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
    expectRevealed(question(faq, 'wrong-plan'));
    expect(scrollY).to.be.above(1000);
  });

  it('opens a question that is hidden behind "All questions"', async () => {
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

  it('ends a search, which may not show the question', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" searchable></esim-faq>`);
    await search(faq, 'scam');
    await go('#esim-faq-wrong-plan', faq);
    expect(all<HTMLInputElement>(faq, 'input')[0]!.value).to.equal('');
    expectRevealed(question(faq, 'wrong-plan'));
  });

  it('closes the others with `exclusive`', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" exclusive></esim-faq>`);
    await turn(faq, 'payment-failed');
    await go('#esim-faq-wrong-plan', faq);
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
  });

  it('opens a question that the reader closed, if the address comes again', async () => {
    const faq = await faqFor();
    await go('#esim-faq-wrong-plan', faq);
    await turn(faq, 'wrong-plan');
    await go('#elsewhere', faq);
    expect(openIn(faq)).to.deep.equal([]);
    await go('#esim-faq-wrong-plan', faq);
    expectRevealed(question(faq, 'wrong-plan'));
  });

  it('is followed by an element that was moved, but not by one that was removed', async () => {
    const faq = await faqFor();
    (await fixture<HTMLElement>(html`<section></section>`)).append(faq);
    await go('#esim-faq-wrong-plan', faq);
    expectRevealed(question(faq, 'wrong-plan'));
    faq.remove();
    await go('#esim-faq-payment-failed', faq);
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
  });

  describe('that a router sets, without a hash change', () => {
    // Other browsers fire no event for `pushState`.
    const itWithNavigation = 'navigation' in window ? it : () => {};
    itWithNavigation('opens the question', async () => {
      const faq = await faqFor();
      history.pushState(null, '', '#esim-faq-wrong-plan');
      await settled(faq);
      expectRevealed(question(faq, 'wrong-plan'));
    });

    it('opens it when the reader goes back', async () => {
      const faq = await faqFor();
      setAddress('#esim-faq-wrong-plan');
      history.pushState(null, '', '#elsewhere');
      await turn(faq, 'payment-failed');
      const back = oneEvent(window, 'popstate');
      history.back();
      await back;
      await settled(faq);
      // The browser scrolls to where the reader was.
      expect(openIn(faq)).to.include('wrong-plan');
    });

    it('opens it for a link of the router, in any browser', async () => {
      const faq = await faqFor();
      const link = await fixture<HTMLAnchorElement>(html`<a href="#esim-faq-wrong-plan">?</a>`);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState(null, '', link.href);
      });
      link.click();
      await loaded(faq);
      expectRevealed(question(faq, 'wrong-plan'));
    });

    it('does not open it again when the router writes the same address', async () => {
      const faq = await faqFor();
      await go('#esim-faq-wrong-plan', faq);
      await turn(faq, 'wrong-plan');
      history.pushState({ modal: true }, '');
      history.replaceState({ scroll: 7 }, '');
      await loaded(faq);
      expect(openIn(faq)).to.deep.equal([]);
    });
  });

  describe('in a link that is pressed again', () => {
    const press = async (faq: EsimFaq, init: MouseEventInit = {}) => {
      const link = await fixture<HTMLAnchorElement>(html`<a href="#esim-faq-wrong-plan">?</a>`);
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }),
      );
      await loaded(faq);
    };

    it('opens the question again and scrolls to it', async () => {
      const faq = await faqOf(
        html`<div>${tall}<esim-faq carrier="viettel"></esim-faq>${tall}</div>`,
      );
      await go('#esim-faq-wrong-plan', faq);
      await turn(faq, 'wrong-plan');
      scrollTo(0, 0);
      await press(faq);
      expectRevealed(question(faq, 'wrong-plan'));
      expect(scrollY).to.be.above(1000);
    });

    it('does nothing here if it opens another tab', async () => {
      const faq = await faqFor();
      await go('#esim-faq-wrong-plan', faq);
      await turn(faq, 'wrong-plan');
      addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
      await press(faq, { ctrlKey: true });
      expect(openIn(faq)).to.deep.equal([]);
    });
  });

  describe('with a tail that a sender has appended', () => {
    for (const tail of ['?utm_source=x', '&fbclid=y', '/', '%3Futm_source=x', '?x=%ZZ', '#top']) {
      it(`opens the question: ${tail}`, async () => {
        const faq = await faqFor();
        await go(`#esim-faq-wrong-plan${tail}`, faq);
        expectRevealed(question(faq, 'wrong-plan'));
      });
    }

    it('belongs to the id, if the page has such a question', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel"
          ><details id="wrong-plan?paid">
            <summary>Ours?</summary>
            Yes.
          </details></esim-faq
        >`,
      );
      await go('#esim-faq-wrong-plan?paid', faq);
      expect(openIn(faq)).to.deep.equal(['wrong-plan?paid']);
    });
  });

  describe('of the page’s own question', () => {
    for (const [name, id, hash] of [
      ['with our prefix', 'esim-faq-refund', '#esim-faq-refund'],
      ['without it', 'refund', '#esim-faq-refund'],
      ['by its position', '', '#esim-faq-own-1'],
      ['with Vietnamese letters', 'hoàn-tiền', `#esim-faq-${encodeURIComponent('hoàn-tiền')}`],
      ['with a percent sign', '100%', '#esim-faq-100%25'],
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

    it('opens one of several in a wrapper', async () => {
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

  describe('that is there when the page loads', () => {
    it('opens the question at once', async () => {
      setAddress('#esim-faq-phone-reset');
      const faq = await faqOf(
        html`<div>${tall}<esim-faq carrier="viettel"></esim-faq>${tall}</div>`,
      );
      await loaded(faq);
      expectRevealed(question(faq, 'phone-reset'));
    });

    it('is answered once, not again after the element moved or rendered', async () => {
      setAddress('#esim-faq-wrong-plan');
      const faq = await faqFor();
      await loaded(faq);
      await turn(faq, 'wrong-plan');
      faq.topics = 'wrong-plan payment-failed';
      await loaded(faq);
      (await fixture<HTMLElement>(html`<section></section>`)).append(faq);
      await loaded(faq);
      expect(openIn(faq)).to.deep.equal([]);
    });

    it('waits for a question that comes with a file, or with a later child', async () => {
      setAddress('#esim-faq-refund');
      const faq = await faqFor();
      await loaded(faq);
      expect(openIn(faq)).to.deep.equal([]);
      faq.config = { faq: [{ id: 'refund', question: 'Refund?', answer: 'No.' }] };
      await loaded(faq);
      expectRevealed(question(faq, 'refund'));
    });

    it('is answered by an element that replaces another one', async () => {
      setAddress('#esim-faq-wrong-plan');
      const before = await faqFor();
      await loaded(before);
      before.remove();
      const faq = await faqFor();
      await loaded(faq);
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
      it(`opens the question ${depth} levels deep`, async () => {
        const faq = await nested(depth);
        await go('#esim-faq-card-refused', faq);
        expectRevealed(question(faq, 'card-refused'));
      });
    }

    it('opens it when the page loads', async () => {
      setAddress('#esim-faq-card-refused');
      const faq = await nested(2);
      await loaded(faq);
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

    it('is answered by the first one that has the question', async () => {
      const [one, other] = await two();
      await go('#esim-faq-wrong-plan', one, other);
      expect([openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
      expectRevealed(question(one, 'wrong-plan'));
    });

    it('stays answered when the one that answered it is removed', async () => {
      const [one, other] = await two();
      await go('#esim-faq-payment-failed', one, other);
      one.remove();
      other.topics = 'wrong-plan payment-failed';
      await loaded(other);
      document.body.click();
      await loaded(other);
      expect(openIn(other)).to.deep.equal([]);
      await go('#elsewhere', other);
      await go('#esim-faq-payment-failed', other);
      expectRevealed(question(other, 'payment-failed'));
    });

    it('is answered by what replaces the one that answered it, and not by the other', async () => {
      const [one, other] = await two();
      await go('#esim-faq-payment-failed', one, other);
      const late = document.createElement('esim-faq');
      late.carrier = 'viettel';
      one.remove();
      other.after(late);
      await loaded(late, other);
      expect([openIn(other), openIn(late)]).to.deep.equal([[], ['payment-failed']]);
    });

    it('is answered by the second one if only it has the question', async () => {
      const [one, other] = await two();
      await go('#esim-faq-second', one, other);
      expect([openIn(one), openIn(other)]).to.deep.equal([[], ['second']]);
      expectRevealed(other.querySelector('details')!);
    });

    it('is answered by the first one on the page, even if it was added last', async () => {
      const [other] = await two();
      const late = document.createElement('esim-faq');
      late.carrier = 'viettel';
      other.before(late);
      await settled(late);
      await go('#esim-faq-wrong-plan', late, other);
      expect([openIn(late), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
    });

    it('is answered by the first one on the page, across shadow roots', async () => {
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

    for (const hiding of ['display: none', 'visibility: hidden']) {
      it(`is answered by the visible one: ${hiding}`, async () => {
        const [one, other] = await two();
        const menu = document.createElement('div');
        one.before(menu);
        menu.append(one);
        await settled(one);
        menu.style.cssText = hiding;
        await go('#esim-faq-wrong-plan', one, other);
        expect([openIn(one), openIn(other)]).to.deep.equal([[], ['wrong-plan']]);
        expectRevealed(question(other, 'wrong-plan'));
      });
    }

    it('is answered by the first one if both are hidden', async () => {
      const [one, other] = await two();
      one.parentElement!.hidden = true;
      await go('#esim-faq-wrong-plan', one, other);
      expect([openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
    });

    it('is answered by only one of them when the page loads', async () => {
      setAddress('#esim-faq-wrong-plan');
      const [one, other] = await two();
      await loaded(one, other);
      expect([openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
    });
  });

  describe('without such a question', () => {
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
        expect(focused() === before, 'focus').to.equal(true);
        expect(scrollY).to.equal(0);
      });
    }

    it('does nothing when the page loads either', async () => {
      setAddress('#esim-faq-%E0%A4%A');
      const faq = await faqFor();
      await loaded(faq);
      expect(openIn(faq)).to.deep.equal([]);
    });
  });
});
