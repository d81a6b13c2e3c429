import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayAt, instantOf, isZone, startOfDay, wallClock } from '../../src/rules/clock.js';

const DAY = 86_400_000;

/** Zones with every kind of clock change: none, an hour, half an hour, at midnight, a whole day. */
const zones = [
  'Asia/Ho_Chi_Minh',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'UTC',
];

const zone = fc.constantFrom(...zones);
/** A wall clock to the second, 2005 to 2036. */
const wall = fc
  .integer({ min: Date.UTC(2005) / 1000, max: Date.UTC(2036) / 1000 })
  .map((seconds) => seconds * 1000);
const plain = (at: number) => Temporal.PlainDateTime.from(new Date(at).toISOString().slice(0, 19));

describe('the clocks of a zone', () => {
  it('agree with the time zone data', () => {
    fc.assert(
      fc.property(wall, zone, (at, name) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
        expect(wallClock(at, name)).to.equal(Date.parse(`${shown.toPlainDateTime()}Z`));
      }),
    );
  });

  it('lead back to the instant, to the first one if they show a time twice', () => {
    fc.assert(
      fc.property(wall, zone, (at, name) => {
        expect(instantOf(at, name)).to.equal(plain(at).toZonedDateTime(name).epochMilliseconds);
      }),
      { numRuns: 400 },
    );
  });

  // Random times rarely hit a clock change.
  const jumps: ReadonlyArray<readonly [name: string, from: string]> = [
    ['Europe/Berlin', '2026-03-29T00:00'],
    ['Europe/Berlin', '2026-10-25T00:00'],
    ['America/New_York', '2026-03-08T00:00'],
    ['America/New_York', '2026-11-01T00:00'],
    ['America/Havana', '2026-11-01T00:00'],
    ['America/Sao_Paulo', '2018-11-04T00:00'],
    ['America/Sao_Paulo', '2018-02-17T22:00'],
    ['Asia/Beirut', '2026-03-29T00:00'],
    ['Africa/Cairo', '2026-04-24T00:00'],
    ['Australia/Lord_Howe', '2026-10-04T00:00'],
    ['Pacific/Apia', '2011-12-29T12:00'],
    ['Pacific/Apia', '2011-12-30T12:00'],
  ];
  for (const [name, from] of jumps) {
    it(`are right through the change after ${from} in ${name}`, () => {
      const start = Date.parse(`${from}Z`);
      for (let minute = 0; minute <= 240; minute += 5) {
        const at = start + minute * 60_000;
        expect(instantOf(at, name), new Date(at).toISOString()).to.equal(
          plain(at).toZonedDateTime(name).epochMilliseconds,
        );
      }
    });
  }

  it('have a first moment of every day', () => {
    fc.assert(
      fc.property(wall, zone, (at, name) => {
        const day = Math.floor(at / DAY);
        const date = Temporal.PlainDate.from(new Date(day * DAY).toISOString().slice(0, 10));
        expect(startOfDay(day, name)).to.equal(date.toZonedDateTime(name).epochMilliseconds);
      }),
    );
  });

  it('have a first moment of a day that begins at one o’clock, and of a skipped day', () => {
    const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / DAY;
    const shown = (date: string, name: string) =>
      new Date(wallClock(startOfDay(dayOf(date), name), name)).toISOString().slice(0, 16);
    expect(shown('2018-11-04', 'America/Sao_Paulo')).to.equal('2018-11-04T01:00');
    expect(shown('2011-12-30', 'Pacific/Apia')).to.equal('2011-12-31T00:00');
    expect(dayAt(Date.parse('2026-11-30T16:59Z'), 'Asia/Ho_Chi_Minh')).to.equal(
      dayOf('2026-11-30'),
    );
    expect(dayAt(Date.parse('2026-11-30T17:00Z'), 'Asia/Ho_Chi_Minh')).to.equal(
      dayOf('2026-12-01'),
    );
  });

  it('belong to a known zone', () => {
    expect(['Asia/Ho_Chi_Minh', 'UTC', 'Atlantis/Poseidonis', ''].map(isZone)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });
});
