import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  daysSince,
  END_RULES,
  planEnd,
  readMoment,
  timeLeft,
  type EndRule,
  type PlanEnd,
} from '../../src/rules/expiry.js';
import { enteredTerms, readTerms } from '../../src/rules/plan-terms.js';

const HANOI = 'Asia/Ho_Chi_Minh';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const iso = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);

describe('a written moment', () => {
  const cases: ReadonlyArray<readonly [string, unknown]> = [
    ['2026-11-30', { day: Date.UTC(2026, 10, 30) / DAY }],
    [' 2026-11-30 ', { day: Date.UTC(2026, 10, 30) / DAY }],
    ['2026-11-30T14:05', { wall: Date.UTC(2026, 10, 30, 14, 5) }],
    ['2026-11-30 14:05', { wall: Date.UTC(2026, 10, 30, 14, 5) }],
    ['2026-11-30T14:05:07', { wall: Date.UTC(2026, 10, 30, 14, 5, 7) }],
    ['2026-11-30T14:05Z', { instant: Date.UTC(2026, 10, 30, 14, 5) }],
    ['2026-11-30t14:05z', { instant: Date.UTC(2026, 10, 30, 14, 5) }],
    ['2026-11-30T14:05+07:00', { instant: Date.UTC(2026, 10, 30, 7, 5) }],
    ['2026-11-30T14:05+0700', { instant: Date.UTC(2026, 10, 30, 7, 5) }],
    ['2026-11-30T14:05:00.5-05:00', { instant: Date.UTC(2026, 10, 30, 19, 5, 0, 500) }],
    ['2024-02-29', { day: Date.UTC(2024, 1, 29) / DAY }],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-11-31', undefined],
    ['2026-11-30T24:00', undefined],
    ['2026-11-30T14:60', undefined],
    ['30/11/2026', undefined],
    ['tomorrow', undefined],
    ['', undefined],
    ['1764460800', undefined],
    ['2026-11-30T14:05+99:00', undefined],
  ];
  for (const [text, moment] of cases) {
    it(`“${text}”: ${JSON.stringify(moment) ?? 'none'}`, () => {
      expect(readMoment(text)).to.deep.equal(moment);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readMoment(text)));
  });
});

describe('the end of a plan', () => {
  const end = (written: Record<string, unknown>, zone = HANOI): PlanEnd | undefined =>
    planEnd(readTerms(written, zone).terms);

  const cases: ReadonlyArray<
    readonly [what: string, written: object, at: string | undefined, why?: string, zone?: string]
  > = [
    ['a date means the end of that day', { expires: '2026-11-30' }, '2026-11-30T17:00'],
    ['a time follows the clock of the zone', { expires: '2026-11-30T14:05' }, '2026-11-30T07:05'],
    ['a time with an offset is exact', { expires: '2026-11-30T14:05-05:00' }, '2026-11-30T19:05'],
    ['an offset needs no colon', { expires: '2026-11-30T14:05+0700' }, '2026-11-30T07:05'],
    ['small letters and white space', { expires: ' 2026-11-30t14:05z ' }, '2026-11-30T14:05'],
    [
      'the end counts before the start',
      { expires: '2026-11-30', activated: '2026-01-01', days: 3 },
      '2026-11-30T17:00',
    ],
    ['24 hours a day', { activated: '2026-11-28T14:05', days: 2, rule: '24h' }, '2026-11-30T07:05'],
    [
      'the day of the start is the first one',
      { activated: '2026-11-28T23:50', days: 1, rule: 'calendar-day' },
      '2026-11-28T17:00',
    ],
    [
      'three calendar days',
      { activated: '2026-11-28T08:00', days: 3, rule: 'calendar-day' },
      '2026-11-30T17:00',
    ],
    [
      'a date alone is enough for calendar days',
      { activated: '2026-11-28', days: 3, rule: 'calendar-day' },
      '2026-11-30T17:00',
    ],
    [
      'a date without an hour begins with the day',
      { activated: '2026-11-28', days: 3, rule: '24h' },
      '2026-11-30T17:00',
      'hour-unknown',
    ],
    [
      'without a rule, the earlier end',
      { activated: '2026-11-28T14:05', days: 3 },
      '2026-11-30T17:00',
      'rule-unknown',
    ],
    [
      'with the rule unknown, the earlier end too',
      { activated: '2026-11-28T14:05', days: 3, rule: 'unknown' },
      '2026-11-30T17:00',
      'rule-unknown',
    ],
    [
      '24 hours a day, while the clocks go back',
      { activated: '2026-10-24T12:00', days: 2, rule: '24h' },
      '2026-10-26T10:00',
      undefined,
      'Europe/Berlin',
    ],
    [
      'a shorter day ends at its midnight, too',
      { activated: '2026-03-29T00:30', days: 1, rule: 'calendar-day' },
      '2026-03-29T22:00',
      undefined,
      'Europe/Berlin',
    ],
    [
      'the day before a day without midnight',
      { expires: '2018-11-03' },
      '2018-11-04T03:00',
      undefined,
      'America/Sao_Paulo',
    ],
    [
      'the day before a skipped day',
      { expires: '2011-12-29' },
      '2011-12-30T10:00',
      undefined,
      'Pacific/Apia',
    ],
    [
      'a zone 14 hours ahead of UTC',
      { expires: '2026-11-30' },
      '2026-11-30T10:00',
      undefined,
      'Pacific/Kiritimati',
    ],
    [
      'the written zone counts before the carrier’s',
      { expires: '2026-11-30', zone: 'America/New_York' },
      '2026-12-01T05:00',
    ],
    ['nothing without a length', { activated: '2026-11-28' }, undefined],
    ['nothing without a start', { days: 3 }, undefined],
    ['nothing without any terms', {}, undefined],
  ];
  for (const [what, written, at, why, zone] of cases) {
    it(`${what}: ${at ?? 'unknown'}`, () => {
      const found = end(written as Record<string, unknown>, zone);
      expect([iso(found?.at), found?.earliest]).to.deep.equal([at, why]);
    });
  }

  it('is shown as the last minute of a day, not as the next day’s first', () => {
    expect(iso(end({ expires: '2026-11-30' })!.shown)).to.equal('2026-11-30T16:59');
    expect(iso(end({ activated: '2026-11-28', days: 3 })!.shown)).to.equal('2026-11-30T16:59');
    expect(iso(end({ expires: '2026-11-30T14:05' })!.shown)).to.equal('2026-11-30T07:05');
    const counted = end({ activated: '2026-11-28', days: 3, rule: '24h' })!;
    expect([iso(counted.at), iso(counted.shown)]).to.deep.equal([
      '2026-11-30T17:00',
      '2026-11-30T16:59',
    ]);
    expect(iso(end({ expires: '2026-12-01T00:00' })!.shown)).to.equal('2026-11-30T16:59');
  });

  const zone = fc.constantFrom(HANOI, 'Europe/Berlin', 'America/New_York', 'Pacific/Apia');
  const start = fc
    .integer({ min: Date.UTC(2015) / HOUR, max: Date.UTC(2035) / HOUR })
    .map((hour) => hour * HOUR);
  const days = fc.integer({ min: 1, max: 400 });

  it('is never later without a rule than with any rule', () => {
    fc.assert(
      fc.property(start, days, zone, (instant, count, name) => {
        const under = (rule?: EndRule) =>
          planEnd({ activated: { instant }, days: count, rule, zone: name })!.at;
        for (const rule of END_RULES) expect(under()).to.be.at.most(under(rule));
        expect(under('calendar-day')).to.be.greaterThan(instant);
      }),
    );
  });

  it('agrees with the time left and with the days since', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: -900, max: 900 }), zone, (at, hours, name) => {
        const end = { at, shown: at, zone: name };
        const now = at + hours * HOUR;
        const { over, days, hours: rest, minutes } = timeLeft(end, now);
        expect(over).to.equal(hours >= 0);
        expect(days * 24 + rest).to.equal(Math.max(-hours, 0));
        expect(minutes).to.equal(0);
        const since = daysSince(end, now);
        expect(since === undefined).to.equal(!over);
        if (since !== undefined) expect(Math.abs(since - hours / 24)).to.be.at.most(1.1);
      }),
    );
  });

  it('is one day ago from the next day’s first minute', () => {
    const midnight = Date.parse('2026-11-30T17:00Z');
    const over = { at: midnight, shown: midnight, zone: HANOI };
    expect(daysSince(over, midnight + 600_000)).to.equal(1);
    expect(daysSince(over, midnight + 11 * DAY + 600_000)).to.equal(12);
    expect(daysSince(over, midnight - 1)).to.equal(undefined);
  });
});

describe('the terms that a page wrote', () => {
  it('may be texts and numbers', () => {
    const { terms, wrong } = readTerms({ activated: '2026-11-28', days: 7, rule: '24H' }, HANOI);
    expect(wrong).to.deep.equal([]);
    expect([terms.days, terms.rule, terms.zone]).to.deep.equal([7, '24h', HANOI]);
  });

  it('are left out and reported if they are invalid, with the expected form', () => {
    const { terms, wrong } = readTerms(
      { expires: 'soon', activated: {}, days: '3.5', rule: 'moon', zone: 'Mars/Olympus' },
      HANOI,
    );
    expect(wrong.map(({ name, found }) => [name, found])).to.deep.equal([
      ['expires', 'soon'],
      ['activated', 'object'],
      ['days', '3.5'],
      ['rule', 'moon'],
      ['zone', 'Mars/Olympus'],
    ]);
    expect(wrong[0]!.expected).to.contain('2026-11-30');
    expect(planEnd(terms)).to.equal(undefined);
    expect(terms.zone).to.equal(HANOI);
  });

  it('may have any length from a day to ten years', () => {
    for (const days of [1, '30', 366, 3650]) {
      const { terms, wrong } = readTerms({ days }, HANOI);
      expect(terms.days, `${days}`).to.equal(Number(days));
      expect(wrong, `${days}`).to.deep.equal([]);
    }
    for (const days of [0, '3651', 9999, -1]) {
      const { terms, wrong } = readTerms({ days }, HANOI);
      expect(terms.days, `${days}`).to.equal(undefined);
      expect(wrong, `${days}`).to.deep.equal([
        { name: 'days', expected: '1–3650', found: `${days}` },
      ]);
    }
  });

  it('never throw, for any input', () => {
    fc.assert(
      fc.property(
        fc.record({
          expires: fc.anything(),
          activated: fc.anything(),
          days: fc.anything(),
          rule: fc.anything(),
          zone: fc.anything(),
        }),
        (written) => void planEnd(readTerms(written, HANOI).terms),
      ),
    );
  });
});

describe('the terms that a reader entered', () => {
  const cases: ReadonlyArray<readonly [Record<string, string>, string | undefined]> = [
    [{}, undefined],
    [{ 'end-date': '2026-11-30' }, '2026-11-30T17:00'],
    [{ 'end-date': '2026-11-30', 'end-hour': '9' }, '2026-11-30T02:00'],
    [{ 'end-known': 'start', 'end-date': '2026-11-30' }, undefined],
    [{ 'end-known': 'start', 'start-date': '2026-11-28', 'end-days': '3' }, '2026-11-30T17:00'],
    [
      {
        'end-known': 'start',
        'start-date': '2026-11-28',
        'start-hour': '14',
        'end-days': '3',
        'end-rule': '24h',
      },
      '2026-12-01T07:00',
    ],
    [{ 'end-date': 'nonsense' }, undefined],
  ];
  for (const [entered, at] of cases) {
    it(`${JSON.stringify(entered)}: ${at ?? 'unknown'}`, () => {
      expect(iso(planEnd(enteredTerms(entered, HANOI))?.at)).to.equal(at);
    });
  }
});
