import type { SourcedCarrier } from '../fact.js';

/** A Vietnamese carrier that is not in our table. */
export const otherCarrier: SourcedCarrier = { id: 'other-carrier', country: 'VN', hosts: [] };

/** A travel-eSIM seller that is not in our table. */
export const otherSeller: SourcedCarrier = {
  id: 'other-seller',
  kind: 'seller',
  hosts: [],
  topUp: { how: 'if-offered' },
};
