import { fact, page, type SourcedCarrier } from '../fact.js';

const reuse = page(
  'undated',
  'https://www.airalo.com/es-419/help/using-managing-esims/ZSEEHBT5HW6F/quando-%C3%A9-que-posso-utilizar-o-mesmo-esim/ZX3MKHJZ6HIR',
);

/*
 * Confirmed, and left out on purpose:
 * - A removed eSIM usually cannot be installed again. The guide warns of deleting for every
 *   carrier and seller.
 */
export const airalo: SourcedCarrier = {
  id: 'airalo',
  name: fact('Airalo', reuse),
  kind: 'seller',
  hosts: [fact('airalo.com', reuse)],
  topUp: fact(
    { place: 'My eSIMs > TOP UP', how: 'if-offered', afterEnd: true },
    page(
      '2024',
      'https://cdn.airalo.com/help/using-managing-esims/ZSEEHBT5HW6F/esim-data-validity/HTSOUWA3EA6V',
    ),
    reuse,
    page(
      'undated',
      'https://airalo.com/help/fil/using-managing-esims/ZSEEHBT5HW6F/puwede-ba-akong-mag-reinstall-ng-esim/54MPGHA4TCY1',
    ),
  ),
};
