import type { BuiltIn } from './carriers.js';

export const wintel: BuiltIn = {
  id: 'wintel',
  name: 'Wintel',
  country: 'VN',
  hosts: ['wintel.vn'],
  onlineNeedsVneid: true,
  website: { url: 'https://wintel.vn/' },
  app: { name: 'Wintel - Mạng di động 055', appStore: '1495002378' },
  numbers: ['055'],
  sources: {
    name: '2026-08-24 github.com',
    onlineNeedsVneid: '2025-12-02 thanhnien.vn',
    'website.url': 'undated wintel.vn',
    'app.name': '2026-08-24 github.com',
    'app.appStore': '2026-08-24 github.com',
    numbers: '2026-08-24 github.com',
  },
};
