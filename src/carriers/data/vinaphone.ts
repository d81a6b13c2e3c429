import { fact, page, publicCode, type SourcedCarrier } from '../fact.js';
import {
  cityPassGuide,
  geoCarrier,
  issuerList,
  lawNet,
  manageUrls,
  tuoiTre,
  vietJo,
  vnEconomicTimes,
  wacontre,
} from './pages.js';

const plo = page(
  '2025-09-12',
  'https://plo.vn/ky-nguyen-so/cach-de-khong-bi-lua-truoc-cac-cuoc-goi-gia-mao-post870143.html',
);
const policy = page('undated', 'https://vinaphone.com.vn/di-dong/chinh-sach');
const lockedLines = page(
  '2023-04-18',
  'https://en.sggp.org.vn/temporarily-locked-sim-cards-must-have-information-certified-urgently-post101627.html',
);
const roaming = page('undated', 'https://vnpt.com.vn/nam-dinh/di-dong/ir_ru3');
const soha = page(
  '2025-09-12',
  'https://soha.vn/cong-bo-7-dau-so-dien-thoai-dac-biet-tat-ca-nguoi-dan-can-biet-de-khong-bi-mat-quyen-loi-19825091217151963.htm',
);

/*
 * Confirmed, and left out on purpose:
 * - SMS to 888: DATA (data left). Known from public code only; a code needs a source with an
 *   address.
 * - USSD *188*0*<card>#; SMS TK to 9888. For postpaid lines only; travel eSIMs are prepaid.
 * - Validity depends on the plan and on the value of the card. This gives no number. The app shows
 *   the date.
 * - A new SIM that is not activated within 72 hours loses its registration. Concerns a SIM
 *   before its first use, not a renewal.
 * - Restoring a number also takes the owner’s identity document and a request form. We name the
 *   passport already, and the shop has the form.
 * - Number prefix 087. It belongs to iTel, which runs on the VinaPhone network. See `itel.ts`.
 */
export const vinaphone: SourcedCarrier = {
  id: 'vinaphone',
  name: fact('VinaPhone', plo),
  country: 'VN',
  hosts: [
    fact('vinaphone.com.vn', policy),
    fact('vnpt.com.vn', page('undated', 'https://vnpt.com.vn/ho-tro/cvqt-data-rx'), roaming),
  ],
  callsFrom: fact(['0888001091', '0911001091', '0888000666', '0918001260'], soha, plo),
  website: {
    url: fact('https://vinaphone.com.vn/', policy),
    account: fact('https://my.vnpt.com.vn/', roaming),
  },
  app: {
    name: fact('My VNPT', manageUrls, roaming),
    appStore: fact('1017188399', manageUrls),
    googlePlay: fact('com.vnp.myvinaphone', publicCode('2025', 2)),
  },
  store: {
    name: fact('VinaPhone / VNPT', policy),
    bring: [
      fact('passport', lockedLines, tuoiTre, vnEconomicTimes, cityPassGuide),
      fact('sim-or-iccid', policy),
    ],
  },
  codes: [
    fact(
      { for: 'balance', renews: false, ussd: '*101#' },
      page(
        'undated',
        'http://fibervnnvnpt.com/huong-dan-nap-the-cao-cho-sim-vinaphone-tra-sau-bid112.html',
      ),
      page('undated', 'https://vnptonline.vn/thanh-toan-cuoc-vinaphone-bang-the-tra-truoc-ezpay/'),
    ),
  ],
  hotlines: [fact({ number: '18001091', from: 'country', free: true }, soha)],
  payment: {
    methods: [
      fact('app', roaming),
      fact(
        'scratch-card',
        page(
          '2015-05',
          'http://www.vietnamplus.vn/cach-nap-tien-cho-may-tinh-bang-dung-sim-tra-truoc-vinaphone/321333.vnp',
        ),
        vietJo,
        wacontre,
      ),
    ],
    foreignCard: 'unknown',
  },
  lifecycle: fact(
    [
      { day: 1, state: 'outgoing-blocked' },
      { day: 11, state: 'blocked' },
      { day: 41, state: 'shop-restores' },
      { day: 56, state: 'recalled' },
    ],
    policy,
  ),
  blockedOnlyAtShop: fact(true, lockedLines),
  iccid: fact(['898402'], issuerList, publicCode('undated', 2)),
  numbers: fact(['081', '082', '083', '084', '085', '088', '091', '094'], geoCarrier, lawNet),
};
