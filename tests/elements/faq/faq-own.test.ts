import { expect, fixture, html } from '@open-wc/testing';
import { BUILT_IN_QUESTIONS } from '../../../src/content/faq.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import {
  answerOf,
  askedIn,
  faqFor,
  faqOf,
  idsIn,
  openIn,
  question,
  questionOf,
  search,
  settled,
  turn,
} from '../../support/faq.js';
import { all, one } from '../../support/guide.js';
import { collectEvents, collectWarnings } from '../../support/stubs.js';

/** As an HTML parser reads it: this is what editors make. */
async function parsed(inside: string, attributes = 'carrier="viettel" all'): Promise<EsimFaq> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.innerHTML = `<esim-faq ${attributes}>${inside}</esim-faq>`;
  const faq = host.querySelector('esim-faq')!;
  await settled(faq);
  return faq;
}

const ownFold = (asked: string, answer = 'Yes.', id = ''): HTMLDetailsElement => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(asked);
  details.append(summary, answer);
  details.id = id;
  return details;
};

const builtIn = BUILT_IN_QUESTIONS.length;

describe('the page’s own questions', () => {
  it('follow ours, in their order, with and without ids', async () => {
    const faq = await parsed(
      `<details id="refund"><summary>Refund?</summary>No.</details>
       <details><summary>Hours?</summary>Nine to five.</details>`,
    );
    expect(askedIn(faq).slice(builtIn)).to.deep.equal(['Refund?', 'Hours?']);
  });

  it('are chosen and ordered by `topics` together with ours and those of the config', async () => {
    const faq = await parsed(
      `<details id="esim-faq-Refund"><summary>Refund?</summary>No.</details>
       <details><summary>Hours?</summary>Nine to five.</details>`,
      `carrier="viettel" topics="own-2 wrong-plan bank refund"
       config='{"faq":[{"id":"bank","question":"Bank?","answer":"Any."}]}'`,
    );
    expect(askedIn(faq)).to.deep.equal(['Hours?', 'I chose the wrong plan', 'Bank?', 'Refund?']);
  });

  it('count among the six that are shown first', async () => {
    const faq = await parsed(
      '<details id="a"><summary>A?</summary>Yes.</details>',
      'carrier="viettel"',
    );
    expect(askedIn(faq)).to.have.length(6);
    expect(faq.querySelector('details')!.checkVisibility()).to.equal(false);
    one(faq, '.more').click();
    await settled(faq);
    expect(askedIn(faq).at(-1)).to.equal('A?');
  });

  it('replace a built-in one of the same id, in its place', async () => {
    const faq = await parsed(
      '<details id="wrong-plan"><summary>Ours?</summary>Ours.</details>',
      'carrier="viettel"',
    );
    expect(askedIn(faq)[BUILT_IN_QUESTIONS.indexOf('wrong-plan')]).to.equal('Ours?');
    expect(all(faq, '[data-id=wrong-plan]').length).to.equal(0);
  });

  it('stay the author’s own elements', async () => {
    const faq = await faqFor();
    const fold = ownFold('Refund?', 'No.', 'refund');
    let clicked = 0;
    fold.addEventListener('click', () => clicked++);
    faq.append(fold);
    await settled(faq);
    one(faq, '.more').click();
    await turn(faq, fold);
    expect(faq.querySelector('#refund') === fold).to.equal(true);
    expect(fold.open).to.equal(true);
    expect(clicked).to.equal(1);
  });

  it('hide what else stands in the element: it was for readers without the script', async () => {
    const faq = await parsed(
      '<p id="else">Call 198.</p><details><summary>A?</summary>Yes.</details>',
    );
    expect(faq.querySelector('#else')!.checkVisibility()).to.equal(false);
  });

  it('are not those that stand in another slot', async () => {
    const faq = await parsed(
      '<div slot="after"><details id="x"><summary>More?</summary>Yes.</details></div>',
    );
    expect(askedIn(faq)).to.have.length(builtIn);
    expect(faq.querySelector('#x')!.checkVisibility()).to.equal(true);
  });

  it('are not folds within an answer', async () => {
    const faq = await parsed(
      `<details id="a"><summary>A?</summary>
         <details id="in"><summary>Detail</summary>Deep.</details></details>`,
    );
    await turn(faq, faq.querySelector<HTMLDetailsElement>('#a')!);
    expect(all(faq, '.all slot').length).to.equal(1);
    const told = collectEvents('esim-faq-toggle');
    await turn(faq, faq.querySelector<HTMLDetailsElement>('#in')!);
    expect(told).to.deep.equal([]);
  });

  it('with the same id twice are both there', async () => {
    const faq = await parsed(
      `<details id="a"><summary>A?</summary>1</details>
       <details id="A"><summary>B?</summary>2</details>`,
    );
    expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?', 'B?']);
    await turn(faq, faq.querySelectorAll('details')[1]!);
    expect(openIn(faq)).to.deep.equal(['A']);
  });

  it('without a summary are there too', async () => {
    const faq = await parsed('<details id="a">Only an answer</details>');
    expect(faq.querySelector('#a')!.checkVisibility()).to.equal(true);
  });

  describe('as editors leave them', () => {
    const messes: Array<[string, string]> = [
      [
        'with paragraphs and breaks around and in between',
        `<p></p><br><details><summary>A?</summary><br>
         <p>Yes.</p></details><br><p>&nbsp;</p><details><summary>B?</summary>No.</details><p></p>`,
      ],
      [
        'each in a wrapper',
        `<div><details><summary>A?</summary>Yes.</details></div>
         <div><p></p><div><details><summary>B?</summary>No.</details></div></div>`,
      ],
      [
        'several in one wrapper',
        `<div><details><summary>A?</summary>Yes.</details>
         <br><details><summary>B?</summary>No.</details></div>`,
      ],
      [
        'with a break and bold letters in the question',
        `<details><summary><br><strong>A?</strong></summary>Yes.</details>
         <details><summary>\n  B?  \n</summary>No.</details>`,
      ],
    ];
    for (const [name, markup] of messes) {
      it(`${name} are questions that can be opened and found`, async () => {
        const faq = await parsed(markup, 'carrier="viettel" all searchable exclusive');
        expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?', 'B?']);
        const [a, b] = [...faq.querySelectorAll('details')];
        await turn(faq, a!);
        await turn(faq, b!);
        expect([a!.open, b!.open]).to.deep.equal([false, true]);
        await search(faq, 'b?');
        expect(askedIn(faq)).to.include('B?');
      });
    }

    it('in a <p>, which no parser makes, but a script does', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" all></esim-faq>`);
      const wrapper = document.createElement('p');
      wrapper.append(ownFold('A?'), document.createElement('br'), ownFold('B?'));
      faq.append(document.createElement('br'), wrapper, document.createElement('p'));
      await settled(faq);
      expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?', 'B?']);
    });

    it('several in one wrapper stand where the first of them is chosen', async () => {
      const faq = await parsed(
        `<div><details id="a"><summary>A?</summary>Yes.</details>
         <details id="b"><summary>B?</summary>No.</details></div>`,
        'carrier="viettel" topics="b wrong-plan a"',
      );
      expect(askedIn(faq)).to.deep.equal(['A?', 'B?', 'I chose the wrong plan']);
      // One place for both, and no empty one.
      expect(all(faq, '.all slot').length).to.equal(1);
    });
  });

  describe('that come, go and change', () => {
    it('are shown when they come later', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" all></esim-faq>`);
      faq.append(ownFold('A?', 'Yes.', 'a'));
      await settled(faq);
      expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?']);
      faq.prepend(ownFold('B?'));
      await settled(faq);
      expect(askedIn(faq).slice(builtIn)).to.deep.equal(['B?', 'A?']);
    });

    it('are gone when they are removed, also from a search', async () => {
      const faq = await parsed(
        '<details id="a"><summary>Zebras?</summary>Yes.</details>',
        'carrier="viettel" all searchable',
      );
      faq.querySelector('details')!.remove();
      await settled(faq);
      expect(askedIn(faq)).to.have.length(builtIn);
      await search(faq, 'zebras');
      expect(askedIn(faq)).to.deep.equal([]);
    });

    it('that one made way for come back when it goes', async () => {
      const faq = await parsed('<details id="wrong-plan"><summary>Ours?</summary>Ours.</details>');
      faq.querySelector('details')!.remove();
      await settled(faq);
      expect(askedIn(faq)[BUILT_IN_QUESTIONS.indexOf('wrong-plan')]).to.equal(
        'I chose the wrong plan',
      );
      expect(question(faq, 'wrong-plan').open).to.equal(false);
    });

    it('are found by their new words', async () => {
      const faq = await parsed(
        '<details><summary>A?</summary>Yes.</details>',
        'carrier="viettel" searchable',
      );
      faq.querySelector('summary')!.firstChild!.textContent = 'Zebras?';
      await settled(faq);
      await search(faq, 'zebras');
      expect(askedIn(faq)).to.deep.equal(['Zebras?']);
    });

    it('keep their state when another comes before them', async () => {
      const faq = await parsed('<details><summary>A?</summary>Yes.</details>');
      const a = faq.querySelector('details')!;
      await turn(faq, a);
      const told = collectEvents('esim-faq-toggle');
      faq.prepend(ownFold('B?'));
      await settled(faq);
      expect(a.open).to.equal(true);
      expect(told).to.deep.equal([]);
      await turn(faq, a);
      expect(told.map(({ id, open }) => [id, open])).to.deep.equal([['own-2', false]]);
    });

    it('may be open from the beginning, and are heard when they close', async () => {
      const faq = await parsed('<details id="a" open><summary>A?</summary>Yes.</details>');
      const told = collectEvents('esim-faq-toggle');
      await turn(faq, faq.querySelector('details')!);
      expect(told.map(({ id, open }) => [id, open])).to.deep.equal([['a', false]]);
    });

    it('are opened by `open`, and close when another is named', async () => {
      const faq = await parsed(
        '<details id="a"><summary>A?</summary>Yes.</details>',
        'carrier="viettel" open="A"',
      );
      const a = faq.querySelector('details')!;
      expect(a.open).to.equal(true);
      expect(a.checkVisibility()).to.equal(true);
      faq.open = 'wrong-plan';
      await settled(faq);
      expect(openIn(faq)).to.deep.equal(['wrong-plan']);
    });

    it('keep their words when the language changes', async () => {
      const faq = await parsed('<details id="a"><summary>A?</summary>Yes.</details>');
      faq.lang = 'vi';
      await settled(faq);
      expect(askedIn(faq).at(-1)).to.equal('A?');
    });
  });
});

describe('<esim-faq> that is moved in the page', () => {
  const moved = async (): Promise<EsimFaq> => {
    const faq = await faqOf(
      html`<esim-faq carrier="viettel" all searchable exclusive
        ><details id="a">
          <summary>A?</summary>
          Yes.
        </details></esim-faq
      >`,
    );
    await turn(faq, 'wrong-plan');
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(faq);
    await settled(faq);
    return faq;
  };

  it('keeps what stands open, and the children', async () => {
    const faq = await moved();
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
    expect(askedIn(faq).at(-1)).to.equal('A?');
  });

  it('hears each fold once', async () => {
    const faq = await moved();
    faq.parentElement!.prepend(faq);
    await settled(faq);
    const told = collectEvents('esim-faq-toggle');
    await turn(faq, faq.querySelector('details')!);
    expect(told.map(({ id, open }) => [id, open])).to.deep.equal([
      ['wrong-plan', false],
      ['a', true],
    ]);
  });

  it('keeps a search', async () => {
    const faq = await moved();
    await search(faq, 'scam');
    (await fixture<HTMLElement>(html`<section></section>`)).append(faq);
    await settled(faq);
    expect(idsIn(faq)).to.deep.equal(['is-this-seller-real']);
    expect(one<HTMLInputElement>(faq, 'input').value).to.equal('scam');
  });

  it('sees what became of its children’s folds while it was away', async () => {
    const faq = await moved();
    const place = faq.parentElement!;
    const told = collectEvents('esim-faq-toggle');
    faq.remove();
    faq.querySelector('details')!.open = true;
    await settled(faq);
    place.append(faq);
    await settled(faq);
    expect(told).to.deep.equal([]);
    await turn(faq, faq.querySelector('details')!);
    expect(told.map(({ id, open }) => [id, open])).to.deep.equal([['a', false]]);
  });

  it('hears its children again, and none while it is away', async () => {
    const faq = await moved();
    const place = faq.parentElement!;
    faq.remove();
    faq.append(ownFold('B?'));
    place.append(faq);
    await settled(faq);
    expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?', 'B?']);
  });
});

describe('the questions of `faq[]`', () => {
  const withFaq = (...faq: object[]): Promise<EsimFaq> =>
    faqOf(html`<esim-faq carrier="viettel" all .config=${{ faq }}></esim-faq>`);

  it('follow ours, with paragraphs, and with links below the answer', async () => {
    const faq = await withFaq({
      id: 'bank',
      question: 'Which bank?',
      answer: ['Any.', 'Really any.'],
      links: [
        { label: 'List', url: 'https://bank.example/list' },
        { label: 'Write', url: 'mailto:me@bank.example' },
      ],
    });
    const fold = question(faq, 'bank');
    expect(askedIn(faq).at(-1)).to.equal('Which bank?');
    const body = fold.querySelector('.body')!;
    expect([...body.querySelectorAll('p')].map((p) => p.textContent!.trim())).to.deep.equal([
      'Any.',
      'Really any.',
    ]);
    const links = [...body.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://bank.example/list',
      'mailto:me@bank.example',
    ]);
    expect(
      body.querySelector('p')!.compareDocumentPosition(links[0]!) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).not.to.equal(0);
    expect(answerOf(fold)).to.include('bank.example').and.to.include('me@bank.example');
  });

  it('replace a built-in one in its place', async () => {
    const faq = await withFaq({ id: 'wrong-plan', question: 'Ours?', answer: 'Ours.' });
    expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
    const fold = question(faq, 'wrong-plan');
    expect([questionOf(fold), answerOf(fold)]).to.deep.equal(['Ours?', 'Ours.']);
  });

  it('give way to a child of the same id', async () => {
    const faq = await faqOf(
      html`<esim-faq
        carrier="viettel"
        topics="bank"
        .config=${{ faq: [{ id: 'bank', question: 'Config?', answer: 'Config.' }] }}
        ><details id="bank">
          <summary>Child?</summary>
          Child.
        </details></esim-faq
      >`,
    );
    expect(askedIn(faq)).to.deep.equal(['Child?']);
  });

  it('are told in the reader’s language', async () => {
    const faq = await withFaq({
      id: 'bank',
      question: { en: 'Which bank?', vi: 'Ngân hàng nào?' },
      answer: { en: 'Any.', vi: 'Nào cũng được.' },
      links: [{ label: { en: 'List', vi: 'Danh sách' }, url: 'https://bank.example/' }],
    });
    faq.lang = 'vi';
    await settled(faq);
    expect(questionOf(question(faq, 'bank'))).to.equal('Ngân hàng nào?');
    expect(answerOf(question(faq, 'bank'))).to.match(/^Nào cũng được\. .*Danh sách/);
  });

  const evil = [
    '<img src=x onerror="window.caught = 1">',
    '</details><script>window.caught = 1</script>',
    '"><svg onload="window.caught = 1">',
    '${window.caught = 1}{{constructor.constructor("window.caught = 1")()}}',
    '<!--<slot name="own-1">-->&lt;b&gt;&amp;',
  ];
  for (const text of evil) {
    it(`are text, and nothing but text: ${text.slice(0, 24)}`, async () => {
      const faq = await withFaq({
        id: 'evil',
        question: text,
        answer: [text, text],
        links: [{ label: text, url: 'https://evil.example/' }],
      });
      const fold = question(faq, 'evil');
      await turn(faq, fold);
      expect(questionOf(fold)).to.equal(text);
      expect(fold.querySelector('.body p')!.textContent!.trim()).to.equal(text);
      expect(fold.querySelector('.body a')!.textContent).to.include(text);
      expect(all(faq, 'img, script, [onload], [onerror]').length).to.equal(0);
      expect(window).not.to.have.property('caught');
    });
  }

  const refused: Array<[string, object, string]> = [
    ['a script as an address', { label: 'A', url: 'javascript:alert(1)' }, 'faq.0.links.0.url'],
    ['data as an address', { label: 'A', url: 'data:text/html,<b>' }, 'faq.0.links.0.url'],
    ['an address without its safety', { label: 'A', url: 'http://a.example' }, 'faq.0.links.0.url'],
    ['a name before the host', { label: 'A', url: 'https://a@b.example' }, 'faq.0.links.0.url'],
    ['a link without a label', { url: 'https://a.example' }, 'faq.0.links.0.label'],
  ];
  for (const [name, link, path] of refused) {
    it(`are without ${name}, and the path of it is named`, async () => {
      const warnings = collectWarnings();
      const faq = await withFaq({ id: 'a', question: 'A?', answer: 'Yes.', links: [link] });
      expect(faq.configErrors.map((error) => error.path)).to.deep.equal([path]);
      expect(warnings).to.have.length(1);
      const fold = question(faq, 'a');
      expect(answerOf(fold)).to.equal('Yes.');
      expect(fold.querySelectorAll('a')).to.have.length(0);
    });
  }

  it('that are wrong stay away, with their path, and the others are shown', async () => {
    collectWarnings();
    const faq = await withFaq(
      { id: 'a', question: 'A?', answer: 'Yes.' },
      { id: 'b', answer: 'No question.' },
      { id: 'c d', question: 'C?', answer: 'A wrong id.' },
      { id: 'e', question: 'E?', answer: '' },
    );
    expect(faq.configErrors.map((error) => error.path)).to.deep.equal([
      'faq.1.question',
      'faq.2.id',
      'faq.3.answer',
    ]);
    expect(idsIn(faq).slice(builtIn)).to.deep.equal(['a']);
  });
});

describe('two FAQs on one page', () => {
  it('keep their carriers, languages, own questions and open ones apart', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <esim-faq carrier="viettel" all
          ><details id="a">
            <summary>A?</summary>
            Yes.
          </details></esim-faq
        >
        <esim-faq carrier="airalo" lang="vi" all
          ><details id="b">
            <summary>B?</summary>
            No.
          </details></esim-faq
        >
      </div>
    `);
    const [one, other] = [...page.querySelectorAll('esim-faq')] as [EsimFaq, EsimFaq];
    await settled(one);
    await settled(other);
    const words = (faq: EsimFaq) => all(faq, '.all')[0]!.textContent;
    expect(words(one)).to.include('Viettel').and.not.to.include('Airalo');
    expect(words(other)).to.include('Airalo').and.not.to.include('Viettel');
    expect([askedIn(one).at(-1), askedIn(other).at(-1)]).to.deep.equal(['A?', 'B?']);
    await turn(one, 'wrong-plan');
    expect([openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], []]);
  });

  it('do not close each other’s with `exclusive`', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <esim-faq carrier="viettel" exclusive></esim-faq>
        <esim-faq carrier="viettel" exclusive></esim-faq>
      </div>
    `);
    const [one, other] = [...page.querySelectorAll('esim-faq')] as [EsimFaq, EsimFaq];
    await turn(one, 'wrong-plan');
    await turn(other, 'payment-failed');
    expect([openIn(one), openIn(other)]).to.deep.equal([['wrong-plan'], ['payment-failed']]);
  });
});
