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
    name: '2026-04 news.laodong.vn',
    'website.url': 'undated mobifone.vn',
    'app.name': '2026-08-24 github.com',
    'app.appStore': '2026-08-24 github.com',
    'app.googlePlay': 'undated',
    'store.name': '2026-04 news.laodong.vn',
    'store.bring.0': '2017-06-14 tuoitrenews.vn',
    'codes.0': '2026-08-23 github.com',
    'codes.1': 'undated mobifone.vn',
    'hotlines.0': '2023-03-21 nguoihanoi.vn',
    'hotlines.1': 'undated 5g.mobifone.vn',
    'payment.methods.0': 'undated viet-jo.com',
    iccid: '2024-10-23 github.com',
    numbers: '2026-07-30 npmjs.com',
  },
};
