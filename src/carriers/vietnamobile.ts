import type { BuiltIn } from './carriers.js';

export const vietnamobile: BuiltIn = {
  id: 'vietnamobile',
  name: 'Vietnamobile',
  country: 'VN',
  hosts: ['vietnamobile.com.vn'],
  website: {
    url: 'https://www.vietnamobile.com.vn/',
    plans: 'https://shop.vietnamobile.com.vn/',
  },
  app: { name: 'Vietnamobile', appStore: '1661082542' },
  codes: [
    { for: 'top-up', renews: true, ussd: '*100*<card>#' },
    { for: 'buy-plan', renews: true, sms: { to: '123', text: 'DK <plan>' } },
    { for: 'balance', renews: false, ussd: '*101#' },
    { for: 'balance', renews: false, sms: { to: '123', text: 'TK' } },
    { for: 'stop-renewal', renews: false, sms: { to: '123', text: 'HUY <plan>' } },
  ],
  hotlines: [
    { number: '0922789789', from: 'country' },
    { number: '+84922789789', from: 'abroad' },
    { number: '02435730123', from: 'country' },
  ],
  payment: { methods: ['scratch-card'], foreignCard: 'unknown' },
  lifecycle: [
    { day: 1, state: 'outgoing-blocked' },
    { day: 31, state: 'recalled' },
  ],
  numbers: ['052', '056', '058', '092'],
  sources: {
    name: 'undated shop.vietnamobile.com.vn',
    'website.url': 'undated vietnamobile.com.vn',
    'website.plans': 'undated shop.vietnamobile.com.vn',
    'app.name': '2026-08-24 github.com',
    'app.appStore': '2026-08-24 github.com',
    'codes.0': 'undated vietnamobile.com.vn',
    'codes.1': 'undated vietnamobile.com.vn',
    'codes.2': 'undated vietnamobile.com.vn',
    'codes.3': 'undated vietnamobile.com.vn',
    'codes.4': 'undated vietnamobile.com.vn',
    'hotlines.0': 'undated shop.vietnamobile.com.vn',
    'hotlines.1': 'undated shop.vietnamobile.com.vn',
    'hotlines.2': 'undated shop.vietnamobile.com.vn',
    'payment.methods.0': 'undated vietnamobile.com.vn',
    lifecycle: 'undated vietnamobile.com.vn',
    numbers: '2026-07-30 npmjs.com',
  },
};
