import { fact, page, type SourcedCarrier } from '../fact.js';
import { geoCarrier, manageUrls, phoneNumbers, thanhNien } from './pages.js';

const policy = page('undated', 'https://wintel.vn/chinh-sach/chinh-sach-thue-bao-thuong');

/*
 * Confirmed, and left out on purpose:
 * - Life cycle: 60 days, then 10 days one-way, 10 days two-way, then taken back. A newer note
 *   says 35, 5 and 5 days, so the guide refers to the app.
 */
export const wintel: SourcedCarrier = {
  id: 'wintel',
  name: fact(
    'Wintel',
    manageUrls,
    page(
      '2026-08-15',
      'https://github.com/arthurdejong/python-stdnum/blob/006192e/stdnum/imsi.dat',
    ),
    page('2023-04-04', 'https://www.npmjs.com/package/mcc-mnc-list/v/1.1.11'),
  ),
  country: 'VN',
  hosts: [fact('wintel.vn', policy)],
  onlineNeedsVneid: fact(true, thanhNien),
  website: { url: fact('https://wintel.vn/', policy) },
  app: {
    name: fact('Wintel - Mạng di động 055', manageUrls),
    appStore: fact('1495002378', manageUrls),
  },
  numbers: fact(['055'], manageUrls, geoCarrier, phoneNumbers),
};
