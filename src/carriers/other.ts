import type { BuiltIn } from './carriers.js';

/** A Vietnamese carrier that the table does not know. */
export const otherCarrier: BuiltIn = { id: 'other-carrier', country: 'VN', hosts: [] };

/** A travel-eSIM seller that the table does not know. */
export const otherSeller: BuiltIn = {
  id: 'other-seller',
  kind: 'seller',
  hosts: [],
  topUp: { how: 'if-offered' },
};
