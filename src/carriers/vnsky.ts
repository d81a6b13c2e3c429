import type { BuiltIn } from './carriers.js';

export const vnsky: BuiltIn = {
  id: 'vnsky',
  name: 'VNSKY',
  country: 'VN',
  hosts: [],
  app: { name: 'VNSKY - Mua SIM & Gói cước', appStore: '6446885068' },
  sources: {
    name: '2026-08-24 github.com',
    'app.name': '2026-08-24 github.com',
    'app.appStore': '2026-08-24 github.com',
  },
};
