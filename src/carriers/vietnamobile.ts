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
    name: 'undated',
    'website.url': 'undated',
    'website.plans': 'undated',
    'app.name': '2026-08-24',
    'app.appStore': '2026-08-24',
    'codes.0': 'undated',
    'codes.1': 'undated',
    'codes.2': 'undated',
    'codes.3': 'undated',
    'codes.4': 'undated',
    'hotlines.0': 'undated',
    'hotlines.1': 'undated',
    'hotlines.2': 'undated',
    'payment.methods.0': 'undated',
    lifecycle: 'undated',
    numbers: '2026-07-30',
  },
};
