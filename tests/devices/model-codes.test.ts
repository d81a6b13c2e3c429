import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { ownTable } from '../support/own-table.js';

describe('a model code as people write it', () => {
  const device = (said: string) => checkDevice(said).device;

  it('may have anything around it', () => {
    for (const said of [
      ...['CPH2659', 'cph2659', 'OPPO CPH2659', 'oppo_CPH2659', 'Find X8 Pro (CPH2659)'],
      ...[
        'CPH2659/EX_11',
        'CPH2659,256GB',
        'CPH2659,5G',
        'CPH2659;NFC',
        '手机CPH2659',
        'CPH2659手机256GB',
        'CPH2659版',
      ],
    ]) {
      expect(device(said), said).to.include({ name: 'OPPO Find X8 Pro' });
      expect(searchDevices(said), said).to.have.length(1);
    }
  });

  it('tells that a phone is made for China behind a Chinese word, too', () => {
    for (const said of ['三星SM-S9180', '国行V2309A', '小米23127PN0CC手机']) {
      expect(checkDevice(said), said).to.include({ leaning: 'no', reason: 'china-code' });
    }
  });

  it('is none without a digit', () => {
    for (const said of ['Sony XQ-CT', 'SM-L', 'AQUOS SH']) {
      expect(device(said), said).to.equal(undefined);
    }
  });

  it('is repeated as it was typed, without the words around it', () => {
    for (const [said, code] of Object.entries({
      'sm-s918b': 'SM-S918B',
      ' SMS918B ': 'SMS918B',
      'Galaxy S23 Ultra (sm-s918b)': 'SM-S918B',
      '三星SM-S918B': 'SM-S918B',
      // A hyphen that does not break.
      'samsung sm\u2011s918b': 'SM\u2011S918B',
      'iphone14,5': 'IPHONE14,5',
    })) {
      expect(device(said)?.code, said).to.equal(code);
      expect(searchDevices(said)[0]?.code, said).to.equal(code);
    }
  });

  it('may be short behind the brand, but not behind another name', () => {
    expect(device('Nothing A024')?.name).to.equal('Nothing Phone (3)');
    expect(device('Rakuten Hand P780')).to.equal(undefined);
    // A Lenovo with the same name as the code of a Rakuten.
    expect(device('Lenovo P780')).to.equal(undefined);
    expect(searchDevices('Lenovo P780')).to.deep.equal([]);
  });
});

describe('a pattern of model codes', () => {
  const isListed = (pattern: string, said: string) =>
    checkDevice(said, {}, ownTable({ brand: 'Acme', names: ['Acme One'], codes: [pattern] }))
      .device !== undefined;

  const patterns: ReadonlyArray<readonly [pattern: string, listed: string, others: string]> = [
    ['AC-100', 'AC-100|ac100|AC 100|AC_100/DS', 'AC-1000|AC-10|XAC-100|AC-101'],
    ['AC-1*', 'AC-1|AC-1X|AC-199', 'AC-2|AC-'],
    ['AC-1?0', 'AC-110|AC-1X0', 'AC-10|AC-1100'],
    ['AC-[247]0', 'AC-20|AC-40|AC-70', 'AC-10|AC-30|AC-50|AC-80|AC-0|AC-2'],
    ['AC-[2-58]0', 'AC-20|AC-30|AC-50|AC-80', 'AC-10|AC-60|AC-70|AC-90'],
    ['AC-5[A-C]*', 'AC-5A|AC-5B1|AC-5C', 'AC-5|AC-5D|AC-51'],
    ['aCE_9+ (X)', 'ACE9X|ace-9x', 'ACE9|ACE9PX'],
  ];
  for (const [pattern, listed, others] of patterns) {
    it(`“${pattern}” matches the whole code`, () => {
      for (const said of listed.split('|')) expect(isListed(pattern, said), said).to.equal(true);
      for (const said of others.split('|')) expect(isListed(pattern, said), said).to.equal(false);
    });
  }
});

describe('the search for a code', () => {
  const brand = 'Acme';

  it('finds the phones whose codes begin so', () => {
    const table = ownTable({ brand, names: ['Acme One'], codes: ['AC-1[23]5?X'] });
    const isFound = (said: string) => searchDevices(said, table).some(({ code }) => code);
    for (const said of ['AC-1', 'ac1', 'AC-12', 'AC-135', 'AC-135A', 'AC-135AX']) {
      expect(isFound(said), said).to.equal(true);
    }
    // Two signs fit too many, and so do letters alone.
    for (const said of ['AC', 'AC-', 'A1', 'AC-2', 'AC-14', 'AC-135AY', 'AC-135AXX']) {
      expect(isFound(said), said).to.equal(false);
    }
  });

  it('takes letters alone, and an iPhone’s name, as a name', () => {
    for (const said of ['hammer', 'aquaris', 'iPhone 14', 'iphone14', 'my iphone 8']) {
      const found = searchDevices(said);
      expect(found, said).not.to.be.empty;
      expect(
        found.filter(({ code }) => code),
        said,
      ).to.deep.equal([]);
    }
    expect(searchDevices('iPhone 14')[0]?.name).to.equal('iPhone 14');
    expect(searchDevices('FP5')).to.deep.equal([
      { brand: 'Fairphone', name: 'Fairphone 5', code: 'FP5' },
    ]);
  });

  it('suggests an iPhone for its model number', () => {
    expect(searchDevices(' a2884 ')).to.deep.equal([
      { brand: 'Apple', name: 'iPhone', code: 'A2884' },
    ]);
  });

  it('stops at the first families, but shows each of them whole', () => {
    const phone = (letter: string, count: number) => {
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      return {
        brand,
        names: numbers.map((number) => `Acme ${letter}${number}`),
        codes: numbers.map((number) => `Z00${letter}${number}`),
        codeNames: Object.fromEntries(
          numbers.map((number) => [`Z00${letter}${number}`, `Acme ${letter}${number}`]),
        ),
      };
    };
    const count = (...phones: Array<ReturnType<typeof phone>>) =>
      searchDevices('Z00', ownTable(...phones)).length;
    expect(count(phone('A', 3), phone('B', 5), phone('C', 2))).to.equal(8);
    expect(count(phone('A', 6), phone('B', 2))).to.equal(6);
    expect(count(phone('A', 5), phone('B', 2))).to.equal(7);
  });

  it('suggests no phone without a name, and no sign of the table', () => {
    const nameless = ownTable({ brand, names: [], codes: ['AC-100'] });
    expect(searchDevices('AC-100', nameless)).to.deep.equal([]);
    expect(searchDevices('SM-R965F').map(({ name }) => name)).to.deep.equal(['Galaxy Watch']);
  });
});
