import type { BuiltIn } from './carriers.js';

export const itel: BuiltIn = {
  id: 'itel',
  name: 'iTel',
  country: 'VN',
  hosts: ['itel.vn'],
  onlineNeedsVneid: true,
  website: { url: 'https://itel.vn/' },
  app: { name: 'My iTel', appStore: '1610306087' },
  numbers: ['087'],
  sources: {
    name: '2026-08-24 github.com',
    onlineNeedsVneid: '2025-12-02 thanhnien.vn',
    'website.url': '2020-07-01 itel.vn',
    'app.name': '2026-08-24 github.com',
    'app.appStore': '2026-08-24 github.com',
    numbers: '2026-07-30 npmjs.com',
  },
};
