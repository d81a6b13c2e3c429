import { isGiven, type Carrier, type Code, type Hotline } from '../carriers/carrier.js';

/** A method to renew. */
export type Method = 'app' | 'store' | 'website' | 'code';

export const METHODS: readonly Method[] = ['app', 'store', 'website', 'code'];

/** What is happening to the traveller. */
export type Situation = 'works' | 'used-up' | 'expired' | 'paid' | 'other';

export const SITUATIONS: readonly Situation[] = ['works', 'used-up', 'expired', 'paid', 'other'];

/**
 * The methods that this carrier's facts support, in the order of the guide or of the page's own list.
 * A seller's eSIM can only be renewed with its seller.
 *
 * @param wanted ids from the page, in its order. Ignores unknown ids. If none is left, returns all
 * methods
 */
export function waysToRenew(carrier: Carrier, wanted: readonly string[] = METHODS): Method[] {
  const allowed = (method: Method) => !carrier.without?.includes(`method:${method}`);
  const all = METHODS.filter((method) => allowed(method) && supports(carrier, method));
  const chosen = [...new Set(wanted)].filter((id): id is Method => all.includes(id as Method));
  return chosen.length ? chosen : all;
}

/**
 * The methods for a reader in trouble: of those online, only the ones that the page shows. What works
 * without internet is never left out.
 *
 * @param wanted as for `waysToRenew`
 */
export function waysInTrouble(carrier: Carrier, wanted?: readonly string[]): Method[] {
  const shown = waysToRenew(carrier, wanted);
  return waysToRenew(carrier).filter(
    (method) => method === 'store' || method === 'code' || shown.includes(method),
  );
}

function supports(carrier: Carrier, method: Method): boolean {
  if (carrier.kind === 'seller') {
    // The site of a seller in our table is a button in the app's method.
    const ofPage = !!carrier.website && isGiven(carrier, 'website.url');
    return method === 'app' || (method === 'website' && ofPage);
  }
  switch (method) {
    case 'app':
      // A page that gives a carrier by name, but no app, knows of none.
      return !!carrier.app || (isGeneric(carrier) && !carrier.name);
    case 'store':
      return !!carrier.store || isGeneric(carrier);
    case 'website':
      return !!carrier.website;
    case 'code':
      return !!renewingCodes(carrier).length;
  }
}

/** Whether the only known page of a carrier is its first one, which may not renew plans. */
export const mayNotRenew = ({ kind, known, website, given }: Carrier): boolean =>
  kind === 'carrier' && known && !website?.account && !given.has('website.url');

/** A carrier we know nothing about. It gets the generic advice. */
const isGeneric = ({ app, website, store, hotlines, codes }: Carrier): boolean =>
  !app && !website && !store && !hotlines?.length && !codes?.length;

/** The method that is open by default: online if possible, otherwise the shop. */
export const firstWay = (methods: readonly Method[]): Method | undefined =>
  (['app', 'website', 'store', 'code'] as const).find((method) => methods.includes(method));

/** The method to show open. @param wanted '' for none. Unknown and absent give the default */
export const openWay = (methods: readonly Method[], wanted?: string): Method | '' =>
  wanted === '' ? '' : (methods.find((method) => method === wanted) ?? firstWay(methods) ?? '');

const codesOf = ({ kind, codes = [] }: Carrier): Code[] => (kind === 'seller' ? [] : codes);

/** Whether a code renews the plan or pays for it. What only checks does not, whatever the page says. */
export const renewsPlan = (code: Code): boolean =>
  code.renews && (code.for === 'top-up' || code.for === 'buy-plan');

const onlyChecks = (code: Code): boolean =>
  code.for === 'balance' || code.for === 'data-left' || code.for === 'own-number';

/** Codes that renew the plan. */
export const renewingCodes = (carrier: Carrier): Code[] => codesOf(carrier).filter(renewsPlan);

/** Codes that only check something. */
export const checkingCodes = (carrier: Carrier): Code[] => codesOf(carrier).filter(onlyChecks);

/** Codes that change something, but do not renew: they stop the renewal, or only add money. */
export const otherCodes = (carrier: Carrier): Code[] =>
  codesOf(carrier).filter((code) => !renewsPlan(code) && !onlyChecks(code));

/** Hotlines that any phone can call. */
export const linesFromAnyPhone = (carrier: Carrier): Hotline[] =>
  hotlinesInOrder(carrier).filter(({ from }) => from !== 'network');

/** Hotlines for the carrier's own SIM first, then for any phone, then from abroad. */
export function hotlinesInOrder({ hotlines = [] }: Carrier): Hotline[] {
  const rank = { network: 0, country: 1, abroad: 2 };
  return [...hotlines].sort((a, b) => rank[a.from] - rank[b.from]);
}
