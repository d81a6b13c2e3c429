import { expect } from '@open-wc/testing';
import { builtIns } from '../../src/carriers/carriers.js';
import {
  forAnotherCarrier,
  isGiven,
  readCarrier,
  type Carrier,
  type ConfigError,
} from '../../src/carriers/carrier.js';
import { check } from '../../src/carriers/check.js';
import { carrierSchema } from '../../src/carriers/schema.js';
import { BUILT_IN_QUESTIONS } from '../../src/content/faq.js';
import { SECTIONS } from '../../src/rules/sections.js';
import { METHODS } from '../../src/rules/ways.js';

const BASE = 'https://blog.example/vietnam/esim.html';

/** Reads one config, like the one in the page's `config` attribute. */
const read = (value: unknown, id: string | undefined = 'viettel') =>
  readCarrier(id, [{ from: 'config', value }], BASE);

const carrierOf = (value: unknown, id?: string): Carrier => read(value, id).carrier!;

/** Errors and warnings of one config, each as `kind path`. */
const problems = (value: unknown, id?: string) =>
  read(value, id).errors.map(({ kind, path }) => `${kind} ${path}`);

const errorAt = (value: unknown, path: string): ConfigError | undefined =>
  read(value).errors.find((error) => error.path === path);

/** @param values configs, strongest first */
const layered = (...values: unknown[]) =>
  readCarrier(
    'viettel',
    values.map((value, index) => ({ from: `layer ${index}`, value })),
    BASE,
  ).carrier!;

describe('the chosen carrier', () => {
  it('has the given id, in any case and with spaces around it', () => {
    const { carrier, errors } = readCarrier(' Viettel ');
    expect(carrier).to.include({ id: 'viettel', name: 'Viettel', known: true, kind: 'carrier' });
    expect(carrier!.given.size).to.equal(0);
    expect(errors).to.deep.equal([]);
  });

  it('is undefined if neither the page nor a config names one', () => {
    expect(readCarrier(undefined)).to.deep.equal({ errors: [] });
    expect(read({ hotlines: [{ number: '198', from: 'network' }] }, '').carrier).to.equal(
      undefined,
    );
  });

  it('is named by the strongest layer', () => {
    const { carrier } = readCarrier(undefined, [
      { from: 'attributes', value: { hotlines: [] } },
      { from: 'config', value: { id: 'Mobifone' } },
    ]);
    expect(carrier!.id).to.equal('mobifone');
  });

  it('is the page’s own if a config has only a name', () => {
    expect(carrierOf({ name: 'Dtac' }, '')).to.deep.include({ name: 'Dtac', known: false });
  });

  it('is generic for an unknown id, and the error lists the known ids', () => {
    const { carrier, errors } = readCarrier('vietel');
    expect(carrier).to.deep.include({ id: 'vietel', known: false, kind: 'carrier', hosts: [] });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ path: 'carrier', found: '"vietel"', kind: 'error' });
    for (const id of Object.keys(builtIns)) expect(errors[0]!.expected).to.include(id);
  });

  it('is any seller for a seller that we know only by name, and the error stays', () => {
    for (const id of ['klook', 'Gohub', 'sim-local', 'taobao', 'eSIM4Travel']) {
      const { carrier, errors } = readCarrier(id);
      expect(carrier!.kind, id).to.equal('seller');
      expect(carrier!.known, id).to.equal(false);
      expect(errors.map(({ path }) => path)).to.deep.equal(['carrier']);
    }
    expect(readCarrier('klo').carrier!.kind).to.equal('carrier');
  });

  it('is still unknown if the page gives only its own support', () => {
    const { errors } = read({ support: { url: 'mailto:me@blog.example' } }, 'vietel');
    expect(errors.map(({ path }) => path)).to.deep.equal(['carrier']);
  });

  it('needs no built-in entry if the page describes it', () => {
    const { carrier, errors } = read({ id: 'dtac', name: 'Dtac', country: 'TH' }, 'dtac');
    expect(errors).to.deep.equal([]);
    expect(carrier).to.include({ id: 'dtac', known: false, country: 'TH' });
  });

  it('gets a safe id if the given id is invalid', () => {
    for (const id of ['<img onerror=x>', '__proto__', 'x'.repeat(1e6), '\u0000', 'a b']) {
      const { carrier, errors } = readCarrier(id);
      expect(carrier!.id).to.equal('unknown');
      expect(errors.map(({ path }) => path)).to.deep.equal(['carrier']);
      expect(errors[0]!.found.length).to.be.below(70);
    }
    for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(readCarrier(id).carrier).to.deep.include({ id: id.toLowerCase(), known: false });
    }
  });

  it('is undefined if the id is not a string', () => {
    for (const id of [5, {}, [], Symbol('id'), () => 'viettel']) {
      expect(readCarrier(id as unknown as string).carrier).to.equal(undefined);
    }
  });

  it('does not change the built-in table', () => {
    const before = JSON.stringify(builtIns);
    const carrier = carrierOf({
      website: { url: 'https://a.example' },
      sources: null,
      numbers: [],
    });
    carrier.hotlines!.length = 0;
    carrier.hosts.push('a.example');
    expect(JSON.stringify(builtIns)).to.equal(before);
  });
});

describe('merging', () => {
  it('combines objects field by field', () => {
    const { store } = carrierOf({ store: { locator: 'https://viettel.vn/shops' } });
    expect(store).to.deep.equal({
      name: 'Viettel Store',
      bring: ['passport'],
      locator: 'https://viettel.vn/shops',
    });
  });

  it('replaces lists as a whole', () => {
    const hotlines = [{ number: '18001234', from: 'country' }];
    expect(carrierOf({ hotlines }).hotlines).to.deep.equal(hotlines);
    expect(carrierOf({ hotlines: [] }).hotlines).to.deep.equal([]);
  });

  it('replaces texts in several languages as a whole', () => {
    expect(layered({ name: { vi: 'B' } }, { name: { en: 'A' } }).name).to.deep.equal({ vi: 'B' });
  });

  it('replaces questions by id, and keeps the order', () => {
    const question = (id: string, answer: string) => ({ id, question: `${id}?`, answer });
    const { faq } = layered(
      { faq: [question('c', 'new'), question('a', 'new')] },
      { faq: [question('a', 'old'), question('b', 'old')] },
    );
    expect(faq!.map(({ id, answer }) => `${id} ${answer}`)).to.deep.equal([
      'a new',
      'b old',
      'c new',
    ]);
  });

  it('removes facts that are null', () => {
    const carrier = carrierOf({
      codes: null,
      hotlines: null,
      store: { bring: null },
      website: null,
    });
    expect(carrier).to.not.have.any.keys('hotlines', 'website');
    expect(carrier.store).to.deep.equal({ name: 'Viettel Store' });
    expect(problems({ hotlines: null, store: { bring: null } })).to.deep.equal([]);
  });

  it('removes the source of a removed fact', () => {
    const { sources } = carrierOf({ hotlines: null, app: { googlePlay: null } });
    expect(sources).to.include.keys('app.name', 'app.appStore');
    expect(sources).to.not.have.any.keys('hotlines.0', 'hotlines.1', 'app.googlePlay');
  });

  it('cannot remove the id, or our dates', () => {
    const { id, sources } = carrierOf({ id: null, sources: null });
    expect(id).to.equal('viettel');
    expect(sources).to.deep.equal(builtIns.viettel!.sources);
    expect(carrierOf({ sources: { 'app.name': null } }).sources).to.include.keys('app.name');
  });

  it('keeps a whole text when one of its languages is null', () => {
    expect(carrierOf({ app: { name: { en: null } } }).app!.name).to.equal('My Viettel');
  });

  it('keeps an offer whole when one of its fields is null', () => {
    const offer = { url: 'https://shop.example/', label: 'Buy' };
    expect(layered({ offer: { label: null } }, { offer }).offer).to.deep.equal(offer);
  });

  it('drops the other app fields with a new app name', () => {
    expect(carrierOf({ app: { name: 'Other' } }).app).to.deep.equal({ name: 'Other' });
    expect(carrierOf({ app: { name: 'Other', appStore: '123456789' } }).app).to.deep.equal({
      name: 'Other',
      appStore: '123456789',
    });
    expect(carrierOf({ app: { appStore: '123456789' } }).app).to.deep.include({
      name: 'My Viettel',
      googlePlay: 'com.vttm.vietteldiscovery',
    });
  });

  it('drops account and plans with a new website', () => {
    const website = { url: 'https://other.example/' };
    expect(carrierOf({ website }, 'vinaphone').website).to.deep.equal(website);
    expect(carrierOf({ website }, 'vietnamobile').website).to.deep.equal(website);
  });

  it('lets a stronger layer win, field by field', () => {
    const carrier = layered(
      { store: { name: 'strong' } },
      { store: { name: 'weak', locator: 'https://weak.example/' }, country: 'TH' },
    );
    expect(carrier.store).to.deep.include({ name: 'strong', locator: 'https://weak.example/' });
    expect(carrier.country).to.equal('TH');
  });

  it('drops a weaker layer’s app fields if a stronger layer replaces the app', () => {
    const carrier = layered(
      { app: { name: 'strong' } },
      { app: { name: 'weak', appStore: '123456' } },
    );
    expect(carrier.app).to.deep.equal({ name: 'strong' });
    expect([...carrier.given]).to.deep.equal(['app.name']);
  });

  it('lets a stronger layer remove a weaker layer’s fact', () => {
    const carrier = layered({ hotlines: null }, { hotlines: [{ number: '123', from: 'country' }] });
    expect(carrier).to.not.have.property('hotlines');
    expect(isGiven(carrier, 'hotlines')).to.equal(false);
  });

  it('has no app, shop or website without any fact', () => {
    const carrier = carrierOf(
      { app: {}, store: {}, website: {}, payment: {}, support: {} },
      'own-1',
    );
    expect(carrier).to.not.have.any.keys('app', 'store', 'website', 'payment', 'support');
  });

  it('has no website and no support without an address', () => {
    const carrier = carrierOf(
      { website: { account: 'https://a.example/me' }, support: { label: 'Ask me' } },
      'own-1',
    );
    expect(carrier).to.not.have.any.keys('website', 'support');
  });

  it('reports a website or support without its address, once', () => {
    const parts = { website: { plans: 'https://a.example/plans' }, support: { label: 'Ask me' } };
    expect(problems(parts, 'own-1')).to.have.members([
      'warning website.url',
      'warning support.url',
    ]);
    const wrong = { website: { url: 'javascript:1', plans: 'https://a.example/plans' } };
    expect(problems(wrong, 'own-1').filter((line) => line === 'error website.url')).to.have.length(
      1,
    );
    // Our own address of this carrier stays.
    expect(problems({ website: { plans: '/plans' } }, 'viettel')).to.deep.equal([]);
  });

  it('cannot leave out what does not exist, and keeps the rest of the list', () => {
    const without = ['method:shop', 'section:foo', 'method:store', 'faq:of-a-later-child'];
    expect(problems({ without }, 'viettel')).to.deep.equal(['error without.0', 'error without.1']);
    expect(carrierOf({ without }, 'viettel').without).to.deep.equal(without.slice(2));
    const ours = [
      ...METHODS.map((id) => `method:${id}`),
      ...SECTIONS.map((id) => `section:${id}`),
      ...BUILT_IN_QUESTIONS.map((id) => `faq:${id}`),
    ];
    expect(problems({ without: ours }, 'viettel')).to.deep.equal([]);
  });

  it('does not miss what a file that is loading may bring', () => {
    const layers = [{ from: 'attributes', value: { support: { label: 'Ask' }, hotlines: null } }];
    expect(readCarrier('airalo', layers, BASE, false).errors).to.deep.equal([]);
    expect(readCarrier('airalo', layers, BASE).errors.map(({ path }) => path)).to.deep.equal([
      'support.url',
    ]);
  });

  it('blames the place that gave the fact, not one about another carrier', () => {
    const codes = [{ for: 'balance', renews: false, ussd: '*101#' }];
    const { errors } = readCarrier('airalo', [
      { from: 'config', value: { id: 'viettel', codes } },
      { from: 'json', value: { codes } },
    ]);
    expect(errors.map(({ path, from }) => `${path} ${from}`)).to.have.members([
      'id config',
      'codes json',
    ]);
  });

  it('reports what a seller cannot have, and keeps what it can', () => {
    const facts = {
      name: 'EasySim',
      kind: 'seller',
      hotlines: [{ number: '+85221234567', from: 'abroad' }],
      codes: [{ for: 'balance', renews: false, ussd: '*101#' }],
      store: { name: 'EasySim Shop' },
      payment: { methods: ['scratch-card'] },
      lifecycle: [{ day: 1, state: 'blocked' }],
      support: { url: 'tel:+85221234567' },
    };
    expect(problems(facts, 'easysim')).to.have.members([
      'warning hotlines',
      'warning codes',
      'warning store',
      'warning payment',
      'warning lifecycle',
    ]);
    expect(problems({ ...facts, kind: 'carrier' }, 'easysim')).to.deep.equal([]);
    expect(problems({ hotlines: [] }, 'airalo')).to.deep.equal([]);
  });

  it('keeps one question of each id, in any case', () => {
    const faq = (id: string) => [{ id, question: id, answer: 'A' }];
    const carrier = layered({ faq: faq('Refund') }, { faq: faq('refund') });
    expect(carrier.faq!.map(({ id }) => id)).to.deep.equal(['Refund']);
  });

  it('names no id that it does not have', () => {
    const { errors } = readCarrier('bad id!', [
      { from: 'config', value: { id: 'good', name: 'G' } },
    ]);
    expect(errors.map(({ path }) => path)).to.deep.equal(['carrier']);
  });

  it('puts the days after the end in order', () => {
    const { lifecycle } = carrierOf({
      lifecycle: [
        { day: 41, state: 'recalled' },
        { day: 1, state: 'blocked' },
      ],
    });
    expect(lifecycle!.map(({ day }) => day)).to.deep.equal([1, 41]);
  });
});

describe('addresses', () => {
  it('are resolved against the page', () => {
    const carrier = carrierOf({
      website: { url: '//carrier.example/a', account: '../me' },
      support: { url: 'contact', image: '/qr.png' },
    });
    expect(carrier.website).to.deep.equal({
      url: 'https://carrier.example/a',
      account: 'https://blog.example/me',
    });
    expect(carrier.support).to.deep.equal({
      url: 'https://blog.example/vietnam/contact',
      image: 'https://blog.example/qr.png',
    });
  });

  it('are invalid if they are relative and there is no base', () => {
    for (const base of [undefined, '', 'about:srcdoc', 'no address']) {
      const { carrier, errors } = readCarrier(
        'viettel',
        [
          {
            from: 'config',
            value: { website: { url: '/a' }, support: { url: 'https://a.example' } },
          },
        ],
        base,
      );
      expect(errors.map(({ path }) => path)).to.deep.equal(['website.url']);
      expect(carrier!.support!.url).to.equal('https://a.example/');
    }
  });

  const refused = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://viettel.vn/',
    'ftp://viettel.vn/',
    'blob:https://blog.example/1',
    'file:///etc/passwd',
    'https://viettel.vn@evil.example/',
    'https://me:secret@evil.example/',
    'https://:secret@evil.example/',
    'https://',
    `https://a.example/${'x'.repeat(2048)}`,
    `https://a.example/${'ệ'.repeat(1000)}`,
    '',
    ' ',
  ];
  for (const url of refused) {
    it(`are invalid: ${JSON.stringify(url.slice(0, 40))}`, () => {
      const config = {
        website: { url, account: url, plans: url },
        app: { appStore: `${url}/`, googlePlay: `${url}/` },
        store: { locator: url },
        support: { url, image: url },
        offer: { url, label: 'Offer' },
        faq: [{ id: 'q', question: 'Q', answer: 'A', links: [{ label: 'L', url }] }],
        sources: { name: { url, date: '2026' } },
      };
      const { carrier, errors } = read(config);
      expect(errors.map(({ path }) => path)).to.have.members([
        'website.url',
        'website.account',
        'website.plans',
        'app.appStore',
        'app.googlePlay',
        'store.locator',
        'support.url',
        'support.image',
        'offer.url',
        'faq.0.links.0.url',
        'sources.name.url',
      ]);
      expect(carrier!.website).to.deep.equal({ url: 'https://viettel.vn/' });
      expect(carrier!.app).to.deep.equal(builtIns.viettel!.app);
      expect(carrier).to.not.have.any.keys('support', 'offer');
      expect(carrier!.faq).to.deep.equal([{ id: 'q', question: 'Q', answer: 'A' }]);
    });
  }

  it('of support may also be mailto, tel or sms', () => {
    for (const url of ['mailto:me@blog.example', 'tel:+84901234567', 'sms:+84901234567']) {
      expect(carrierOf({ support: { url } }).support!.url).to.equal(url);
      expect(problems({ website: { url } })).to.deep.equal(['error website.url']);
      expect(problems({ offer: { url, label: 'Offer' } })).to.deep.equal(['error offer.url']);
    }
  });

  it('of an app may lead only to the app stores', () => {
    expect(
      carrierOf({
        app: {
          name: 'A',
          appStore: 'https://apps.apple.com/vn/app/id123456789',
          googlePlay: 'https://play.google.com/store/apps/details?id=vn.a',
        },
      }).app,
    ).to.include({ appStore: 'https://apps.apple.com/vn/app/id123456789' });
    expect(
      problems({
        app: { appStore: 'https://evil.example/app', googlePlay: 'https://apps.apple.com/x' },
      }),
    ).to.deep.equal(['error app.appStore', 'error app.googlePlay']);
  });
});

describe('invalid fields', () => {
  it('are left out, and the rest stays', () => {
    const { carrier } = read({
      website: { url: 5, account: 'https://viettel.vn/me' },
      country: 'Vietnam',
      name: 'Mine',
    });
    expect(carrier!.website).to.deep.equal({
      url: 'https://viettel.vn/',
      account: 'https://viettel.vn/me',
    });
    expect(carrier).to.include({ country: 'VN', name: 'Mine' });
  });

  it('are reported once each, with path, expected, found and layer', () => {
    expect(
      read({
        country: 'Vietnam',
        operator: 'yes',
        website: { url: 5 },
        clock: { zone: 'Hanoi' },
        lifecycle: [{ day: 1.5, state: 'blocked' }],
      }).errors,
    ).to.deep.equal(
      [
        ['country', 'such as VN', '"Vietnam"'],
        ['operator', 'one of true, false', '"yes"'],
        ['website.url', 'such as https://example.com', '5'],
        ['clock.zone', 'such as Asia/Bangkok', '"Hanoi"'],
        ['lifecycle.0.day', '1–3650', '1.5'],
      ].map(([path, expected, found]) => ({
        path,
        expected,
        found,
        kind: 'error',
        from: 'config',
      })),
    );
  });

  it('are reported with their index in the page’s own list', () => {
    const line = (number: unknown, more?: object) => ({ number, from: 'country', ...more });
    const { carrier, errors } = read({
      hotlines: [line(1), line('123'), line('x'), line('456', { extra: 1, languages: ['en', 5] })],
    });
    expect(carrier!.hotlines).to.deep.equal([
      { number: '123', from: 'country' },
      { number: '456', from: 'country', languages: ['en'] },
    ]);
    expect(errors.map(({ kind, path }) => `${kind} ${path}`)).to.have.members([
      'error hotlines.0.number',
      'error hotlines.2.number',
      'error hotlines.3.languages.1',
      'warning hotlines.3.extra',
    ]);
  });

  it('keep their index if earlier entries are left out', () => {
    expect(
      problems({ codes: [5, { for: 'balance', renews: 5, ussd: '*101#' }, { ussd: '*1#' }] }),
    ).to.have.members([
      'error codes.0',
      'error codes.1.renews',
      'error codes.2.for',
      'error codes.2.renews',
    ]);
  });

  it('are reported once, even if the rest of their object is invalid too', () => {
    const link = { label: { en: 5 }, url: 'https://a.example' };
    expect(problems({ offer: link })).to.deep.equal(['error offer.label.en']);
    expect(problems({ codes: [{ for: 'balance', renews: false, ussd: 'x' }] })).to.deep.equal([
      'error codes.0.ussd',
    ]);
    expect(
      problems({ codes: [{ for: 'balance', renews: false, sms: { to: 'x', text: 'A' } }] }),
    ).to.deep.equal(['error codes.0.sms.to']);
    expect(problems({ faq: [{ id: 'q', question: 'Q', answer: [5, ['a']] }] })).to.deep.equal([
      'error faq.0.answer.0',
      'error faq.0.answer.1',
    ]);
    expect(problems({ app: { name: { en: '', '??': 'x' } } })).to.have.members([
      'error app.name.en',
      'error app.name.??',
    ]);
  });

  it('are reported if they are missing', () => {
    expect(errorAt({ offer: { label: 'Offer' } }, 'offer.url')).to.include({
      expected: '"url"',
      found: 'undefined',
    });
    expect(problems({ codes: [{ for: 'balance', renews: false }] })).to.deep.equal([
      'error codes.0.ussd',
    ]);
    expect(carrierOf({ offer: { label: 'Offer' } })).to.not.have.property('offer');
  });

  it('leave the rest intact if they have two problems at once', () => {
    const { carrier, errors } = read({
      name: ' '.repeat(200),
      country: 'TH',
      app: { name: ' '.repeat(200), appStore: '123456' },
    });
    expect(errors.map(({ path }) => path)).to.deep.equal(['name', 'app.name']);
    expect(carrier).to.include({ name: 'Viettel', country: 'TH' });
    expect(carrier!.app).to.include({ name: 'My Viettel', appStore: '123456' });
  });

  it('keep the built-in list if no entry of the new one is valid', () => {
    const { carrier } = read({ hotlines: [{ number: 'none' }], numbers: [5] });
    expect(carrier!.hotlines).to.have.length(2);
    expect(carrier!.numbers).to.include('098');
    expect(isGiven(carrier!, 'hotlines')).to.equal(false);
  });

  it('include a list instead of an object, and an object instead of a list', () => {
    expect(
      problems({ website: ['https://a.example'], app: [], sources: ['x'], name: ['a'] }),
    ).to.have.members(['error website', 'error app', 'error sources', 'error name']);
    expect(errorAt({ app: [] }, 'app')).to.include({ expected: '{…}', found: '[]' });
    expect(errorAt({ hotlines: {} }, 'hotlines')).to.include({
      expected: '[…] (≤ 500)',
      found: '{}',
    });
  });

  it('include empty texts and invalid language tags', () => {
    for (const name of ['', ' \n', {}, { en: '' }, { english: 'A' }, { 'en-12': 'A' }]) {
      expect(carrierOf({ name }).name).to.equal('Viettel');
      expect(read({ name }).errors).to.have.length(1);
    }
    expect(
      problems({ hotlines: [{ number: '1234', from: 'country', languages: ['en-12'] }] }),
    ).to.deep.equal(['error hotlines.0.languages.0']);
  });

  it('include a code with both ussd and sms, and a code with unsafe characters', () => {
    const code = (more: object) =>
      problems({ codes: [{ for: 'balance', renews: false, ...more }] });
    expect(code({ ussd: '*101#', sms: { to: '191', text: 'A' } })).to.deep.equal(['error codes.0']);
    for (const ussd of ['101', '*101', 'tel:*101#', '*101#,,1', '*100*<code>#', '*1#'.repeat(40)]) {
      expect(code({ ussd }), ussd).to.deep.equal(['error codes.0.ussd']);
    }
  });

  it('include the whole config if it is not an object', () => {
    for (const value of [
      5,
      'viettel',
      true,
      [],
      ['a'],
      [[[[[[[[[[[]]]]]]]]]]],
      () => 1,
      Symbol('a'),
      1n,
    ]) {
      const { carrier, errors } = read(value);
      expect(errors.filter(({ path }) => path === '')).to.have.length(1);
      expect(carrier!.name).to.equal('Viettel');
    }
    expect(read(null).errors).to.deep.equal([]);
    expect(read(undefined).errors).to.deep.equal([]);
  });
});

describe('unknown keys', () => {
  it('cause a warning and change nothing', () => {
    const { carrier, errors } = read({
      nmae: 'Typo',
      gone: null,
      app: { nmae: 'Typo' },
      toString: { a: 1 },
      hotlines: [{ number: '123', from: 'country', hasOwnProperty: 1 }],
    });
    expect(errors.map(({ kind, path }) => `${kind} ${path}`)).to.have.members([
      'warning nmae',
      'warning gone',
      'warning app.nmae',
      'warning toString',
      'warning hotlines.0.hasOwnProperty',
    ]);
    expect(carrier!.app).to.deep.equal(builtIns.viettel!.app);
    expect(carrier).to.not.have.any.keys('nmae', 'gone');
  });

  it('are reported without their contents', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    const wide = Array.from({ length: 100_000 }, () => ({}));
    expect(problems({ deep, wide, name: 'Mine' })).to.deep.equal(['warning deep', 'warning wide']);
    expect(carrierOf({ deep, wide, name: 'Mine' }).name).to.equal('Mine');
  });

  it('do not include keys with the value undefined', () => {
    expect(problems({ nmae: undefined, name: undefined })).to.deep.equal([]);
  });

  it('do not include $schema', () => {
    expect(problems({ $schema: './carrier.schema.json' })).to.deep.equal([]);
    expect(carrierOf({ $schema: './carrier.schema.json' })).to.not.have.property('$schema');
  });
});

describe('limits', () => {
  it('are 120 characters for a name', () => {
    expect(carrierOf({ name: 'x'.repeat(120) }).name).to.have.length(120);
    expect(errorAt({ name: 'x'.repeat(121) }, 'name')!.expected).to.equal('"…" (≤ 120)');
  });

  it('are 4,000 characters for an answer', () => {
    const faq = (answer: string) => ({ faq: [{ id: 'q', question: 'Q', answer }] });
    expect(problems(faq('x'.repeat(4000)))).to.deep.equal([]);
    expect(errorAt(faq('x'.repeat(4001)), 'faq.0.answer')!.expected).to.equal('"…" (≤ 4000)');
  });

  it('are 500 entries for a list', () => {
    const numbers = (length: number) => ({ numbers: Array.from({ length }, () => '098') });
    expect(carrierOf(numbers(500)).numbers).to.have.length(500);
    expect(read(numbers(501)).errors).to.have.length(1);
    expect(errorAt(numbers(501), 'numbers')).to.include({
      expected: '[…] (≤ 500)',
      kind: 'error',
    });
    expect(carrierOf(numbers(501)).numbers).to.deep.equal(builtIns.viettel!.numbers);
    expect(problems({ numbers: new Array(2 ** 32 - 1) })).to.deep.equal(['error numbers']);
  });

  it('include the depth of the schema', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    const { carrier, errors } = read({ app: { name: deep }, name: 'Mine' });
    expect(carrier).to.include({ name: 'Mine' });
    expect(carrier!.app).to.deep.equal(builtIns.viettel!.app);
    expect(errors.map(({ path, expected }) => `${path}: ${expected}`)).to.deep.equal([
      'app.name: "…" (≤ 120)',
    ]);
  });

  it('shorten the found value to its first characters', () => {
    for (const name of ['x'.repeat(1e6), '\u0000'.repeat(1e6), '"'.repeat(200)]) {
      expect(errorAt({ name }, 'name')!.found.length).to.be.below(70);
    }
    const [error] = read({ ['k'.repeat(1e6)]: 1 }).errors;
    expect(error!.path.length).to.be.below(210);
  });
});

describe('hostile input', () => {
  it('cannot change a prototype', () => {
    const { carrier, errors } = read(
      JSON.parse(`{
        "__proto__": {"polluted": 1, "hosts": ["evil.example"]},
        "constructor": {"prototype": {"polluted": 1}},
        "app": {"__proto__": {"polluted": 1}, "prototype": 1},
        "name": {"__proto__": "x", "en": "Mine"},
        "sources": {"__proto__": {"date": "2026"}}
      }`),
    );
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect((carrier as { polluted?: number }).polluted).to.equal(undefined);
    expect(carrier!.name).to.deep.equal({ en: 'Mine' });
    expect(carrier!.hosts).to.deep.equal(builtIns.viettel!.hosts);
    expect(errors.map(({ kind, path }) => `${kind} ${path}`)).to.have.members([
      'warning __proto__',
      'warning constructor',
      'warning app.__proto__',
      'warning app.prototype',
      // Not a language tag.
      'error name.__proto__',
      'warning sources.__proto__',
    ]);
  });

  it('may throw on access, and only that part is left out', () => {
    const { carrier, errors } = read({
      get country(): string {
        throw new Error('no');
      },
      get unknown(): string {
        throw new Error('no');
      },
      app: {
        get name(): string {
          throw new Error('no');
        },
        appStore: '123456',
      },
      offer: {
        label: 'Offer',
        get url(): string {
          throw new Error('no');
        },
      },
      name: 'Mine',
    });
    expect(carrier).to.include({ name: 'Mine', country: 'VN' });
    expect(carrier!.app!.appStore).to.equal('123456');
    expect(errors.map(({ path }) => path)).to.have.members([
      'country',
      'unknown',
      'app.name',
      'offer.url',
    ]);
  });

  it('may return another value on each access', () => {
    let asked = 0;
    const { carrier } = read({
      get website() {
        return asked++ ? { url: 'javascript:alert(1)' } : { url: 'https://a.example' };
      },
    });
    expect(carrier!.website!.url).to.equal('https://a.example/');
  });

  it('may be a proxy, even a revoked one', () => {
    const dead = () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    };
    const traps = Object.fromEntries(
      ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((trap) => [
        trap,
        () => {
          throw new Error('no');
        },
      ]),
    );
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : endless) });
    for (const bad of [dead(), new Proxy({}, traps), new Proxy([], traps), endless]) {
      expect(read(bad).carrier!.name).to.equal('Viettel');
      expect(read(bad).errors).to.have.length(1);
      for (const inner of [{ app: bad }, { hotlines: [bad] }, { numbers: bad }]) {
        expect(read(inner).carrier!.name).to.equal('Viettel');
        expect(read(inner).errors).to.have.length(1);
      }
      expect(() => forAnotherCarrier([{ from: 'config', value: bad }])).to.not.throw();
    }
    const mild = new Proxy({ name: 'Mine' }, {});
    expect(carrierOf(mild).name).to.equal('Mine');
  });

  it('may contain itself', () => {
    const app: Record<string, unknown> = { name: 'Mine' };
    app.app = app;
    const config: Record<string, unknown> = { app, name: 'Mine' };
    config.config = config;
    const { carrier, errors } = read(config);
    expect(carrier!.app).to.deep.equal({ name: 'Mine' });
    expect(errors.length).to.be.below(5);

    const knot: Record<string, unknown> = {};
    for (let key = 0; key < 50; key++) knot[`k${key}`] = knot;
    expect(read({ app: knot }).errors.every(({ kind }) => kind === 'warning')).to.equal(true);
  });

  it('may have values that JSON cannot hold', () => {
    const { carrier, errors } = read({
      name: Symbol('a'),
      country: 10n,
      app: () => 1,
      store: new Date(),
      website: new Map([['url', 'https://evil.example']]),
      numbers: Object.assign(['098'], { slice: () => ['evil'], map: () => ['evil'] }),
      operator: Object(true) as unknown,
      support: new URL('https://evil.example'),
    });
    expect(carrier!.numbers).to.deep.equal(['098']);
    expect(carrier!.website!.url).to.equal('https://viettel.vn/');
    expect(carrier).to.not.have.any.keys('operator', 'support');
    expect(errors.map(({ path }) => path)).to.have.members([
      'name',
      'country',
      'app',
      'operator',
      'numbers.slice',
      'numbers.map',
    ]);
  });

  it('results in a carrier that fits the schema', () => {
    const { carrier } = read({
      faq: [{}, { id: 'a', question: { en: 'Q' }, answer: ['A'] }],
      app: 5,
    });
    const facts = Object.entries(carrier!).filter(([key]) => key in carrierSchema.fields);
    expect(check(carrierSchema, Object.fromEntries(facts), '').errors).to.deep.equal([]);
  });
});

describe('trust', () => {
  it('marks only the facts from the page', () => {
    const carrier = carrierOf({ website: { url: 'https://evil.example' }, hotlines: [] });
    expect([...carrier.given]).to.have.members(['website.url', 'hotlines']);
    expect(isGiven(carrier, 'website.url')).to.equal(true);
    expect(isGiven(carrier, 'hotlines.0')).to.equal(true);
    expect(isGiven(carrier, 'app.name')).to.equal(false);
  });

  it('removes our source and date from facts that the page overrides', () => {
    const carrier = carrierOf({
      website: { url: 'https://evil.example' },
      app: { googlePlay: 'com.evil' },
      iccid: ['898409'],
      store: { bring: ['money'] },
    });
    expect(carrier.sources).to.not.have.any.keys(
      'website.url',
      'app.googlePlay',
      'iccid',
      'store.bring.0',
    );
    expect(carrier.code).to.deep.equal({});
    expect(carrier.sources).to.include.keys('app.name', 'app.appStore', 'store.name');
  });

  it('lets the page date its own facts only', () => {
    const sources = {
      'app.name': '2099',
      'website.url': { url: 'https://evil.example', date: '2026' },
      'hotlines.0': '2026-02',
      date: '2026-03',
    };
    const carrier = carrierOf({
      website: { url: 'https://evil.example' },
      hotlines: [{ number: '123', from: 'country' }],
      sources,
    });
    expect(carrier.sources).to.include({
      'app.name': '2026-08-24 github.com',
      'hotlines.0': '2026-02',
    });
    expect(carrier.sources!['website.url']).to.deep.equal({
      url: 'https://evil.example/',
      date: '2026',
    });
  });

  it('ignores config keys that only the built-in table may have', () => {
    const config = {
      hosts: ['evil.example'],
      fakes: [],
      callsFrom: ['0900000000'],
      onlineNeedsVneid: true,
      topUp: { how: 'if-offered' },
      code: {},
      known: false,
      given: ['name'],
    };
    const viettel = readCarrier('viettel').carrier!;
    const none = Object.fromEntries(Object.keys(config).map((key) => [key, null]));
    for (const value of [config, none]) {
      expect(carrierOf(value)).to.deep.equal(viettel);
      expect(problems(value)).to.deep.equal(Object.keys(config).map((key) => `warning ${key}`));
    }
    expect(carrierOf({ name: 'Mine', ...config }, 'mine')).to.deep.include({
      hosts: [],
      known: false,
    });
    expect(carrierOf({ name: 'Mine', ...config }, 'mine')).to.not.have.any.keys('topUp', 'fakes');
  });
});

describe('the config of another carrier', () => {
  const config = {
    id: 'mobifone',
    name: 'Mine',
    website: { url: 'https://evil.example' },
    hotlines: [],
    support: { url: 'mailto:me@blog.example', label: 'Ask me' },
    offer: { url: 'https://shop.example', label: 'Buy' },
    without: ['method:code'],
  };

  it('applies only the page’s own support, offer and omissions', () => {
    const { carrier, errors } = read(config);
    expect(carrier).to.deep.include({
      id: 'viettel',
      name: 'Viettel',
      website: { url: 'https://viettel.vn/' },
      support: config.support,
      offer: { url: 'https://shop.example/', label: 'Buy' },
      without: ['method:code'],
    });
    expect(carrier!.hotlines).to.have.length(2);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ path: 'id', found: '"mobifone"', kind: 'error' });
  });

  it('removes no facts', () => {
    expect(carrierOf({ id: 'mobifone', hotlines: null }).hotlines).to.have.length(2);
  });

  it('causes no error if the reader picked the carrier', () => {
    const { carrier, errors } = readCarrier(
      'viettel',
      forAnotherCarrier([{ from: 'config', value: config }]),
    );
    expect(errors).to.deep.equal([]);
    expect(carrier).to.deep.include({ name: 'Viettel', support: config.support });
    expect([...carrier!.given].sort()).to.deep.equal([
      'offer',
      'support.label',
      'support.url',
      'without',
    ]);
  });
});
