import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { builtIns, type BuiltIn } from '../../src/carriers/carriers.js';
import { carrierSchema } from '../../src/carriers/schema.js';
import { notShipped, sources, type Source, type SourcedFact } from '../../src/carriers/sources.js';

/** Entries for a carrier or seller that the table does not know: they state no fact about anybody. */
const GENERIC = ['other-carrier', 'other-seller'];
const STRUCTURE = ['id', 'kind', 'country', 'hosts', 'sources', 'code'];
const BUILT_IN_ONLY = ['hosts', 'fakes', 'callsFrom', 'onlineNeedsVneid', 'topUp', 'code'];
const PUBLIC_CODE_MAY_PROVE = ['app.appStore', 'app.googlePlay', 'iccid'];
const DATE = /^(undated|\d{4}(-\d\d(-\d\d)?)?)$/;

type Facts = Record<string, SourcedFact>;

const named = Object.values(builtIns).filter(({ id }) => !GENERIC.includes(id));

describe('what is said of a built-in carrier', () => {
  for (const carrier of named) {
    it(`${carrier.id}: every fact is confirmed and has its source’s date`, () => {
      expect(problems(carrier, sources[carrier.id] ?? {})).to.deep.equal([]);
    });
  }

  it('has sources for no other carrier', () => {
    expect(Object.keys(sources)).to.have.members(named.map(({ id }) => id));
  });

  it('is nothing for a carrier or seller that the table does not know', () => {
    expect(GENERIC.map((id) => builtIns[id])).to.deep.equal([
      { id: 'other-carrier', country: 'VN', hosts: [] },
      // True of every seller: what its eSIM does not show, it does not do.
      { id: 'other-seller', kind: 'seller', hosts: [], topUp: { how: 'if-offered' } },
    ]);
  });

  for (const carrier of Object.values(builtIns)) {
    it(`${carrier.id}: fits the schema as it stands, with no unknown key`, () => {
      const config = Object.fromEntries(
        Object.entries(carrier).filter(([key]) => !BUILT_IN_ONLY.includes(key)),
      );
      expect(v.parse(carrierSchema, config)).to.deep.equal(config);
    });
  }
});

describe('what was left out on purpose', () => {
  it('names carriers of the table, and a reason', () => {
    for (const { carriers, fact, reason } of notShipped) {
      if (carriers !== 'all') expect(builtIns).to.include.keys(carriers);
      expect(fact, reason).to.match(/\S/);
      expect(reason, fact).to.match(/\S.*\.$/);
    }
  });
});

describe('a fact is refused', () => {
  const refused = (change: (carrier: BuiltIn, facts: Facts) => void, id = 'viettel') => {
    const carrier = structuredClone(builtIns[id]!);
    const facts = structuredClone(sources[id]!);
    change(carrier, facts);
    return problems(carrier, facts);
  };

  it('when nobody confirmed it', () => {
    expect(
      refused((carrier) => (carrier.website!.plans = 'https://viettel.vn/plans')),
    ).to.deep.equal(['website.plans: is not in the confirmed set']);
    expect(refused((carrier) => (carrier.hotlines![0]!.hours = '24/7'))).to.deep.equal([
      'hotlines.0: is not what the sources say',
    ]);
  });

  it('when its confirmed value is another', () => {
    expect(refused((carrier) => (carrier.app!.appStore = '1023709930'))).to.deep.equal([
      'app.appStore: is not what the sources say',
    ]);
  });

  it('when it has no date', () => {
    expect(refused((carrier) => delete carrier.sources!['app.name'])).to.deep.equal([
      'app.name: has no date',
    ]);
  });

  it('when its date is not the newest of its sources', () => {
    expect(
      refused((carrier) => (carrier.sources!['hotlines.0'] = '2023-02-14 vov.vn')),
    ).to.deep.equal(['hotlines.0: is of 2023-03, not of 2023-02-14']);
  });

  it('when it names another site than its source', () => {
    expect(
      refused((carrier) => (carrier.sources!['hotlines.0'] = '2023-03 viettel.vn')),
    ).to.deep.equal(['hotlines.0: is read at vov.vn, not at viettel.vn']);
    expect(refused((carrier) => (carrier.sources!.iccid = '2019-01-31 viettel.vn'))).to.deep.equal([
      'iccid: no source is at viettel.vn',
    ]);
  });

  it('when a date has no fact', () => {
    expect(refused((carrier) => (carrier.sources!['hotlines.2'] = '2023'))).to.deep.equal([
      'hotlines.2: has a date and is no fact',
    ]);
  });

  it('when a date is not written as one', () => {
    expect(
      refused((carrier, facts) => {
        facts.fakes!.sources[0]!.date = 'about-2026';
        carrier.sources!.fakes = 'about-2026 cafef.vn';
      }),
    ).to.deep.equal(['fakes: “about-2026” is no date']);
  });

  it('when it is a code or hotline without an address to read it at', () => {
    const bare = (facts: Facts, path: string) =>
      (facts[path]!.sources = [{ publicCode: 8, date: 'undated' }]);
    expect(
      refused((carrier, facts) => {
        bare(facts, 'codes.1');
        carrier.sources!['codes.1'] = 'undated';
        carrier.code!['codes.1'] = 8;
      }, 'mobifone'),
    ).to.deep.equal(['codes.1: public code cannot prove it', 'codes.1: no source has an address']);
    expect(
      refused((carrier, facts) => {
        bare(facts, 'hotlines.1');
        carrier.code!['hotlines.1'] = 8;
        carrier.sources!['hotlines.1'] = 'undated';
      }),
    ).to.deep.equal([
      'hotlines.1: public code cannot prove it',
      'hotlines.1: no source has an address',
    ]);
  });

  it('when public code stands for anything but store ids and issuer prefixes', () => {
    expect(
      refused((_, facts) => facts.name!.sources.push({ publicCode: 3, date: 'undated' })),
    ).to.deep.equal(['name: public code cannot prove it']);
  });

  it('when it rests on public code alone and does not say so', () => {
    expect(refused((carrier) => delete carrier.code!.iccid)).to.deep.equal([
      'iccid: rests on 4 files of public code, and says 0',
    ]);
    expect(refused((carrier) => (carrier.code!['app.appStore'] = 2))).to.deep.equal([
      'app.appStore: rests on 0 files of public code, and says 2',
    ]);
  });

  it('when it is a host that is no confirmed website', () => {
    expect(refused((carrier) => carrier.hosts.push('viettel.com.vn'))).to.deep.equal([
      'hosts.2: viettel.com.vn is not confirmed',
    ]);
  });

  it('when it is confirmed, and not shipped any more', () => {
    expect(
      refused((carrier) => {
        delete carrier.fakes;
        delete carrier.sources!.fakes;
      }),
    ).to.deep.equal(['fakes: has sources and is not shipped']);
  });
});

/** What is wrong with the facts of a carrier, in words. */
function problems(carrier: BuiltIn, facts: Facts): string[] {
  const dates = (carrier.sources ?? {}) as Record<string, string>;
  const found: string[] = [];
  const shipped = new Set<string>();

  for (const leaf of leaves(carrier)) {
    const path = Object.keys(facts).find((at) => leaf === at || leaf.startsWith(`${at}.`));
    if (path) shipped.add(path);
    // To say that nobody knows is no claim.
    else if (valueAt(carrier, leaf) !== 'unknown') {
      found.push(`${leaf}: is not in the confirmed set`);
    }
  }

  for (const path of shipped) {
    const { value, sources } = facts[path]!;
    const newest = newestOf(sources);
    const files = sources.some(isPage) ? 0 : filesOf(sources);
    if (!same(valueAt(carrier, path), value)) found.push(`${path}: is not what the sources say`);
    const [date, host] = dates[path]?.split(' ') ?? [];
    if (!date) found.push(`${path}: has no date`);
    else if (date !== newest) found.push(`${path}: is of ${newest}, not of ${date}`);
    const hosts = sources.filter(isPage).filter((source) => source.date === newest);
    const from = hosts.length ? hosts : sources.filter(isPage);
    if (date && from.length && !from.some(({ url }) => hostOf(url) === host)) {
      found.push(`${path}: is read at ${hostOf(from[0]!.url)}, not at ${host}`);
    }
    if (host && !from.length) found.push(`${path}: no source is at ${host}`);
    if ((carrier.code?.[path] ?? 0) !== files) {
      found.push(
        `${path}: rests on ${files} files of public code, and says ${carrier.code?.[path] ?? 0}`,
      );
    }
  }

  for (const [index, host] of carrier.hosts.entries()) {
    const fact = facts[`hosts.${index}`];
    if (fact?.value !== host || !fact.sources.some(isPage)) {
      found.push(`hosts.${index}: ${host} is not confirmed`);
    }
  }

  for (const [path, { sources }] of Object.entries(facts)) {
    for (const source of sources) {
      if (!DATE.test(source.date)) found.push(`${path}: “${source.date}” is no date`);
      if (isPage(source) && !URL.canParse(source.url))
        found.push(`${path}: ${source.url} is no address`);
    }
    if (!sources.length) found.push(`${path}: has no source`);
    if (filesOf(sources) && !PUBLIC_CODE_MAY_PROVE.includes(path)) {
      found.push(`${path}: public code cannot prove it`);
    }
    if (/^(codes|hotlines)\./.test(path) && !sources.some(isPage)) {
      found.push(`${path}: no source has an address`);
    }
    if (!shipped.has(path) && !path.startsWith('hosts.')) {
      found.push(`${path}: has sources and is not shipped`);
    }
  }

  for (const path of Object.keys(dates)) {
    if (!facts[path]) found.push(`${path}: has a date and is no fact`);
  }
  return found;
}

/** The path of every single value that states something. */
function leaves(value: unknown, path = ''): string[] {
  if (!value || typeof value !== 'object') return [path];
  return Object.entries(value)
    .filter(([key]) => path || !STRUCTURE.includes(key))
    .flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((at, key) => (at as Record<string, unknown>)?.[key], value);

const isPage = (source: Source): source is Extract<Source, { url: string }> => 'url' in source;

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

const filesOf = (sources: Source[]) =>
  sources.reduce((sum, source) => sum + ('publicCode' in source ? source.publicCode : 0), 0);

const newestOf = (sources: Source[]) =>
  sources
    .map(({ date }) => date)
    .filter((date) => date !== 'undated')
    .sort()
    .pop() ?? 'undated';

const same = (one: unknown, other: unknown) => inOrder(one) === inOrder(other);

const inOrder = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
