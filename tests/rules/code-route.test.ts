import { expect } from '@open-wc/testing';
import {
  asksBank,
  BANK_TEXTS,
  codeRoute,
  NUMBERS_ON,
  payableWithoutCode,
  type BankTexts,
  type CodeRoute,
  type NumbersOn,
} from '../../src/rules/code-route.js';
import { carrierFrom, everyCarrier } from '../support/carriers.js';

describe('the way to pay for which a code can arrive', () => {
  const cases: ReadonlyArray<readonly [string, NumbersOn, BankTexts, CodeRoute]> = [
    ['viettel', 'esim', 'esim', 'online'],
    ['viettel', 'esim', 'app', 'online'],
    ['viettel', 'esim', 'home', 'turn-on-home'],
    ['viettel', 'esim', 'unsure', 'without-code'],
    ['viettel', 'home', 'home', 'turn-on-esim'],
    ['viettel', 'home', 'app', 'turn-on-esim'],
    ['viettel', 'both', 'home', 'online'],
    ['viettel', 'both', 'esim', 'online'],
    ['viettel', 'both', 'unsure', 'without-code'],
    ['viettel', 'unsure', 'app', 'without-code'],
    ['airalo', 'home', 'home', 'online'],
    ['airalo', 'esim', 'home', 'turn-on-home'],
    ['airalo', 'unsure', 'app', 'online'],
    ['airalo', 'unsure', 'home', 'ask-bank'],
    ['airalo', 'both', 'unsure', 'ask-bank'],
  ];
  for (const [id, on, bank, route] of cases) {
    it(`${id}: on ${on}, bank ${bank}: ${route}`, () => {
      expect(codeRoute(carrierFrom(id), on, bank)).to.equal(route);
    });
  }

  it('never needs a code on a number that is off', () => {
    const routes = new Set<string>();
    for (const carrier of everyCarrier()) {
      for (const on of NUMBERS_ON) {
        for (const bank of BANK_TEXTS) {
          const route = codeRoute(carrier, on, bank);
          routes.add(route);
          if (route === 'online') {
            if (carrier.kind === 'carrier') expect(['esim', 'both']).to.include(on);
            if (bank === 'home') expect(['home', 'both']).to.include(on);
            if (bank === 'esim') expect(['esim', 'both']).to.include(on);
            expect(bank).not.to.equal('unsure');
          }
          if (route === 'without-code') expect(payableWithoutCode(carrier)).to.equal(true);
          if (route === 'turn-on-esim') expect(on).to.equal('home');
          if (route === 'turn-on-home') expect(on).to.equal('esim');
        }
      }
    }
    expect([...routes]).to.have.members([
      'online',
      'turn-on-esim',
      'turn-on-home',
      'without-code',
      'ask-bank',
    ]);
  });

  const app = { name: 'My App', appStore: 'https://apps.apple.com/app/id123456789' };
  const ofPage: ReadonlyArray<readonly [string, object, boolean]> = [
    ['a carrier with only an app', {}, false],
    ['a carrier with a shop', { store: { locator: 'https://x.example/shops' } }, true],
    ['a scratch card', { payment: { methods: ['card', 'scratch-card'] } }, true],
    ['other ways to pay', { payment: { methods: ['card', 'bank-transfer'] } }, false],
    ['a seller', { kind: 'seller', payment: { methods: ['scratch-card'] } }, false],
  ];
  for (const [what, config, expected] of ofPage) {
    const carrier = carrierFrom({ id: 'x', name: 'X', app, ...config });
    it(`${what}: ${expected ? 'cash needs no code' : 'every method may need the bank’s code'}`, () => {
      expect(payableWithoutCode(carrier)).to.equal(expected);
      expect(codeRoute(carrier, 'unsure', 'home')).to.equal(expected ? 'without-code' : 'ask-bank');
    });
  }

  it('asks for the numbers first: without them, only a bank’s app needs no code', () => {
    expect(codeRoute(carrierFrom('airalo'), undefined, 'app')).to.equal('online');
    expect(codeRoute(carrierFrom('airalo'), undefined, 'home')).to.equal('ask-bank');
  });

  it('needs the second question only if it changes the answer', () => {
    expect(asksBank(carrierFrom('viettel'), undefined)).to.equal(false);
    expect(asksBank(carrierFrom('viettel'), 'home')).to.equal(false);
    expect(asksBank(carrierFrom('viettel'), 'unsure')).to.equal(false);
    expect(asksBank(carrierFrom('viettel'), 'esim')).to.equal(true);
    expect(asksBank(carrierFrom('airalo'), 'home')).to.equal(true);
  });
});
