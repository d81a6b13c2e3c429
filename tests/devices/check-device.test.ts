import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkDevice } from '../../src/devices/check-device.js';
import { readBrowser } from '../../src/devices/detect-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { SURENESS, type Answer } from '../../src/devices/verdict.js';

/** An answer in short: `yes`, `yes -CN,HK` (unless sold there), `no`, `?yes` (leaning), and how sure. */
function inShort(answer: Answer): string {
  const { verdict, sure } = answer;
  switch (verdict) {
    case 'supported':
      return `yes ${sure}`;
    case 'supported-unless':
      return `yes -${answer.where.join(',')} ${sure}`;
    case 'unsupported':
      return `no ${sure}`;
    case 'unknown':
      // How sure nobody is, is no promise; which way it leans is.
      return `?${answer.leaning}`;
  }
}

/** What the facts say, by what somebody would type. Written from the sources, not from the table. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // Apple's own text: all since 2018, but for units made for China, and most of Hong Kong and Macao.
  'yes -CN maker': [
    ...['iPhone XS', 'iPhone SE (2nd generation)', 'iPhone SE 2020', 'iPhone SE (3rd generation)'],
    ...['iPhone SE 2022', 'iPhone 12 mini', 'iPhone 13 mini', 'iPhone 16e'],
    ...['iPhone 17', 'iPhone 17 Pro', 'iPhone 17 Pro Max', 'iPhone Air', 'iPhone 17e'],
  ],
  'yes -CN,HK,MO maker': [
    ...['iPhone XS Max', 'iPhone XR', 'iPhone 11', 'iPhone 11 Pro', 'iPhone 11 Pro Max'],
    ...['iPhone 12', 'iPhone 12 Pro', 'iPhone 12 Pro Max', 'iPhone 13', 'iPhone 13 Pro Max'],
    ...['iPhone 14', 'iPhone 14 Plus', 'iPhone 14 Pro', 'iPhone 14 Pro Max', 'iPhone 15'],
    ...['iPhone 15 Plus', 'iphone 15 pro', 'IPHONE 15 PRO MAX', 'iPhone 16', 'iPhone 16 Plus'],
    ...['iPhone 16 Pro', 'iphone16promax', '苹果15', 'Apple iPhone 14 Pro Max 256GB'],
  ],
  'no maker': [
    ...['iPhone X', 'iPhone 8', 'iPhone 8 Plus', 'iPhone 7', 'iPhone 7 Plus', 'iPhone 6s'],
    ...['iPhone 6', 'iPhone SE (1st generation)', 'iPhone SE 2016', 'iPhone 5s'],
    ...['iPhone 15 China', 'iPhone 13 国行', 'iPhone 14 Pro Hong Kong', '港版 iPhone 12'],
  ],
  'no press': [
    // Two cards in the mainland; Korea began with the fourth Fold.
    ...['iPhone 17 Pro (China)', 'PJZ110'],
    ...['SM-G981N', 'SM-G991N', 'SM-S901N', 'SM-S908N', 'SM-F926N', 'SM-F711N', 'SM-N986N'],
  ],
  'yes maker': [
    ...['Pixel 4', 'Pixel 4 XL', 'Pixel 4a', 'Pixel 4a (5G)', 'Pixel 5', 'Pixel 5a', 'Pixel 6'],
    ...['Pixel 6 Pro', 'Pixel 6a', 'Pixel 7', 'Pixel 7a', 'Pixel Fold', 'Google Pixel 8'],
    ...['Pixel 8 Pro', 'Pixel 9', 'Pixel 9 Pro XL', 'Pixel 9 Pro Fold', 'Pixel 10', 'Pixel 10a'],
    ...['SM-S931B', 'SM-S938U1', 'SM-S936N', 'iPhone SE 2022 Hong Kong'],
  ],
  'yes -AU,JP,TW,NA-CARRIER maker': ['Pixel 3', 'Pixel 3 XL'],
  'yes -JP,VERIZON maker': ['Pixel 3a', 'Pixel 3a XL'],
  'yes sellers': [
    ...['SM-G981B', 'SM-G988B/DS', 'SM-G991B', 'SM-G998B', 'SM-S901E', 'SM-S908B', 'SM-S911B'],
    ...['SM-S918B', 'SM-S918N', 'SM-S918U', 'SM-S928B', 'SM-S921N', 'SM-S711B', 'SM-S721B'],
    ...['SM-F700F', 'SM-F711B', 'SM-F946B', 'SM-F956B', 'SM-F966U', 'SM-A556E', 'SM-A546B'],
    ...['SM-A566B', 'SM-A356E', 'SCG20', 'SC-51D', 'SC51E', 'SM-N986B', 'SM-F916B'],
    ...['ANA-NX9', 'ELS-NX9', 'NOH-NX9', 'LGE-NX9', 'PGT-N19', 'BVL-N49', 'VER-N49', 'REA-NX9'],
    ...['CPH2173', 'CPH2305', 'CPH2659', 'CPH2797', 'CPH2671', 'CPH2551', 'CPH2449', 'CPH2583'],
    ...['V2219', 'V2309', 'V2413', 'V2514', 'V2250', 'V2348'],
    ...['22081212UG', '2211133G', '2306EPN60G', '23127PN0CG', '24129PN74G', '25069PTEBG'],
    ...['23117RA68G', '24090RA29G', '24095PCADG'],
    ...['XQ-CT54', 'XQ-DQ54', 'XQ-EC54', 'SO-51C', 'SOG06', 'A201SO', 'A059P', 'FP4', 'FP5'],
    ...['motorola edge 50 pro', 'motorola edge 40', 'moto g54 5G', 'Nokia X30 5G', 'SH-M24'],
  ],
  'yes press': ['A024', 'CPH2653', 'CPH2645', 'motorola razr', 'SM-S942B', 'SM-F936N', 'SM-F721B'],
  'yes -CN,HK sellers': [
    'Galaxy S23',
    's23',
    'galaxy s 23',
    'samsung s24 ultra',
    'Z Flip5',
    '三星 S24',
  ],
  'yes -CN sellers': [
    '小米14',
    ...[
      'Redmi Note 13 Pro',
      '红米 Note 13 Pro',
      'OnePlus 12',
      '一加 12',
      'Huawei P40 Pro',
      '荣耀 90',
    ],
    ...['OPPO Find X8 Pro', 'vivo X100 Pro', 'Razr 50 Ultra', 'RMX5061'],
  ],
  // Made for China, or very likely so.
  '?no': [
    ...['SM-S9180', 'SM-S9110', 'SM-S9210', 'SM-S9380', 'SM-F9460', 'SM-G9980', 'SM-G9900'],
    ...['SM-A5460', 'SM-G7810', 'V2309A', 'V2324HA', 'V2241A', 'PKX110', 'PKG110', 'PHB110'],
    ...['23127PN0CC', '2201123C', '24129PN74C', '2211133C', 'M2011K2C', 'PGT-AN10', 'BVL-AN16'],
    ...['PTP-AN10', 'ALN-AL00', 'CET-AL00', 'Galaxy S23 Hong Kong', '国行小米14'],
    // One source, or none, says no.
    ...['Galaxy S20 FE', 'SM-G780F', 'Huawei P40 Pro+', 'Huawei P50 Pro', 'OPPO Find X5 Lite'],
    ...['Galaxy S10', 'Galaxy A53', 'Pixel Tablet', 'Nothing Phone (2)', 'Apple Watch', 'Pixel 2'],
  ],
  'no sellers': ['ELS-AN00', 'ELS-TN00', 'ANA-AN00', 'NOH-AN00'],
  '?yes': [
    ...['SM-S731B', 'SM-A276B', '25113PN0EG', 'CPH2499', 'BKQ-N49', 'V2145', 'XQ-GE54', 'FP6'],
    ...[
      'iPad (10th generation)',
      'iPad 9',
      'iPad Pro (M4)',
      'Pixel 11',
      'iPhone 18 Pro',
      'SM-A546E',
    ],
  ],
  '?none': [
    ...['iPhone SE', 'iPad', 'SM-G990B', 'SM-G991U', 'SM-G998U1', 'SM-N986U', 'XQ-CT72'],
    ...['LDY-AN00', 'SUP-AL90', 'SM-S9480', 'Galaxy A23 5G', 'A54', 'Redmi Note 13', 'Redmi 9A'],
    ...['Galaxy S20 Fan', 'iPhone', 'iPhone 99', 'asdf', '', '   ', '🙂', 'P40', '15'],
  ],
};

const cases = Object.entries(expected).flatMap(([answer, list]) =>
  list.map((said) => ({ said, answer })),
);

describe('which phones take an eSIM', () => {
  it('is told of more than 150 names and codes', () => {
    expect(new Set(cases.map(({ said }) => said)).size).to.be.above(150);
  });

  for (const { said, answer } of cases) {
    it(`“${said}”: ${answer}`, () => {
      expect(inShort(checkDevice(said))).to.equal(answer);
    });
  }

  it('depends on where it was sold only where that is known to matter', () => {
    const sold = (said: string, soldIn: string) => inShort(checkDevice(said, { soldIn }));
    expect([
      sold('iPhone 15', 'CN'),
      sold('iPhone 15', 'hk'),
      sold('iPhone 15', 'DE'),
      sold('iPhone 15', 'ELSEWHERE'),
      sold('iPhone 12 mini', 'HK'),
      sold('iPhone Air', 'CN'),
      sold('Galaxy S23', 'CN'),
      sold('Galaxy S23', 'VN'),
      sold('Galaxy S22', 'KR'),
      sold('Galaxy S24', 'KR'),
      sold('Galaxy S21', 'US'),
      sold('Pixel 3', 'JP'),
      sold('Pixel 8', 'CN'),
      sold('Galaxy A23 5G', 'JP'),
      sold('vivo V29 Lite 5G', 'FR'),
    ]).to.deep.equal([
      'no maker',
      'no maker',
      'yes maker',
      'yes maker',
      'yes maker',
      '?none',
      '?no',
      'yes sellers',
      'no press',
      'yes sellers',
      '?none',
      'no maker',
      'yes maker',
      'yes sellers',
      'yes sellers',
    ]);
  });

  it('asks where it was sold only if that changes the answer', () => {
    for (const { said } of cases) {
      const answer = checkDevice(said);
      const places = answer.ask?.places ?? [];
      const answers = new Set(
        [...places, 'ELSEWHERE'].map((soldIn) => inShort(checkDevice(said, { soldIn }))),
      );
      expect(answers.size > 1, said).to.equal(places.length > 0);
    }
  });

  it('an iPhone’s model number decides nothing that the maker’s own text was not read for', () => {
    for (const aNumber of ['A2884', 'A3092', 'A2482', 'nonsense', '']) {
      expect(checkDevice('iPhone 14', { aNumber })).to.deep.equal(checkDevice('iPhone 14'));
    }
  });

  it('a name that is only like another one is not that one', () => {
    for (const said of [
      ...['Galaxy S20 FE', 'Find X5 Lite', 'OPPO Find X3 Lite', 'P40 Pro+', 'Redmi Note 12'],
      ...['Redmi Note 13', 'Redmi Note 11 Pro', 'iPhone 8 Plus', 'Pixel 10 Tablet', 'Xiaomi 12T'],
      ...['Xiaomi 14 Pro', 'Galaxy S23 Lite', 'Mate 40', 'Honor 90 Lite', 'Edge 30', 'Moto G52'],
      ...['Poco X7 Pro', 'OnePlus 10T', 'vivo X90', 'Nothing Phone 3a', 'Xperia 10 III'],
    ]) {
      const { verdict } = checkDevice(said);
      expect(verdict, said).not.to.match(/^supported/);
    }
  });
});

describe('whatever is typed', () => {
  it('never throws, and is unknown where it is garbage', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (said) => {
        const answer = checkDevice(said);
        expect(SURENESS).to.include(answer.sure);
        searchDevices(said);
        readBrowser({ userAgent: said, model: said });
      }),
      { numRuns: 10_000 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[qwzjk]{5,20}$/), (said) => {
        expect(inShort(checkDevice(said))).to.equal('?none');
      }),
    );
  });

  it('has a suggestion whose own answer is about that phone', () => {
    for (const query of ['S23', 'iphone se', 'redmi note', 'xperia', '小米', 'SM-S918B', 'V2309']) {
      const found = searchDevices(query);
      expect(found.length, query).to.be.above(0);
      for (const { name, code } of found) {
        expect(checkDevice(code ?? name).reason, `${query}: ${name}`).not.to.equal('not-listed');
      }
    }
  });
});

describe('the search', () => {
  const first = (query: string) => searchDevices(query)[0];

  for (const [query, name] of Object.entries({
    S23: 'Galaxy S23',
    'galaxy s 23': 'Galaxy S23',
    's23 ultra': 'Galaxy S23 Ultra',
    'samsng s24': 'Galaxy S24',
    'ipone 15': 'iPhone 15',
    'iphone 15 pro m': 'iPhone 15 Pro Max',
    'iphone se': 'iPhone SE (2nd generation)',
    'se 2020': 'iPhone SE (2nd generation)',
    'Redmi Note 13 Pro': 'Redmi Note 13 Pro',
    'redmi not 13': 'Redmi Note 13 Pro',
    '红米 note 13': 'Redmi Note 13 Pro',
    小米14: 'Xiaomi 14',
    '小米 14': 'Xiaomi 14',
    '华为 p40': 'Huawei P40',
    'pixel 8': 'Pixel 8',
    'google pixel 10 pro': 'Pixel 10 Pro',
    'z fold 5': 'Galaxy Z Fold5',
    'oneplus 12': 'OnePlus 12',
    'xperia 1 v': 'Xperia 1 V',
  })) {
    it(`“${query}” → ${name}`, () => expect(first(query)?.name).to.equal(name));
  }

  it('finds a code, whole or begun, in either case', () => {
    for (const query of ['SM-S918B', 'sm-s918', 'SMS918B']) {
      expect(first(query)?.name, query).to.equal('Galaxy S23');
    }
  });

  it('keeps the phones of a brand together', () => {
    for (const query of ['1', '15', 'pro', 'note']) {
      const brands = searchDevices(query).map(({ brand }) => brand);
      const runs = brands.filter((brand, index) => brand !== brands[index - 1]);
      expect(runs.length, query).to.equal(new Set(brands).size);
    }
  });

  it('has nothing for nothing', () => {
    for (const query of ['', '   ', '…', 'qqqqqq']) expect(searchDevices(query)).to.deep.equal([]);
  });
});
