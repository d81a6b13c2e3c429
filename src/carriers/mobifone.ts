import type { BuiltIn } from './carriers.js';

export const mobifone: BuiltIn = {
  id: 'mobifone',
  name: 'MobiFone',
  country: 'VN',
  hosts: ['mobifone.vn'],
  website: { url: 'https://www.mobifone.vn/' },
  app: { name: 'My MobiFone', appStore: '719320091', googlePlay: 'vms.com.vn.mymobifone' },
  store: { name: 'MobiFone', bring: ['passport'] },
  codes: [
    { for: 'balance', renews: false, ussd: '*101#' },
    { for: 'data-left', renews: false, sms: { to: '999', text: 'KT_ALL' } },
  ],
  hotlines: [
    { number: '9090', from: 'network' },
    { number: '18001090', from: 'country', free: true },
  ],
  payment: { methods: ['scratch-card'], foreignCard: 'unknown' },
  iccid: ['898401'],
  numbers: ['070', '076', '077', '078', '079', '089', '090', '093'],
  code: { 'app.googlePlay': 2 },
  sources: {
    name: '2026-04',
    'website.url': 'undated',
    'app.name': '2026-08-24',
    'app.appStore': '2026-08-24',
    'app.googlePlay': 'undated',
    'store.name': '2026-04',
    'store.bring.0': '2017-06-14',
    'codes.0': '2026-08-23',
    'codes.1': 'undated',
    'hotlines.0': '2023-03-21',
    'hotlines.1': 'undated',
    'payment.methods.0': 'undated',
    iccid: '2024-10-23',
    numbers: '2026-07-30',
  },
};
