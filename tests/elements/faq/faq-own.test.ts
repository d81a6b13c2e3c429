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

/** Made by the HTML parser, like the output of an editor. */
async function parsed(inside: string, attributes = 'carrier="viettel" all'): Promise<EsimFaq> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.innerHTML = `<esim-faq ${attributes}>${inside}</esim-faq>`;
  const faq = host.querySelector('esim-faq')!;
  await settled(faq);
  return faq;
}

const ownQuestion = (asked: string, answer = 'Yes.', id = ''): HTMLDetailsElement => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(asked);
  details.append(summary, answer);
  details.id = id;
  return details;
};

const builtIn = BUILT_IN_QUESTIONS.length;

describe('the page’s own questions', () => {
  it('come after the built-in ones, in their order, with and without ids', async () => {
    const faq = await parsed(
      `<details id="refund"><summary>Refund?</summary>No.</details>
       <details><summary>Hours?</summary>Nine to five.</details>`,
    );
    expect(askedIn(faq).slice(builtIn)).to.deep.equal(['Refund?', 'Hours?']);
  });

  it('can be in `topics`, together with built-in questions and those of the config', async () => {
    const faq = await parsed(
      `<details id="esim-faq-Refund"><summary>Refund?</summary>No.</details>
       <details><summary>Hours?</summary>Nine to five.</details>`,
      `carrier="viettel" topics="own-2 wrong-plan bank refund"
       config='{"faq":[{"id":"bank","question":"Bank?","answer":"Any."}]}'`,
    );
    expect(askedIn(faq)).to.deep.equal(['Hours?', 'I chose the wrong plan', 'Bank?', 'Refund?']);
  });

  it('count as one of the first six', async () => {
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

  it('replace a built-in question with the same id', async () => {
    const faq = await parsed(
      '<details id="wrong-plan"><summary>Ours?</summary>Ours.</details>',
      'carrier="viettel"',
    );
    expect(askedIn(faq)[BUILT_IN_QUESTIONS.indexOf('wrong-plan')]).to.equal('Ours?');
    expect(all(faq, '[data-id=wrong-plan]').length).to.equal(0);
  });

  it('stay the author’s own elements', async () => {
    const faq = await faqFor();
    const details = ownQuestion('Refund?', 'No.', 'refund');
    let clicked = 0;
    details.addEventListener('click', () => clicked++);
    faq.append(details);
    await settled(faq);
    one(faq, '.more').click();
    await turn(faq, details);
    expect(faq.querySelector('#refund') === details).to.equal(true);
    expect(details.open).to.equal(true);
    expect(clicked).to.equal(1);
  });

  it('hide other children, which are for readers without the script', async () => {
    const faq = await parsed(
      '<p id="else">Call 198.</p><details><summary>A?</summary>Yes.</details>',
    );
    expect(faq.querySelector('#else')!.checkVisibility()).to.equal(false);
  });

  it('are not those in another slot', async () => {
    const faq = await parsed(
      '<div slot="after"><details id="x"><summary>More?</summary>Yes.</details></div>',
    );
    expect(askedIn(faq)).to.have.length(builtIn);
    expect(faq.querySelector('#x')!.checkVisibility()).to.equal(true);
  });

  it('are not `<details>` inside an answer', async () => {
    const faq = await parsed(
      `<details id="a"><summary>A?</summary>
         <details id="in"><summary>Detail</summary>Deep.</details></details>`,
    );
    await turn(faq, faq.querySelector<HTMLDetailsElement>('#a')!);
    expect(all(faq, '.all slot').length).to.equal(1);
    const events = collectEvents('esim-faq-toggle');
    await turn(faq, faq.querySelector<HTMLDetailsElement>('#in')!);
    expect(events).to.deep.equal([]);
  });

  it('are both shown if they have the same id', async () => {
    const faq = await parsed(
      `<details id="a"><summary>A?</summary>1</details>
       <details id="A"><summary>B?</summary>2</details>`,
    );
    expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?', 'B?']);
    await turn(faq, faq.querySelectorAll('details')[1]!);
    expect(openIn(faq)).to.deep.equal(['A']);
  });

  it('may have a `part` of their own', async () => {
    const faq = await parsed('<details id="a" part="question"><summary>A?</summary>Yes.</details>');
    const events = collectEvents('esim-faq-toggle');
    await turn(faq, faq.querySelector('details')!);
    expect(events.map(({ id, open }) => [id, open])).to.deep.equal([['a', true]]);
  });

  it('are shown without a summary', async () => {
    const faq = await parsed('<details id="a">Only an answer</details>');
    expect(faq.querySelector('#a')!.checkVisibility()).to.equal(true);
  });

  describe('as editors write them', () => {
    const messes: Array<[string, string]> = [
      [
        'with paragraphs and breaks around them',
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
      it(`can be opened and found: ${name}`, async () => {
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

    it('may be in a <p>, which only a script can write', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" all></esim-faq>`);
      const wrapper = document.createElement('p');
      wrapper.append(ownQuestion('A?'), document.createElement('br'), ownQuestion('B?'));
      faq.append(document.createElement('br'), wrapper, document.createElement('p'));
      await settled(faq);
      expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?', 'B?']);
    });

    it('in one wrapper are shown at the position of the first one in `topics`', async () => {
      const faq = await parsed(
        `<div><details id="a"><summary>A?</summary>Yes.</details>
         <details id="b"><summary>B?</summary>No.</details></div>`,
        'carrier="viettel" topics="b wrong-plan a"',
      );
      expect(askedIn(faq)).to.deep.equal(['A?', 'B?', 'I chose the wrong plan']);
      // One slot for both, and no empty one.
      expect(all(faq, '.all slot').length).to.equal(1);
    });
  });

  describe('that are added, removed and changed', () => {
    it('are shown if they are added later', async () => {
      const faq = await faqOf(html`<esim-faq carrier="viettel" all></esim-faq>`);
      faq.append(ownQuestion('A?', 'Yes.', 'a'));
      await settled(faq);
      expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?']);
      faq.prepend(ownQuestion('B?'));
      await settled(faq);
      expect(askedIn(faq).slice(builtIn)).to.deep.equal(['B?', 'A?']);
    });

    it('are not shown or found after they are removed', async () => {
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

    it('give the built-in question back when they are removed', async () => {
      const faq = await parsed('<details id="wrong-plan"><summary>Ours?</summary>Ours.</details>');
      faq.querySelector('details')!.remove();
      await settled(faq);
      expect(askedIn(faq)[BUILT_IN_QUESTIONS.indexOf('wrong-plan')]).to.equal(
        'I chose the wrong plan',
      );
      expect(question(faq, 'wrong-plan').open).to.equal(false);
    });

    for (const [name, markup] of [
      ['', '<details id="a"><summary>A?</summary>Yes.</details>'],
      [', in a wrapper', '<div><details id="a"><summary>A?</summary>Yes.</details></div>'],
    ]) {
      it(`stay if a script takes their slot away, as morphing does${name}`, async () => {
        const faq = await parsed(markup!);
        await turn(faq, faq.querySelector('details')!);
        faq.firstElementChild!.removeAttribute('slot');
        await settled(faq);
        expect(askedIn(faq).at(-1)).to.equal('A?');
        expect(faq.querySelector('details')!.checkVisibility()).to.equal(true);
        expect(openIn(faq)).to.deep.equal(['a']);
      });
    }

    it('follow a new id', async () => {
      const faq = await parsed('<details id="a"><summary>A?</summary>Yes.</details>');
      faq.querySelector('details')!.id = 'wrong-plan';
      await settled(faq);
      expect(all(faq, '[data-id=wrong-plan]').length).to.equal(0);
      expect(askedIn(faq)).to.include('A?');
    });

    it('are found by their new text', async () => {
      const faq = await parsed(
        '<details><summary>A?</summary>Yes.</details>',
        'carrier="viettel" searchable',
      );
      faq.querySelector('summary')!.firstChild!.textContent = 'Zebras?';
      await settled(faq);
      await search(faq, 'zebras');
      expect(askedIn(faq)).to.deep.equal(['Zebras?']);
    });

    it('keep their state if another one is inserted before them', async () => {
      const faq = await parsed('<details><summary>A?</summary>Yes.</details>');
      const a = faq.querySelector('details')!;
      await turn(faq, a);
      const events = collectEvents('esim-faq-toggle');
      faq.prepend(ownQuestion('B?'));
      await settled(faq);
      expect(a.open).to.equal(true);
      expect(events).to.deep.equal([]);
      await turn(faq, a);
      expect(events.map(({ id, open }) => [id, open])).to.deep.equal([['own-2', false]]);
    });

    it('may be open at first, and send an event when they close', async () => {
      const faq = await parsed('<details id="a" open><summary>A?</summary>Yes.</details>');
      const events = collectEvents('esim-faq-toggle');
      await turn(faq, faq.querySelector('details')!);
      expect(events.map(({ id, open }) => [id, open])).to.deep.equal([['a', false]]);
    });

    it('are opened by `open`, and closed when it names another one', async () => {
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

    it('keep their text when the language changes', async () => {
      const faq = await parsed('<details id="a"><summary>A?</summary>Yes.</details>');
      faq.lang = 'vi';
      await settled(faq);
      expect(askedIn(faq).at(-1)).to.equal('A?');
    });
  });
});

describe('<esim-faq> that is moved on the page', () => {
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

  it('keeps its open questions and its children', async () => {
    const faq = await moved();
    expect(openIn(faq)).to.deep.equal(['wrong-plan']);
    expect(askedIn(faq).at(-1)).to.equal('A?');
  });

  it('sends each event once', async () => {
    const faq = await moved();
    faq.parentElement!.prepend(faq);
    await settled(faq);
    const events = collectEvents('esim-faq-toggle');
    await turn(faq, faq.querySelector('details')!);
    expect(events.map(({ id, open }) => [id, open])).to.deep.equal([
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

  it('reads the state of its children again after it was removed', async () => {
    const faq = await moved();
    const place = faq.parentElement!;
    const events = collectEvents('esim-faq-toggle');
    faq.remove();
    faq.querySelector('details')!.open = true;
    await settled(faq);
    place.append(faq);
    await settled(faq);
    expect(events).to.deep.equal([]);
    await turn(faq, faq.querySelector('details')!);
    expect(events.map(({ id, open }) => [id, open])).to.deep.equal([['a', false]]);
  });

  it('finds children that were added while it was removed', async () => {
    const faq = await moved();
    const place = faq.parentElement!;
    faq.remove();
    faq.append(ownQuestion('B?'));
    place.append(faq);
    await settled(faq);
    expect(askedIn(faq).slice(builtIn)).to.deep.equal(['A?', 'B?']);
  });
});

describe('the questions of `faq[]`', () => {
  const withFaq = (...faq: object[]): Promise<EsimFaq> =>
    faqOf(html`<esim-faq carrier="viettel" all .config=${{ faq }}></esim-faq>`);

  it('come after the built-in ones, with paragraphs and links', async () => {
    const faq = await withFaq({
      id: 'bank',
      question: 'Which bank?',
      answer: ['Any.', 'Really any.'],
      links: [
        { label: 'List', url: 'https://bank.example/list' },
        { label: 'Write', url: 'mailto:me@bank.example' },
      ],
    });
    const details = question(faq, 'bank');
    expect(askedIn(faq).at(-1)).to.equal('Which bank?');
    const body = details.querySelector('.body')!;
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
    expect(answerOf(details)).to.include('bank.example').and.to.include('me@bank.example');
  });

  it('replace a built-in question with the same id', async () => {
    const faq = await withFaq({ id: 'wrong-plan', question: 'Ours?', answer: 'Ours.' });
    expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
    const details = question(faq, 'wrong-plan');
    expect([questionOf(details), answerOf(details)]).to.deep.equal(['Ours?', 'Ours.']);
  });

  it('are replaced by a child with the same id', async () => {
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

  it('are in the language of the element', async () => {
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
    it(`are only text: ${text.slice(0, 24)}`, async () => {
      const faq = await withFaq({
        id: 'evil',
        question: text,
        answer: [text, text],
        links: [{ label: text, url: 'https://evil.example/' }],
      });
      const details = question(faq, 'evil');
      await turn(faq, details);
      expect(questionOf(details)).to.equal(text);
      expect(details.querySelector('.body p')!.textContent!.trim()).to.equal(text);
      expect(details.querySelector('.body a')!.textContent).to.include(text);
      expect(all(faq, 'img, script, [onload], [onerror]').length).to.equal(0);
      expect(window).not.to.have.property('caught');
    });
  }

  const refused: Array<[string, object, string]> = [
    ['a script as an address', { label: 'A', url: 'javascript:alert(1)' }, 'faq.0.links.0.url'],
    ['data as an address', { label: 'A', url: 'data:text/html,<b>' }, 'faq.0.links.0.url'],
    ['an http address', { label: 'A', url: 'http://a.example' }, 'faq.0.links.0.url'],
    ['a user name in the address', { label: 'A', url: 'https://a@b.example' }, 'faq.0.links.0.url'],
    ['a link without a label', { url: 'https://a.example' }, 'faq.0.links.0.label'],
  ];
  for (const [name, link, path] of refused) {
    it(`reject ${name}, and report its path`, async () => {
      const warnings = collectWarnings();
      const faq = await withFaq({ id: 'a', question: 'A?', answer: 'Yes.', links: [link] });
      expect(faq.configErrors.map((error) => error.path)).to.deep.equal([path]);
      expect(warnings).to.have.length(1);
      const details = question(faq, 'a');
      expect(answerOf(details)).to.equal('Yes.');
      expect(details.querySelectorAll('a')).to.have.length(0);
    });
  }

  it('are left out and reported if they are invalid, and the others are shown', async () => {
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
  it('have separate carriers, languages, own questions and open questions', async () => {
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

  it('do not close each other’s questions with `exclusive`', async () => {
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
