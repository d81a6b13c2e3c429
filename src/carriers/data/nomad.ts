import { fact, page, type SourcedCarrier } from '../fact.js';

const planDetails = page(
  'undated',
  'https://www.getnomad.app/vi/documents/addon-plan-detail-general',
);
const addOns = page(
  'undated',
  'https://www.getnomad.app/help-center/en/articles/11744232-how-add-on-data-works-on-nomad-activation-and-key-information',
);

/*
 * Confirmed, and left out on purpose:
 * - An add-on needs no new installation and starts by itself when the first plan ends. The
 *   reader has to do nothing for it.
 */
export const nomad: SourcedCarrier = {
  id: 'nomad',
  name: fact('Nomad', addOns),
  kind: 'seller',
  hosts: [fact('getnomad.app', addOns)],
  website: { url: fact('https://www.getnomad.app/', addOns, planDetails) },
  // From the minute of activation.
  clock: { ends: fact('24h', planDetails) },
  topUp: fact(
    { how: 'add-on', afterEnd: false, endsWithData: true },
    addOns,
    planDetails,
    page(
      'undated',
      'https://www.getnomad.app/help-center/en/articles/11936795-nomad-esim-expired-early',
    ),
  ),
};
