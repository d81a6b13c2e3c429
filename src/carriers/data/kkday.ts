import { fact, page, type SourcedCarrier } from '../fact.js';

const product = page('undated', 'https://www.kkday.com/en/product/146346');
const otherProduct = page('undated', 'https://www.kkday.com/th/product/154313');

export const kkday: SourcedCarrier = {
  id: 'kkday',
  name: fact('KKday', product),
  kind: 'seller',
  hosts: [fact('kkday.com', product, otherProduct)],
  website: { url: fact('https://www.kkday.com/', product) },
  // GMT+8. One page calls it the time of Hong Kong.
  clock: {
    ends: fact('calendar-day', product, otherProduct),
    zone: fact('Etc/GMT-8', product, otherProduct),
  },
  daysStart: fact({ at: 'midnight-gmt8' }, product, otherProduct),
  topUp: fact({ how: 'none', afterEnd: false }, product, otherProduct),
};
