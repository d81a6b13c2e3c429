import { expect } from '@open-wc/testing';
import { builtIns } from '../../src/carriers/carriers.js';
import { check } from '../../src/carriers/check.js';
import { carriers } from '../../src/carriers/data/index.js';
import { law } from '../../src/carriers/data/law.js';
import {
  fact,
  factsIn,
  page,
  publicCode,
  shipped,
  type Fact,
  type SourcedCarrier,
} from '../../src/carriers/fact.js';
import { carrierSchema } from '../../src/carriers/schema.js';

const allFacts: Array<[name: string, fact: Fact<unknown>]> = [
  ...carriers.flatMap((carrier) =>
    factsIn(carrier).map(([path, fact]): [string, Fact<unknown>] => [
      `${carrier.id} ${path}`,
      fact,
    ]),
  ),
  ...Object.entries(law).map(([country, fact]): [string, Fact<unknown>] => [
    `law ${country}`,
    fact,
  ]),
];

/** Facts that only the built-in table may give. */
const ONLY_OURS = [
  'hosts',
  'fakes',
  'callsFrom',
  'onlineNeedsVneid',
  'topUp',
  'daysStart',
  'alwaysOn',
  'sameWhenEmpty',
  'blockedOnlyAtShop',
  'code',
];

describe('the facts of the built-in carriers', () => {
  it('have absolute addresses of pages', () => {
    for (const [name, { sources }] of allFacts) {
      for (const source of sources) {
        if ('url' in source) expect(URL.canParse(source.url), name).to.equal(true);
      }
    }
  });

  it('have real dates', () => {
    for (const [name, { sources }] of allFacts) {
      for (const { date } of sources) {
        expect(date, name).to.match(
          /^(undated|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/,
        );
      }
    }
  });

  it('list the newest source first, because readers see only that one', () => {
    for (const [name, { sources }] of allFacts) {
      const [first, ...others] = sources.map(({ date }) => (date === 'undated' ? '' : date));
      for (const date of others) expect(date <= first!, `${name} ${date}`).to.equal(true);
    }
  });

  it('list each page once', () => {
    for (const [name, { sources }] of allFacts) {
      const urls = sources.flatMap((source) => ('url' in source ? source.url : []));
      expect(new Set(urls).size, name).to.equal(urls.length);
    }
  });

  it('do not exist for a carrier or seller outside our table', () => {
    expect(['other-carrier', 'other-seller'].map((id) => builtIns[id])).to.deep.equal([
      { id: 'other-carrier', country: 'VN', hosts: [] },
      { id: 'other-seller', kind: 'seller', hosts: [], topUp: { how: 'if-offered' } },
    ]);
  });

  for (const carrier of Object.values(builtIns)) {
    it(`of ${carrier.id} are a valid config`, () => {
      const config = Object.fromEntries(
        Object.entries(carrier).filter(([key]) => !ONLY_OURS.includes(key)),
      );
      const { value, errors } = check(carrierSchema, config, '');
      expect(errors).to.deep.equal([]);
      expect(value).to.deep.equal(config);
    });
  }
});

describe('the facts that cost the reader most', () => {
  it('are the code of MobiFone as its own page writes it', () => {
    const texts = builtIns['mobifone']!.codes!.map(({ sms }) => sms && [sms.to, sms.text]);
    expect(texts).to.deep.include(['999', 'KT ALL']);
  });

  it('are the clocks that sellers publish', () => {
    const clocks = Object.values(builtIns).flatMap(({ id, clock }) => (clock ? [[id, clock]] : []));
    expect(Object.fromEntries(clocks)).to.deep.equal({
      nomad: { ends: '24h' },
      kkday: { ends: 'calendar-day', zone: 'Etc/GMT-8' },
    });
  });

  it('name the press of 2023 for the passport at VinaPhone', () => {
    expect(builtIns['vinaphone']!.sources!['store.bring.0']).to.equal('2023-04-18 en.sggp.org.vn');
  });

  it('are the law’s exception, and that nothing is settled for foreigners', () => {
    expect(law['VN']!.value).to.match(/VNeID level 2.*except after a change of phone.*foreigners/i);
  });

  it('come from the seller’s own pages, for every seller', () => {
    for (const carrier of carriers.filter(({ kind }) => kind === 'seller')) {
      const { hosts } = builtIns[carrier.id]!;
      for (const [path, { sources }] of factsIn(carrier)) {
        for (const source of sources) {
          const host = 'url' in source ? new URL(source.url).host : '';
          const own = hosts.some((own) => `.${host}`.endsWith(`.${own}`));
          expect(own, `${carrier.id} ${path} ${host}`).to.equal(true);
        }
      }
    }
  });
});

describe('the shipped part of a fact', () => {
  const old = page('2021-05', 'https://old.example/a');
  const news = page('2026', 'https://www.news.example/a');

  it('is its value, with date and host of its newest source', () => {
    expect(
      shipped({
        id: 'toy',
        name: fact('Toy', news, old),
        hosts: [fact('toy.example', old)],
        app: { name: fact('My Toy', old), appStore: fact('123456', old, publicCode('2020', 2)) },
        hotlines: [fact({ number: '123', from: 'network' }, news)],
      }),
    ).to.deep.equal({
      id: 'toy',
      name: 'Toy',
      hosts: ['toy.example'],
      app: { name: 'My Toy', appStore: '123456' },
      hotlines: [{ number: '123', from: 'network' }],
      sources: {
        name: '2026 news.example',
        'app.name': '2021-05 old.example',
        'app.appStore': '2021-05 old.example',
        'hotlines.0': '2026 news.example',
      },
    });
  });

  it('includes the number of files if only public code confirms it', () => {
    expect(
      shipped({
        id: 'toy',
        hosts: [],
        iccid: fact(['898499'], publicCode('2019', 3), publicCode('undated', 1)),
      }),
    ).to.deep.equal({
      id: 'toy',
      hosts: [],
      iccid: ['898499'],
      code: { iccid: 4 },
      sources: { iccid: '2019' },
    });
  });
});

describe('the type of a carrier file', () => {
  const news = page('2026', 'https://news.example/a');
  const code = publicCode('2026', 3);
  const toy = { id: 'toy', hosts: [] };

  // `tsc` fails if the type accepts one of these.
  it('refuses a fact without a source', () => {
    const refused: SourcedCarrier[] = [
      // @ts-expect-error -- no source
      { ...toy, name: 'Toy' },
      // @ts-expect-error -- no source
      { ...toy, name: fact('Toy') },
      // @ts-expect-error -- no source
      { ...toy, website: { url: 'https://toy.example/' } },
      // @ts-expect-error -- no source
      { ...toy, hosts: ['toy.example'] },
      // @ts-expect-error -- no source
      { ...toy, hotlines: [{ number: '123', from: 'network' }] },
      // @ts-expect-error -- no source
      { ...toy, topUp: { how: 'add-on' } },
      // @ts-expect-error -- no source
      { ...toy, payment: { foreignCard: 'yes' } },
    ];
    expect(refused).to.have.length(7);
  });

  it('accepts public code only for store ids and issuer prefixes', () => {
    const accepted: SourcedCarrier = {
      ...toy,
      app: { appStore: fact('123456', code), googlePlay: fact('vn.toy', code) },
      iccid: fact(['898499'], code),
    };
    const refused: SourcedCarrier[] = [
      // @ts-expect-error -- not official
      { ...toy, name: fact('Toy', code) },
      // @ts-expect-error -- not official
      { ...toy, numbers: fact(['099'], news, code) },
      // @ts-expect-error -- a wrong code costs money
      { ...toy, codes: [fact({ for: 'balance', renews: false, ussd: '*1#' }, code)] },
      // @ts-expect-error -- a wrong number costs money
      { ...toy, hotlines: [fact({ number: '123', from: 'network' }, code)] },
    ];
    expect([accepted, ...refused]).to.have.length(5);
  });

  it('refuses a value of the wrong type', () => {
    const refused: SourcedCarrier[] = [
      // @ts-expect-error -- a list
      { ...toy, numbers: fact('099', news) },
      // @ts-expect-error -- no such place
      { ...toy, hotlines: [fact({ number: '123', from: 'nowhere' }, news)] },
      // @ts-expect-error -- no such field
      { ...toy, web: fact('https://toy.example/', news) },
    ];
    expect(refused).to.have.length(3);
  });
});
