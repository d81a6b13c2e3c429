import { expect } from '@open-wc/testing';
import { checkDevice, type DeviceOptions } from '../../src/devices/check-device.js';
import { readBrowser } from '../../src/devices/detect-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import type { Answer } from '../../src/devices/verdict.js';
import { garbageIsUnknown, neverThrows, neverYesForChina } from '../support/any-phone.js';

/** Short form of an answer: `yes`, `yes -CN,HK` (unless sold there), `no`, `?yes` (leaning), with sureness. */
function shortForm(answer: Answer): string {
  const { verdict, sure } = answer;
  switch (verdict) {
    case 'supported':
      return `yes ${sure}`;
    case 'supported-unless':
      return `yes -${answer.where.join(',')} ${sure}`;
    case 'unsupported':
      return `no ${sure}`;
    case 'unknown':
      // For an unknown, only the leaning is promised.
      return `?${answer.leaning}`;
  }
}

/** What the sources say, with texts that people type. Not derived from the table. */
const expected: ReadonlyArray<readonly [fact: string, answer: string, ...said: string[]]> = [
  [
    'iPhones since 2018: not those for China',
    'yes -CN maker',
    ...['iPhone XS', 'iphone xs 64GB', 'iPhone SE (2nd generation)', 'iPhone SE 2020'],
    ...[
      'iphone se 2',
      'iPhone SE2',
      'iPhone SE gen 2',
      'iPhone SE 2nd gen',
      'iPhone SE (3rd generation)',
    ],
    ...['iPhone SE 2022', 'iPhone 12 mini', 'iphone12mini', 'iPhone 13 mini', 'iPhone 16e'],
    ...['iPhone 17', 'iPhone 17 Pro', 'iPhone 17 Pro Max', 'iPhone Air', 'iPhone 17e'],
  ],
  [
    'other iPhones since 2018: not those for China, Hong Kong and Macao',
    'yes -CN,HK,MO maker',
    ...['iPhone XS Max', 'iPhone XR', 'iPhone 11', 'iPhone 11 Pro', 'iPhone 11 Pro Max'],
    ...['iPhone 12', 'iPhone 12 Pro', 'iPhone 12 Pro Max', 'iPhone 13', 'iPhone 13 Pro'],
    ...['iPhone 13 Pro Max', 'iPhone 14', 'iPhone 14 Plus', 'iPhone 14 Pro', 'iPhone 14 Pro Max'],
    ...['iPhone 15', 'iPhone 15 Plus', 'iphone 15 pro', 'IPHONE 15 PRO MAX', 'iPhone 16'],
    ...['iPhone 16 Plus', 'iPhone 16 Pro', 'iphone16promax', 'iPhone 15 Pro Max 256GB'],
    ...['Apple iPhone 14 Pro Max 256 GB', 'ip 15', 'ip15 prm', 'iphnoe 14', 'Ipone 13 pro'],
    ...['苹果15', '苹果 iPhone 15', '蘋果 14 Pro', '苹果手机13', 'iPhone 14 Plus Dual SIM'],
    ...['iPhone 15 quốc tế', 'ｉＰｈｏｎｅ １５', 'iPhone 15 (A3090)', 'iPhone 15 VN/A'],
  ],
  [
    'iPhones before 2018',
    'no maker',
    ...['iPhone X', 'iPhone 10', 'iPhone 8', 'iPhone 8 Plus', 'iphone 8+', 'iPhone 7'],
    ...['iPhone 7 Plus', 'iPhone 6s', 'iPhone 6', 'iPhone 5s', 'iPhone 4', 'iPhone 3GS'],
    ...['iPhone SE (1st generation)', 'iPhone SE 2016', 'iPhone SE 1st gen'],
  ],
  [
    'iPhones for China, and most for Hong Kong and Macao',
    'no maker',
    ...['iPhone 15 China', 'iPhone 13 国行', 'iPhone 14 Pro Hong Kong', '港版 iPhone 12'],
    ...['iPhone XR Macau', 'iPhone 11 Trung Quốc', 'iPhone 16 Pro (mainland)', 'iPhone 12 hk'],
    ...['iPhone XS chinese version', 'iPhone 13 mini China', 'iPhone 16e 国行'],
  ],
  ['the iPhone 17 of the mainland has two cards', 'no press', 'iPhone 17 Pro (China)'],
  [
    'iPhones for China with eSIM, where foreign eSIMs are doubtful; names that several models share',
    '?none',
    ...[
      'iPhone Air China',
      'iPhone 17e 国行',
      'iPhone SE',
      'iPhone',
      'iPhone 99',
      'iPhone 15 Ultra',
    ],
  ],
  ['iPhones with one source or none', '?yes', 'iPhone 18 Pro', 'iPhone 18 Pro Max', 'iPhone Duo'],
  [
    'iPads, only with mobile data',
    '?yes',
    ...[
      'iPad (7th generation)',
      'iPad 9',
      'iPad 9th gen',
      'iPad Gen 9',
      'iPad (10th generation)',
      'iPad (A16)',
    ],
    ...['iPad Air 5', 'iPad Air (4th generation)', 'iPad Air M2', 'iPad mini 6', 'iPad mini 7'],
    ...['iPad mini (A17 Pro)', 'iPad Pro (M4)', 'iPad Pro 11-inch (2nd generation)', 'iPad Pro M5'],
    ...['iPad Pro 12.9-inch (5th generation)', 'iPad 9 cellular', 'iPad 9 Wi-Fi + Cellular'],
  ],
  ['tablets with Wi-Fi only', '?no', 'iPad Air 3 Wi-Fi', 'ipad mini 6 wifi', 'Galaxy Tab S9 wifi'],
  ['iPads of the mainland before 2024', 'no press', 'iPad 9 China', 'iPad Air 5 国行'],
  [
    'iPads and watches without eSIM for travel',
    '?no',
    ...['iPad 6', 'iPad Air 2', 'iPad Pro 10.5-inch', 'iPad mini 4', 'iPad 10 China'],
    ...['Apple Watch', 'Apple Watch Series 9', 'Apple Watch Ultra 2', 'Galaxy Watch 6', 'SM-R965F'],
  ],

  [
    'Samsung, by lists of sellers: mostly not those for Hong Kong and China',
    'yes -CN,HK,MO,TW sellers',
    ...[
      'Galaxy S23',
      's23',
      'S23+',
      's23 plus',
      'galaxy s 23',
      'samsung s24 ultra',
      'S23 Ultra 5G',
    ],
    ...['Samsung Galaxy S24 FE', 'galaxy s25 edge', 'Z Flip5', 'galaxy z flip 5', 'Z Fold 6'],
    ...['三星 S24', '三星s24ultra', 'Galaxy A55', 'Galaxy A55 5G', 'Samsung A54', 'Galaxy A35'],
    ...['samsng s24', 'galxy s23', 'SM-S918', 'Flip 6', 'Galaxy Fold5', 'S23 256GB', 'XCover7 Pro'],
  ],
  ['Samsung’s own data sheet', 'yes -CN,HK,MO,TW maker', 'Galaxy S25', 's25 ultra', 'S25+'],
  ['press and a list', 'yes -CN,HK,MO,TW press', 'Galaxy S26 Ultra', 'Galaxy Z Fold4', 'z flip 4'],
  [
    'Samsung before 2022: not those for Korea and Japan either',
    'yes -CN,HK,MO,TW,KR,JP sellers',
    'Galaxy S22',
    'Z Flip3',
    'Z Fold3',
  ],
  [
    'the first of Samsung: not those for the United States either',
    'yes -CN,HK,MO,TW,KR,JP,US sellers',
    ...['Galaxy S20', 'S21 Ultra', 'note 20 ultra', 'Galaxy Z Flip 5G', 'Z Fold2'],
  ],
  [
    'codes of Samsung for the rest of the world',
    'yes sellers',
    ...['SM-G980F', 'SM-G981B', 'SM-G988B/DS', 'SM-G991B', 'SM-G998B', 'SM-S901E', 'SM-S908B'],
    ...['SM-S901B', 'SM-S906E', 'SM-S911B', 'SM-S918B', 'sm-s918b', 'sm s918b', 'SMS918B'],
    ...[
      'SM-S918B/DS',
      'samsung SM-S918B',
      'Galaxy S23 Ultra SM-S918B',
      'Samsung Galaxy S23 (SM-S911B)',
    ],
    ...['SM-S918N', 'SM-S918U', 'SM-S918U1', 'SM-S918W', 'SM-S911Q', 'SM-S928B', 'SM-S921N'],
    ...['SM-S926B', 'SM-S711B', 'SM-S721B', 'SM-S937B', 'SM-F900F', 'SM-F700F', 'SM-F711B'],
    ...['SM-F731B', 'SM-F741B', 'SM-F766B', 'SM-F946B', 'SM-F956B', 'SM-F966U', 'SM-F968N'],
    ...['SM-N980F', 'SM-N986B', 'SM-F916B', 'SM-F926B', 'SM-A556E', 'SM-A546B', 'SM-A546U1'],
    ...['SM-A546S', 'SM-A566B', 'SM-A356E', 'SM-A366B', 'SM-G766B'],
  ],
  [
    'codes for Japan, since 2022',
    'yes sellers',
    ...['SCG19', 'SCG20', 'SC-51D', 'SC52D', 'SCG25', 'SC-51E', 'SCG21', 'SC-53D', 'SCG18'],
    ...['SC-56C', 'SM-A233C', 'SM-S911Z', 'SM-S921Z', 'SM-S928Q'],
  ],
  [
    'codes for Japan before the Fold4',
    '?no',
    ...['SCG01', 'SC-51A', 'SCG09', 'SC-52B', 'SCG13', 'SC-51C', 'SCV47', 'SCG11', 'SCV44'],
    ...['SM-G988Q', 'Galaxy S22 Japan', 'Z Flip3 日版'],
  ],
  [
    'codes of the S25',
    'yes maker',
    'SM-S931B',
    'SM-S936N',
    'SM-S938U1',
    'SCG31',
    'SC-52F',
    'SM-S938Q',
  ],
  [
    'codes of the S26, Fold4 and Flip4',
    'yes press',
    'SM-S942B',
    'SM-S948U',
    'SM-F936N',
    'SM-F721B',
    'SCG16',
  ],
  [
    'codes for Korea before the Fold4',
    'no press',
    ...['SM-G981N', 'SM-G986N', 'SM-G991N', 'SM-S901N', 'SM-S906N', 'SM-S908N', 'SM-N981N'],
    ...['SM-F916N', 'SM-F926N', 'SM-F700N', 'SM-F707N', 'SM-F711N', 'Galaxy S22 Korea', 'S21 韩版'],
  ],
  [
    'sold with the eSIM switched off; sources that disagree; units without a source',
    '?none',
    ...['SM-G981U', 'SM-G991U', 'SM-G998U1', 'SM-G981V', 'SM-N986U', 'SM-F916U', 'SM-F707U'],
    ...['Galaxy S21 US', 'SM-G990B', 'Galaxy S21 FE', 'SM-A546E', 'SM-A546V', 'SM-S9480'],
    ...['Galaxy S23 Taiwan', 'Galaxy S26 China', 'Galaxy A23 5G', 'SM-S908VL'],
  ],
  [
    'codes of Samsung for China, Hong Kong, Macao and Taiwan',
    '?no',
    ...['SM-S9180', 'sm s9180', 'SM-S9110', 'SM-S9210', 'SM-S9280', 'SM-S9380', 'SM-F9460'],
    ...['SM-F9560', 'SM-F7310', 'SM-G9980', 'SM-G9810', 'SM-G9900', 'SM-A5460', 'SM-A5560'],
    ...['SM-G7810', 'SM-S9160', 'SM-S901​0'.replace('\u200b', ''), 'SM-S9018', 'SM-N9860'],
    ...['SM-G9730', 'SM-A1560', 'SM-F9000', 'SM-S7110', 'Galaxy S23 SM-S9180', 'samsung SM-S9180'],
    ...['Galaxy S23 Hong Kong', 'S24 Ultra 港版', 'Galaxy S25 国行', 'Z Fold5 China'],
  ],
  [
    'Samsung, by one list or none',
    '?yes',
    ...['SM-S731B', 'Galaxy S25 FE', 'SM-A276B', 'Galaxy A57', 'SM-A376B', 'SM-F976B', 'Z Fold8'],
    ...['SM-G556B', 'SM-X716B', 'Galaxy Tab S9'],
  ],
  [
    'Samsung, in no list',
    '?no',
    ...['Galaxy S20 FE', 'SM-G780F', 'SM-G781B', 'Galaxy S10', 'SM-G973F', 'SM-N975F', 'Note10+'],
    ...['Galaxy A53', 'Galaxy A34', 'SM-A145F', 'Galaxy A16', 'SM-A536B', 'SM-A346E'],
  ],

  [
    'Google, all since the Pixel 4',
    'yes maker',
    ...['Pixel 4', 'Pixel 4 XL', 'Pixel 4a', 'Pixel 4a (5G)', 'Pixel 5', 'Pixel 5a', 'Pixel 6'],
    ...[
      'Pixel 6 Pro',
      'Pixel 6a',
      'Pixel 7',
      'Pixel 7a',
      'pixel7a',
      'Pixel Fold',
      'Google Pixel 8',
    ],
    ...['Pixel 8 Pro', 'Pixel 9', 'Pixel 9 Pro XL', 'Pixel 9 Pro Fold', 'Pixel 10', 'Pixel 10a'],
    ...['google pixel 10 pro', '谷歌 Pixel 8', 'Pixle 9', 'Pixel 8 China', 'Pixel 9 Japan'],
  ],
  ['the first ones only from some', 'yes -AU,JP,TW,NA-CARRIER maker', 'Pixel 3', 'Pixel 3 XL'],
  ['', 'yes -JP,VERIZON maker', 'Pixel 3a', 'Pixel 3a XL'],
  ['', 'no maker', 'Pixel 3 Japan', 'Pixel 3a japan'],
  ['only with Google Fi, or none', '?no', 'Pixel 2', 'Pixel 2 XL', 'Pixel XL', 'Pixel Tablet'],
  ['by the same rule, unverified', '?yes', 'Pixel 11', 'Pixel 11 Pro'],

  [
    'Chinese brands, by name',
    'yes -CN sellers',
    ...[
      'Huawei P40',
      'Huawei P40 Pro',
      '华为 P40',
      'Mate 40 Pro',
      'Honor 90',
      '荣耀 90',
      'Honour 90',
    ],
    ...[
      'Honor Magic 6 Pro',
      'magic v2',
      'Honor 200 Pro',
      'OPPO Find X8 Pro',
      'find x5',
      'Reno14 5G',
    ],
    ...['OnePlus 12', '一加 12', 'OnePlus Open', 'realme 14 Pro+', '真我GT7', 'vivo X100 Pro'],
    ...[
      'vivo V40',
      'Xiaomi 14',
      '小米14',
      '小米 14',
      'Xiaomi 14 12+256',
      'Xiaomi 14 8/256GB',
      'Mi 13',
      'mi13',
      'xioami 14',
      'Xiaomi 13T Pro',
    ],
    ...['Xiaomi 15 Ultra', 'Redmi Note 13 Pro', '红米 Note 13 Pro', 'Xiaomi Redmi Note 13 Pro 5G'],
    ...[
      'Redmi Note 14 Pro+',
      'POCO X7',
      'Xiaomi Poco X7',
      'Razr 50 Ultra',
      'vivo V29 Lite',
      'motorola edge 50 pro',
    ],
    ...['Motorola Edge 40', 'moto g54 5G', 'Moto Edge 50', 'RMX5061', 'motorola razr 40 ultra'],
  ],
  ['', 'yes -CN press', 'OnePlus 13', 'OnePlus 13R', 'motorola razr', 'Razr 2019'],
  [
    'Chinese brands, by a code for the rest of the world',
    'yes sellers',
    ...['ANA-NX9', 'ANA-LX4', 'ELS-NX9', 'ELS-N04', 'NOH-NX9', 'HUAWEI ELS-NX9', 'LGE-NX9'],
    ...['PGT-N19', 'BVL-N49', 'PTP-N49', 'VER-N49', 'FCP-N49', 'REA-NX9', 'ELI-NX9', 'DNP-NX9'],
    ...['ABR-NX1', 'CPH2173', 'CPH2305', 'CPH2307', 'CPH2659', 'CPH2797', 'CPH2437', 'CPH2671'],
    ...['OPPO CPH2659', 'CPH2737', 'CPH2825', 'CPH2551', 'CPH2449', 'CPH2583', 'CPH2747'],
    ...[
      'V2219',
      'V2309',
      'vivo V2309',
      'V2413',
      'V2503',
      'V2514',
      'V2250',
      'V2348',
      'V2427',
      'V2341',
    ],
    ...['22081212UG', '2211133G', '2210132G', '2306EPN60G', '23127PN0CG', '2406APNFAG'],
    ...['24129PN74G', '24129PN74I', '25069PTEBG', '23117RA68G', '23090RA98G', '24090RA29G'],
    ...['24095PCADG', '2201116SG', 'A201XM', 'XIG04', 'A102OP', 'OPG03', 'CPH2199'],
  ],
  ['', 'yes press', 'CPH2653', 'CPH2645'],
  [
    'Chinese brands, by a code for China',
    '?no',
    ...['V2309A', 'vivo V2309A', 'V2324HA', 'V2241A', 'V2232A', 'V2408A', 'I2219A', 'V2502DA'],
    ...['PKX110', 'PKG110', 'PHB110', 'PEEM00', 'PGBM10', 'OPPO PKX110', 'OPPO Find X8 PKC110'],
    ...[
      '23127PN0CC',
      '2201123C',
      '24129PN74C',
      '2211133C',
      '2512BPNDAC',
      '23078RKD5C',
      '22041216C',
    ],
    ...['M2011K2C', 'M2102K1C', 'M510AB', 'Xiaomi 14 23127PN0CC', 'PGT-AN10', 'BVL-AN16'],
    ...['PTP-AN10', 'ALN-AL00', 'CET-AL00', 'HUAWEI ALN-AL00', 'FCP-AN10', 'LNA-AL00', 'TNY-TL00'],
    ...['国行小米14', 'Xiaomi 14 China', 'OnePlus 12 国行', 'Honor 90 China', 'vivo V40 China'],
    ...[
      'Xiaomi 13T China',
      'motorola edge 50 pro china',
      'RMX5061 China',
      'Reno5 A China',
      'NX732J',
    ],
  ],
  [
    'codes for China that a list or the press names',
    'no sellers',
    ...['ELS-AN00', 'ELS-TN00', 'ANA-AN00', 'ANA-TN00', 'NOH-AN00', 'NOH-AL00', 'Huawei P40 China'],
  ],
  ['', 'no press', 'PJZ110', 'OnePlus 13 China', 'OnePlus 13 国行'],
  [
    'made for China with an eSIM that may take only Chinese ones',
    '?none',
    ...['LDY-AN00', 'SUP-AL90', 'SGU-AL10', 'Honor Magic8 Pro Air', 'Huawei Mate 70 Air'],
  ],
  [
    'Chinese brands, by one source or none',
    '?yes',
    ...[
      'HBN-LX9',
      'Huawei Pura 70 Pro',
      'BKQ-N49',
      'Honor Magic V5',
      'Honor Magic7 Lite',
      'Honor X8',
    ],
    ...[
      'Honor 600',
      'CPH2499',
      'Find N3 Flip',
      'CPH2841',
      'Reno7 A',
      'Reno9 A',
      'OnePlus 13s',
      'OnePlus 15R',
    ],
    ...[
      'realme GT 8 Pro',
      'RMX5070',
      'V2145',
      'vivo X100',
      'vivo V60',
      'iQOO 15',
      'I2501',
      'vivo X200T',
    ],
    ...[
      'Xiaomi 14 Ultra',
      '24030PN60G',
      'Xiaomi 17',
      '25113PN0EG',
      'Xiaomi 17T Pro',
      'POCO F8 Ultra',
    ],
    ...['Redmi Note 15 Pro', 'Razr Fold', 'Edge 70', 'moto g84 5G', 'ThinkPhone', '22021119KR'],
  ],
  [
    'Chinese brands, a no from one list or by absence',
    '?no',
    ...['Huawei P40 Pro+', 'ELS-N39', 'Huawei P50 Pro', 'JAD-LX9', 'Huawei Mate 60 Pro', 'Mate X6'],
    ...['OPPO Find X5 Lite', 'Find X3 Lite', 'CPH2371', 'OnePlus 9 Pro', 'OnePlus 8T', 'KB2003'],
    ...[
      'LE2123',
      'Xiaomi 12T',
      '22071212AG',
      'Mi 11',
      'M2101K6G',
      'M2006C3LG',
      'moto e13',
      'Edge 20',
    ],
  ],
  ['only from some countries', '?none', ...['Redmi Note 10T', 'vivo X200s']],
  ['codes that two phones share', '?none', 'V2244', 'V2424', 'A101OP', 'A101SH', 'SH-M22'],

  [
    'other makers',
    'yes sellers',
    ...[
      'XQ-CT54',
      'XQ-DQ54',
      'XQ-EC54',
      'XQ-FS54',
      'XQ-BT44',
      'SO-51C',
      'SO-51E',
      'SOG06',
      'A201SO',
    ],
    ...['Xperia 10 III Lite', 'Xperia Ace III', 'A203SO', 'A059P', 'Nothing Phone (3a) Pro'],
    ...[
      'Nothing Phone 3a Pro',
      'FP4',
      'FP5',
      'Fairphone 5',
      'Nokia X30 5G',
      'Nokia XR21',
      'nokia g60',
    ],
    ...['SH-M24', 'SH-RM15', 'AQUOS sense8', 'AQUOS R8 Pro', 'AQUOS wish3', 'Rakuten Mini', 'C330'],
    ...[
      'Zenfone 12 Ultra',
      'ASUSAI2501H',
      'ASUS_AI2501_H',
      'nubia Flip 2 A404ZT'.slice(-6),
      'Surface Duo 2',
    ],
    ...['Doogee V30', 'Hammer Blade 3', 'Hammer_Blade_3', 'REVVL 7 Pro', 'TCL 50 5G', 'Nuu X5'],
  ],
  [
    'Sony, by lists of sellers',
    'yes -CN,HK,TW sellers',
    'Xperia 1 V',
    'Sony Xperia 5 IV',
    '索尼 Xperia 1 VI',
    'Xperia 1VII',
  ],
  ['', 'yes press', 'A024', 'Nothing Phone (3)', 'nothing 3'],
  [
    'other makers, by one list or none',
    '?yes',
    ...[
      'XQ-GE54',
      'Xperia 10 VII',
      'FP6',
      'Fairphone 6',
      'Fairphone (Gen. 6)',
      'ROG Phone 9',
      'ROG 9',
    ],
    ...['Nothing Phone (4a) Pro', 'Infinix Note 60 Pro', 'Tecno Camon 50 Ultra', 'S9-KC', 'A101FC'],
    ...['NX724J', 'AQUOS R9', 'Gigaset GX4 Pro', 'Razer Edge 5G', 'WP30 Pro'],
  ],
  [
    'other makers, in no list',
    '?no',
    ...['Nothing Phone (2)', 'A065', 'Nothing Phone (1)', 'CMF Phone 1', 'Xperia 1 III', 'XQ-BC52'],
    ...['Zenfone 10', 'ROG Phone 8', 'Fairphone 3'],
  ],
  ['', '?none', 'XQ-CT72', 'XQ-DQ74', 'Xperia 1 V Hong Kong'],

  [
    'unknown phones',
    '?none',
    ...[
      '',
      '   ',
      '🙂',
      'asdf',
      '15',
      'P40',
      'V30',
      'A54',
      'Redmi Note 13',
      'Redmi 9A',
      'Galaxy S20 Fan',
    ],
    ...[
      'Redmi Note 11 Pro',
      'Galaxy S23 Lite',
      'Galaxy S2',
      'Xiaomi 14 Pro',
      'Mate 40',
      'Honor 90 Lite',
    ],
    ...['Edge 30', 'Moto G52', 'Poco X7 Pro', 'OnePlus Nord 3', 'vivo X90', 'Pixel 10 Tablet'],
    ...[
      'Galaxy A23',
      'Galaxy A23 4G',
      'SM-A236B',
      'CPH9999',
      'RMX3700',
      'ZX-9999',
      'V9999',
      'TA-1234',
    ],
    ...[
      'realme 14',
      'Xperia 5 VI',
      'Galaxy',
      'Redmi Note',
      'iPhone 15 Pro Ultra',
      'LG V60',
      'HMD Skyline',
    ],
    ...['SM-T970', 'Galaxy S25 Slim', 'iPhone mini', 'Nokia 3310', '89840200001234567890', '*#06#'],
  ],
];

const cases = expected.flatMap(([, answer, ...list]) => list.map((said) => ({ said, answer })));

describe('which phones can use an eSIM', () => {
  for (const [fact, answer, ...list] of expected) {
    it(`${fact}: ${answer}`, () => {
      const wrong = list
        .map((said) => `${said}: ${shortForm(checkDevice(said))}`)
        .filter((found, index) => found !== `${list[index]}: ${answer}`);
      expect(wrong).to.deep.equal([]);
    });
  }
});

describe('where a phone was sold', () => {
  const sold: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'iPhone 15': {
      CN: 'no maker',
      hk: 'no maker',
      MO: 'no maker',
      'Hong Kong': 'no maker',
      China: 'no maker',
      DE: 'yes maker',
      VN: 'yes maker',
      ELSEWHERE: 'yes maker',
      '': 'yes -CN,HK,MO maker',
    },
    'iPhone 12 mini': { HK: 'yes maker', CN: 'no maker' },
    'iPhone XS': { HK: 'yes maker' },
    'iPhone 17': { CN: 'no press', HK: 'yes maker', US: 'yes maker' },
    'iPhone Air': { CN: '?none', HK: 'yes maker' },
    'iPhone 8': { US: 'no maker' },
    'iPad 9': { CN: 'no press', US: '?yes' },
    'Galaxy S23': {
      CN: '?no',
      HK: '?no',
      TW: '?none',
      MO: '?none',
      VN: 'yes sellers',
      KR: 'yes sellers',
    },
    'Galaxy S22': { KR: 'no press', US: 'yes sellers' },
    'Galaxy S21': { US: '?none', KR: 'no press' },
    'Galaxy S26': { CN: '?none' },
    'SM-S918B': { CN: 'yes sellers', VN: 'yes sellers' },
    'SM-S9180': { VN: '?no', CN: '?no', TW: '?none' },
    'SM-S901N': { VN: 'no press' },
    'Galaxy S25 FE': { CN: '?no', VN: '?yes' },
    'Pixel 3': { JP: 'no maker', AU: 'no maker', 'NA-CARRIER': 'no maker', GB: 'yes maker' },
    'Pixel 3a': { VERIZON: 'no maker', TW: 'yes maker' },
    'Pixel 8': { CN: 'yes maker' },
    'Galaxy A23 5G': { JP: 'yes sellers', VN: '?none' },
    'vivo V29 Lite 5G': { FR: 'yes sellers', CN: '?no' },
    'Redmi Note 10T': { JP: '?yes', IN: '?none' },
    'Xiaomi 14': { CN: '?no', TW: 'yes sellers' },
    'OnePlus 13': { CN: 'no press' },
    'Huawei P40 Pro': { CN: 'no sellers' },
    'motorola edge 50': { CN: '?no', IN: 'yes sellers' },
    RMX5061: { CN: '?no' },
    'Xperia 1 V': { HK: '?none', JP: 'yes sellers' },
  };
  for (const [said, places] of Object.entries(sold)) {
    it(`“${said}”`, () => {
      const found = Object.keys(places).map((soldIn) => [
        soldIn,
        shortForm(checkDevice(said, { soldIn })),
      ]);
      expect(Object.fromEntries(found)).to.deep.equal(places);
    });
  }

  it('is a question only if it can change the answer', () => {
    for (const { said } of cases) {
      const answer = checkDevice(said);
      const places = answer.ask?.places ?? [];
      const answers = new Set(
        [...places, 'ELSEWHERE'].map((soldIn) => shortForm(checkDevice(said, { soldIn }))),
      );
      expect(answers.size > 1, said).to.equal(places.length > 0);
    }
  });
});

describe('no false answer', () => {
  it('never says yes to a code for China', () => {
    neverYesForChina(200);
  });

  it('says no only with proof from the maker, the press or a confirmed rule', () => {
    const proven =
      /iphone|ipad|苹果|pixel 3|港版|韩版|korea|oneplus 13|PJZ110|SM-.*N$|^(ELS|ANA|NOH)-[AT]|P40 China|S21/i;
    for (const { said, answer } of cases.filter(({ answer }) => answer.startsWith('no '))) {
      expect(said, answer).to.match(proven);
    }
  });

  it('names the exact phone if its code tells', () => {
    const name = (said: string) => checkDevice(said).device?.name;
    expect([
      name('SM-S918B'),
      name('SM-S911N'),
      name('SM-F731B'),
      name('SCG19'),
      name('2210132G'),
      name('CPH2659'),
      name('V2413'),
      name('M2101K6G'),
      name('galaxy s 23+'),
      name('iphone se 2020'),
      name('Galaxy Watch 6'),
    ]).to.deep.equal([
      'Galaxy S23 Ultra',
      'Galaxy S23',
      'Galaxy Z Flip5',
      'Galaxy S23 / S23+ / S23 Ultra',
      'Xiaomi 13 Pro',
      'OPPO Find X8 Pro',
      'vivo X200 / X200 Pro',
      'M2101K6G',
      'Galaxy S23+',
      'iPhone SE (2nd generation)',
      'Galaxy Watch',
    ]);
  });

  it('ignores an iPhone’s model number that the table does not list', () => {
    for (const aNumber of ['A2884', 'A3092', 'A2482', 'nonsense', '']) {
      expect(checkDevice('iPhone 14', { aNumber })).to.deep.equal(checkDevice('iPhone 14'));
      expect(shortForm(checkDevice(`iPhone 14 ${aNumber}`.replace(/ \D*$/, '')))).to.equal(
        'yes -CN,HK,MO maker',
      );
    }
  });
});

describe('any text', () => {
  it('never throws, and garbage is unknown', () => {
    neverThrows(300);
    garbageIsUnknown(300);
  });

  it('may be no text at all', () => {
    const odd: unknown[] = [
      undefined,
      null,
      7,
      Symbol('x'),
      {},
      [],
      () => {},
      { toString: null },
      NaN,
      10n,
    ];
    for (const one of odd) {
      expect(checkDevice(one as never).verdict).to.equal('unknown');
      expect(checkDevice('iPhone 15', one as never).verdict).to.equal('supported-unless');
      const options = { soldIn: one, aNumber: one } as unknown as DeviceOptions;
      expect(checkDevice('iPhone 15', options).verdict).to.match(/^supported/);
      expect(searchDevices(one as never)).to.be.an('array');
    }
  });

  it('may be very long', () => {
    for (const sign of [
      'a',
      '(',
      '1',
      'SM-',
      ' ',
      '苹果',
      '5g',
      'V2309A ',
      'lock ',
      'mỹ',
      'a ',
      '第1',
    ]) {
      const long = sign.repeat(100_000);
      expect(checkDevice(long).verdict).to.equal('unknown');
      checkDevice('iPhone 13', { soldIn: long });
      searchDevices(long);
      readBrowser({ userAgent: `(Android${long}`, model: long });
    }
  });
});
