import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  lifecycleSpans,
  renewable,
  spanSince,
  type Outcome,
  type PlanKind,
  type PlanState,
} from '../../src/rules/renewable.js';
import type { PlanEnd } from '../../src/rules/expiry.js';
import { carrierFrom, everyId } from '../support/carriers.js';
import { HANOI } from '../support/scenes.js';

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
    ['viettel', 'prepaid', { is: 'blocked' }, 'ask-first', 'unknown'],
    ['vinaphone', 'prepaid', { is: 'blocked' }, 'shop-only', 'unknown'],
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
    ['holafly', 'seller', { is: 'used-up' }, 'buy-new-same-esim', 'confirmed'],
    ['holafly', 'seller', expired(1), 'buy-new', 'confirmed'],
    ['alosim', 'seller', expired(40), 'buy-new-same-esim', 'confirmed'],
    ['roamless', 'seller', expired(40), 'buy-new-same-esim', 'confirmed'],
    ['kkday', 'seller', { is: 'works' }, 'buy-new', 'confirmed'],
    ['kkday', 'seller', { is: 'used-up' }, 'buy-new', 'confirmed'],
    ['kkday', 'seller', expired(1), 'buy-new', 'confirmed'],
    // Their pages do not say what happens after the end.
    ['tripcom', 'seller', { is: 'used-up' }, 'buy-new-same-esim', 'confirmed'],
    ['tripcom', 'seller', expired(1), 'ask-first', 'unknown'],
    ['ubigi', 'seller', { is: 'works' }, 'buy-new-same-esim', 'confirmed'],
    ['ubigi', 'seller', expired(1), 'ask-first', 'unknown'],
    ['other-seller', 'seller', { is: 'works' }, 'ask-first', 'unknown'],
    ['other-seller', 'seller', { is: 'used-up' }, 'ask-first', 'unknown'],
  ];

  for (const [id, kind, state, outcome, sure] of cases) {
    it(`${id}, ${kind}, ${JSON.stringify(state)}: ${outcome}`, () => {
      const found = renewable(carrierFrom(id), kind, state);
      expect([found.outcome, found.sure]).to.deep.equal([outcome, sure]);
    });
  }

  it('takes our advice for any seller for no rule of a seller that the page names', () => {
    for (const id of ['klook', 'easysim']) {
      const seller = carrierFrom({ id, name: 'My Seller', kind: 'seller' });
      for (const is of ['works', 'used-up'] as const) {
        const { outcome, sure } = renewable(seller, 'seller', { is });
        expect([outcome, sure], `${id} ${is}`).to.deep.equal(['ask-first', 'unknown']);
      }
    }
  });

  const anyState = fc.oneof(
    fc.constantFrom('works', 'used-up', 'deleted', 'blocked').map((is) => ({ is }) as PlanState),
    fc.option(fc.nat(4000), { nil: undefined }).map(expired),
  );

  it('has one answer for every combination, and never an impossible one', () => {
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
        // A confirmed answer needs its fact.
        if (sure === 'confirmed') expect(carrier[fact!]).not.to.equal(undefined);
      }),
    );
  });

  it('never gets better with time', () => {
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
});

describe('the spans of days after the end', () => {
  it('follow each other without a gap, and the last one has no end', () => {
    const spans = lifecycleSpans(carrierFrom('vinaphone')).map(({ from, to }) => [from, to]);
    expect(spans).to.deep.equal([
      [1, 10],
      [11, 40],
      [41, 55],
      [56, undefined],
    ]);
  });

  const late = (...days: number[]) =>
    carrierFrom({
      id: 'late',
      name: 'Late',
      lifecycle: days.map((day) => ({ day, state: day > 30 ? 'recalled' : 'blocked' })),
    });

  it('say nothing about the days before the first one that is known', () => {
    const carrier = late(31);
    expect(lifecycleSpans(carrier).map(({ from, to }) => [from, to])).to.deep.equal([
      [1, 30],
      [31, undefined],
    ]);
    expect(spanSince(carrier, end, at + 5 * 86_400_000 - 1)).to.equal('1');
    const found = (days: number) => renewable(carrier, 'prepaid', expired(days));
    expect(found(5)).to.include({ outcome: 'ask-first', sure: 'unknown' });
    expect(found(31)).to.include({ outcome: 'buy-new', sure: 'confirmed' });
  });

  it('take the last of equal days', () => {
    expect(lifecycleSpans(late(1, 2, 2)).map(({ from, to }) => [from, to])).to.deep.equal([
      [1, 1],
      [2, undefined],
    ]);
  });

  it('do not call a number gone a day before it surely is', () => {
    const maybe: PlanEnd = { ...end, earliest: 'rule-unknown' };
    const on = (days: number) =>
      spanSince(carrierFrom('vinaphone'), maybe, at + days * 86_400_000 - 1);
    expect(on(56)).to.equal('41');
    expect(on(57)).to.equal('56');
    expect(on(1)).to.equal('1');
  });

  /** Midnight in Vietnam after 30 November. */
  const at = Date.parse('2026-11-30T17:00Z');
  const end: PlanEnd = { at, shown: at - 60_000, zone: HANOI };
  const since = (days: number, id = 'vinaphone') =>
    spanSince(carrierFrom(id), end, at + days * 86_400_000 - 1);

  const cases: ReadonlyArray<readonly [days: number, span: string]> = [
    [1, '1'],
    [10, '1'],
    [11, '11'],
    [40, '11'],
    [41, '41'],
    [55, '41'],
    [56, '56'],
    [4000, '56'],
  ];
  for (const [days, span] of cases) {
    it(`${days} days ago belongs to the span that begins on day ${span}`, () => {
      expect(since(days)).to.equal(span);
    });
  }

  it('do not apply while the plan runs, or if its end is unknown', () => {
    expect(spanSince(carrierFrom('vinaphone'), end, at - 1)).to.equal(undefined);
    expect(spanSince(carrierFrom('vinaphone'), undefined, at)).to.equal(undefined);
  });

  it('do not exist for a carrier that published no rule', () => {
    expect(since(5, 'viettel')).to.equal(undefined);
  });
});
