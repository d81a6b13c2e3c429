import type { Carrier } from '../carriers/carrier.js';

/** A way to renew. */
export type Method = 'app' | 'store' | 'website' | 'code';

export const METHODS: readonly Method[] = ['app', 'store', 'website', 'code'];

/** What is happening to the traveller. */
export type Situation = 'works' | 'used-up' | 'expired' | 'paid' | 'other';

export const SITUATIONS: readonly Situation[] = ['works', 'used-up', 'expired', 'paid', 'other'];

/**
 * The ways that this carrier's facts support, in the order of the guide or of the page's own list.
 * A way without its fact is left out; a seller's eSIM is renewed where it was bought and nowhere else.
 *
 * @param wanted ids from the page, in its order; unknown ones are passed over, and where none of them
 * is left, all ways are shown
 */
export function waysToRenew(carrier: Carrier, wanted: readonly string[] = METHODS): Method[] {
  const left = (method: Method) => !carrier.without?.includes(`method:${method}`);
  const ways = METHODS.filter((method) => left(method) && supports(carrier, method));
  const asked = [...new Set(wanted)].filter((id): id is Method => ways.includes(id as Method));
  return asked.length ? asked : ways;
}

function supports(carrier: Carrier, method: Method): boolean {
  if (carrier.kind === 'seller')
    return method === 'app' || (method === 'website' && !!carrier.website);
  switch (method) {
    case 'app':
      return !!carrier.app || isGeneric(carrier);
    case 'store':
      return !!carrier.store || isGeneric(carrier);
    case 'website':
      return !!carrier.website;
    case 'code':
      return !!renewingCodes(carrier).length;
  }
}

/** A carrier of which nothing is known but that it is one: what is true of all is said of it. */
const isGeneric = ({ app, website, store, hotlines, codes }: Carrier): boolean =>
  !app && !website && !store && !hotlines?.length && !codes?.length;

/** The way that stands open first: app or site, else the shop. */
export const firstWay = (ways: readonly Method[]): Method | undefined =>
  (['app', 'website', 'store', 'code'] as const).find((way) => ways.includes(way));

/** The way that stands open: the one asked for, where it is one of these; '' asks for none. */
export const openWay = (ways: readonly Method[], asked?: string): Method | '' =>
  asked === '' ? '' : (ways.find((way) => way === asked) ?? firstWay(ways) ?? '');

type Code = NonNullable<Carrier['codes']>[number];

const codesOf = ({ kind, codes = [] }: Carrier): Code[] => (kind === 'seller' ? [] : codes);

/** Codes that renew, and those that only check. A code that stops the renewal is neither. */
export const renewingCodes = (carrier: Carrier): Code[] =>
  codesOf(carrier).filter((code) => code.renews);

export const checkingCodes = (carrier: Carrier): Code[] =>
  codesOf(carrier).filter((code) => !code.renews && code.for !== 'stop-renewal');

type Hotline = NonNullable<Carrier['hotlines']>[number];

/** Lines that any phone reaches; where there are none, all. */
export function linesFromAnyPhone(carrier: Carrier): Hotline[] {
  const lines = hotlinesInOrder(carrier);
  const open = lines.filter(({ from }) => from !== 'network');
  return open.length ? open : lines;
}

/** Lines from the carrier's own SIM first, then those from any phone, then from abroad. */
export function hotlinesInOrder({ hotlines = [] }: Carrier): Hotline[] {
  const rank = { network: 0, country: 1, abroad: 2 };
  return [...hotlines].sort((a, b) => rank[a.from] - rank[b.from]);
}
