import { fact, page, type SourcedCarrier } from '../fact.js';

const refunds = page(
  'undated',
  'https://cellulardata.ubigi.com/help-center/assistance/i-did-not-use-my-plan-can-i-get-a-refund',
);

/*
 * Not known: whether an eSIM can still be recharged after its plan has ended.
 */
export const ubigi: SourcedCarrier = {
  id: 'ubigi',
  name: fact('Ubigi', refunds),
  kind: 'seller',
  hosts: [fact('ubigi.com', refunds), fact('ubigi.me', refunds)],
  website: {
    url: fact('https://cellulardata.ubigi.com/', refunds),
    account: fact('https://ubigi.me/', refunds),
  },
  topUp: fact({ how: 'always' }, refunds),
};
