import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  METHODS,
  checkingCodes,
  firstWay,
  hotlinesInOrder,
  linesFromAnyPhone,
  openWay,
  renewingCodes,
  waysToRenew,
  type Method,
} from '../../src/rules/ways.js';
import { carrierFrom, everyCarrier, sellerWithCarrierFacts, sellers } from '../support/carriers.js';

const site = { url: 'https://a.example/' };
const app = { name: 'An app' };
const store = { name: 'A shop' };
const topUp = { for: 'top-up', renews: true, ussd: '*100*<card>#' } as const;
const balance = { for: 'balance', renews: false, ussd: '*101#' } as const;
const stop = { for: 'stop-renewal', renews: false, sms: { to: '123', text: 'HUY' } } as const;

const made = (facts: object) => carrierFrom({ id: 'made-up', name: 'Made up', ...facts });

describe('ways to renew', () => {
  const cases: Array<[string, object, Method[]]> = [
    [
      'app, shop and site, if each is known',
      { app, store, website: site },
      ['app', 'store', 'website'],
    ],
    ['only the site, if no app is known', { website: site }, ['website']],
    ['only the app', { app }, ['app']],
    [
      'no shop, if only an app is known',
      { app, hotlines: [{ number: '198', from: 'network' }] },
      ['app'],
    ],
    ['no code that only checks', { app, codes: [balance] }, ['app']],
    ['no code that stops the renewal', { app, codes: [stop] }, ['app']],
    ['only a shop: no app is guessed', { store }, ['store']],
    [
      'none for a hotline alone: no app and no shop is guessed',
      { hotlines: [{ number: '198', from: 'network' }] },
      [],
    ],
    ['a code that renews', { app, codes: [balance, topUp] }, ['app', 'code']],
    [
      'app and shop for a carrier without a name, as for all carriers',
      { name: null },
      ['app', 'store'],
    ],
    ['only a shop if only a name is known: the page would have given an app', {}, ['store']],
    ['the seller’s app, for a seller', { kind: 'seller' }, ['app']],
    [
      'also the site, for a seller that has one',
      { kind: 'seller', website: site },
      ['app', 'website'],
    ],
    ['never a shop or a code, for a seller', sellerWithCarrierFacts, ['app', 'website']],
    [
      'without those that the config leaves out',
      { app, store, website: site, without: ['method:store'] },
      ['app', 'website'],
    ],
  ];
  for (const [name, facts, ways] of cases) {
    it(`are ${name}`, () => {
      expect(waysToRenew(made(facts))).to.deep.equal(ways);
    });
  }

  for (const carrier of everyCarrier()) {
    it(`of ${carrier.id} exist, and each has its fact`, () => {
      const ways = waysToRenew(carrier);
      expect(ways).not.to.be.empty;
      if (ways.includes('website')) expect(carrier.website?.url).to.match(/^https:/);
      if (ways.includes('code')) expect(renewingCodes(carrier)).not.to.be.empty;
      if (ways.includes('app') && carrier.name && carrier.kind === 'carrier') {
        expect(carrier.app).to.be.an('object');
      }
      if (ways.includes('store') && carrier.name) expect(carrier.store).to.be.an('object');
    });
  }

  it('of a seller in our table are one: its site is the first button there', () => {
    for (const seller of sellers()) expect(waysToRenew(seller), seller.id).to.deep.equal(['app']);
  });

  for (const seller of sellers()) {
    it(`of ${seller.id} are never a carrier’s shop or code`, () => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...METHODS]), (wanted) => {
          expect(waysToRenew(seller, wanted)).not.to.include('store');
          expect(waysToRenew(seller, wanted)).not.to.include('code');
        }),
      );
    });
  }
});

describe('the page’s own list of ways', () => {
  const carrier = made({ app, store, website: site, codes: [topUp] });

  it('sets the ways and their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...METHODS], { minLength: 1 }), (wanted) => {
        expect(waysToRenew(carrier, wanted)).to.deep.equal(wanted);
      }),
    );
  });

  it('may have unknown or repeated ids, which are ignored', () => {
    const ids = fc.oneof(
      fc.constantFrom(...METHODS),
      fc.string(),
      fc.constantFrom('__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(fc.array(ids), (wanted) => {
        const known = [...new Set(wanted)].filter((id) => METHODS.includes(id as Method));
        expect(waysToRenew(carrier, ['app', ...wanted])).to.deep.equal([
          ...new Set(['app', ...known]),
        ]);
      }),
    );
  });

  it('shows all ways if it has no known one', () => {
    const all = ['app', 'store', 'website', 'code'];
    expect(waysToRenew(carrier, [])).to.deep.equal(all);
    expect(waysToRenew(carrier, ['teleport'])).to.deep.equal(all);
    expect(waysToRenew(carrierFrom('viettel'), ['code'])).to.deep.equal([
      'app',
      'store',
      'website',
    ]);
  });

  it('cannot bring back what the config leaves out', () => {
    const carrier = made({ app, store, without: ['method:app', 'method:store'] });
    expect(waysToRenew(carrier, ['app', 'store'])).to.deep.equal([]);
  });
});

describe('the way that stands open first', () => {
  const cases: Array<[Method[], Method | undefined]> = [
    [['store', 'website', 'app'], 'app'],
    [['code', 'store', 'website'], 'website'],
    [['code', 'store'], 'store'],
    [['code'], 'code'],
    [[], undefined],
  ];
  for (const [ways, first] of cases) {
    it(`of ${ways.join(', ') || 'none'} is ${first ?? 'none'}`, () => {
      expect(firstWay(ways)).to.equal(first);
    });
  }
});

describe('the way that stands open', () => {
  it('is the one that the page asks for', () => {
    expect(openWay(['app', 'store'], 'store')).to.equal('store');
  });

  it('is none if the page asks for none', () => {
    expect(openWay(['app', 'store'], '')).to.equal('');
  });

  it('is the best one if the page asks for nothing, or for an unknown way', () => {
    expect(openWay(['store', 'app'], 'code')).to.equal('app');
    expect(openWay(['store', 'app'])).to.equal('app');
    expect(openWay([], 'app')).to.equal('');
  });
});

describe('codes', () => {
  it('renew or only check, and a code that stops the renewal is never offered', () => {
    const carrier = made({ codes: [stop, topUp, balance] });
    expect(renewingCodes(carrier)).to.deep.equal([topUp]);
    expect(checkingCodes(carrier)).to.deep.equal([balance]);
  });

  for (const carrier of everyCarrier()) {
    it(`of ${carrier.id} are for a known purpose`, () => {
      for (const code of renewingCodes(carrier))
        expect(['top-up', 'buy-plan']).to.include(code.for);
      for (const code of checkingCodes(carrier)) {
        expect(['balance', 'data-left', 'own-number']).to.include(code.for);
      }
    });
  }

  it('are never offered for a seller', () => {
    const seller = carrierFrom(sellerWithCarrierFacts);
    expect([...renewingCodes(seller), ...checkingCodes(seller)]).to.deep.equal([]);
  });
});

describe('hotlines', () => {
  it('begin with the number for the network’s own SIMs and end with the one from abroad', () => {
    const from = ['abroad', 'country', 'network'].map((from) => ({ number: '123', from }));
    expect(hotlinesInOrder(made({ hotlines: from })).map(({ from }) => from)).to.deep.equal([
      'network',
      'country',
      'abroad',
    ]);
  });

  it('keep the config’s order among equals, and do not change the config', () => {
    const carrier = carrierFrom('vietnamobile');
    const before = structuredClone(carrier.hotlines);
    const numbers = hotlinesInOrder(carrier).map(({ number }) => number);
    expect(numbers).to.deep.equal(['0922789789', '02435730123', '+84922789789']);
    expect(carrier.hotlines).to.deep.equal(before);
  });

  it('for any phone leave out numbers that only the network’s own SIMs reach', () => {
    const lines = (...from: string[]) =>
      linesFromAnyPhone(made({ hotlines: from.map((from) => ({ number: '123', from })) })).map(
        ({ from }) => from,
      );
    expect(lines('abroad', 'network', 'country')).to.deep.equal(['country', 'abroad']);
    expect(lines('country')).to.deep.equal(['country']);
    expect(lines()).to.deep.equal([]);
    expect(lines('network')).to.deep.equal([]);
  });
});
