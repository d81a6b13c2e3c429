import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { readCarrier } from '../../../src/carriers/carrier.js';
import { faqEntries } from '../../../src/content/faq.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import { blocksOf, plainly } from '../../support/blocks.js';
import { answerOf, foldsOf, questionOf, turn } from '../../support/faq.js';
import { all } from '../../support/guide.js';
import { collectWarnings } from '../../support/stubs.js';

// ---- What a page may write.

const id = fc.constantFrom(
  'wrong-plan',
  'Wrong-Plan',
  'new-phone',
  'refund',
  'bank',
  'own-1',
  'own-2',
  'OWN-1',
  'x_1',
);
const evil = fc.constantFrom(
  '<b>bold</b>',
  '</details></script>',
  '‮abc',
  '${x}',
  '{{x}}',
  '&amp;',
  '\u0000',
);
/** Every text is another one, so that an answer under the wrong question is seen. */
let count = 0;
const unique = fc.option(evil, { nil: '' }).map((extra) => `${extra} text${count++}end`);
const localized = fc.oneof(unique, fc.record({ en: unique, vi: unique }));
const answer = fc.oneof(localized, fc.array(localized, { minLength: 1, maxLength: 3 }));
const link = fc.record({
  label: unique,
  url: fc.constantFrom('https://a.example/', 'mailto:a%ZZ@b.example', 'javascript:alert(1)', ''),
});
const entry = fc.record(
  { id, question: localized, answer, links: fc.array(link, { maxLength: 2 }) },
  { requiredKeys: ['id', 'question', 'answer'] },
);
const junk = fc.oneof(
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
  fc.record({ id: fc.anything({ maxDepth: 1 }), question: fc.anything({ maxDepth: 1 }) }),
);
const faqs = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.oneof({ weight: 8, arbitrary: entry }, junk), { maxLength: 6 }),
  },
  { weight: 1, arbitrary: junk },
);
const some = fc.array(fc.oneof(id, fc.constantFrom('prices', '__proto__', 'cannot-log-in')), {
  maxLength: 6,
});
const topics = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: some },
  { weight: 3, arbitrary: some.map((ids) => ids.join(', ')) },
  { weight: 1, arbitrary: junk },
);
const without = fc.oneof(
  some.map((ids) => ids.map((id) => `faq:${id}`)),
  junk,
);
/** Children: each list is what one wrapper holds; one alone may stand without a wrapper. */
const child = fc.record({ id: fc.option(id, { nil: '' }), question: unique, answer: unique });
const children = fc.array(
  fc.record({ wrapped: fc.boolean(), held: fc.array(child, { minLength: 1, maxLength: 3 }) }),
  { maxLength: 4 },
);
const page = fc.record({ faqs, topics, without, children });
type Page = typeof page extends fc.Arbitrary<infer T> ? T : never;

// ---- What the page may expect, told in a few lines.

interface Expected {
  id: string;
  question: string;
  /** Texts that its answer holds. */
  says: string[];
  /** Which child brings it, if it is one of the page's own. */
  group?: number;
}

function expected({ faqs, topics, without, children }: Page): Expected[] {
  const { carrier } = readCarrier('viettel', [{ from: 'config', value: { faq: faqs, without } }]);
  const questions = new Map<string, Expected>();
  for (const { id, question, answer } of faqEntries(carrier!)) {
    questions.set(id.toLowerCase(), {
      id,
      question,
      says: [
        ...blocksOf(answer, 'text').map(({ text }) => text),
        ...blocksOf(answer, 'link').map(({ label }) => label),
      ],
    });
  }
  const taken = new Set<string>();
  let place = 0;
  children.forEach(({ held }, group) => {
    for (const { id, question, answer } of held) {
      let own = id || `own-${place + 1}`;
      while (taken.has(own.toLowerCase())) own += '-2';
      taken.add(own.toLowerCase());
      place++;
      questions.set(own.toLowerCase(), { id: own, question, says: [answer], group });
    }
  });
  for (const entry of carrier!.without ?? []) questions.delete(entry.toLowerCase().slice(4));
  const list = Array.isArray(topics) ? topics : [topics];
  const asked = list
    .filter((one): one is string => typeof one === 'string')
    .flatMap((one) => one.toLowerCase().split(/[\s,]+/))
    .filter((one) => questions.has(one));
  const order = asked.length ? [...new Set(asked)] : [...questions.keys()];
  // A wrapper comes as a whole, where the first of its questions stands.
  const shown = new Set<number>();
  return order.flatMap((key) => {
    const one = questions.get(key)!;
    if (one.group === undefined) return one;
    if (shown.has(one.group)) return [];
    shown.add(one.group);
    return children[one.group]!.held.map(({ question, answer }) => ({
      id: '',
      question,
      says: [answer],
    }));
  });
}

// ---- What the page is.

function write(faq: EsimFaq, { faqs, topics, without, children }: Page): void {
  faq.config = { faq: faqs, without };
  faq.topics = topics as string[];
  faq.replaceChildren(
    ...children.flatMap(({ wrapped, held }): HTMLElement[] => {
      const folds = held.map(({ id, question, answer }) => {
        const details = document.createElement('details');
        const summary = document.createElement('summary');
        summary.append(question);
        details.append(summary, answer);
        details.id = id;
        return details;
      });
      if (!wrapped && folds.length === 1) return folds;
      const wrapper = document.createElement('p');
      wrapper.append(document.createElement('br'), ...folds);
      return [wrapper];
    }),
  );
}

/** Children are heard of a moment after they have come. */
async function drawn(faq: EsimFaq): Promise<void> {
  await Promise.resolve();
  await faq.updateComplete;
  await faq.updateComplete;
}

function expectAsTold(faq: EsimFaq, page: Page): void {
  const folds = foldsOf(faq);
  const told = expected(page);
  expect(folds.map(questionOf)).to.deep.equal(told.map(({ question }) => plainly(question)));
  folds.forEach((fold, index) => {
    const said = plainly(fold.textContent);
    for (const text of told[index]!.says) expect(said).to.include(plainly(text));
    // Nothing of another question's own words.
    const own = new Set([told[index]!.question, ...told[index]!.says].join().match(/text\d+end/g));
    const found = (said.match(/text\d+end/g) ?? []).filter((one) => !own.has(one));
    const links = [...fold.querySelectorAll('a')].map((link) => link.textContent).join();
    for (const one of found) expect(links).to.include(one);
  });
}

describe('<esim-faq>, whatever the page says', () => {
  const failures: unknown[] = [];
  const note = (event: Event) =>
    failures.push((event as PromiseRejectionEvent).reason ?? (event as ErrorEvent).error);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  it('never throws, keeps the order, and shows no answer under another question', async () => {
    collectWarnings();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(page, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        async (pages, exclusive, connectedFirst) => {
          const faq = document.createElement('esim-faq');
          Object.assign(faq, { carrier: 'viettel', all: true, exclusive });
          if (connectedFirst) place.append(faq);
          for (const page of pages) {
            write(faq, page);
            place.append(faq);
            await drawn(faq);
            expectAsTold(faq, page);
          }
          faq.remove();
          expect(failures).to.deep.equal([]);
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 5000, markInterruptAsFailure: false },
    );
  });

  it('never throws for what a script may set, and is never empty', async () => {
    collectWarnings();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const anything = fc.anything({ maxDepth: 2, withNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            topics: anything,
            open: anything,
            exclusive: anything,
            all: anything,
            jsonLd: anything,
          },
          { requiredKeys: [] },
        ),
        async (properties) => {
          const faq = Object.assign(document.createElement('esim-faq'), { carrier: 'viettel' });
          Object.assign(faq, properties);
          place.append(faq);
          await drawn(faq);
          expect(all(faq, '.all details').length).to.be.above(0);
          faq.remove();
          expect(failures).to.deep.equal([]);
        },
      ),
      { numRuns: 100, interruptAfterTimeLimit: 1500, markInterruptAsFailure: false },
    );
  });

  it('finds questions by whatever is typed, each under its own answer', async () => {
    const faq = await fixture<EsimFaq>(html`<esim-faq carrier="viettel" searchable></esim-faq>`);
    const input = faq.shadowRoot!.querySelector('input')!;
    const answers = new Map(
      all<HTMLDetailsElement>(faq, '.all details').map((fold) => [
        fold.dataset.id,
        [questionOf(fold), answerOf(fold)],
      ]),
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('phone', '手机', 'thẻ', 'card esim', '1234567890123', ' ', '%', '\\', '((('),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await drawn(faq);
        const folds = all<HTMLDetailsElement>(faq, '.results details');
        const ids = folds.map((fold) => fold.dataset.id);
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const fold of folds.slice(0, 3)) {
          if (!fold.open) await turn(faq, fold);
          expect([questionOf(fold), answerOf(fold)]).to.deep.equal(answers.get(fold.dataset.id));
        }
        expect(failures).to.deep.equal([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 1500, markInterruptAsFailure: false },
    );
  });
});
