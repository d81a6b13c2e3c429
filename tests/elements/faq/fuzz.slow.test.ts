import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { readCarrier } from '../../../src/carriers/carrier.js';
import { faqEntries } from '../../../src/content/faq.js';
import { onPaper } from '../../../src/content/scene.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import { blocksOf, plainly } from '../../support/blocks.js';
import { answerOf, foldsOf, questionOf, turn } from '../../support/faq.js';
import { all } from '../../support/guide.js';
import { collectWarnings } from '../../support/stubs.js';

// ---- Pages to test.

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
/** Every text is unique, so an answer below the wrong question is noticed. */
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
/** Each item is a wrapper with its questions. A single question may have no wrapper. */
const child = fc.record({ id: fc.option(id, { nil: '' }), question: unique, answer: unique });
const children = fc.array(
  fc.record({ wrapped: fc.boolean(), held: fc.array(child, { minLength: 1, maxLength: 3 }) }),
  { maxLength: 4 },
);
const page = fc.record({ faqs, topics, without, children });
type Page = typeof page extends fc.Arbitrary<infer T> ? T : never;

// ---- A simple model of what the element shows.

interface Expected {
  id: string;
  question: string;
  /** Texts in its answer. */
  texts: string[];
  /** The child that contains it, if it is one of the page's own. */
  group?: number;
}

function expected({ faqs, topics, without, children }: Page): Expected[] {
  const { carrier } = readCarrier('viettel', [{ from: 'config', value: { faq: faqs, without } }]);
  const questions = new Map<string, Expected>();
  for (const { id, question, answer } of faqEntries(onPaper(carrier!, Date.now(), []))) {
    questions.set(id.toLowerCase(), {
      id,
      question,
      texts: [
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
      questions.set(own.toLowerCase(), { id: own, question, texts: [answer], group });
    }
  });
  for (const entry of carrier!.without ?? []) questions.delete(entry.toLowerCase().slice(4));
  const list = Array.isArray(topics) ? topics : [topics];
  const chosen = list
    .filter((topic): topic is string => typeof topic === 'string')
    .flatMap((topic) => topic.toLowerCase().split(/[\s,]+/))
    .filter((topic) => questions.has(topic));
  const order = chosen.length ? [...new Set(chosen)] : [...questions.keys()];
  // A wrapper is shown as a whole, at the position of its first question.
  const shown = new Set<number>();
  return order.flatMap((key) => {
    const next = questions.get(key)!;
    if (next.group === undefined) return next;
    if (shown.has(next.group)) return [];
    shown.add(next.group);
    return children[next.group]!.held.map(({ question, answer }) => ({
      id: '',
      question,
      texts: [answer],
    }));
  });
}

// ---- The tests.

function write(faq: EsimFaq, { faqs, topics, without, children }: Page): void {
  faq.config = { faq: faqs, without };
  faq.topics = topics as string[];
  faq.replaceChildren(
    ...children.flatMap(({ wrapped, held }): HTMLElement[] => {
      const allDetails = held.map(({ id, question, answer }) => {
        const details = document.createElement('details');
        const summary = document.createElement('summary');
        summary.append(question);
        details.append(summary, answer);
        details.id = id;
        return details;
      });
      if (!wrapped && allDetails.length === 1) return allDetails;
      const wrapper = document.createElement('p');
      wrapper.append(document.createElement('br'), ...allDetails);
      return [wrapper];
    }),
  );
}

/** Mutation observers run in a microtask. */
async function rendered(faq: EsimFaq): Promise<void> {
  await Promise.resolve();
  await faq.updateComplete;
  await faq.updateComplete;
}

function expectModel(faq: EsimFaq, page: Page): void {
  const allDetails = foldsOf(faq);
  const model = expected(page);
  expect(allDetails.map(questionOf)).to.deep.equal(model.map(({ question }) => plainly(question)));
  allDetails.forEach((details, index) => {
    const shown = plainly(details.textContent);
    for (const text of model[index]!.texts) expect(shown).to.include(plainly(text));
    // No text of another question, except in links.
    const own = new Set(
      [model[index]!.question, ...model[index]!.texts].join().match(/text\d+end/g),
    );
    const found = (shown.match(/text\d+end/g) ?? []).filter((text) => !own.has(text));
    const links = [...details.querySelectorAll('a')].map((link) => link.textContent).join();
    for (const text of found) expect(links).to.include(text);
  });
}

describe('<esim-faq> with any input', () => {
  const failures: unknown[] = [];
  const onError = (event: Event) =>
    failures.push((event as PromiseRejectionEvent).reason ?? (event as ErrorEvent).error);
  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });

  it('never throws, keeps the order, and shows no answer below another question', async () => {
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
            await rendered(faq);
            expectModel(faq, page);
          }
          faq.remove();
          expect(failures).to.deep.equal([]);
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 5000, markInterruptAsFailure: false },
    );
  });

  it('never throws and is never empty, whatever a script sets', async () => {
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
          await rendered(faq);
          expect(all(faq, '.all details').length).to.be.above(0);
          faq.remove();
          expect(failures).to.deep.equal([]);
        },
      ),
      { numRuns: 100, interruptAfterTimeLimit: 1500, markInterruptAsFailure: false },
    );
  });

  it('shows each hit with its own answer, whatever is typed', async () => {
    const faq = await fixture<EsimFaq>(html`<esim-faq carrier="viettel" searchable></esim-faq>`);
    const input = faq.shadowRoot!.querySelector('input')!;
    const answers = new Map(
      all<HTMLDetailsElement>(faq, '.all details').map((details) => [
        details.dataset.id,
        [questionOf(details), answerOf(details)],
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
        await rendered(faq);
        const allDetails = all<HTMLDetailsElement>(faq, '.results details');
        const ids = allDetails.map((details) => details.dataset.id);
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const details of allDetails.slice(0, 3)) {
          if (!details.open) await turn(faq, details);
          expect([questionOf(details), answerOf(details)]).to.deep.equal(
            answers.get(details.dataset.id),
          );
        }
        expect(failures).to.deep.equal([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 1500, markInterruptAsFailure: false },
    );
  });
});
