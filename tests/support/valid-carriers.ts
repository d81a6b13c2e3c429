import { FOR_CARRIERS } from '../../src/carriers/issue.js';
import fc from 'fast-check';
import { readCarrier, type Carrier } from '../../src/carriers/carrier.js';
import { everyId } from './carriers.js';

const text = fc.constantFrom('Dtac', 'Ví dụ', '示例');
const https = fc.constantFrom('https://carrier.example/', 'https://carrier.example/plans');
const partly = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });

/** Any set of valid facts. */
const config = partly({
  name: text,
  country: fc.constantFrom('VN', 'TH'),
  kind: fc.constantFrom('carrier' as const, 'seller' as const),
  website: fc.record({ url: https, account: https }, { requiredKeys: ['url'] }),
  app: partly({ name: text, appStore: fc.constant('421163561') }),
  store: partly({ name: text, locator: https }),
  codes: some(
    fc.record({
      for: fc.constantFrom('balance', 'top-up', 'buy-plan', 'stop-renewal'),
      renews: fc.boolean(),
      ussd: fc.constantFrom('*101#', '*100*<card>#'),
    }),
  ),
  hotlines: some(
    fc.record({
      number: fc.constantFrom('198', '18008098'),
      from: fc.constantFrom('network', 'country', 'abroad'),
    }),
  ),
  payment: partly({
    methods: some(fc.constantFrom('card', 'scratch-card')),
    foreignCard: fc.constantFrom('yes', 'no', 'unknown'),
  }),
  lifecycle: fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 1, max: 90 }),
      state: fc.constantFrom('outgoing-blocked', 'blocked', 'shop-restores', 'recalled'),
    }),
    { maxLength: 3, selector: ({ day }) => day },
  ),
  without: some(fc.constantFrom('method:app', 'method:store', 'method:website', 'method:code')),
});

/** A carrier or seller from a config, with or without a built-in one as its base. */
export const validCarrier: fc.Arbitrary<Carrier> = fc
  .record({ id: fc.option(fc.constantFrom(...everyId), { nil: undefined }), config })
  .map(({ id, config }) => {
    const value = { id: 'some-carrier', name: 'Some', ...config };
    const { carrier, errors } = readCarrier(id, [{ from: 'config', value: id ? config : value }]);
    // Sellers may have facts of carriers, which are not used.
    const isWrong = errors.some(({ expected }) => expected !== FOR_CARRIERS);
    if (!carrier || isWrong) throw new Error(JSON.stringify({ id, config, errors }));
    return carrier;
  });
