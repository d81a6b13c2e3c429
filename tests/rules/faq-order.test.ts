import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { faqOrder } from '../../src/rules/faq-order.js';

// Like in the element: built-in questions, then those of the config, then the page's own.
const ids = ['cannot-log-in', 'payment-failed', 'wrong-plan', 'refunds', 'own-1', 'Opening-Hours'];

describe('the order of the questions', () => {
  const cases: Array<[string, string[] | undefined, string[] | undefined, string[]]> = [
    ['is the original one without `topics`', undefined, undefined, ids],
    ['is the original one if `topics` is empty', [], [], ids],
    [
      'is that of `topics`, for built-in, configured and own questions',
      ['own-1', 'wrong-plan', 'refunds', 'cannot-log-in'],
      undefined,
      ['own-1', 'wrong-plan', 'refunds', 'cannot-log-in'],
    ],
    [
      'ignores the case of ids',
      ['WRONG-PLAN', 'opening-hours', 'Own-1'],
      undefined,
      ['wrong-plan', 'Opening-Hours', 'own-1'],
    ],
    [
      'skips unknown ids',
      ['prices', 'wrong-plan', '', '__proto__', 'constructor'],
      undefined,
      ['wrong-plan'],
    ],
    [
      'is the original one if every id in `topics` is unknown',
      ['prices', 'weather'],
      undefined,
      ids,
    ],
    [
      'has each question once, at its first position in `topics`',
      ['refunds', 'wrong-plan', 'Refunds', 'refunds'],
      undefined,
      ['refunds', 'wrong-plan'],
    ],
    [
      'leaves out what `without` names',
      undefined,
      ['faq:wrong-plan', 'faq:own-1'],
      ['cannot-log-in', 'payment-failed', 'refunds', 'Opening-Hours'],
    ],
    [
      'leaves it out in any case',
      undefined,
      ['FAQ:Wrong-Plan', 'faq:opening-hours'],
      ['cannot-log-in', 'payment-failed', 'refunds', 'own-1'],
    ],
    [
      'leaves it out even if `topics` names it',
      ['wrong-plan', 'refunds'],
      ['faq:wrong-plan'],
      ['refunds'],
    ],
    [
      'does not depend on other entries of `without`',
      ['wrong-plan'],
      ['method:store', 'section:help', 'wrong-plan'],
      ['wrong-plan'],
    ],
    [
      'is the original one of the rest if `topics` names only what is left out',
      ['wrong-plan'],
      ['faq:wrong-plan'],
      ids.filter((id) => id !== 'wrong-plan'),
    ],
  ];
  for (const [name, topics, without, order] of cases) {
    it(name, () => expect(faqOrder(ids, topics, without)).to.deep.equal(order));
  }

  it('is empty if everything is left out', () => {
    expect(
      faqOrder(
        ids,
        undefined,
        ids.map((id) => `faq:${id}`),
      ),
    ).to.deep.equal([]);
  });

  it('has a question once that occurs twice', () => {
    expect(faqOrder(['a', 'b', 'a', 'A'])).to.deep.equal(['a', 'b']);
  });

  it('does not change its arguments', () => {
    const given = [Object.freeze([...ids]), Object.freeze(['refunds']), Object.freeze(['faq:x'])];
    expect(() => faqOrder(given[0]!, given[1], given[2])).not.to.throw();
  });

  it('is as documented for any input', () => {
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
          // Each one exists, is not left out, and occurs once.
          expect(allowed).to.include.members(order);
          expect(lower(order)).to.deep.equal([...new Set(lower(order))]);
          const asked = lower(topics ?? []).filter((topic) => lower(allowed).includes(topic));
          expect(lower(order)).to.deep.equal([...new Set(asked.length ? asked : lower(allowed))]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
