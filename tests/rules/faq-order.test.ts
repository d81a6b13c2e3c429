import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { faqOrder } from '../../src/rules/faq-order.js';

// As the element hands them over: built-in ones, those of the config, the page's own children.
const ids = ['cannot-log-in', 'payment-failed', 'wrong-plan', 'refunds', 'own-1', 'Opening-Hours'];

describe('the order of the questions', () => {
  const cases: Array<[string, string[] | undefined, string[] | undefined, string[]]> = [
    ['is that of the list where the page chooses nothing', undefined, undefined, ids],
    ['is that of the list where the page’s choice is empty', [], [], ids],
    [
      'is the page’s across built-in ones, those of the config and own ones',
      ['own-1', 'wrong-plan', 'refunds', 'cannot-log-in'],
      undefined,
      ['own-1', 'wrong-plan', 'refunds', 'cannot-log-in'],
    ],
    [
      'ignores the case of an id, on either side',
      ['WRONG-PLAN', 'opening-hours', 'Own-1'],
      undefined,
      ['wrong-plan', 'Opening-Hours', 'own-1'],
    ],
    [
      'passes over ids that nobody knows',
      ['prices', 'wrong-plan', '', '__proto__', 'constructor'],
      undefined,
      ['wrong-plan'],
    ],
    ['shows all where no id of the choice is known', ['prices', 'weather'], undefined, ids],
    [
      'names each once, where the choice first names it',
      ['refunds', 'wrong-plan', 'Refunds', 'refunds'],
      undefined,
      ['refunds', 'wrong-plan'],
    ],
    [
      'leaves out what the page leaves out',
      undefined,
      ['faq:wrong-plan', 'faq:own-1'],
      ['cannot-log-in', 'payment-failed', 'refunds', 'Opening-Hours'],
    ],
    [
      'leaves it out in whatever case',
      undefined,
      ['FAQ:Wrong-Plan', 'faq:opening-hours'],
      ['cannot-log-in', 'payment-failed', 'refunds', 'own-1'],
    ],
    [
      'leaves it out even where the choice names it',
      ['wrong-plan', 'refunds'],
      ['faq:wrong-plan'],
      ['refunds'],
    ],
    [
      'is not touched by what else is left out',
      ['wrong-plan'],
      ['method:store', 'section:help', 'wrong-plan'],
      ['wrong-plan'],
    ],
    [
      'shows all that are left where the choice names only what is left out',
      ['wrong-plan'],
      ['faq:wrong-plan'],
      ids.filter((id) => id !== 'wrong-plan'),
    ],
  ];
  for (const [name, topics, without, order] of cases) {
    it(name, () => expect(faqOrder(ids, topics, without)).to.deep.equal(order));
  }

  it('shows nothing where all is left out', () => {
    expect(
      faqOrder(
        ids,
        undefined,
        ids.map((id) => `faq:${id}`),
      ),
    ).to.deep.equal([]);
  });

  it('shows a question once that is there twice', () => {
    expect(faqOrder(['a', 'b', 'a', 'A'])).to.deep.equal(['a', 'b']);
  });

  it('changes nothing that it was given', () => {
    const given = [Object.freeze([...ids]), Object.freeze(['refunds']), Object.freeze(['faq:x'])];
    expect(() => faqOrder(given[0]!, given[1], given[2])).not.to.throw();
  });

  it('is as documented, whatever the page says', () => {
    const id = fc.constantFrom(...ids, 'REFUNDS', 'own-2', 'prices', '', '__proto__');
    const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
    fc.assert(
      fc.property(
        fc.array(id),
        fc.option(fc.array(fc.oneof(id, fc.string())), { nil: undefined }),
        fc.array(fc.oneof(id, fc.string()).map((id) => `faq:${id}`)),
        (all, topics, without) => {
          const order = faqOrder(all, topics, without);
          const allowed = all.filter((id) => !lower(without).includes(`faq:${id.toLowerCase()}`));
          // Each is one that there is, is not left out, and stands there once.
          expect(allowed).to.include.members(order);
          expect(lower(order)).to.deep.equal([...new Set(lower(order))]);
          const asked = lower(topics ?? []).filter((topic) => lower(allowed).includes(topic));
          expect(lower(order)).to.deep.equal([...new Set(asked.length ? asked : lower(allowed))]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
