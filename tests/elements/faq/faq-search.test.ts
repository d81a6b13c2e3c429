import { expect, html } from '@open-wc/testing';
import { BUILT_IN_QUESTIONS } from '../../../src/content/faq.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import { normalize } from '../../../src/rules/faq-search.js';
import {
  announced,
  answerOf,
  askedIn,
  faqOf,
  idsIn,
  openIn,
  question,
  search,
  settled,
  turn,
} from '../../support/faq.js';
import { all, button, one, wordsOf } from '../../support/guide.js';

const searchable = (carrier = 'viettel', lang = 'en'): Promise<EsimFaq> =>
  faqOf(html`<esim-faq carrier=${carrier} lang=${lang} searchable></esim-faq>`);

const LONG = '8984 0480 0012 3456';
const CLEARED = 'We deleted the long number. Search with words.';

/** Opens every hit. */
async function openHits(faq: EsimFaq): Promise<HTMLDetailsElement[]> {
  const hits = all<HTMLDetailsElement>(faq, '.results details');
  for (const hit of hits) await turn(faq, hit);
  return hits;
}

async function press(faq: EsimFaq, words: string): Promise<void> {
  button(faq, words).click();
  await settled(faq);
}

const canMark = 'highlights' in CSS;

/** The marked texts on the page, in any element. */
const marked = (): string[] =>
  [...(CSS.highlights.get('esim-hit') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent!.slice(startOffset, endOffset),
  );

describe('<esim-faq searchable>', () => {
  it('has a search field that is not autocompleted, and that phones do not zoom into', async () => {
    const faq = await faqOf(
      html`<div style="font-size: 10px"><esim-faq carrier="viettel" searchable></esim-faq></div>`,
    );
    const input = one<HTMLInputElement>(faq, 'input');
    expect(input.type).to.equal('search');
    expect(input.autocomplete).to.equal('off');
    expect(input.name).to.equal('');
    expect(parseFloat(getComputedStyle(input).fontSize)).to.be.at.least(16);
    expect(input.getBoundingClientRect().height).to.be.at.least(44);
    expect(input.labels![0]!.textContent).to.include('Search the questions');
  });

  it('has no search field without the attribute, or with searchable="false"', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" searchable="false"></esim-faq>`);
    expect(all(faq, 'input').length).to.equal(0);
  });

  it('searches all questions, also those that are not shown yet', async () => {
    const faq = await searchable();
    await search(faq, 'scam');
    expect(idsIn(faq)).to.deep.equal(['is-this-seller-real']);
    expect(all(faq, '.all details').some((details) => details.checkVisibility())).to.equal(false);
  });

  it('keeps all questions for find-in-page, which ends the search', async () => {
    const faq = await searchable();
    await search(faq, 'scam');
    expect(one(faq, '.all').getAttribute('hidden')).to.equal('until-found');
    one(faq, '.all').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled(faq);
    expect(idsIn(faq)).to.have.length(6);
    expect(one<HTMLInputElement>(faq, 'input').value).to.equal('');
    expect(announced(faq)).to.equal('');
  });

  it('opens a hit together with its answer', async () => {
    const faq = await searchable();
    await search(faq, 'scam');
    const hit = one<HTMLDetailsElement>(faq, '.results details');
    hit.querySelector('summary')!.click();
    // Before the browser sends `toggle`.
    await faq.updateComplete;
    expect(hit.open).to.equal(true);
    expect(answerOf(hit)).to.equal(answerOf(question(faq, 'is-this-seller-real')));
    hit.querySelector('summary')!.click();
    await settled(faq);
    expect(hit.open).to.equal(false);
  });

  describe('while an IME is composing', () => {
    const compose = async (faq: EsimFaq, type: 'input' | 'compositionend', text: string) => {
      const input = one<HTMLInputElement>(faq, 'input');
      input.value = text;
      const init = { bubbles: true, composed: true, data: text };
      input.dispatchEvent(
        type === 'input'
          ? new InputEvent(type, { ...init, isComposing: true })
          : new CompositionEvent(type, init),
      );
      await settled(faq);
      return input;
    };

    it('shows nothing for half a Chinese word, and keeps its letters in the field', async () => {
      const faq = await searchable('viettel', 'zh-Hans');
      const input = await compose(faq, 'input', 'fu kuan');
      expect(all(faq, '.results').length).to.equal(0);
      expect(announced(faq)).to.equal('');
      expect(input.value).to.equal('fu kuan');
    });

    it('finds already while a keyboard of Android composes an English word', async () => {
      const faq = await searchable();
      const input = await compose(faq, 'input', 'scam');
      expect(idsIn(faq)).to.deep.equal(['is-this-seller-real']);
      expect(announced(faq)).to.equal('1 question found');
      expect(input.value).to.equal('scam');
    });

    it('keeps the last hits where a half-typed word finds nothing, until it is finished', async () => {
      const faq = await searchable();
      await compose(faq, 'input', 'scam');
      await compose(faq, 'input', 'scamqxzv');
      expect(idsIn(faq)).to.deep.equal(['is-this-seller-real']);
      await compose(faq, 'compositionend', 'scamqxzv');
      expect(one(faq, '.results').textContent).to.contain('Nothing found');
    });

    it('clears a long number at once', async () => {
      const faq = await searchable();
      expect((await compose(faq, 'input', LONG)).value).to.equal('');
      expect(announced(faq)).to.equal(CLEARED);
    });

    it('searches as soon as the word is finished', async () => {
      const faq = await searchable('viettel', 'zh-Hans');
      await compose(faq, 'input', 'fu kuan');
      await compose(faq, 'compositionend', '付款失败');
      expect(idsIn(faq)[0]).to.equal('payment-failed');
    });

    it('keeps the hits of the last word', async () => {
      const faq = await searchable('viettel', 'zh-Hans');
      await search(faq, '付款失败');
      const hits = idsIn(faq);
      await compose(faq, 'input', '付款失败 ka');
      expect(idsIn(faq)).to.deep.equal(hits);
    });
  });

  it('ranks a match in the question above one in the answer', async () => {
    const faq = await searchable();
    await search(faq, 'phone');
    const ids = idsIn(faq);
    const inQuestion = askedIn(faq).map((question) => /phone/i.test(question));
    expect(inQuestion).to.include(true).and.to.include(false);
    expect(inQuestion).to.deep.equal([...inQuestion].sort((a, b) => Number(b) - Number(a)));
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('finds Vietnamese without diacritics, and Chinese', async () => {
    const vietnamese = await searchable('viettel', 'vi');
    await search(vietnamese, 'khong dang nhap duoc');
    expect(idsIn(vietnamese)[0]).to.equal('cannot-log-in');
    const chinese = await searchable('viettel', 'zh-Hans');
    await search(chinese, '付款失败');
    expect(idsIn(chinese)[0]).to.equal('payment-failed');
  });

  it('finds questions of the config and of the page', async () => {
    const faq = await faqOf(
      html`<esim-faq
        carrier="viettel"
        searchable
        config='{"faq":[{"id":"bank","question":"Which bank?","answer":"Any bank with a giraffe."}]}'
        ><details>
          <summary>Do you ship zebras?</summary>
          No.
        </details></esim-faq
      >`,
    );
    await search(faq, 'giraffe');
    expect(askedIn(faq)).to.deep.equal(['Which bank?']);
    await search(faq, 'zebras');
    expect(askedIn(faq)).to.deep.equal(['Do you ship zebras?']);
    await search(faq, '');
    expect(askedIn(faq)).to.have.length(6);
  });

  it('announces the number of hits politely, and shows it', async () => {
    const faq = await searchable();
    await search(faq, 'scam');
    expect(announced(faq)).to.equal('1 question found');
    expect(one(faq, '.results > p').textContent).to.equal('1 question found');
    await search(faq, 'phone');
    expect(announced(faq)).to.equal(`${idsIn(faq).length} questions found`);
    expect(one(faq, '[role=status]').getAttribute('aria-live') ?? 'polite').to.equal('polite');
  });

  it('announces it in the language of the element', async () => {
    const faq = await searchable('viettel', 'vi');
    await search(faq, 'otp');
    expect(announced(faq)).to.match(/^Tìm thấy \d+ câu hỏi$/);
  });

  it('keeps the focus and the query', async () => {
    const faq = await searchable();
    one(faq, 'input').focus();
    const input = await search(faq, 'scam');
    expect(faq.shadowRoot!.activeElement === input).to.equal(true);
    expect(input.value).to.equal('scam');
  });

  describe('if nothing is found', () => {
    it('offers the hotlines and the page’s own help', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" searchable support="https://help.example/"></esim-faq>`,
      );
      await search(faq, 'qxzvw');
      const results = one(faq, '.results');
      expect(results.textContent).to.include('Nothing found. Try one word, or ask here:');
      expect(
        [...results.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ).to.deep.equal(['tel:198', 'tel:18008098', 'https://help.example/']);
      expect(announced(faq)).to.include('Nothing found');
    });

    it('offers all questions again', async () => {
      const faq = await searchable();
      await search(faq, 'qxzvw');
      const all = `All ${BUILT_IN_QUESTIONS.length} questions`;
      await press(faq, all);
      expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
      expect(one<HTMLInputElement>(faq, 'input').value).to.equal('');
      const first = question(faq, BUILT_IN_QUESTIONS[0]!).querySelector('summary');
      expect(faq.shadowRoot!.activeElement === first).to.equal(true);
    });

    it('offers no carrier hotline for a seller’s eSIM', async () => {
      const faq = await searchable('airalo');
      await search(faq, 'qxzvw');
      expect(one(faq, '.results').textContent).to.match(/Nothing found\. Try one word\.\s*$/);
      expect(all(faq, '.results a').length).to.equal(0);
    });
  });

  describe('after the search is cleared', () => {
    it('shows the list as it was, with the same questions open', async () => {
      const faq = await searchable();
      await turn(faq, 'wrong-plan');
      await search(faq, 'scam');
      await search(faq, '');
      expect(idsIn(faq)).to.have.length(6);
      expect(openIn(faq)).to.deep.equal(['wrong-plan']);
      expect(all(faq, '.results').length).to.equal(0);
      expect(announced(faq)).to.equal('');
    });

    it('keeps a question open that was opened as a hit', async () => {
      const faq = await searchable();
      await search(faq, 'payment failed');
      await turn(faq, one<HTMLDetailsElement>(faq, '.results details[data-id=payment-failed]'));
      await search(faq, '');
      expect(openIn(faq)).to.deep.equal(['payment-failed']);
    });

    it('shows the list if the page removes `searchable`', async () => {
      const faq = await searchable();
      await search(faq, 'scam');
      faq.searchable = false;
      await settled(faq);
      expect(idsIn(faq)).to.have.length(6);
    });
  });

  describe('a long number', () => {
    for (const typed of [
      LONG,
      LONG.replaceAll(' ', ''),
      LONG.replaceAll(' ', '-'),
      '12345678901',
      'my card 4111.1111.1111.1111',
      '８９８４０４８０００１２３４５６',
    ]) {
      it(`is cleared at once, with the reason: ${typed}`, async () => {
        const faq = await searchable();
        await search(faq, 'scam');
        const input = await search(faq, typed);
        expect(input.value).to.equal('');
        expect(announced(faq)).to.equal(CLEARED);
        expect(one(faq, '.search').textContent).to.include(CLEARED);
        expect(wordsOf(faq)).not.to.match(/8984|4111|12345678901|８９/);
        expect(idsIn(faq)).to.have.length(6);
      });
    }

    for (const typed of ['1234567890', '2026 5G 24 h', '18008098', 'a1b2c3d4e5f6g7h8i9j0k1']) {
      it(`is not cleared if it is short: ${typed}`, async () => {
        const faq = await searchable();
        expect((await search(faq, typed)).value).to.equal(typed);
      });
    }

    it('has no effect on the next query', async () => {
      const faq = await searchable();
      await search(faq, LONG);
      await search(faq, 'scam');
      expect(wordsOf(faq)).not.to.include(CLEARED);
      expect(idsIn(faq)).to.deep.equal(['is-this-seller-real']);
    });
  });

  describe('marks, if the browser supports them', () => {
    it('are at the beginning of words, and do not change the text', async () => {
      const faq = await searchable();
      const before = one(faq, '.all').textContent;
      // "in" is a word, and also inside "again", "online" and "install".
      await search(faq, 'in');
      if (!canMark) return;
      expect(marked()).not.to.be.empty;
      for (const text of marked()) expect(text.toLowerCase()).to.equal('in');
      for (const range of CSS.highlights.get('esim-hit')!) {
        const { startContainer, startOffset } = range;
        const before = startContainer.textContent![startOffset - 1] ?? ' ';
        expect(before).not.to.match(/\p{L}/u);
      }
      expect(one(faq, '.all').textContent).to.equal(before);
    });

    it('cover letters with diacritics', async () => {
      const faq = await searchable('viettel', 'vi');
      await search(faq, 'dang nhap');
      if (!canMark) return;
      expect(marked().map((text) => text.normalize('NFC').toLowerCase()))
        .to.include('đăng')
        .and.to.include('nhập');
    });

    it('cover decomposed letters, also beside no-break spaces', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" searchable
          ><details>
            <summary>${'Tiền\u00a0tệ'.normalize('NFD')}?</summary>
            No.
          </details></esim-faq
        >`,
      );
      await search(faq, 'tien te');
      if (!canMark) return;
      expect(marked().map((text) => normalize(text))).to.include.members(['tien', 'te']);
    });

    it('are on the page’s own questions too', async () => {
      const faq = await faqOf(
        html`<esim-faq carrier="viettel" searchable
          ><details>
            <summary>Do you ship zebras?</summary>
            No.
          </details></esim-faq
        >`,
      );
      await search(faq, 'zebra');
      if (!canMark) return;
      expect(marked()).to.deep.equal(['zebra']);
    });

    it('are in an answer while it is open', async () => {
      const faq = await searchable();
      await search(faq, 'passport');
      if (!canMark) return;
      expect(marked()).to.deep.equal([]);
      const hits = await openHits(faq);
      const words = () => marked().map((text) => text.toLowerCase());
      expect(words()).to.include('passport');
      for (const hit of hits) await turn(faq, hit);
      expect(words()).to.deep.equal([]);
    });

    it('are not made for a single letter, but for a single Chinese character', async () => {
      const faq = await searchable();
      await search(faq, 'c');
      if (!canMark) return;
      expect(marked()).to.deep.equal([]);
      const chinese = await searchable('viettel', 'zh-Hans');
      await search(chinese, '卡');
      expect(marked()).to.include('卡');
    });

    it('are removed with the search and with the element', async () => {
      const faq = await searchable();
      await search(faq, 'card');
      await search(faq, '');
      if (!canMark) return;
      expect(marked()).to.deep.equal([]);
      await search(faq, 'card');
      faq.remove();
      expect(marked()).to.deep.equal([]);
    });

    it('of two elements do not remove each other', async () => {
      const [one, other] = [await searchable(), await searchable()];
      await search(one, 'passport');
      await search(other, 'wi-fi');
      await openHits(one);
      await openHits(other);
      if (!canMark) return;
      const words = () => [...new Set(marked().map((text) => text.toLowerCase()))].sort();
      expect(words()).to.deep.equal(['fi', 'passport', 'wi']);
      await search(other, '');
      expect(words()).to.deep.equal(['passport']);
    });
  });
});
