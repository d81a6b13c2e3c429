import { readCarrier, type Carrier, type CarrierConfig } from '../../src/carriers/carrier.js';
import { builtIns } from '../../src/carriers/carriers.js';
import { languages, type Language } from '../../src/locales/localize.js';
import { SITUATIONS, type Situation } from '../../src/rules/ways.js';

/** Every built-in carrier and seller, in the table's order. */
export const everyId: readonly string[] = Object.keys(builtIns);

export const everyLanguage = Object.keys(languages) as Language[];

/** Every answer to "What’s happening?", and no answer. */
export const everySituation: ReadonlyArray<Situation | undefined> = [undefined, ...SITUATIONS];

/** A carrier by its built-in id or its config. */
export function carrierFrom(carrier: string | object): Carrier {
  const { carrier: found } =
    typeof carrier === 'string'
      ? readCarrier(carrier)
      : readCarrier(undefined, [{ from: 'config', value: carrier }]);
  if (!found) throw new Error(`unknown carrier ${JSON.stringify(carrier)}`);
  return found;
}

export const everyCarrier = (): Carrier[] => everyId.map(carrierFrom);

export const sellers = (): Carrier[] => everyCarrier().filter(({ kind }) => kind === 'seller');

/** A carrier of another country. Only a config describes it. */
export const thai: CarrierConfig = {
  id: 'chao-mobile',
  name: 'Chao Mobile',
  country: 'TH',
  website: { url: 'https://chao.example/', account: 'https://my.chao.example/' },
  app: { name: 'My Chao', appStore: '999999999', googlePlay: 'com.example.chao' },
  store: { name: 'Chao Shop', locator: 'https://chao.example/shops', bring: ['passport'] },
  hotlines: [{ number: '1999', from: 'network' }],
  payment: { methods: ['card', 'scratch-card'], foreignCard: 'unknown' },
};

/** A seller whose config has facts that only a carrier can have. */
export const sellerWithCarrierFacts = {
  id: 'palm-sim',
  name: 'Palm SIM',
  kind: 'seller',
  website: { url: 'https://palm.example/' },
  app: { name: 'Palm', appStore: '888888888' },
  store: { name: 'Palm Shop', locator: 'https://palm.example/shops', bring: ['passport'] },
  hotlines: [{ number: '19001234', from: 'country' }],
  codes: [
    { for: 'top-up', renews: true, ussd: '*100*<card>#' },
    { for: 'balance', renews: false, ussd: '*101#' },
  ],
};
