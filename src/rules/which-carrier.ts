import { builtIns } from '../carriers/carriers.js';

/**
 * The digits after 8984 (89: telecom, 84: Vietnam) that name an issuer. Source: the list of ITU-T E.118.
 * 04, Viettel's, comes from public code.
 */
export const ISSUERS = ['01', '02', '04'] as const;

/** Operators on VinaPhone's network. Their eSIMs may have its issuer number. */
const ON_VINAPHONE = ['wintel', 'itel'];

const idsWhere = (test: (id: string) => boolean | undefined): string[] =>
  Object.keys(builtIns).filter((id) => test(id));

/** Our carriers in the order of the picker, without the generic one. */
export const carrierIds = (): string[] =>
  idsWhere((id) => builtIns[id]?.kind !== 'seller' && !!builtIns[id]?.name);

export const sellerIds = (): string[] =>
  idsWhere((id) => builtIns[id]?.kind === 'seller' && !!builtIns[id]?.name);

/** Which carriers may have issued an eSIM, most likely first. @param digits the two after 8984 */
export function carriersByIssuer(digits: string): string[] {
  const issuers = idsWhere((id) => builtIns[id]?.iccid?.includes(`8984${digits}`));
  return issuers.includes('vinaphone') ? [...issuers, ...ON_VINAPHONE] : issuers;
}

/** Carriers that gave out numbers with this prefix. Only a hint: numbers can move between carriers. */
export const carriersByNumber = (prefix: string): string[] =>
  idsWhere((id) => builtIns[id]?.numbers?.includes(prefix));

/** All number prefixes of our table, sorted: `032` … `098`. */
export const numberPrefixes = (): string[] =>
  [...new Set(Object.values(builtIns).flatMap(({ numbers }) => numbers ?? []))].sort();
