import { fact, page, type SourcedCarrier } from '../fact.js';

const product = page('undated', 'https://www.trip.com/things-to-do/detail/51934317/');
const otherProduct = page('undated', 'https://ca.trip.com/things-to-do/detail/56527508/');

/*
 * Not known: whether a renewal can still be bought after the plan has ended.
 */
export const tripcom: SourcedCarrier = {
  id: 'tripcom',
  name: fact({ en: 'Trip.com', 'zh-Hans': '携程 Trip.com' }, product),
  kind: 'seller',
  hosts: [fact('trip.com', product, otherProduct)],
  website: { url: fact('https://www.trip.com/', product) },
  topUp: fact({ place: 'Renewal', how: 'booking' }, product, otherProduct),
};
