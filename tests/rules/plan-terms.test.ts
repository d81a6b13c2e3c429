import { expect } from '@open-wc/testing';
import {
  hasDay,
  hasSurelyEnded,
  knownEnd,
  readTerms,
  zoneOf,
  type WrittenTerms,
} from '../../src/rules/plan-terms.js';
import { carrierFrom, thai } from '../support/carriers.js';
import { HANOI } from '../support/scenes.js';

const BERLIN = 'Europe/Berlin';
const bangkok = { ...thai, clock: { zone: 'Asia/Bangkok', ends: '24h' } };

describe('the clock that counts', () => {
  it('is Vietnam’s for its carriers', () => {
    expect(zoneOf(carrierFrom('viettel'), BERLIN)).to.equal(HANOI);
  });

  it('is the carrier’s own if its config has one', () => {
    expect(zoneOf(carrierFrom(bangkok), BERLIN)).to.equal('Asia/Bangkok');
  });

  it('is the phone’s for sellers and for carriers of other countries', () => {
    expect(zoneOf(carrierFrom('airalo'), BERLIN)).to.equal(BERLIN);
    expect(zoneOf(carrierFrom(thai), BERLIN)).to.equal(BERLIN);
  });
});

describe('a reader entered a day', () => {
  it('as the end or as the start', () => {
    expect(hasDay({ 'end-date': '2026-11-30' })).to.equal(true);
    expect(hasDay({ 'start-date': '2026-11-28' })).to.equal(true);
  });

  it('not with a year that no plan has, as while a year is typed', () => {
    for (const day of ['0002-11-30', '0202-11-30', '1899-12-31', '2206-11-30', '020260-11-30']) {
      expect(hasDay({ 'end-date': day }), day).to.equal(false);
      expect(knownEnd(carrierFrom('viettel'), undefined, { 'end-date': day }, BERLIN)).to.equal(
        undefined,
      );
    }
    for (const expires of ['0026-11-30', '2226-11-30T10:00+07:00']) {
      const { terms, wrong } = readTerms({ expires }, BERLIN);
      expect([terms.expires, wrong[0]?.name]).to.deep.equal([undefined, 'expires']);
    }
  });

  it('not with an hour, a length or an empty field alone', () => {
    expect(hasDay({})).to.equal(false);
    expect(hasDay({ 'end-hour': '9', 'end-days': '3', 'end-date': '' })).to.equal(false);
  });
});

describe('the known end of a plan', () => {
  /** The end in UTC, on a phone in Berlin. @param written by the page */
  function endOf(
    entered: Record<string, string>,
    written?: WrittenTerms,
    carrier: string | object = 'viettel',
  ): string | undefined {
    const found = carrierFrom(carrier);
    const terms = written && readTerms(written, zoneOf(found, BERLIN)).terms;
    const end = knownEnd(found, terms, entered, BERLIN);
    return end && new Date(end.at).toISOString().slice(0, 16);
  }

  it('is what the page wrote', () => {
    expect(endOf({}, { expires: '2026-11-30' })).to.equal('2026-11-30T17:00');
  });

  it('is what the reader entered, even if the page wrote another', () => {
    const entered = { 'end-date': '2026-12-05' };
    expect(endOf(entered)).to.equal('2026-12-05T17:00');
    expect(endOf(entered, { expires: '2026-11-30' })).to.equal('2026-12-05T17:00');
  });

  it('is what the page wrote while the reader’s answers are incomplete', () => {
    const entered = { 'end-known': 'start', 'start-date': '2026-12-01' };
    expect(endOf(entered)).to.equal(undefined);
    expect(endOf(entered, { expires: '2026-11-30' })).to.equal('2026-11-30T17:00');
  });

  it('is unknown without terms and answers', () => {
    expect(endOf({})).to.equal(undefined);
    expect(endOf({}, {})).to.equal(undefined);
    expect(endOf({ 'end-hour': '9' })).to.equal(undefined);
  });

  it('follows the phone’s clock if the reader says so', () => {
    const entered = { 'end-date': '2026-11-30', 'end-zone': 'here' };
    expect(endOf(entered)).to.equal('2026-11-30T23:00');
    expect(endOf(entered, { zone: 'America/New_York' })).to.equal('2026-11-30T23:00');
  });

  it('follows the page’s clock before the carrier’s', () => {
    const entered = { 'end-date': '2026-11-30' };
    expect(endOf(entered, { zone: 'America/New_York' })).to.equal('2026-12-01T05:00');
    expect(endOf(entered, undefined, thai)).to.equal('2026-11-30T23:00');
    expect(endOf(entered, undefined, bangkok)).to.equal('2026-11-30T17:00');
  });

  describe('counts days by the carrier’s own rule', () => {
    const start = {
      'end-known': 'start',
      'start-date': '2026-11-28',
      'start-hour': '14',
      'end-days': '2',
    };
    const byHours = '2026-11-30T07:00';
    const byDays = '2026-11-29T17:00';

    it('if the reader chose none', () => {
      expect(endOf(start, undefined, bangkok)).to.equal(byHours);
      expect(endOf({ ...start, 'end-rule': 'unknown' }, undefined, bangkok)).to.equal(byHours);
    });

    it('but by the reader’s choice first', () => {
      const entered = { ...start, 'end-rule': 'calendar-day' };
      expect(endOf(entered, undefined, bangkok)).to.equal(byDays);
    });

    it('and to the earlier end if there is no rule', () => {
      expect(endOf(start)).to.equal(byDays);
    });

    it('24 hours from the activation for Nomad, whatever the phone’s clock', () => {
      const end = knownEnd(carrierFrom('nomad'), undefined, start, HANOI)!;
      expect([new Date(end.at).toISOString(), end.earliest]).to.deep.equal([
        '2026-11-30T07:00:00.000Z',
        undefined,
      ]);
    });
  });
});

describe('a seller that may count days by GMT+8', () => {
  /** The end on a phone, and why it may be later. */
  function endOf(
    carrier: string | object,
    entered: Record<string, string>,
    written?: WrittenTerms,
    phone = HANOI,
  ) {
    const terms = written && readTerms(written, '').terms;
    const end = knownEnd(carrierFrom(carrier), terms, entered, phone)!;
    return [new Date(end.at).toISOString().slice(0, 16), end.zone, end.earliest];
  }
  const lastDay = { 'end-date': '2026-11-30' };
  const threeDays = { 'end-known': 'start', 'start-date': '2026-11-28', 'end-days': '3' };
  /** 23:00 in Vietnam. */
  const at23 = ['2026-11-30T16:00', 'Etc/GMT-8', 'clock-unknown'];

  it('may end the last day at 23:00 in Vietnam', () => {
    expect(endOf('airalo', lastDay)).to.deep.equal(at23);
    expect(endOf('other-seller', lastDay)).to.deep.equal(at23);
    expect(endOf('airalo', {}, { expires: '2026-11-30' })).to.deep.equal(at23);
  });

  it('may end the bought days then, too', () => {
    expect(endOf('airalo', threeDays)).to.deep.equal(at23);
    expect(endOf('airalo', { ...threeDays, 'start-hour': '9' })).to.deep.equal(at23);
    expect(endOf('airalo', { ...threeDays, 'end-rule': 'calendar-day' })).to.deep.equal(at23);
  });

  it('counts a start after 23:00 as the next day there, so the phone’s midnight comes first', () => {
    expect(endOf('airalo', { ...threeDays, 'start-hour': '23' })).to.deep.equal([
      '2026-11-30T17:00',
      HANOI,
      'rule-unknown',
    ]);
  });

  it('ends by the phone’s clock where days end earlier', () => {
    expect(endOf('airalo', lastDay, undefined, 'Asia/Tokyo').slice(0, 2)).to.deep.equal([
      '2026-11-30T15:00',
      'Asia/Tokyo',
    ]);
  });

  it('is not guessed at if the page or the reader names the clock, or the hour', () => {
    const midnight = ['2026-11-30T17:00', HANOI, undefined];
    expect(endOf('airalo', lastDay, { zone: HANOI })).to.deep.equal(midnight);
    expect(endOf('airalo', { ...lastDay, 'end-zone': 'here' })).to.deep.equal(midnight);
    expect(endOf('airalo', { ...lastDay, 'end-hour': '10' })[0]).to.equal('2026-11-30T03:00');
  });

  it('is neither a carrier nor a seller that counts hours', () => {
    expect(endOf('viettel', lastDay)).to.deep.equal(['2026-11-30T17:00', HANOI, undefined]);
    expect(endOf('nomad', lastDay)).to.deep.equal(['2026-11-30T17:00', HANOI, undefined]);
  });

  it('is KKday for sure', () => {
    const end = ['2026-11-30T16:00', 'Etc/GMT-8', undefined];
    expect(endOf('kkday', lastDay)).to.deep.equal(end);
    expect(endOf('kkday', threeDays)).to.deep.equal(end);
  });
});

describe('a plan has surely ended', () => {
  const hasEnded = (carrier: string, expires: string, now: string) =>
    hasSurelyEnded(carrierFrom(carrier), readTerms({ expires }, '').terms, BERLIN, Date.parse(now));

  it('after the last day by the carrier’s clock', () => {
    expect(hasEnded('viettel', '2026-11-30', '2026-11-30T23:59:59+07:00')).to.equal(false);
    expect(hasEnded('viettel', '2026-11-30', '2026-12-01T00:00:00+07:00')).to.equal(true);
  });

  it('not yet by GMT+8, if a seller may count by the phone’s clock', () => {
    expect(hasEnded('airalo', '2026-11-30', '2026-12-01T00:00:00+08:00')).to.equal(false);
    expect(hasEnded('airalo', '2026-11-30', '2026-12-01T00:00:00+01:00')).to.equal(true);
  });

  it('not if the page gives no day', () => {
    expect(hasSurelyEnded(carrierFrom('viettel'), { zone: '' }, BERLIN, Date.now())).to.equal(
      false,
    );
  });
});
