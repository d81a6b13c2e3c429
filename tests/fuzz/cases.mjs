/** Random pages around our elements: what authors write, frameworks set, and strangers try. */
import fc from 'fast-check';

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      'false',
      'true',
      '0',
      '-1',
      'null',
      '\u0000',
      '\u202eabc',
      '<b>x</b>',
      '"><script>',
      '{',
      '[]',
    ],
    ...[
      'javascript:alert(1)',
      'https://x.example/',
      '//x.example',
      'tel:*21*1%23',
      'mailto:?cc=a@b.example',
    ],
    ...[
      '__proto__',
      'constructor',
      'a'.repeat(5000),
      'Đã gửi 👩‍👩‍👧 手机',
      '[aaaa]'.repeat(40),
      '\ud800',
    ],
  ),
);
const known = fc.constantFrom(
  ...['viettel', 'VIETTEL', 'vinaphone', 'mobifone', 'vietnamobile', 'itel', 'airalo', 'nomad'],
  ...[
    'other-carrier',
    'other-seller',
    'app',
    'store',
    'website',
    'code',
    'used-up',
    'light',
    'dark',
    'auto',
  ],
  ...[
    '24h',
    'calendar-day',
    '2026-11-30',
    '2020-01-01',
    '2096-01-01T10:00+07:00',
    'Asia/Tokyo',
    'Etc/Unknown',
  ],
  ...[
    'en',
    'vi',
    'zh',
    'zh-Hant',
    'vn',
    'x-klingon',
    'ar',
    'refund',
    'card-refused',
    'faq:wrong-plan',
  ],
  ...['iPhone 15', 'SM-G991N', 'galaxy s23 日版', 'SC-51A', '3', '7'],
);
const json = fc.oneof(fc.json({ maxDepth: 3 }), fc.json({ maxDepth: 1 }));

/** Values that JSON does not have, by name: the page makes them. */
const strange = fc.constantFrom(
  ...[
    'undefined',
    'NaN',
    'Infinity',
    'symbol',
    'function',
    'date',
    'bigint',
    'proxy',
    'getter',
    'circular',
    'frozen',
    'node',
  ],
);

const carrier = fc.record(
  {
    id: fc.oneof(known, text),
    name: fc.oneof(text, fc.record({ en: text, vi: text }), fc.jsonValue({ maxDepth: 1 })),
    country: fc.oneof(fc.constantFrom('VN', 'TH', 'XX'), text),
    kind: fc.oneof(fc.constantFrom('carrier', 'seller'), text),
    operator: fc.oneof(fc.boolean(), text),
    website: fc.oneof(
      fc.record({ url: text, account: text }, { requiredKeys: [] }),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    app: fc.oneof(
      fc.record({ name: text, appStore: text }, { requiredKeys: [] }),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    hotlines: fc.oneof(
      fc.array(
        fc.record({
          number: fc.oneof(fc.constantFrom('198', '+84198'), text),
          from: fc.constantFrom('network', 'country', 'abroad', 'x'),
        }),
        { maxLength: 3 },
      ),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    codes: fc.oneof(
      fc.array(
        fc.record({
          for: fc.constantFrom('balance', 'top-up', 'buy-plan', 'x'),
          renews: fc.boolean(),
          ussd: fc.oneof(fc.constant('*101#'), text),
        }),
        { maxLength: 3 },
      ),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    payment: fc.jsonValue({ maxDepth: 2 }),
    clock: fc.oneof(
      fc.record({ zone: fc.oneof(known, text), ends: fc.oneof(known, text) }),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    lifecycle: fc.jsonValue({ maxDepth: 2 }),
    support: fc.oneof(fc.record({ url: text, label: text }), fc.jsonValue({ maxDepth: 1 })),
    offer: fc.record({ url: text, label: text }),
    faq: fc.oneof(
      fc.array(fc.record({ id: text, question: text, answer: text }), { maxLength: 3 }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    without: fc.oneof(
      fc.array(fc.oneof(known, text), { maxLength: 4 }),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    sources: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: [] },
);

const phones = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({
    families: fc.array(
      fc.record(
        {
          brand: text,
          name: text,
          codes: fc.array(text, { maxLength: 3 }),
          esim: fc.oneof(fc.boolean(), text),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
  }),
);

/** Attributes of all three elements, and two that none has. */
const NAMES = [
  ...[
    'carrier',
    'lang',
    'config',
    'carrier-name',
    'website',
    'app-name',
    'app-store',
    'google-play',
    'hotline',
  ],
  ...[
    'store-locator',
    'support',
    'support-label',
    'support-image',
    'heading-level',
    'no-heading',
    'theme',
    'locked',
  ],
  ...[
    'no-language-menu',
    'method',
    'methods',
    'sections',
    'offline',
    'expires',
    'activated',
    'days',
    'rule',
    'zone',
  ],
  ...[
    'topics',
    'open',
    'exclusive',
    'searchable',
    'feedback',
    'json-ld',
    'all',
    'device',
    'detect',
    'hidden',
    'x-unknown',
  ],
];
/** `carrier-name` is the property `carrierName`. Two properties have no attribute. */
const PROPERTIES = [
  ...NAMES.map((name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())),
  ...['shelfLife', 'devices'],
];

const attribute = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.oneof(
    { weight: 5, arbitrary: known },
    { weight: 3, arbitrary: text },
    json,
    carrier.map((value) => JSON.stringify(value)),
  ),
);
const property = fc.tuple(
  fc.constantFrom(...PROPERTIES),
  fc.oneof(
    known.map((value) => ({ value })),
    text.map((value) => ({ value })),
    fc.jsonValue({ maxDepth: 2 }).map((value) => ({ value })),
    carrier.map((value) => ({ value })),
    phones.map((value) => ({ value })),
    strange.map((name) => ({ strange: name })),
  ),
);
const change = fc.record({
  attributes: fc.array(attribute, { maxLength: 3 }),
  properties: fc.array(property, { maxLength: 2 }),
});

const child = fc.oneof(
  text.map((value) => ({ text: value })),
  fc.record({ question: text, answer: text, id: fc.oneof(known, text) }),
  carrier.map((value) => ({ json: JSON.stringify(value) })),
  json.map((value) => ({ json: value })),
);

export const cases = fc.record({
  tag: fc.constantFrom('esim-renew-guide', 'esim-faq', 'esim-device-check'),
  first: change,
  children: fc.array(child, { maxLength: 3 }),
  then: fc.array(change, { maxLength: 2 }),
  hash: fc.oneof(
    fc.constant(''),
    text,
    known.map((id) => `esim-faq-${id}`),
  ),
  /** Presses this many of its controls. */
  presses: fc.array(fc.nat(200), { maxLength: 3 }),
});

/** An address of the frame, and messages to it. */
export const frames = fc.record({
  query: fc.array(
    fc.tuple(fc.oneof(fc.constantFrom('element', ...NAMES), text), fc.oneof(known, text)),
    { maxLength: 5 },
  ),
  messages: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }),
});
