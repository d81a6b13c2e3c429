import { fact, page, publicCode, type SourcedCarrier } from '../fact.js';
import {
  cityPassGuide,
  geoCarrier,
  issuerList,
  lawNet,
  manageLinks,
  manageUrls,
  tuoiTre,
  vietJo,
  vnEconomicTimes,
} from './pages.js';

const laoDong = page(
  '2026-04',
  'https://news.laodong.vn/cong-nghe/mobifone-huong-dan-xac-thuc-thong-tin-sim-thue-bao-theo-quy-dinh-moi-1685645.ldo',
);
const planMf599 = page(
  'undated',
  'https://www.mobifone.vn/dich-vu-di-dong/dieu-khoan-goi-cuoc/goi-mobif-599-MF599',
);
const planRb1 = page(
  'undated',
  'https://apitest.mobifone.vn/dich-vu-di-dong/chi-tiet-goi-cuoc/border1-rb1-2-nuoc-RB1',
);
const advance = page(
  'undated',
  'https://www.mobifone.vn/dich-vu-di-dong/dich-vu/ung-tien-%E1%BB%A8ng%20ti%E1%BB%81n',
);

/*
 * Confirmed, and left out on purpose:
 * - USSD *0# (own number). Known from public code only; a code needs a source with an address.
 * - SMS DK <plan> to 999 (order a plan). Only a dealer's old page and public code have it.
 * - USSD *112#. For postpaid lines only; travel eSIMs are prepaid.
 */
export const mobifone: SourcedCarrier = {
  id: 'mobifone',
  name: fact('MobiFone', laoDong),
  country: 'VN',
  hosts: [fact('mobifone.vn', planMf599, advance)],
  website: { url: fact('https://www.mobifone.vn/', planMf599, advance) },
  app: {
    name: fact(
      'My MobiFone',
      manageUrls,
      laoDong,
      page(
        'undated',
        'https://mobifone.vn/wps/portal/public/dich-vu/quoc-te/quoc-te-chi-tiet/thue-bao-mobifone-ra-nuoc-ngoai',
      ),
    ),
    appStore: fact('719320091', manageUrls, publicCode('undated', 2)),
    googlePlay: fact('vms.com.vn.mymobifone', publicCode('undated', 2)),
  },
  store: {
    name: fact('MobiFone', laoDong),
    bring: [fact('passport', tuoiTre, vnEconomicTimes, cityPassGuide)],
  },
  codes: [
    fact({ for: 'balance', renews: false, ussd: '*101#' }, manageLinks),
    fact({ for: 'data-left', renews: false, sms: { to: '999', text: 'KT ALL' } }, planRb1),
  ],
  hotlines: [
    fact(
      { number: '9090', from: 'network' },
      page('2023-03-21', 'https://nguoihanoi.vn/print/68455.html'),
      page('2017-07-19', 'https://key24h.com/Mo-ban-the-Data-Mobifone-xa-lang-dung-3G-news79.html'),
      page(
        'undated',
        'https://mobifone.vn/wps/portal/public/dich-vu/quoc-te/vtqt/dich-vu-sms-quoc-te/',
      ),
    ),
    fact(
      { number: '18001090', from: 'country', free: true },
      page(
        'undated',
        'https://5g.mobifone.vn/dich-vu-di-dong/dich-vu/cvqt-tren-may-bay-va-tau-bien-MBTB',
      ),
    ),
  ],
  payment: {
    methods: [
      fact(
        'scratch-card',
        vietJo,
        page(
          'undated',
          'https://dichvumobifone.com/ban-da-biet-ngay-su-dung-cua-cac-menh-gia-the-nap-mobifone.html',
        ),
      ),
    ],
    foreignCard: 'unknown',
  },
  iccid: fact(['898401'], issuerList, publicCode('undated', 1)),
  numbers: fact(['070', '076', '077', '078', '079', '089', '090', '093'], geoCarrier, lawNet),
};
