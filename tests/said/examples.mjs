/** Made-up carriers, plans and phones. Together they trigger every message. */

/** The moment of all examples: noon in Vietnam. */
export const NOW = Date.parse('2026-11-30T05:00:00Z');
/** A moment when all of today's facts are old. */
export const LATER = Date.parse('2031-06-01T05:00:00Z');

export const HERE = 'Asia/Ho_Chi_Minh';
export const ADDRESS = 'https://blog.example/vietnam';

export const madeUp = [
  {
    id: 'only-website',
    name: 'Sao Mobile',
    country: 'VN',
    website: { url: 'https://sao.example/' },
  },
  {
    id: 'another-country',
    name: { en: 'Chao Mobile', 'zh-Hans': '你好移动', vi: 'Chao Di Động' },
    country: 'TH',
    website: {
      url: 'https://chao.example/',
      account: 'https://my.chao.example/',
      plans: 'https://chao.example/plans',
    },
    app: { name: 'My Chao', appStore: '999999999', googlePlay: 'com.example.chao' },
    store: {
      name: 'Chao Shop',
      locator: 'https://chao.example/shops',
      bring: ['passport', 'phone', 'sim-or-iccid', 'the receipt'],
    },
    hotlines: [
      { number: '+6621234567', from: 'abroad' },
      { number: '1999', from: 'network', free: true },
      { number: '021234567', from: 'country', languages: ['en', 'th'], hours: '08:00–20:00' },
    ],
    codes: [
      { for: 'balance', renews: false, ussd: '*101#' },
      { for: 'data-left', renews: false, sms: { to: '9000', text: 'DATA' } },
      { for: 'own-number', renews: false, ussd: '*1#' },
      { for: 'top-up', renews: true, ussd: '*100*<card>#' },
      { for: 'buy-plan', renews: true, sms: { to: '9000', text: 'BUY <plan>' } },
      { for: 'stop-renewal', renews: false, ussd: '*9#' },
    ],
    payment: { methods: ['card', 'scratch-card'], foreignCard: 'no' },
    clock: { zone: 'Asia/Bangkok', ends: 'calendar-day' },
    lifecycle: [
      { day: 1, state: 'outgoing-blocked' },
      { day: 11, state: 'blocked' },
      { day: 41, state: 'shop-restores' },
      { day: 56, state: 'recalled' },
    ],
    support: {
      url: 'https://blog.example/help',
      label: { en: 'Ask our team', vi: 'Hỏi nhóm chúng tôi', 'zh-Hans': '问我们' },
      image: 'https://blog.example/team.png',
    },
    offer: { url: 'https://shop.example/esim', label: 'A new eSIM from us' },
    faq: [
      {
        id: 'where-is-the-desk',
        question: { en: 'Where is the desk?', vi: 'Quầy ở đâu?' },
        answer: ['At gate 3.', 'From eight to eight.'],
        links: [{ label: 'A map', url: 'https://blog.example/map' }],
      },
    ],
    sources: {
      'website.url': { url: 'https://chao.example/about', date: '2026-10', checked: '2026-11-02' },
      'website.account': '2026-10 chao.example',
      'hotlines.1': 'undated chao.example',
      'codes.3': '2024-05 chao.example',
      'codes.4': '2025-02 chao.example',
      'payment.methods': '2024-01-31 chao.example',
      lifecycle: { date: '2025-12', url: 'https://www.chao.example/rules' },
    },
  },
  {
    id: 'own-seller',
    kind: 'seller',
    name: 'Palm SIM',
    operator: true,
    website: { url: 'https://palm.example/' },
    app: { appStore: '888888888' },
    support: { url: 'mailto:help@palm.example' },
    offer: { url: 'https://shop.example/esim', label: 'A new eSIM from us' },
    without: ['section:intro', 'faq:phone-reset'],
  },
  {
    id: 'own-carrier',
    name: 'Song Mobile',
    country: 'VN',
    app: { appStore: '777777777' },
    hotlines: [{ number: '18001234', from: 'abroad' }],
    payment: { foreignCard: 'yes' },
    support: { url: 'https://blog.example/help' },
    without: ['method:website', 'section:prepare'],
  },
  {
    id: 'no-country',
    website: { url: 'https://anywhere.example/', plans: 'https://anywhere.example/plans' },
    hotlines: [
      { number: '100', from: 'country' },
      { number: '200', from: 'network' },
    ],
    clock: { ends: 'calendar-day' },
    payment: { foreignCard: 'no' },
  },
];

/** Configs with mistakes, for what their authors read. */
export const mistakes = [
  { id: 'viettel', hotline: '198', hotlines: [{ number: '198', from: 'Network' }] },
  {
    id: 'chao-mobile',
    name: 'Chao',
    website: {},
    app: { appStore: 'my app' },
    faq: 'no list',
    hotlines: [{}],
  },
  { id: 'airalo', hotlines: [{ number: '198', from: 'country' }] },
];

/** Plans from a page's attributes or the reader's input. */
export const plans = [
  // Nothing is known, but the reader can still save the guide.
  { saved: true },
  { plan: { expires: '2026-12-04' }, saved: true },
  { plan: { expires: '2026-11-30' } },
  { plan: { expires: '2026-12-01T14:05+07:00' }, here: 'Europe/Berlin', saved: true },
  { plan: { expires: '2027-02-03T09:00', zone: 'Asia/Tokyo' } },
  { plan: { expires: '2026-11-29' }, over: true },
  { plan: { expires: '2026-11-05' }, here: 'America/New_York', over: true, saved: true },
  { plan: { expires: '2026-10-10' }, over: true },
  { plan: { expires: '2026-08-01' }, over: true },
  { plan: { activated: '2026-11-28', days: 7 } },
  { plan: { activated: '2026-11-28', days: 7, rule: '24h' } },
  { plan: { activated: '2026-11-30T08:00', days: 1, rule: '24h' } },
  { plan: { activated: '2026-11-28T20:00+07:00', days: 7, rule: 'calendar-day' } },
  { plan: { activated: '2026-11-01', days: 7 }, over: true },
  { answers: { 'end-date': '2026-12-04' } },
  { answers: { 'end-date': '2026-12-04', 'end-hour': '14' }, here: 'Europe/Berlin' },
  { answers: { 'end-date': '2026-12-04', 'end-zone': 'here' }, here: 'Europe/Berlin' },
  { answers: { 'end-date': '2026-11-20' }, over: true },
  { answers: { 'end-date': '1026-12-04' } },
  { answers: { 'end-known': 'start', 'start-date': '2026-11-28' } },
  { answers: { 'end-known': 'start', 'start-date': '2026-11-28', 'end-days': '15' } },
  {
    answers: {
      'end-known': 'start',
      'start-date': '2026-11-28',
      'start-hour': '9',
      'end-days': '5',
      'end-rule': '24h',
    },
  },
  {
    answers: {
      'end-known': 'start',
      'start-date': '2026-11-28',
      'end-days': '5',
      'end-rule': 'calendar-day',
      'end-zone': 'here',
    },
    here: 'Asia/Tokyo',
  },
];

const browser = (userAgent, more) => ({ userAgent, ...more });
const iphone = (version, width, height, devicePixelRatio) =>
  browser(
    `Mozilla/5.0 (iPhone; CPU iPhone OS ${version}_0 like Mac OS X) Version/${version}.0 Safari`,
    {
      screen: { width, height },
      devicePixelRatio,
    },
  );

/** One phone for each kind of result. */
export const phones = [
  'iPhone XS Max',
  'iPhone 18 Pro',
  'iPhone Duo',
  'iPhone X',
  'iPhone 13 (China)',
  'iPad (7th generation)',
  'iPad (A16)',
  'iPad Air 2',
  'Apple Watch',
  'Galaxy S20',
  'Galaxy S20 FE',
  'Galaxy S21 FE',
  'Galaxy S25',
  'Galaxy S26',
  'Galaxy Z Fold8',
  'Galaxy A54 5G',
  'Galaxy A23 5G',
  'Galaxy Tab S9',
  'Galaxy Watch',
  'SM-S918B',
  'SM-S9180',
  'SM-S901L',
  'SM-G981U',
  'SM-G981N',
  'Pixel 2',
  'Pixel 3',
  'Pixel 3a',
  'Pixel 4',
  'Pixel 11',
  'Huawei P40',
  'Huawei Mate 70 Air',
  'Honor Magic8 Pro Air',
  'OnePlus 13',
  'vivo X200s',
  'Redmi Note 10T',
  '23116PN5BC',
  'ASUSAI2501AB',
  'Xperia 10 III Lite',
  'Xperia 1 IV',
  'Nothing Phone (3)',
  'Nothing Phone (4a) Pro',
  'Nokia G60 5G',
  'Surface Pro X',
  'Galaxy',
  'Galaxi S23',
  'galaxy s2',
  'zzz 9',
];

/** Data that browsers give about their phone. */
export const browsers = [
  ['iPhone, iOS 17', iphone(17, 390, 844, 3)],
  ['iPhone, iOS 11', iphone(11, 375, 812, 3)],
  ['iPhone, iOS 16, screen of an X', iphone(16, 375, 812, 3)],
  ['iPhone, iOS 15, screen of an SE', iphone(15, 375, 667, 2)],
  ['iPad', browser('Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) Version/16.0 Safari')],
  ['Android, code', browser('Mozilla/5.0 (Linux; Android 14; SM-S918B) Chrome/120 Mobile')],
  ['Android, not in our list', browser('Mozilla/5.0 (Linux; Android 14; ZZ-X1) Chrome/120 Mobile')],
  ['Android, nothing', browser('Mozilla/5.0 (Linux; Android 10; K) Chrome/120 Mobile')],
  ['computer', browser('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120')],
];
