import { fact, page, type Fact } from '../fact.js';

/** What the law says about a number used in another phone, by country. It belongs to no single carrier. */
export const law: Record<string, Fact<string>> = {
  VN: fact(
    'blocked within 2 hours until a face check; both ways after 30 days; ended 5 days later; VNeID level 2 exempt, except after a change of phone',
    page(
      '2026-06',
      'https://index.vn/en/news/biometric-verification-required-when-changing-devices-and-transferring-sim-under-circular-082026tt-bkhcn-effective-june-15-2026',
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
  ),
};
