import { fact, page, publicCode, type SourcedCarrier } from '../fact.js';
import {
  geoCarrier,
  lawNet,
  manageLinks,
  manageUrls,
  tuoiTre,
  vietJo,
  vnEconomicTimes,
  wacontre,
} from './pages.js';

const vov = page(
  '2023-03',
  'https://vov.vn/doanh-nghiep/doanh-nghiep-24h/canh-giac-voi-cac-cuoc-goi-tu-dau-so-la-yeu-cau-chuan-hoa-thong-tin-thue-bao-post1008575.vov',
);
const luatLvn = page(
  '2023-02-14',
  'https://luatlvn.com/2023/02/14/tong-dai-cham-soc-khach-hang-cua-viettel-goi-so-nao',
);
const laoDong = page(
  '2026-04',
  'https://news.laodong.vn/kinh-doanh/lam-gi-de-khong-bi-khoa-sim-theo-thong-tu-08-1683417.ldo',
);
const nguoiNamDinh = page(
  '2018-06',
  'https://nguoinamdinh.net/viettel-da-khoa-1-chieu-cac-thue-bao-chua-bo-sung-thong-tin',
);
const myTour = page(
  'undated',
  'https://mytour.vn/vi/blog/bai-viet/cach-mo-khoa-sim-sau-khi-nhap-sai-ma-nap-tien-qua-5-lan-viettel.html',
);

/*
 * Confirmed, and left out on purpose:
 * - SMS to 191: KTTK (data left), <PACKAGE> (register), HUY (stop renewal). Known from public
 *   code only; a code needs a source with an address.
 * - Viettel import-export supermarkets and authorised agents also verify subscribers. The
 *   guide sends visitors to a Viettel Store.
 */
export const viettel: SourcedCarrier = {
  id: 'viettel',
  name: fact('Viettel', vov),
  country: 'VN',
  hosts: [
    fact('viettel.vn', manageLinks, vov),
    fact(
      'vietteltelecom.vn',
      luatLvn,
      page(
        '2018-05-21',
        'https://giadinh.suckhoedoisong.vn/tu-2-6-thue-bao-viettel-co-the-bi-chan-mot-chieu-172180521101632773.htm',
      ),
    ),
  ],
  fakes: fact(
    ['vietteltelecom.one', 'vietteltelecom.net'],
    page(
      '2026-02-14',
      'https://cafef.vn/viettel-thong-bao-khan-den-toan-bo-khach-hang-188260214145239621.chn',
    ),
  ),
  website: { url: fact('https://viettel.vn/', manageLinks, vov) },
  app: {
    name: fact('My Viettel', manageUrls, laoDong, nguoiNamDinh),
    appStore: fact('1014838705', manageUrls),
    googlePlay: fact('com.vttm.vietteldiscovery', publicCode('undated', 3)),
  },
  store: {
    name: fact('Viettel Store', laoDong),
    bring: [fact('passport', tuoiTre, vnEconomicTimes)],
  },
  hotlines: [
    fact({ number: '198', from: 'network', free: true }, vov, luatLvn, myTour),
    fact({ number: '18008098', from: 'country', free: true }, luatLvn, nguoiNamDinh, myTour),
  ],
  payment: { methods: [fact('scratch-card', vietJo, wacontre)], foreignCard: 'unknown' },
  iccid: fact(['898404'], publicCode('2019-01-31', 4)),
  numbers: fact(
    ['032', '033', '034', '035', '036', '037', '038', '039', '086', '096', '097', '098'],
    geoCarrier,
    lawNet,
  ),
};
