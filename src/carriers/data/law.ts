import { fact, page, type Fact } from '../fact.js';

/** What the law says about a number used in another phone, by country. It belongs to no single carrier. */
export const law: Record<string, Fact<string>> = {
  VN: fact(
    'calls and texts out blocked within 2 hours until a face check; both ways after 30 days; ended 5 days later. Numbers verified by VNeID level 2 need no face check, except after a change of phone. For foreigners: not settled',
    page(
      '2026-06',
      'https://index.vn/en/news/biometric-verification-required-when-changing-devices-and-transferring-sim-under-circular-082026tt-bkhcn-effective-june-15-2026',
    ),
    page(
      '2026',
      'https://index.vn/en/news/cases-in-which-mobile-sims-will-be-locked-from-april-15-2026',
    ),
    page('2026', 'https://www.vietnam.vn/en/sim-bi-khoa-tu-15-6-neu-bo-qua-buoc-nay'),
    page(
      '2026-04',
      'https://index.vn/en/news/new-rules-require-facial-biometric-verification-for-mobile-sim-subscriptions-from-april-15-2026',
    ),
    page(
      '2026-04',
      'https://news.laodong.vn/cong-nghe/tu-ngay-mai-thuc-hien-cac-buoc-sau-tren-vneid-de-xac-nhan-thue-bao-chinh-chu-1685519.ldo',
    ),
    // Names Vietnamese citizens only. What it says of foreigners could not be read.
    page(
      '2026-04',
      'https://www.dnp-law.com/circular-no-08-2026-tt-bkhcn-new-regulations-on-authentication-of-mobile-terrestrial-subscriber-information/',
    ),
  ),
};
