import { fact, page, type SourcedCarrier } from '../fact.js';

const topUp = page(
  'undated',
  'https://support.alosim.com/hc/en-us/articles/1500008666301-How-do-I-top-up-my-current-package-',
);

/*
 * Confirmed, and left out on purpose:
 * - New data starts by itself when the old data is used up. The reader has to do nothing for it.
 */
export const alosim: SourcedCarrier = {
  id: 'alosim',
  name: fact('aloSIM', topUp),
  kind: 'seller',
  hosts: [fact('alosim.com', topUp)],
  website: { url: fact('https://alosim.com/', topUp) },
  topUp: fact({ place: 'My eSIMs > Top up eSIM', how: 'if-offered', afterEnd: true }, topUp),
};
