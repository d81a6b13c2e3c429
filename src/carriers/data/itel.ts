import { fact, page, type SourcedCarrier } from '../fact.js';
import { geoCarrier, manageUrls, thanhNien } from './pages.js';

const vietnamNet = page(
  '2020-06',
  'https://vietnamnet.vn/en/sci-tech-environment/vietnam-to-have-second-mobile-virtual-network-operator-646029.html',
);
const policy = page('2020-07-01', 'https://itel.vn/pages/chinh-sach-thue-bao-cam-ket');

export const itel: SourcedCarrier = {
  id: 'itel',
  name: fact('iTel', manageUrls, vietnamNet),
  country: 'VN',
  hosts: [fact('itel.vn', policy)],
  onlineNeedsVneid: fact(true, thanhNien),
  website: { url: fact('https://itel.vn/', policy) },
  app: { name: fact('My iTel', manageUrls), appStore: fact('1610306087', manageUrls) },
  numbers: fact(['087'], geoCarrier, policy, vietnamNet),
};
