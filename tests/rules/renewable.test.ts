import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  lifecycleSpans,
  renewable,
  type Outcome,
  type PlanKind,
  type PlanState,
} from '../../src/rules/renewable.js';
import { carrierFrom, everyId } from '../support/carriers.js';

const expired = (days?: number): PlanState => ({ is: 'expired', days });

describe('whether a plan can still be renewed', () => {
  const cases: ReadonlyArray<readonly [string, PlanKind, PlanState, Outcome, string]> = [
    ['viettel', 'prepaid', { is: 'works' }, 'renew-now', 'unknown'],
    ['viettel', 'prepaid', { is: 'used-up' }, 'renew-now', 'unknown'],
    ['viettel', 'prepaid', expired(3), 'ask-first', 'unknown'],
    ['viettel', 'prepaid', expired(), 'ask-first', 'unknown'],
    ['viettel', 'tourist-pack', { is: 'works' }, 'ask-first', 'unknown'],
    ['viettel', 'tourist-pack', expired(3), 'ask-first', 'unknown'],
    ['viettel', 'prepaid', { is: 'deleted' }, 'shop-only', 'unknown'],
    ['viettel', 'prepaid', { is: 'blocked' }, 'shop-only', 'unknown'],
    ['mobifone', 'prepaid', expired(5), 'ask-first', 'unknown'],
    ['vinaphone', 'prepaid', expired(0), 'renew-now', 'confirmed'],
    ['vinaphone', 'prepaid', expired(1), 'renew-now', 'confirmed'],
    ['vinaphone', 'prepaid', expired(10), 'renew-now', 'confirmed'],
    ['vinaphone', 'prepaid', expired(11), 'shop-only', 'confirmed'],
    ['vinaphone', 'prepaid', expired(12), 'shop-only', 'confirmed'],
    ['vinaphone', 'prepaid', expired(55), 'shop-only', 'confirmed'],
    ['vinaphone', 'prepaid', expired(56), 'buy-new', 'confirmed'],
    ['vinaphone', 'prepaid', expired(), 'ask-first', 'unknown'],
    ['vinaphone', 'tourist-pack', expired(5), 'ask-first', 'unknown'],
    ['vietnamobile', 'prepaid', expired(30), 'renew-now', 'confirmed'],
    ['vietnamobile', 'prepaid', expired(31), 'buy-new', 'confirmed'],
    ['airalo', 'seller', { is: 'used-up' }, 'buy-new-same-esim', 'confirmed'],
    ['airalo', 'seller', expired(3), 'buy-new-same-esim', 'confirmed'],
    ['airalo', 'seller', { is: 'deleted' }, 'ask-first', 'unknown'],
    ['nomad', 'seller', { is: 'works' }, 'buy-new-same-esim', 'confirmed'],
    ['nomad', 'seller', { is: 'used-up' }, 'buy-new', 'confirmed'],
    ['nomad', 'seller', expired(1), 'buy-new', 'confirmed'],
    ['other-seller', 'seller', { is: 'works' }, 'ask-first', 'unknown'],
    ['other-seller', 'seller', { is: 'used-up' }, 'ask-first', 'unknown'],
  ];

  for (const [id, kind, state, outcome, sure] of cases) {
    it(`${id}, ${kind}, ${JSON.stringify(state)}: ${outcome}`, () => {
      const found = renewable(carrierFrom(id), kind, state);
      expect([found.outcome, found.sure]).to.deep.equal([outcome, sure]);
    });
  }

  const anyState = fc.oneof(
    fc.constantFrom('works', 'used-up', 'deleted', 'blocked').map((is) => ({ is }) as PlanState),
    fc.option(fc.nat(4000), { nil: undefined }).map(expired),
  );

  it('every combination has one answer, and none advises what its state makes impossible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyId), anyState, fc.boolean(), (id, state, tourist) => {
        const carrier = carrierFrom(id);
        const kind =
          carrier.kind === 'seller' ? 'seller' : tourist ? 'tourist-pack' : ('prepaid' as const);
        const { outcome, sure, fact } = renewable(carrier, kind, state);
        if (state.is === 'deleted' || state.is === 'blocked') {
          expect(['shop-only', 'ask-first']).to.include(outcome);
        }
        if (kind === 'seller') expect(['renew-now', 'shop-only']).not.to.include(outcome);
        if (kind === 'tourist-pack') expect(outcome).not.to.equal('renew-now');
        // What is said for sure rests on a fact that is there.
        if (sure === 'confirmed') expect(carrier[fact!]).not.to.equal(undefined);
      }),
    );
  });

  it('later is never better', () => {
    const rank = ['renew-now', 'shop-only', 'buy-new'];
    for (const id of ['vinaphone', 'vietnamobile']) {
      let before = 0;
      for (let days = 0; days < 100; days++) {
        const now = rank.indexOf(renewable(carrierFrom(id), 'prepaid', expired(days)).outcome);
        expect(now, `${id}, ${days}`).to.be.at.least(before);
        before = now;
      }
    }
  });

  it('the spans follow each other without a gap, the last one open', () => {
    const spans = lifecycleSpans(carrierFrom('vinaphone'));
    expect(spans).to.deep.equal([
      { from: 1, to: 10 },
      { from: 11, to: 40 },
      { from: 41, to: 55 },
      { from: 56, to: undefined },
    ]);
  });
});
