import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BUILT_IN_QUESTIONS } from '../../../src/content/faq.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import { everyLanguage } from '../../support/carriers.js';
import {
  announced,
  askedIn,
  faqOf,
  foldsOf,
  idsIn,
  openIn,
  question,
  search,
  settled,
  turn,
} from '../../support/faq.js';
import { all, button, one } from '../../support/guide.js';

type Theme = 'light' | 'dark' | undefined;

const faqWith = (lang: string, theme?: Theme, level = 2): Promise<EsimFaq> =>
  faqOf(html`
    <esim-faq
      carrier="viettel"
      lang=${lang}
      theme=${theme ?? ''}
      heading-level=${level}
      searchable
      feedback
      support="https://help.example/"
      .config=${{
        faq: [
          {
            id: 'bank',
            question: 'Bank?',
            answer: ['Any.', 'Really any.'],
            links: [{ label: 'List', url: 'https://bank.example/' }],
          },
        ],
      }}
      ><details id="refund">
        <summary>Refund?</summary>
        <p>No.</p>
      </details>
      <div>
        <details>
          <summary>Hours?</summary>
          Nine to five.
        </details>
      </div></esim-faq
    >
  `);

/** Ours, the one of the config, and the author’s two: the last has no id. */
const ALL_IDS = [...BUILT_IN_QUESTIONS, 'bank', 'refund', ''];

const states: Array<[string, (faq: EsimFaq) => Promise<unknown>]> = [
  ['closed', async () => {}],
  [
    'with every question open',
    async (faq) => {
      faq.all = true;
      await settled(faq);
      for (const details of foldsOf(faq)) await turn(faq, details);
      expect(openIn(faq)).to.deep.equal(ALL_IDS);
    },
  ],
  ['searching', (faq) => search(faq, 'esim')],
  [
    'searching, with a hit open',
    async (faq) => {
      await search(faq, 'otp');
      await turn(faq, foldsOf(faq)[0]!);
    },
  ],
  ['with nothing found', (faq) => search(faq, 'qxzvw')],
  ['after a number was cleared', (faq) => search(faq, '8984048000123456')],
  [
    'with the page’s own questions',
    async (faq) => {
      faq.topics = 'refund own-2 bank';
      await settled(faq);
      for (const details of foldsOf(faq)) await turn(faq, details);
    },
  ],
  [
    'after feedback',
    async (faq) => {
      await turn(faq, 'wrong-plan');
      one<HTMLButtonElement>(faq, '.feedback button').click();
      await settled(faq);
    },
  ],
  [
    'with the carrier picker',
    async (faq) => {
      one(faq, '.not-yours button').click();
      await settled(faq);
      expect(all(faq, '.picker').length).to.equal(1);
    },
  ],
];

describe('<esim-faq> has no violation that axe finds', function () {
  this.timeout(30_000);

  for (const lang of everyLanguage) {
    for (const [state, enter] of states) {
      it(`${state}, in ${lang}`, async () => {
        const faq = await faqWith(lang);
        await enter(faq);
        await expect(faq).to.be.accessible();
      });
    }
  }

  for (const theme of ['light', 'dark'] as const) {
    for (const [state, enter] of states) {
      it(`${state}, with theme ${theme}`, async () => {
        const faq = await faqWith('en', theme);
        await enter(faq);
        await expect(faq).to.be.accessible();
      });
    }
  }

  for (const level of [1, 2, 3, 4, 5]) {
    it(`open, with heading-level ${level}`, async () => {
      const faq = await faqWith('en', undefined, level);
      await turn(faq, 'not-working-after-renewal');
      await expect(faq).to.be.accessible();
    });
  }

  it('without a carrier', async () => {
    const faq = await faqOf(html`<esim-faq searchable></esim-faq>`);
    await expect(faq).to.be.accessible();
  });

  it('on a dark page without a color scheme', async () => {
    const faq = await faqOf(
      html`<div style="background: #111; color: #eee; padding: 1em">
        <esim-faq carrier="viettel" searchable feedback open="wrong-plan"></esim-faq>
      </div>`,
    );
    await expect(faq).to.be.accessible();
  });
});

describe('<esim-faq> with a screen reader', () => {
  it('has the language of its text', async () => {
    for (const lang of everyLanguage) {
      expect(one(await faqWith(lang), '.esim').lang).to.equal(lang);
    }
  });

  it('marks a Vietnamese word as Vietnamese', async () => {
    const faq = await faqWith('en');
    const word = all(faq, '.all .say')[0]!;
    expect(word.lang).to.equal('vi');
  });

  it('has the live region before it announces something', async () => {
    const faq = await faqWith('en');
    const status = one(faq, '[role=status]');
    expect(announced(faq)).to.equal('');
    await search(faq, 'scam');
    expect(one(faq, '[role=status]') === status).to.equal(true);
    expect(announced(faq)).to.equal('1 question found');
  });
});

describe('<esim-faq> with the keyboard only', () => {
  const focused = (faq: EsimFaq): Element | null => faq.shadowRoot!.activeElement;
  /** The question that has the focus. */
  const atQuestion = (faq: EsimFaq): string | undefined =>
    focused(faq)?.closest<HTMLElement>('summary')?.parentElement?.dataset.id;
  const press = async (faq: EsimFaq, ...keys: string[]): Promise<void> => {
    for (const key of keys) await sendKeys({ press: key });
    await settled(faq);
  };

  it('can be searched: type, hear the count, open a hit, clear', async () => {
    const faq = await faqWith('en');
    one(faq, 'input').focus();
    await sendKeys({ type: 'scam' });
    await settled(faq);
    expect(announced(faq)).to.equal('1 question found');
    expect(idsIn(faq)).to.deep.equal(['is-this-seller-real']);
    await press(faq, 'Tab');
    expect(focused(faq) === one(faq, '.results summary')).to.equal(true);
    await press(faq, 'Enter');
    expect(one<HTMLDetailsElement>(faq, '.results details').open).to.equal(true);
    one(faq, 'input').focus();
    await press(faq, ...Array<string>(4).fill('Backspace'));
    expect(askedIn(faq)).to.have.length(6);
    expect(question(faq, 'is-this-seller-real').open).to.equal(true);
  });

  it('moves from question to question, and opens one with the space bar', async () => {
    const faq = await faqWith('en');
    question(faq, 'cannot-log-in').querySelector('summary')!.focus();
    await press(faq, 'Tab');
    expect(atQuestion(faq)).to.equal('payment-failed');
    await press(faq, ' ');
    expect(openIn(faq)).to.deep.equal(['payment-failed']);
  });

  it('shows all questions, and focuses the first new one', async () => {
    const faq = await faqWith('en');
    button(faq, `All ${ALL_IDS.length} questions`).focus();
    await press(faq, 'Enter');
    expect(atQuestion(faq)).to.equal(ALL_IDS[6]);
    await press(faq, 'Tab');
    expect(atQuestion(faq)).to.equal(ALL_IDS[7]);
  });
});
