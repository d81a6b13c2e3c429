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
  website: { url: fact('https://www.airalo.com/', reuse) },
  daysStart: fact(
    { at: 'network', place: 'My eSIMs > Details > Show more > Validity policy' },
    page(
      'undated',
      'https://airalo.com/help/ms/using-managing-esims/ZSEEHBT5HW6F/bagaimanakah-amaun-data-dan-tempoh-sah-berfungsi-untuk-pakej-esim/8KC1GEAUTAL0',
    ),
    page(
      'undated',
      'https://airalo.com/help/ko/using-managing-esims/ZSEEHBT5HW6F/esim-패키지의-데이터-양과-유효-기간은-어떻게-되나요/8KC1GEAUTAL0',
    ),
  ),
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
