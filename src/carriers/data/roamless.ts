import { fact, page, type SourcedCarrier } from '../fact.js';

const balances = page(
  'undated',
  'https://help.roamless.com/en/articles/13230245-how-does-roamless-manage-data-usage-between-flex-credits-fix-data-plans-and-rewards-data',
);
const refunds = page(
  'undated',
  'https://help.roamless.com/en/articles/12302622-can-i-get-a-refund',
);

export const roamless: SourcedCarrier = {
  id: 'roamless',
  name: fact('Roamless', balances),
  kind: 'seller',
  hosts: [fact('roamless.com', balances, refunds)],
  website: { url: fact('https://roamless.com/', balances) },
  topUp: fact({ how: 'credit', afterEnd: true }, balances, refunds),
};
