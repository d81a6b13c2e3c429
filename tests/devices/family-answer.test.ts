import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import type { Answer } from '../../src/devices/verdict.js';
import { ownTable } from '../support/own-table.js';

const shortForm = (answer: Answer) =>
  answer.verdict === 'unknown' ? `?${answer.leaning}` : answer.verdict;

describe('the reason of an answer', () => {
  const reason = (said: string) => {
    const answer = checkDevice(said);
    return `${shortForm(answer)}, ${answer.reason}, ${answer.sure}, ${answer.place ?? '-'}`;
  };

  for (const [said, expected] of Object.entries({
    // Any unit
    'Pixel 8': 'supported, listed, maker, -',
    'iPhone 8': 'unsupported, listed, maker, -',
    'iPhone 18 Pro': '?yes, weak, weak, -',
    'Pixel 11': '?yes, weak, unverified, -',
    'SM-G973F': '?no, weak, unverified, -',
    'Pixel 2': '?no, only-fi, maker, -',
    'iPad 9': '?yes, cellular, maker, -',
    'Galaxy Watch 6': '?no, companion, weak, -',
    'Galaxy S21 FE': '?none, conflict, unverified, -',
    'Mate 70 Air': '?none, china-only, weak, -',
    // It may depend on the place
    'iPhone 15': 'supported-unless, sold-in, maker, -',
    'Galaxy A54': 'supported-unless, varies, sellers, -',
    'Redmi Note 10T': '?none, only-in, weak, -',
    // The place is known
    'iPhone 15 hk': 'unsupported, sold-in, maker, HK',
    'iPhone Air China': '?none, china-only, weak, CN',
    'Galaxy S23 Taiwan': '?none, conflict, weak, TW',
    'Galaxy S25 Hong Kong': '?no, sold-in, sellers, HK',
    'Galaxy S25 FE Hong Kong': '?no, sold-in, weak, HK',
    'Pixel 8 Japan': 'supported, listed, maker, -',
    // The code tells the place
    'SM-S901N': 'unsupported, sold-in, press, KR',
    'SM-G991U': '?none, switched-off, sellers, US',
    'SM-S9180': '?no, china-code, sellers, CN',
    'ELS-AN00': 'unsupported, china-code, sellers, CN',
    'SC-51A': '?no, sold-in, sellers, JP',
    // The code tells that it is another unit
    'SM-S908VL': '?none, unit-unknown, unverified, -',
    'XQ-CT72': '?none, unit-unknown, unverified, CN',
    // The shape of the code
    'SM-G9730': '?no, china-code, unverified, -',
    V2309A: '?no, china-code, unverified, -',
    'PKX110/EX': '?no, china-code, unverified, -',
    'SUP-AL90': '?none, china-only, weak, -',
  })) {
    it(`of “${said}”`, () => expect(reason(said)).to.equal(expected));
  }

  it('keeps the name of the phone if only the shape of its code is known', () => {
    expect(checkDevice('SM-R9650').device).to.deep.equal({
      id: 'Galaxy Watch*',
      name: 'Galaxy Watch',
      brand: 'Samsung',
      code: 'SM-R9650',
    });
  });
});

describe('the question where a phone was sold', () => {
  const places = (said: string, soldIn = '') => checkDevice(said, { soldIn }).ask?.places ?? [];

  it('names the places whose units differ, or the only ones with eSIM', () => {
    expect(places('Galaxy S22')).to.deep.equal(['CN', 'HK', 'MO', 'TW', 'KR', 'JP']);
    expect(places('Redmi Note 10T')).to.deep.equal(['JP']);
    expect(places('Galaxy S25 FE')).to.deep.equal(['CN', 'HK', 'MO', 'TW']);
  });

  it('names only the parts of a place that is known', () => {
    expect(places('Pixel 3', 'US')).to.deep.equal(['NA-CARRIER']);
    expect(places('Pixel 3a', 'NA-CARRIER')).to.deep.equal(['VERIZON']);
    expect(places('iPhone 15', 'US')).to.deep.equal([]);
  });

  it('goes by the code, if that tells the market', () => {
    expect(places('SM-S918')).to.deep.equal(['CN', 'HK', 'MO', 'TW']);
    expect(places('SM-S918B')).to.deep.equal([]);
    expect(places('iPhone14,5')).to.deep.equal(['CN', 'HK', 'MO']);
  });
});

describe('a phone of a table from the page', () => {
  const acme = { brand: 'Acme', names: ['Acme One'] };
  const table = ownTable(
    { ...acme, only: ['JP', 'KR'], codes: ['AC-1*'] },
    { ...acme, names: ['Acme Two'], only: ['KR'], codes: ['AC-2*'] },
    {
      ...acme,
      names: ['Acme No'],
      esim: 'no',
      not: [{ sold: ['CN'], answer: 'no', sure: 'maker' }],
    },
    {
      ...acme,
      names: ['Acme Rumour'],
      not: [{ sold: ['CN', 'EU'], answer: 'no', sure: 'unverified' }],
    },
    { ...acme, names: ['Acme Four', 'Acme Four Plus', 'Acme Four+'], codes: ['AC-4'] },
    { ...acme, names: ['Acme Long', 'A', 'B', 'C'], codes: ['AC-5'] },
    { ...acme, names: ['Acme List'], codes: ['V99*', 'V9999A', 'V98*'] },
    { ...acme, names: [], codes: ['AC-6'] },
    { ...acme, names: ['Acme Phone'], noEsim: ['A9999'] },
  );
  const answer = (said: string, options = {}) => checkDevice(said, options, table);

  it('may have an eSIM only if sold in one of several places', () => {
    for (const soldIn of ['JP', 'KR']) {
      expect(shortForm(answer('acme one', { soldIn })), soldIn).to.equal('supported');
    }
    for (const soldIn of ['', 'US']) {
      expect(answer('acme one', { soldIn }), soldIn).to.include({ reason: 'only-in' });
    }
    expect(answer('acme one').ask?.places).to.deep.equal(['JP', 'KR']);
  });

  it('is taken for a Japanese one by its code, but not for a Korean one', () => {
    expect(shortForm(answer('AC-1X'))).to.equal('supported');
    expect(shortForm(answer('AC-2X'))).to.equal('?none');
  });

  it('raises no question of the place if none has it', () => {
    const { verdict, reason, ask } = answer('acme no');
    expect([verdict, reason, ask]).to.deep.equal(['unsupported', 'listed', undefined]);
  });

  it('gets no plain no without a source', () => {
    for (const soldIn of ['CN', ' fr ']) {
      expect(answer('acme rumour', { soldIn }), soldIn).to.include({
        verdict: 'unknown',
        leaning: 'no',
        reason: 'sold-in',
        sure: 'unverified',
      });
    }
  });

  it('is called by all its names, or by its code if they are many or none', () => {
    const name = (said: string) => answer(said).device?.name;
    expect(name('AC-4')).to.equal('Acme Four / Four Plus / Four+');
    expect(name('AC-5')).to.equal('AC-5');
    expect(name('AC-6')).to.equal('AC-6');
  });

  it('is one for China by the shape of its code, unless the table has the whole code', () => {
    expect(answer('V9999A')).to.include({ verdict: 'supported', reason: 'listed' });
    expect(answer('V9998A')).to.include({ leaning: 'no', reason: 'china-code' });
    expect(answer('V9898A').device?.name).to.equal('Acme List');
  });

  it('is one without eSIM by the model number that the maker names', () => {
    const no = { verdict: 'unsupported', reason: 'sold-in' };
    expect(answer('acme phone', { aNumber: ' a9999 ' })).to.include(no);
    expect(answer('acme phone', { aNumber: 'A9998' })).to.include({ verdict: 'supported' });
  });
});
