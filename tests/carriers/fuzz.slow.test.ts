import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtIns } from '../../src/carriers/carriers.js';
import {
  forAnotherCarrier,
  readCarrier,
  type Carrier,
  type CarrierConfig,
  type ConfigError,
} from '../../src/carriers/carrier.js';
import { FOR_CARRIERS } from '../../src/carriers/issue.js';
import { check } from '../../src/carriers/check.js';
import { carrierSchema } from '../../src/carriers/schema.js';

const BASE = 'https://blog.example/vietnam/esim.html';
const RUNS = 10_000;

const keys = Object.keys(carrierSchema.fields);

// ---- Configs.

const json = fc.jsonValue({ maxDepth: 4 });
const anything = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
  key: fc.oneof(
    fc.constantFrom(...keys, '__proto__', 'constructor', 'toString', 'hosts'),
    fc.string(),
  ),
});

const word = fc.oneof(
  fc.constantFrom('Dtac', 'Ví dụ', '示例', 'مثال', '<b>A</b>', '‮A', '2026-01'),
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text)),
);
const localized = fc.oneof(
  word,
  fc.dictionary(fc.constantFrom('en', 'vi', 'zh-Hans', 'pt-BR'), word, { minKeys: 1 }),
);
const https = fc.oneof(
  fc.string({ maxLength: 20 }).map((path) => `https://carrier.example/${path}`),
  fc.constantFrom('/renew', 'plans?id=1', '//carrier.example/', 'https://ví-dụ.example/gói'),
);
const contact = fc.oneof(https, fc.constantFrom('mailto:me@blog.example', 'tel:+84901234567'));
const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const partly = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });

const code = fc
  .record({
    for: fc.constantFrom('balance', 'top-up', 'stop-renewal'),
    renews: fc.boolean(),
  })
  .chain((purpose) =>
    fc.oneof(
      fc.constantFrom('*101#', '*100*<card>#', '#1#').map((ussd) => ({ ...purpose, ussd })),
      fc.record({ to: digits(3, 5), text: word }).map((sms) => ({ ...purpose, sms })),
    ),
  );

const valid = partly({
  $schema: fc.constant('./carrier.schema.json'),
  name: localized,
  country: fc.constantFrom('VN', 'TH'),
  kind: fc.constantFrom('carrier', 'seller'),
  operator: fc.boolean(),
  website: partly({ url: https, account: https, plans: https }),
  app: partly({
    name: localized,
    appStore: fc.oneof(digits(6, 12), fc.constant('https://apps.apple.com/app/id123456')),
    googlePlay: fc.constantFrom('vn.a', 'https://play.google.com/store/apps/details?id=vn.a'),
  }),
  store: partly({ name: localized, locator: https, bring: some(localized) }),
  codes: some(code),
  hotlines: some(
    fc.record(
      {
        number: digits(3, 15),
        from: fc.constantFrom('network', 'country', 'abroad'),
        free: fc.boolean(),
        languages: some(fc.constantFrom('en', 'vi')),
        hours: localized,
      },
      { requiredKeys: ['number', 'from'] },
    ),
  ),
  payment: partly({
    methods: some(localized),
    foreignCard: fc.constantFrom('yes', 'no', 'unknown'),
  }),
  clock: partly({
    zone: fc.constantFrom('Asia/Bangkok', 'UTC'),
    ends: fc.constantFrom('24h', 'calendar-day', 'unknown'),
  }),
  lifecycle: some(
    fc.record({
      day: fc.integer({ min: 1, max: 3650 }),
      state: fc.constantFrom('blocked', 'recalled'),
    }),
  ),
  support: partly({ url: contact, label: localized, image: https }),
  offer: fc.record({ url: https, label: localized }),
  iccid: some(digits(2, 6).map((rest) => `89${rest}`)),
  numbers: some(digits(2, 6)),
  faq: some(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'wrong-plan'),
        question: localized,
        answer: fc.oneof(localized, fc.array(localized, { minLength: 1, maxLength: 3 })),
        links: some(fc.record({ label: localized, url: contact })),
      },
      { requiredKeys: ['id', 'question', 'answer'] },
    ),
  ),
  without: some(fc.constantFrom('method:store', 'faq:wrong-plan')),
  sources: fc.dictionary(
    fc.constantFrom('name', 'website.url', 'date'),
    fc.oneof(word, fc.record({ url: https, date: word })),
  ),
});

/** A valid config with one value replaced, removed or moved to another key. */
const mutated = fc
  .record({
    config: valid,
    changes: fc.array(
      fc.record({
        where: fc.infiniteStream(fc.nat()),
        deep: fc.integer({ min: 1, max: 5 }),
        how: fc.constantFrom('replace', 'delete', 'rename', 'null', 'repeat'),
        value: fc.oneof(
          fc.jsonValue({ maxDepth: 1 }),
          fc.constantFrom<unknown>(undefined, 1n, NaN, [], {}, () => 1, Symbol('a'), new Date(0)),
          fc.constantFrom('x'.repeat(121), 'x'.repeat(5000), 'javascript:alert(1)', ' '),
        ),
        key: fc.oneof(fc.constantFrom(...keys, '__proto__', 'toString'), fc.string()),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ config, changes }) => {
    const copy = structuredClone(config) as Record<string, unknown>;
    for (const { where, deep, how, value, key } of changes) {
      let owner: Record<string, unknown> = copy;
      let at: string | undefined;
      for (let depth = 0; depth < deep; depth++) {
        const names = Object.keys(owner);
        at = names[Number(where.next().value) % (names.length || 1)];
        const inner = at === undefined ? undefined : owner[at];
        if (depth === deep - 1 || !inner || typeof inner !== 'object') break;
        owner = inner as Record<string, unknown>;
      }
      if (at === undefined || ArrayBuffer.isView(owner)) continue;
      const before = owner[at];
      if (how === 'replace') owner[at] = value;
      else if (how === 'null') owner[at] = null;
      else if (how === 'repeat') owner[at] = [before, value, before];
      else {
        if (Array.isArray(owner)) owner.splice(Number(at), 1);
        else delete owner[at];
        if (how === 'rename') {
          Object.defineProperty(owner, Array.isArray(owner) ? owner.length : key, {
            value: before,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
      }
    }
    return copy as unknown;
  });

const id = fc.oneof(fc.constantFrom(...Object.keys(builtIns), 'dtac'), fc.string({ minLength: 1 }));

// ---- Promises for every config.

/** The carrier's facts that a config may give. */
const factsOf = (carrier: Carrier) =>
  Object.fromEntries(Object.entries(carrier).filter(([key]) => keys.includes(key)));

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** Whether the path exists in the input. A key may contain dots. */
function leadsSomewhere(value: unknown, path: string): boolean {
  if (path === '') return true;
  if (!value || typeof value !== 'object') return false;
  return Object.keys(value).some(
    (key) =>
      key === path ||
      (path.startsWith(`${key}.`) &&
        leadsSomewhere((value as Record<string, unknown>)[key], path.slice(key.length + 1))),
  );
}

function holds(value: unknown, carrierId = 'viettel') {
  const { carrier, errors } = readCarrier(carrierId, [{ from: 'config', value }], BASE);
  if (!carrierId.trim()) return;
  if (!carrier) throw new Error('no carrier');

  const facts = factsOf(carrier);
  const again = check(carrierSchema, facts, '');
  expect(again.errors).to.deep.equal([]);
  // Empty sources mean the same as none.
  const withSources = (read: object) => ({ sources: {}, ...(plain(read) as object) });
  expect(withSources(again.value ?? {})).to.deep.equal(withSources(facts));

  const second = readCarrier(carrier.id, [{ from: 'config', value: facts }]);
  expect(second.errors.filter(({ kind }) => kind === 'error')).to.deep.equal([]);

  expect(carrier.hosts).to.deep.equal(builtIns[carrier.id]?.hosts ?? []);
  expect(new Set(errors.map(({ path }) => path)).size).to.equal(errors.length);
  for (const { path, expected, found, from } of errors) {
    expect(expected).to.be.a('string').and.not.equal('');
    expect(found.length).to.be.below(70);
    if (from !== 'config') expect(path).to.equal('carrier');
    else if (path.endsWith('…')) continue;
    else if (!leadsSomewhere(value, path)) {
      expect(found, path).to.equal('undefined');
      expect(leadsSomewhere(value, path.replace(/(^|\.)[^.]*$/, '')), path).to.equal(true);
    }
  }

  const other = readCarrier('nomad', forAnotherCarrier([{ from: 'config', value }]), BASE).carrier!;
  expect(other.name).to.equal('Nomad');
}

describe('a valid carrier results', () => {
  it('from random JSON', () => {
    fc.assert(fc.property(json, id, holds), { numRuns: RUNS });
  });

  it('from random values of known keys', () => {
    const config = fc.dictionary(fc.constantFrom(...keys), json);
    fc.assert(
      fc.property(config, (value) => holds(value)),
      { numRuns: RUNS / 4 },
    );
  });

  it('from any JavaScript value', () => {
    fc.assert(fc.property(anything, id, holds), { numRuns: RUNS / 4 });
  });

  it('from a config with one change', () => {
    fc.assert(fc.property(mutated, id, holds), { numRuns: RUNS / 5 });
  });

  it('from a valid config, with nothing left out', () => {
    fc.assert(
      fc.property(valid, (config) => {
        const { carrier, errors } = readCarrier('mine', [{ from: 'config', value: config }], BASE);
        // Half a website, and facts of carriers for a seller, are named.
        const isExpected = ({ path, expected }: ConfigError) =>
          path === 'carrier' || expected === '"url"' || expected === FOR_CARRIERS;
        expect(errors.filter((error) => !isExpected(error))).to.deep.equal([]);
        const { $schema: _, ...facts } = config as CarrierConfig;
        for (const key of Object.keys(facts)) {
          const kept = ['website', 'support', 'app', 'store', 'payment', 'clock', 'sources'];
          if (!kept.includes(key)) expect(carrier).to.have.property(key);
        }
        holds(config, 'mine');
      }),
      { numRuns: RUNS / 20 },
    );
  });

  it('from several layers', () => {
    const layers = fc.array(fc.oneof(json, mutated), { maxLength: 4 });
    fc.assert(
      fc.property(layers, id, (values, carrierId) => {
        const { carrier } = readCarrier(
          carrierId,
          values.map((value, index) => ({ from: `layer ${index}`, value })),
          BASE,
        );
        if (!carrierId.trim()) return;
        expect(check(carrierSchema, factsOf(carrier!), '').errors).to.deep.equal([]);
      }),
      { numRuns: RUNS / 20 },
    );
  });
});
