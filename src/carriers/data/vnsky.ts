import { fact, page, type SourcedCarrier } from '../fact.js';
import { manageUrls } from './pages.js';

export const vnsky: SourcedCarrier = {
  id: 'vnsky',
  name: fact(
    'VNSKY',
    manageUrls,
    page('undated', 'https://www.sgtiepthi.vn/mang-di-dong-ao-tai-xuat-tim-co-hoi-tu-khe-cua-hep/'),
  ),
  country: 'VN',
  hosts: [],
  app: {
    name: fact('VNSKY - Mua SIM & Gói cước', manageUrls),
    appStore: fact('6446885068', manageUrls),
  },
};
