import assert from 'node:assert/strict';
import { beforeAll, describe, it } from 'vitest';
import { Ajv } from 'ajv';
import { printCarrierSchema } from '../../src/build/carrier-schema.ts';
import { readCarrier } from '../../src/carriers/carrier.ts';
import { builtIns } from '../../src/carriers/carriers.ts';

let schema, isValid;

beforeAll(() => {
  // The published form.
  schema = JSON.parse(JSON.stringify(printCarrierSchema()));
  const ajv = new Ajv({ allowUnionTypes: true, formats: { 'iri-reference': true } });
  isValid = ajv.compile(schema);
});

/** Whether the run-time check finds no error. */
const isRead = (config) =>
  readCarrier(config.id, [{ from: 'config', value: config }], 'https://blog.example/').errors.every(
    ({ kind, path }) => kind === 'warning' || path === 'carrier',
  );

const full = {
  $schema: './carrier.schema.json',
  id: 'dtac',
  name: { en: 'Dtac', th: 'ดีแทค' },
  country: 'TH',
  kind: 'carrier',
  operator: true,
  website: { url: 'https://dtac.example/', account: '/me', plans: '//dtac.example/plans' },
  app: {
    name: 'dtac app',
    appStore: 'id421163561',
    googlePlay: 'https://play.google.com/store/apps/details?id=th.co.example',
  },
  store: {
    name: 'Dtac Hall',
    locator: 'https://dtac.example/cửa-hàng',
    bring: ['passport', { en: 'money' }],
  },
  codes: [
    { for: 'balance', renews: false, ussd: '*101#' },
    { for: 'top-up', renews: true, ussd: '*100*<card>#' },
    { for: 'buy-plan', renews: true, sms: { to: '1678', text: 'ON <plan>' } },
  ],
  hotlines: [
    { number: '1678', from: 'network', free: true, languages: ['th', 'en'], hours: '24/7' },
    { number: '+6622027000', from: 'abroad' },
  ],
  payment: { methods: ['app', 'scratch-card'], foreignCard: 'yes' },
  clock: { zone: 'Asia/Bangkok', ends: '24h' },
  lifecycle: [{ day: 1, state: 'outgoing-blocked' }],
  support: { url: 'mailto:me@blog.example', label: 'Ask me', image: '/qr.png' },
  offer: { url: 'https://shop.example/?ref=1', label: { en: 'Buy' } },
  iccid: ['896605'],
  numbers: ['081'],
  faq: [
    {
      id: 'wrong-plan',
      question: 'Q?',
      answer: ['One.', { en: 'Two.', th: 'สอง' }],
      links: [{ label: 'More', url: 'tel:+6622027000' }],
    },
  ],
  without: ['method:code', 'faq:esim-deleted', 'section:after'],
  sources: { 'website.url': { url: 'https://dtac.example/', date: '2026-08' }, date: '2026' },
};

const questions = (length) =>
  Array.from({ length }, (_, index) => ({ id: `q${index}`, question: 'Q?', answer: 'A' }));

const good = {
  '2,000 questions': { id: 'dtac', faq: questions(2000) },
  'only an id': { id: 'viettel' },
  'every field': full,
  'what is taken away with null': {
    id: 'viettel',
    website: null,
    kind: null,
    name: null,
    hotlines: null,
    app: { name: null, googlePlay: null },
    payment: { foreignCard: null },
  },
  'unknown keys': { id: 'viettel', note: 'for us', app: { size: 5 } },
  'empty lists': { id: 'viettel', codes: [], hotlines: [] },
};

/** Each has one invalid field. */
const bad = {
  'an id with spaces': { id: 'my carrier' },
  'a number for a name': { name: 5 },
  'an empty name': { name: ' ' },
  'a name in no language': { name: {} },
  'a name in a language that is none': { name: { english: 'A' } },
  'too long a name': { name: 'x'.repeat(121) },
  'a list for a name': { name: ['A'] },
  'a country in words': { country: 'Thailand' },
  'another kind': { kind: 'shop' },
  'a text for a boolean': { operator: 'true' },
  'a list for an object': { website: ['https://a.example'] },
  'an object for a list': { hotlines: { number: '123', from: 'country' } },
  'an app elsewhere': { app: { appStore: 'https://evil.example/app' } },
  'an app in the other store': { app: { googlePlay: 'https://apps.apple.com/app/id123456' } },
  'an app id that is none': { app: { appStore: '12' } },
  'a code without its number': { codes: [{ for: 'balance', renews: false }] },
  'a code both dialled and sent': {
    codes: [{ for: 'balance', renews: false, ussd: '*1#', sms: { to: '123', text: 'A' } }],
  },
  'a code that does not say whether it renews': { codes: [{ for: 'balance', ussd: '*1#' }] },
  'a code that is no code': { codes: [{ for: 'balance', renews: false, ussd: 'tel:*1#' }] },
  'a hotline from nowhere': { hotlines: [{ number: '123' }] },
  'a hotline in words': { hotlines: [{ number: 'call us', from: 'country' }] },
  'a zone with a space': { clock: { zone: 'New York' } },
  'another end of the day': { clock: { ends: 'noon' } },
  'half a day': { lifecycle: [{ day: 0.5, state: 'blocked' }] },
  'day zero': { lifecycle: [{ day: 0, state: 'blocked' }] },
  'an offer without words': { offer: { url: 'https://a.example' } },
  'an ICCID of another sort': { iccid: ['1234'] },
  'too long a list': { numbers: Array.from({ length: 501 }, () => '081') },
  'more than 2,000 questions': { faq: questions(2001) },
  'an invisible name': { name: '\u200b' },
  'a call that redirects calls': { support: { url: 'tel:*21*0900123456%23' } },
  'a mail to nobody': { support: { url: 'mailto:?subject=a' } },
  'a ready-made text message': { support: { url: 'sms:9029?body=ON' } },
  'a question without an answer': { faq: [{ id: 'q', question: 'Q?' }] },
  'too long an answer': { faq: [{ id: 'q', question: 'Q?', answer: 'x'.repeat(4001) }] },
  'something to leave out that is none': { without: ['store'] },
  'a source without a date': { sources: { name: { url: 'https://a.example' } } },
};

const places = {
  'website.url': (url) => ({ website: { url } }),
  'website.account': (account) => ({ website: { url: '/', account } }),
  'website.plans': (plans) => ({ website: { url: '/', plans } }),
  'store.locator': (locator) => ({ store: { locator } }),
  'support.url': (url) => ({ support: { url } }),
  'support.image': (image) => ({ support: { url: '/', image } }),
  'offer.url': (url) => ({ offer: { url, label: 'L' } }),
  'faq.links.url': (url) => ({
    faq: [{ id: 'q', question: 'Q', answer: 'A', links: [{ label: 'L', url }] }],
  }),
  'sources.url': (url) => ({ sources: { name: { url, date: '2026' } } }),
};

describe('the JSON Schema of a carrier', () => {
  it('has an id without a host or a path of this machine', () => {
    assert.equal(schema.$id, 'carrier.schema.json');
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.match(schema.title, /\S/);
    assert.doesNotMatch(JSON.stringify(schema), /file:|\$defs|\$ref|unpkg|jsdelivr|npmjs/);
  });

  it('describes every field', () => {
    const walk = (node, path) => {
      for (const [key, inner] of Object.entries(node.properties ?? {})) {
        assert.match(inner.description ?? '', /\S\.$/, `${path}${key}`);
      }
      for (const inner of [
        ...Object.entries(node.properties ?? {}),
        ['[]', node.items],
        ['*', node.additionalProperties],
        ...(node.anyOf ?? []).map((choice) => ['', choice]),
      ]) {
        if (inner[1]) walk(inner[1], `${path}${inner[0]}.`);
      }
    };
    walk(schema, '');
  });

  it('requires only the id', () => {
    assert.deepEqual(schema.required, ['id']);
    assert.equal(isValid({}), false);
    assert.equal(isValid([]), false);
    assert.equal(isValid('viettel'), false);
  });

  for (const [what, config] of Object.entries(good)) {
    it(`accepts ${what}`, () => {
      assert.equal(isValid(config), true, JSON.stringify(isValid.errors));
      assert.equal(isRead(config), true);
    });
  }

  it('accepts every built-in carrier', () => {
    for (const carrier of Object.values(builtIns)) {
      assert.equal(isValid(carrier), true, `${carrier.id} ${JSON.stringify(isValid.errors)}`);
    }
  });

  for (const [what, config] of Object.entries(bad)) {
    it(`refuses ${what}, like the widgets`, () => {
      const whole = { id: 'dtac', ...config };
      assert.equal(isValid(whole), false);
      assert.equal(isRead(whole), false);
    });
  }

  for (const [path, at] of Object.entries(places)) {
    it(`refuses invalid addresses for ${path}, like the widgets`, () => {
      for (const url of [
        'javascript:alert(1)',
        'http://a.example/',
        'data:text/html,x',
        'https://viettel.vn@evil.example/',
        '//me:secret@evil.example/',
        `https://a.example/${'x'.repeat(2048)}`,
        '',
        5,
      ]) {
        const config = { id: 'dtac', ...at(url) };
        assert.equal(isValid(config), false, url);
        assert.equal(isRead(config), false, url);
      }
      for (const url of ['https://a.example/?a=b@c', '/a', 'a/b?c', 'https://ví-dụ.example/gói']) {
        const config = { id: 'dtac', ...at(url) };
        assert.equal(isValid(config), true, url);
        assert.equal(isRead(config), true, url);
      }
    });
  }

  it('allows mailto, tel and sms only for support and questions', () => {
    for (const [path, at] of Object.entries(places)) {
      for (const url of ['mailto:a@b.example', 'tel:+8419', 'sms:191']) {
        const config = { id: 'dtac', ...at(url) };
        const allowed = ['support.url', 'faq.links.url'].includes(path);
        assert.equal(isValid(config), allowed, `${path} ${url}`);
        assert.equal(isRead(config), allowed, `${path} ${url}`);
      }
    }
  });
});

/** Every part of a schema that has examples. */
function* withExamples(part) {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part.examples)) yield part;
  for (const inner of Object.values(part)) yield* withExamples(inner);
}

describe('the examples of the schema', () => {
  it('are valid carriers, for an editor and for the elements', () => {
    for (const example of schema.examples) {
      assert.ok(isValid(example), JSON.stringify(isValid.errors));
      assert.ok(isRead(example), example.id);
    }
  });

  it('are valid values of their fields', () => {
    const ajv = new Ajv({ allowUnionTypes: true, formats: { 'iri-reference': true } });
    const fields = [...withExamples(schema.properties)];
    assert.ok(fields.some(({ examples }) => examples.includes('com.example.app')));
    for (const field of fields) {
      for (const example of field.examples) {
        assert.ok(ajv.validate(field, example), `${example}: ${JSON.stringify(field)}`);
      }
    }
  });
});
