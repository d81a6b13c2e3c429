import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { BUILT_IN_QUESTIONS } from '../../../src/content/faq.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import {
  announced,
  faqFor,
  faqOf,
  idsIn,
  openIn,
  question,
  search,
  settled,
  turn,
} from '../../support/faq.js';
import { thai } from '../../support/carriers.js';
import { all, button, nextEvent, one, wordsOf } from '../../support/guide.js';
import { collectEvents, stub } from '../../support/stubs.js';

const press = async (faq: EsimFaq, words: string): Promise<void> => {
  const pressed = button(faq, words);
  pressed.focus();
  pressed.click();
  await settled(faq);
};

const focused = (faq: EsimFaq): Element | null => faq.shadowRoot!.activeElement;
/** The question that has the focus. */
const atQuestion = (faq: EsimFaq): string | undefined =>
  focused(faq)?.closest<HTMLElement>('summary')?.parentElement?.dataset.id;

describe('<esim-faq>', () => {
  describe('the list', () => {
    it('shows the first six questions, closed', async () => {
      const faq = await faqFor();
      expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS.slice(0, 6));
      expect(openIn(faq)).to.deep.equal([]);
    });

    it('shows the rest after "All questions", and focuses the first of it', async () => {
      const faq = await faqFor();
      await press(faq, `All ${BUILT_IN_QUESTIONS.length} questions`);
      expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
      expect(atQuestion(faq)).to.equal(BUILT_IN_QUESTIONS[6]);
      expect(all(faq, '.more').length).to.equal(0);
    });

    it('shows all questions at once with `all`, live, but not with all="false"', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" all></esim-faq>`);
      expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
      faq.setAttribute('all', 'false');
      await settled(faq);
      expect(idsIn(faq)).to.have.length(6);
      faq.all = true;
      await settled(faq);
      expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
    });

    it('has no button "All questions" for six questions or fewer', async () => {
      const faq = await faqOf(
        html`<esim-faq
          carrier="viettel"
          topics="wrong-plan payment-failed no-data-left card-refused new-phone phone-reset"
        ></esim-faq>`,
      );
      expect(idsIn(faq)).to.have.length(6);
      expect(all(faq, '.more, .rest').length).to.equal(0);
    });

    it('shows the questions in `topics` in that order, live', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" topics="New-Phone, nonsense, wrong-plan"></esim-faq>`,
      );
      expect(idsIn(faq)).to.deep.equal(['new-phone', 'wrong-plan']);
      expect(faq.configErrors.map(({ path, found }) => [path, found])).to.deep.equal([
        ['topics', '"nonsense"'],
      ]);
      faq.setAttribute('topics', 'wrong-plan phone-reset');
      await settled(faq);
      expect(idsIn(faq)).to.deep.equal(['wrong-plan', 'phone-reset']);
      faq.topics = ['top-up-locked'];
      await settled(faq);
      expect(idsIn(faq)).to.deep.equal(['top-up-locked']);
      faq.removeAttribute('topics');
      await settled(faq);
      expect(idsIn(faq)).to.have.length(6);
    });

    it('reports only topics that are no question at all, with what they may be', async () => {
      // This one is for carriers, and that one is left out: neither is wrong.
      const faq = await faqOf(
        html`<esim-faq
          carrier="airalo"
          topics="line-blocked wrong-plan paymnt-failed Refund own-1"
          config=${JSON.stringify({
            without: ['faq:wrong-plan'],
            faq: [{ id: 'refund', question: 'Refund?', answer: 'No.' }],
          })}
          ><details id="own-1">
            <summary>Why?</summary>
            So.
          </details></esim-faq
        >`,
      );
      const [issue, ...others] = faq.configErrors;
      expect(others).to.deep.equal([]);
      expect(issue).to.include({ path: 'topics', found: '"paymnt-failed"' });
      expect(issue!.message).to.include('wrong-plan').and.include('Did you mean “payment-failed”?');
    });

    it('waits for its file before it calls a topic or an address missing', async () => {
      const problems = collectEvents('esim-config-error');
      let arrive = (_: Response) => {};
      stub(window, 'fetch', () => new Promise<Response>((resolve) => (arrive = resolve)));
      const faq = await faqOf(
        html`<esim-faq
          carrier="viettel"
          config-src="/more.json"
          topics="payment-failed refund"
          support-label="Ask us"
        ></esim-faq>`,
      );
      arrive(
        new Response(
          JSON.stringify({
            support: { url: 'https://help.example/' },
            faq: [{ id: 'refund', question: 'Refund?', answer: 'No.' }],
          }),
        ),
      );
      await waitUntil(() => idsIn(faq).includes('refund'));
      expect(problems.flatMap(({ errors }) => errors)).to.deep.equal([]);
    });

    it('shows all questions if `topics` has only unknown ids', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" topics="prices"></esim-faq>`);
      expect(idsIn(faq)).to.have.length(6);
    });

    it('leaves out what the config leaves out', async () => {
      const faq = await faqOf(
        html`<esim-faq
          carrier="viettel"
          all
          config='{"without":["faq:wrong-plan","faq:new-phone"]}'
        ></esim-faq>`,
      );
      expect(idsIn(faq)).to.deep.equal(
        BUILT_IN_QUESTIONS.filter((id) => id !== 'wrong-plan' && id !== 'new-phone'),
      );
    });

    it('has a seller’s answers for a seller', async () => {
      const faq = await faqOf(html`<esim-faq carrier="airalo" all></esim-faq>`);
      expect(idsIn(faq)).not.to.include('line-blocked');
      expect(wordsOf(faq))
        .to.include('Airalo')
        .and.not.to.match(/Viettel Store|thẻ cào/i);
      expect(all(faq, 'a[href^="tel:"]').length).to.equal(0);
    });

    it('has generic answers and the picker until there is a carrier', async () => {
      const faq = await faqOf(html`<esim-faq></esim-faq>`);
      expect(one(faq, '.picker')).to.be.an('HTMLElement');
      expect(idsIn(faq)).to.have.length(6);
      const whose = 'Until you choose, the answers are for the eSIM of a Vietnamese carrier.';
      expect(wordsOf(faq)).to.include(whose);
      await press(faq, 'Viettel');
      expect(wordsOf(faq)).not.to.include(whose);
      expect(all(faq, '.picker').length).to.equal(0);
      await turn(faq, 'no-data-left');
      expect(question(faq, 'no-data-left').textContent).to.include('My Viettel');
    });

    it('shows one line and no other carrier’s answers while its file loads', async () => {
      let arrive = (_: Response) => {};
      stub(window, 'fetch', () => new Promise<Response>((resolve) => (arrive = resolve)));
      const faq = await faqOf(html`<esim-faq config-src="/chao.json" json-ld></esim-faq>`);
      expect(wordsOf(faq)).to.equal('One moment…');
      expect(all(faq, 'details').length).to.equal(0);
      arrive(new Response(JSON.stringify(thai)));
      await waitUntil(() => wordsOf(faq).includes('Chao Mobile'));
      expect(idsIn(faq)).to.have.length(6);
    });

    it('shows the page’s own questions while its file loads', async () => {
      stub(window, 'fetch', () => new Promise(() => {}));
      const faq = await faqOf(
        html`<esim-faq config-src="/chao.json"
          ><details id="a">
            <summary>A?</summary>
            Yes.
          </details></esim-faq
        >`,
      );
      expect(faq.querySelector('details')!.checkVisibility()).to.equal(true);
    });

    it('keeps questions open in another language', async () => {
      const faq = await faqFor();
      await turn(faq, 'wrong-plan');
      faq.lang = 'vi';
      await settled(faq);
      expect(openIn(faq)).to.deep.equal(['wrong-plan']);
      expect(question(faq, 'wrong-plan').textContent).to.include('Đã trả?');
    });

    it('keeps questions open in another order', async () => {
      const faq = await faqFor();
      await turn(faq, 'wrong-plan');
      faq.topics = 'new-phone payment-failed wrong-plan';
      await settled(faq);
      expect(idsIn(faq)).to.deep.equal(['new-phone', 'payment-failed', 'wrong-plan']);
      expect(openIn(faq)).to.deep.equal(['wrong-plan']);
    });
  });

  describe('`open`', () => {
    it('opens a question, in any case', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" open="Wrong-Plan"></esim-faq>`);
      expect(openIn(faq)).to.deep.equal(['wrong-plan']);
    });

    it('is live: it closes the question it named before, and no other', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" open="wrong-plan"></esim-faq>`);
      await turn(faq, 'no-data-left');
      faq.open = 'payment-failed';
      await settled(faq);
      expect(openIn(faq)).to.deep.equal(['payment-failed', 'no-data-left']);
      faq.removeAttribute('open');
      faq.open = undefined;
      await settled(faq);
      expect(openIn(faq)).to.deep.equal(['no-data-left']);
    });

    it('opens a question that is hidden behind "All questions"', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" open="phone-reset"></esim-faq>`);
      expect(openIn(faq)).to.deep.equal(['phone-reset']);
      expect(idsIn(faq)).to.include('phone-reset');
    });

    it('waits for a question that comes later', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" open="refunds"></esim-faq>`);
      expect(openIn(faq)).to.deep.equal([]);
      faq.config = { faq: [{ id: 'refunds', question: 'Refunds?', answer: 'No.' }] };
      await settled(faq);
      expect(openIn(faq)).to.deep.equal(['refunds']);
    });

    it('opens nothing for an unknown id', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" open="prices"></esim-faq>`);
      expect(openIn(faq)).to.deep.equal([]);
    });
  });

  describe('`exclusive`', () => {
    it('closes the others', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" exclusive></esim-faq>`);
      await turn(faq, 'wrong-plan');
      await turn(faq, 'no-data-left');
      expect(openIn(faq)).to.deep.equal(['no-data-left']);
    });

    it('is off without it, and with exclusive="false"', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" exclusive="false"></esim-faq>`);
      await turn(faq, 'wrong-plan');
      await turn(faq, 'no-data-left');
      expect(openIn(faq)).to.deep.equal(['wrong-plan', 'no-data-left']);
    });

    it('closes the page’s own questions too, and they close ours', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" exclusive
          ><details id="a">
            <summary>A?</summary>
            Yes.
          </details>
          <details id="b">
            <summary>B?</summary>
            No.
          </details></esim-faq
        >`,
      );
      const [a, b] = [...faq.querySelectorAll('details')];
      await turn(faq, 'wrong-plan');
      await turn(faq, a!);
      expect(openIn(faq)).to.deep.equal(['a']);
      await turn(faq, b!);
      expect(openIn(faq)).to.deep.equal(['b']);
      await turn(faq, 'payment-failed');
      expect(openIn(faq)).to.deep.equal(['payment-failed']);
    });

    it('also closes the others for a question that the browser opens', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" exclusive></esim-faq>`);
      await turn(faq, 'wrong-plan');
      question(faq, 'payment-failed').open = true;
      await settled(faq);
      expect(openIn(faq)).to.deep.equal(['payment-failed']);
    });

    it('lets the reader close them all', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" exclusive></esim-faq>`);
      await turn(faq, 'wrong-plan');
      await turn(faq, 'wrong-plan');
      expect(openIn(faq)).to.deep.equal([]);
    });
  });

  describe('find-in-page', () => {
    it('shows all questions, and keeps the element that it found', async () => {
      const faq = await faqFor();
      const found = question(faq, 'phone-reset');
      expect(found.checkVisibility()).to.equal(false);
      one(faq, '.rest').dispatchEvent(new Event('beforematch', { bubbles: true }));
      found.open = true;
      await settled(faq);
      expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
      expect(question(faq, 'phone-reset') === found).to.equal(true);
      expect(openIn(faq)).to.deep.equal(['phone-reset']);
    });

    it('can search the rest, if the browser supports it', async () => {
      const faq = await faqFor();
      expect(one(faq, '.rest').getAttribute('hidden')).to.equal('until-found');
    });
  });

  describe('`esim-faq-toggle`', () => {
    it('is sent when the reader opens or closes a question', async () => {
      const faq = await faqFor();
      const opened = nextEvent(faq, 'esim-faq-toggle');
      question(faq, 'wrong-plan').querySelector('summary')!.click();
      const { id, open, bubbles, composed } = await opened;
      expect({ id, open, bubbles, composed }).to.deep.equal({
        id: 'wrong-plan',
        open: true,
        bubbles: true,
        composed: true,
      });
      const closed = nextEvent(faq, 'esim-faq-toggle');
      question(faq, 'wrong-plan').querySelector('summary')!.click();
      expect((await closed).open).to.equal(false);
    });

    it('is sent once for each change, also by `exclusive` and `open`', async () => {
      const events = collectEvents('esim-faq-toggle');
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" exclusive open="wrong-plan"
          ><details id="a">
            <summary>A?</summary>
            Yes.
          </details></esim-faq
        >`,
      );
      await turn(faq, 'payment-failed');
      await turn(faq, faq.querySelector('details')!);
      faq.open = 'no-data-left';
      await settled(faq);
      expect(events.map(({ id, open }) => `${open ? '+' : '-'}${id}`)).to.deep.equal([
        '+wrong-plan',
        '-wrong-plan',
        '+payment-failed',
        '-payment-failed',
        '+a',
        '-a',
        '+no-data-left',
      ]);
    });

    it('is not sent if only the language changes', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" open="wrong-plan"></esim-faq>`);
      const events = collectEvents('esim-faq-toggle');
      faq.lang = 'vi';
      await settled(faq);
      expect(events).to.deep.equal([]);
    });
  });

  describe('`feedback`', () => {
    const withFeedback = () => faqOf(html`<esim-faq carrier="viettel" feedback></esim-faq>`);

    it('is asked only below an open answer', async () => {
      const faq = await withFeedback();
      expect(all(faq, '.feedback').length).to.equal(0);
      await turn(faq, 'wrong-plan');
      expect(all(faq, '.feedback').length).to.equal(1);
    });

    it('is not asked without the attribute', async () => {
      const faq = await faqFor();
      await turn(faq, 'wrong-plan');
      expect(all(faq, '.feedback').length).to.equal(0);
    });

    for (const [answer, helpful] of [
      ['Yes', true],
      ['No', false],
    ] as const) {
      it(`sends “${answer}” to the page, and says thank you`, async () => {
        const faq = await withFeedback();
        await turn(faq, 'wrong-plan');
        const sent = nextEvent(faq, 'esim-faq-feedback');
        await press(faq, answer);
        const event = await sent;
        expect([event.id, event.helpful]).to.deep.equal(['wrong-plan', helpful]);
        expect(one(faq, '.feedback').textContent).to.include('Thank you');
        expect(announced(faq)).to.equal('Thank you');
        expect(() => button(faq, 'Yes')).to.throw();
      });
    }

    it('keeps the focus where the buttons were', async () => {
      const faq = await withFeedback();
      await turn(faq, 'wrong-plan');
      await press(faq, 'Yes');
      expect(focused(faq)?.className).to.equal('feedback');
    });

    it('says thank you for each question separately, in the current language', async () => {
      const faq = await withFeedback();
      await turn(faq, 'wrong-plan');
      await press(faq, 'Yes');
      await turn(faq, 'no-data-left');
      expect(question(faq, 'no-data-left').textContent).to.include('Did this help?');
      faq.lang = 'vi';
      await settled(faq);
      expect(question(faq, 'wrong-plan').textContent).to.include('Cảm ơn');
    });

    it('stores nothing', async () => {
      const before = [localStorage.length, sessionStorage.length, document.cookie];
      const faq = await withFeedback();
      await turn(faq, 'wrong-plan');
      await press(faq, 'No');
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    });
  });

  describe('the link of a question', () => {
    const copied: string[] = [];
    beforeEach(() => {
      copied.length = 0;
      stub(navigator, 'clipboard', {
        writeText: (text: string) => Promise.resolve(void copied.push(text)),
      });
    });

    it('copies the page’s address with the question’s id', async () => {
      const faq = await faqFor();
      await turn(faq, 'wrong-plan');
      await press(faq, 'Copy link to this answer');
      expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#esim-faq-wrong-plan`]);
      expect(announced(faq)).to.equal('Copied');
    });

    it('leads to the page that a router has opened meanwhile, and shows that address', async () => {
      const before = location.href;
      const faq = await faqFor();
      await turn(faq, 'wrong-plan');
      try {
        history.pushState(null, '', '/another-page?esim=1');
        await press(faq, 'Copy link to this answer');
        const now = `${location.origin}/another-page?esim=1#esim-faq-wrong-plan`;
        expect(copied).to.deep.equal([now]);
        expect(one(faq, '.tools .copyable').textContent).to.equal(now);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('can be copied again in another language', async () => {
      const faq = await faqFor();
      await turn(faq, 'wrong-plan');
      await press(faq, 'Copy link to this answer');
      faq.lang = 'vi';
      await settled(faq);
      expect(question(faq, 'wrong-plan').textContent).to.include('Sao chép liên kết');
      await press(faq, 'Sao chép liên kết');
      expect(copied).to.have.length(2);
    });

    it('can be copied from one of the page’s own questions', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" topics="refund"
          ><details id="refund">
            <summary>Refund?</summary>
            No.
          </details></esim-faq
        >`,
      );
      await turn(faq, faq.querySelector('details')!);
      await press(faq, 'Copy link to this answer');
      expect(copied[0]).to.match(/#esim-faq-refund$/);
    });

    it('escapes an unusual id', async () => {
      const name = '100% & tiền#?';
      const faq = await faqOf(
        html`<esim-faq carrier="viettel"
          ><details id=${name}>
            <summary>Refund?</summary>
            No.
          </details></esim-faq
        >`,
      );
      await turn(faq, faq.querySelector('details')!);
      await press(faq, 'Copy link to this answer');
      const { hash } = new URL(copied[0]!);
      expect(decodeURIComponent(hash)).to.equal('#esim-faq-100% & tiền#?');
    });

    it('is shown and selected if copying is refused', async () => {
      stub(navigator, 'clipboard', undefined);
      stub(document, 'execCommand', () => false);
      const faq = await faqFor();
      await turn(faq, 'wrong-plan');
      expect(one(faq, '.tools .address').checkVisibility()).to.equal(false);
      await press(faq, 'Copy link to this answer');
      expect(one(faq, '.tools .address').checkVisibility()).to.equal(true);
      expect(one(faq, '.tools .copyable').textContent).to.match(/#esim-faq-wrong-plan$/);
      expect(announced(faq)).to.include('selected');
    });
  });

  describe('links of an answer', () => {
    it('send an event before they open, which can cancel it', async () => {
      const faq = await faqFor();
      await turn(faq, 'no-data-left');
      const link = one<HTMLAnchorElement>(faq, '.all a[href*="apps.apple.com"]');
      faq.addEventListener('esim-link', (event) => event.preventDefault(), { once: true });
      const sent = oneEvent(faq, 'esim-link') as Promise<Event & { kind: string }>;
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      link.dispatchEvent(click);
      expect((await sent).kind).to.equal('app-store');
      expect(click.defaultPrevented).to.equal(true);
      expect(link.relList.contains('noopener')).to.equal(true);
      expect(link.referrerPolicy).to.equal('no-referrer');
    });
  });

  describe('CSS parts', () => {
    const partsIn = (faq: EsimFaq): string[] =>
      all<HTMLElement>(faq, '[part]').flatMap((element) => [...element.part]);

    it('are there to style the heading, the language menu, the announcements and the end', async () => {
      const parts = partsIn(await faqFor());
      expect(parts).to.include.members(['heading', 'language-menu', 'status', 'trust', 'question']);
    });

    it('are there to style the tools below an answer', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" feedback open="wrong-plan"></esim-faq>`,
      );
      const tools = all<HTMLElement>(faq, '.tools [part]').map(({ part }) => part.value);
      expect(tools).to.deep.equal(['copy', 'copy-text', 'feedback']);
    });

    it('are there to style a search', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" searchable></esim-faq>`);
      expect(partsIn(faq)).to.include('search').and.not.to.include('results');
      for (const query of ['scam', 'qxzvw']) {
        await search(faq, query);
        expect(partsIn(faq)).to.include('results');
      }
    });

    it('are there to style the picker', async () => {
      const faq = await faqOf(html`<esim-faq></esim-faq>`);
      expect(all(faq, '.picker [part=question] [part=answers]').length).to.equal(1);
    });
  });

  describe('headings', () => {
    for (const level of [1, 2, 3, 4, 5]) {
      it(`start at ${level}, and questions are one level lower`, async () => {
        const faq = await faqOf(
          html`<esim-faq carrier="viettel" heading-level=${level}></esim-faq>`,
        );
        expect(all(faq, `h${level}[part=heading]`).length).to.equal(1);
        const below = all(faq, `.all summary > h${level + 1}`);
        expect(below.length).to.equal(BUILT_IN_QUESTIONS.length);
      });
    }

    it('can be left out', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" no-heading></esim-faq>`);
      expect(all(faq, '[part=heading]').length).to.equal(0);
    });
  });
});
