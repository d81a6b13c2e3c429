import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Carrier } from '../../src/carriers/carrier.js';
import {
  dueAt,
  kindOf,
  SHELF_LIFE,
  sourcesOf,
  staleFacts,
  type FactKind,
} from '../../src/rules/freshness.js';
import { carrierFrom, everyCarrier } from '../support/carriers.js';

const day = (date: string) => Date.parse(`${date}T00:00Z`);

describe('the shelf life of a fact', () => {
  const kinds: ReadonlyArray<readonly [string, FactKind, number]> = [
    ['website.url', 'site', 36],
    ['app.name', 'app', 36],
    ['hotlines.0', 'hotline', 36],
    ['codes.2', 'code', 12],
    ['payment.methods.0', 'payment', 12],
    ['lifecycle', 'period', 6],
    ['topUp', 'period', 6],
    ['onlineNeedsVneid', 'law', 6],
    ['law', 'law', 6],
    ['iccid', 'other', 36],
  ];
  for (const [path, kind, months] of kinds) {
    it(`${path}: ${months} months`, () => {
      expect(kindOf(path)).to.equal(kind);
      expect(SHELF_LIFE[kind]).to.equal(months);
    });
  }

  const cases: ReadonlyArray<readonly [object, FactKind, string | undefined]> = [
    [{ date: '2026-05-31' }, 'code', '2027-06-01'],
    [{ date: '2015-05' }, 'payment', '2016-06-01'],
    [{ date: '2024' }, 'period', '2025-07-01'],
    [{ date: '2024', checked: '2026-08-01' }, 'period', '2027-02-02'],
    [{ date: '2026-08-01', checked: '2024' }, 'period', '2027-02-02'],
    [{ date: 'undated' }, 'code', undefined],
    [{ date: 'undated', checked: '2026-11-01' }, 'code', '2027-11-02'],
    [{ date: 'about 2020' }, 'code', undefined],
  ];
  for (const [source, kind, due] of cases) {
    it(`${JSON.stringify(source)}, ${kind}: ${due ?? 'unknown'}`, () => {
      const at = dueAt(source as { date: string }, kind);
      expect(at && new Date(at).toISOString().slice(0, 10)).to.equal(due);
    });
  }

  it('can be changed for one kind', () => {
    expect(dueAt({ date: '2026-01-01' }, 'code', { code: 1 })).to.equal(day('2026-02-02'));
    expect(dueAt({ date: '2026-01-01' }, 'site', { code: 1 })).to.equal(day('2029-01-02'));
  });
});

describe('facts past their shelf life', () => {
  const carrier = carrierFrom({
    id: 'x',
    name: 'X',
    country: 'TH',
    website: { url: 'https://x.example/' },
    codes: [{ for: 'top-up', renews: true, ussd: '*100*<card>#' }],
    hotlines: [{ number: '1999', from: 'network' }],
    sources: {
      'website.url': { url: 'https://www.x.example/', date: '2020' },
      'codes.0': { date: '2025-01', checked: '2025-06-30' },
      'hotlines.0': 'undated',
    },
  });

  it('have the later of their dates, and whether they cost something', () => {
    expect(staleFacts(carrier, day('2026-11-27'))).to.deep.equal([
      { path: 'website.url', kind: 'site', date: '2020', costly: false },
      { path: 'codes.0', kind: 'code', date: '2025-06-30', costly: true },
    ]);
  });

  it('have the date of the source if that is later than our check, or the only one', () => {
    const dateOf = (source: { date: string; checked?: string }) =>
      staleFacts({ ...carrier, sources: { 'codes.0': source } }, day('2026-11-27'))[0]?.date;
    expect(dateOf({ date: '2025-03', checked: '2025-01-30' })).to.equal('2025-03');
    expect(dateOf({ date: 'undated', checked: '2025-01-30' })).to.equal('2025-01-30');
    expect(dateOf({ date: '2025-03' })).to.equal('2025-03');
  });

  const costs: ReadonlyArray<readonly [string, boolean]> = [
    ['codes.0', true],
    ['payment.methods.0', true],
    ['onlineNeedsVneid', true],
    ['lifecycle', true],
    ['topUp', true],
    ['website.url', false],
    ['app.name', false],
    ['hotlines.0', false],
    ['iccid', false],
  ];
  for (const [path, costly] of costs) {
    it(`${path}: an old one ${costly ? 'can cost money or the service' : 'costs nothing'}`, () => {
      const old = { ...carrier, sources: { [path]: { date: '2015' } } };
      const stale = staleFacts(old, day('2026-11-27'));
      expect(stale.map(({ path, costly }) => [path, costly])).to.deep.equal([[path, costly]]);
    });
  }

  it('become old on the day, not on the day before', () => {
    const stale = (date: string) => staleFacts(carrier, day(date)).map(({ path }) => path);
    expect(stale('2023-12-31')).to.deep.equal([]);
    expect(stale('2024-01-01')).to.deep.equal(['website.url']);
  });

  it('do not include facts with an unknown date', () => {
    expect(staleFacts(carrier, day('2099-01-01')).map(({ path }) => path)).not.to.include(
      'hotlines.0',
    );
  });

  it('never become fewer with time', () => {
    const date = fc.integer({ min: day('2015-01-01'), max: day('2035-01-01') });
    fc.assert(
      fc.property(date, date, fc.constantFrom(...everyCarrier()), (one, other, of) => {
        const paths = (now: number) => staleFacts(of, now).map(({ path }) => path);
        expect(paths(Math.max(one, other))).to.include.members(paths(Math.min(one, other)));
      }),
    );
  });

  it('have a source', () => {
    expect(sourcesOf(carrier)['website.url']).to.include({ host: 'x.example', date: '2020' });
    expect(sourcesOf(carrierFrom('viettel'))['hotlines.0']).to.include({
      host: 'vov.vn',
      date: '2023-03',
    });
    expect(sourcesOf(carrier)).not.to.have.property('law');
    expect(sourcesOf(carrierFrom('viettel'))).to.have.property('law');
  });

  it('do not exist for a carrier without sources', () => {
    expect(staleFacts(carrierFrom('other-carrier') as Carrier, day('2099-01-01'))).to.deep.equal(
      [],
    );
  });
});
