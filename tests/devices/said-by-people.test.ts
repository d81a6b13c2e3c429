/**
 * Names and codes from public lists, and texts as people and shops write them. What they mean is taken from the
 * lists, not from our table.
 *
 * - Sellers: the lists of Nomad and of Ubigi, and the list of a Vietnamese eSIM shop, all as public
 *   repositories quote them in 2026.
 * - Codes: github.com/KHwang9883/MobileModels, August 2026 (Samsung), and a Japanese list of phones by carrier.
 * - Markets: Google's help on dual SIM (Pixel 3 and 3a), Apple's note 118669, and mvno.xsrv.jp on the Japanese
 *   Galaxy phones of 2022.
 */
import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { readBrowser } from '../../src/devices/detect-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import type { Answer } from '../../src/devices/verdict.js';

const isYes = ({ verdict }: Answer) => verdict.startsWith('supported');
const isNo = ({ verdict }: Answer) => verdict === 'unsupported';
const leaning = (answer: Answer) =>
  answer.verdict === 'unknown' ? `?${answer.leaning}` : isYes(answer) ? 'yes' : 'no';

/** Names that at least one seller lists. */
const listed = [
  // Nomad
  'Honor 400 Pro|Honor 400|Honor 400 Lite|Honor Magic7 Lite|Honor X8|Honor 90|Honor Magic6 Pro|Honor Magic6 Pro RSR',
  'Honor Magic5 Pro|Honor Magic4 Pro|Honor 200 Pro|Honor 200|Honor Magic Vs3|Honor Magic V2|Honor Magic V3',
  'Huawei Mate 40 Pro|Huawei P40 Pro|Huawei P40|Motorola Razr (2025)|Motorola Razr+ (2025)|Motorola Razr Ultra (2025)',
  'Motorola Razr+|Motorola G52J 5G|Motorola G52J 5G II|Motorola G53J 5G|Motorola Moto G (2025)|Motorola Moto G34',
  'Motorola Moto G35|Motorola Moto G53|Motorola Moto G54|Motorola Moto G54 Power|Motorola Moto G55|Motorola Moto G75',
  'Motorola Moto G84|Motorola Moto G85|Motorola Moto G86|Motorola Moto G (2024)|Motorola Moto G Power (2024)',
  'Motorola Moto G Stylus 5G (2023)|Motorola Moto G Stylus 5G (2024)|Motorola Edge 60|Motorola Edge 60 Pro',
  'Motorola Edge 60 Fusion|Motorola Edge 60 Stylus|Motorola Edge 50|Motorola Edge 50 Fusion|Motorola Edge 50 Pro',
  'Motorola Edge 50 Neo|Motorola Edge 50 Ultra|Motorola Edge 40 Neo|Motorola Edge 40 Pro|Motorola Edge 40',
  'Motorola Edge+ (2023)|Motorola Edge (2024)|Motorola Edge (2023)|Motorola Edge (2022)|Motorola Razr 40',
  'Motorola Razr 40 Ultra|Motorola Razr 60|Motorola Razr 50|Motorola Razr 50 Ultra|Motorola Razr 2024',
  'Motorola Razr+ 2024|Motorola Razr 2022|Motorola Razr 2019|Motorola Razr 5G|Motorola ThinkPhone 25|OnePlus Open',
  'OnePlus 11|OnePlus 12|OnePlus 13|OnePlus 13R|Oppo Find X3 Pro|Oppo Find N2 Flip|Oppo Find N5|Oppo Reno 5A',
  'Oppo Reno 6 Pro 5G|Oppo Reno 9A|Oppo Find X5|Oppo Find X5 Pro|Oppo A55s 5G|Oppo Find X8 Pro|Oppo Find X8',
  'Oppo Reno14|Oppo Reno14 Pro|Nokia G60 5G|Nokia X30|Nokia XR21|Rakuten Big|Rakuten Big-S|Rakuten Mini|Rakuten Hand',
  'Rakuten Hand 5G|Nuu X5|Fairphone 4|Fairphone 5|T-Mobile Revvl 7|T-Mobile Revvl 7 Pro|Nothing Phone (3a) Pro',
  'Realme 14 Pro+|ASUS Zenfone 12 Ultra|ZTE nubia Flip2|Alcatel V3 Ultra|Samsung Galaxy XCover7 Pro',
  'Samsung Galaxy A56|Samsung Galaxy A55 5G|Samsung Galaxy A54 5G|Samsung Galaxy A36|Samsung Galaxy A35 5G',
  'Samsung Galaxy Z Flip5|Samsung Galaxy Z Flip6|Samsung Galaxy Z Fold|Samsung Galaxy Z Fold3|Samsung Galaxy Z Fold5 5G',
  'Samsung Galaxy S25 Edge|Samsung Galaxy S24 FE|Samsung Galaxy S23 FE|Samsung Galaxy S22+|Samsung Galaxy S21+ 5G',
  'Samsung Galaxy S20 Ultra 5G|Samsung Galaxy Z Fold2 5G|Samsung Galaxy Z Flip3 5G|Samsung Galaxy Note 20 Ultra 5G',
  'Sharp AQUOS R10|Sharp AQUOS R9 Pro|Sharp AQUOS R9|Sharp AQUOS R8 Pro|Sharp AQUOS R7|Sharp Simple Sumaho 6',
  'Sharp AQUOS zero6|Sharp AQUOS wish3|Sharp AQUOS wish|Sharp AQUOS sense7 plus|Sharp AQUOS sense6s',
  'Sharp AQUOS sense4 lite|Sharp AQUOS sense9|Sharp AQUOS sense8|Sony Xperia 10 III Lite|Sony Xperia 10 VI',
  'Sony Xperia 1 V|Sony Xperia 5 IV|Sony Xperia Ace III|Sony Xperia 5 V|TCL 60|TCL 60 XE NxtPaper|TCL 50 5G',
  'TCL 50 NxtPaper|TCL 50 Pro NxtPaper|TCL 40 XL|Vivo X200 Pro|Vivo X200 FE|Vivo X100 Pro|Vivo X90 Pro|Vivo V29',
  'Vivo V29 Lite 5G|Vivo V40|Vivo V40 Lite|Vivo V50|Xiaomi 15 Ultra|Xiaomi 14T Pro|Xiaomi 13 Lite|Xiaomi Poco X7',
  'Xiaomi Redmi Note 14 Pro 5G|Xiaomi Redmi Note 14 Pro+ 5G|Xiaomi Redmi Note 13 Pro+|Xiaomi Redmi Note 11 Pro 5G',
  // Ubigi
  'iPhone SE (3rd gen, 2022)|iPhone SE (2nd gen, 2020)|Galaxy Tab S9|Galaxy Tab S9 Ultra|Pura 70 Pro|Find N3 Flip',
  'OnePlus 12 5G|OnePlus 11 5G|ROG Phone 9 Pro|Fairphone 6|Surface Duo|Pixel 10 Pro Fold|Xiaomi 15T Pro|Xiaomi 13T Pro',
  // The Vietnamese shop
  'Galaxy S22 Ultra 5G|Galaxy S22+ 5G|Galaxy Z Fold 6|Galaxy Note20 5G|Pixel 5a 5G|Pixel 4a 5G|Xiaomi 14 Ultra',
  'Edge 30 Ultra|Edge 30 Pro|Hammer Explorer PRO|Hammer Blade 5G|Magic Vs3|Reno14 Pro|Xperia 10 IV|Xperia 1 VII',
].flatMap((line) => line.split('|'));

/** Names and codes of phones without eSIM, with two answers, sold in China only, or that do not exist. */
const noYes = [
  // In the lists by mistake, or sold only in China
  'Galaxy S25 Slim|Xiaomi 14 Pro|Xiaomi 15 Pro|OnePlus 13T|OnePlus Open 2|Find X7 Ultra|Find X6 Pro|Vivo X200s|Honor Magic7',
  'Samsung Galaxy S21+ Ultra 5G|Xiaomi 14 青春版|Redmi Note 11 Pro|Red Magic 6 Pro|case for iPhone 13|Pixel 10 Tablet',
  'iPhone 15 Ultra|Galaxy S23 Lite|Honor 90 Smart|Huawei P40 Pro+|Galaxy A14 5G|Surface Pro 8|iPad|iPhone|A54 5G',
  // Japanese codes before the Fold4, and the Flip4
  'SC-51A|SC51Aa|SC-52A|SC-53A|SCG01|SCG02|SCG03|SCG04|SCG05|SCG06|SC-51B|SC-52B|SC-54B|SC-55B|SCG09|SCG10|SCG11|SCG12',
  'SC-51C|SC-52C|SCG13|SCG14|SCV44|SCV47|SM-G988Q|SM-F916Q|docomo SC-51B|au SCG13 Galaxy S22|samsung SCG09',
  'Galaxy S22 日版|Galaxy S21 docomo|Galaxy S20 softbank|Galaxy Z Flip3 Japan|Z Fold3 Nhật Bản|note 20 ultra bản Nhật',
  // The United States before the S22
  'SM-G991R4|SM-G996XU|SM-G998D|SM-G981A|SM-G986T|SM-G988P|SM-N981XU|SM-N986R4|SM-F916XU|SM-F707R4|SM-G991U Verizon',
  'Galaxy S21 AT&T|Galaxy S20 T-Mobile|s21 ultra bản Mỹ|Galaxy S21 美版|SM-A546XU|SM-A546R4|SM-A546T',
  // Two phones share the code
  'A101OP|A101SH|SH-M22|V2244|V2424|V2340|V2342|V2418|CPH2801',
].flatMap((line) => line.split('|'));

/** Where the maker, or the press, says no. */
const provenNo = [
  'iPhone 13 国行 99新|iPhone 15 Pro Max 256G 港版|ip 12 trung quốc|iphone 14 hong kong unlocked|iphone 15 bought in hong kong|iphone 15 purchased in China|iphone 15 mua ở Trung Quốc|iphone 15 bản TQ|iphone 15 香港买|iphone 15 内地版|samsung s22 bought in korea|iPhone10,3|iPhone8,4',
  'iPhone 7 Plus cũ|my iphone 8|Pixel 3 Australia|Pixel 3 Verizon|Pixel 3 docomo|Pixel 3 XL T-Mobile|Pixel 3a Verizon',
  'Galaxy S22 bản Hàn|S21 hàn quốc|note 20 ultra 韩版|SM-G991N|iPhone 17 Pro 国行|OnePlus 13 国行',
].flatMap((line) => line.split('|'));

/** What people and shops write, and the phone that they mean. */
const meant: Readonly<Record<string, string>> = {
  'iPhone 13':
    'refurbished iPhone 13|used iphone 13|iphone 13 like new|iPhone 13 cũ 99%|iPhone 13 512GB|my iPhone 13|I have an iPhone 13|iphone 13 blue|iphone 13 128|does iphone 13 support esim?|iphone 13 mua ở Việt Nam|iphone 13 bought in Vietnam|iphone 13 双卡双待|iphone 13 雙卡雙待|iphone 13 双卡|iphone 13 LL|苹果13 二手|我的苹果13手机|iPhone 13 黑色|iPhone14,5|my iPhone14,5|điện thoại iphone 13 màu đen|Apple iPhone 13 128GB|iPhone 13 (A2633)|Apple 苹果13 A2634 128GB|13 iPhone A2633|13二手iPhone|13 iphone 256gb|iPhone 13 64g|苹果/iPhone 13',
  'iPhone 13 Pro Max':
    'ip 13 pm|ip13pm|ip 13 pmax|ip 13 prm|13 pro max|13pm|iphone 13 promax|13 pro max iphone|iPhone14,3',
  'iPhone 14 Pro Max': 'ip14prm|ip 14 pro max 256gb|iPhone 14 Pro Max Gold|iPhone15,3|苹果14pm',
  'iPhone 14 Plus': '14 plus|ip 14 plus cũ',
  'iPhone XS Max': 'xs max|ip xs max|iphone xsmax 64gb|iPhone11,6',
  'iPhone 12 Pro Max': 'iphone 12 pro max pacific blue|12 pro max renewed',
  'iPhone 15 Pro Max': 'iPhone 15 Pro Max 256GB Natural Titanium',
  'iPhone XR': 'xr|ip xr cũ|iPhone11,8',
  'Galaxy S23 Ultra':
    's23u|s23 u|Samsung/三星 Galaxy S23 Ultra 12GB+512GB|s23 ultra 12/1TB|S23 Ultra 5G 512GB|ss s23 ultra|三星 S23 Ultra|samsung SM-S918B|s23 ultra samsung',
  'Galaxy S24 Ultra': 's24u|S24 Ultra xanh|galaxy s24 ultra titanium gray',
  'Galaxy Note20 Ultra': 'note 20 ultra|note20u|Note 20 Ultra 5G',
  'Galaxy Z Flip5': 'flip5|flip 5|z flip5 5g',
  'Galaxy A56 5G': 'a56 5g|Galaxy A56|ssa56|samsung a56 5g 256gb',
  'Galaxy A35 5G': 'a35 5g|a355g|samsung a35|ss a35',
  'Pixel 8 Pro': 'pixel8pro|google pixel 8 pro|pixel 8 pro black|8 pro pixel',
  'Huawei P40 Pro': 'P40 pro huawei|华为/HUAWEI P40 Pro|华为P40 Pro|huawei p40pro',
  'iPad Pro 11-inch (M4)': 'ipad pro 11 m4|iPad Pro 11 inch M4|ipad pro 11" m4|iPad Pro (11″) M4',
  'iPad Air (M2)': 'ipad air m2|iPad Air 13-inch (M2)|ipad air 11 m2',
  'iPad (10th generation)': 'ipad gen 10|ipad gen10|iPad 10代|iPad thế hệ 10|iPad 第10代|ipad 10',
  'iPhone SE (1st generation)': 'iphone se gen 1|iPhone SE 1代',
  'iPhone SE (2nd generation)': 'iphone se gen2|iPhone SE 第2代',
  'iPhone SE (3rd generation)': 'iphone se gen. 3|iPhone SE thế hệ 3',
  'Motorola ThinkPhone': 'ThinkPhone by motorola|thinkphone',
  'Xiaomi 14':
    'mi 14|小米14|Xiaomi 小米 Mi 14|小米(MI)14 5G手机|Xiaomi 14 8g/256g|Xiaomi 14 12+256G|xiaomi 14 12 GB + 256 GB|Xiaomi 14 8 / 256|小米14 16+1TB|Xiaomi 14 16/1T|Xiaomi小米xiaomi小米14',
  'vivo X90 Pro': 'X90 Pro|vivo x90 pro 5g',
};

const sayings = Object.entries(meant).flatMap(([name, list]) =>
  list.split('|').map((said) => [said, name] as const),
);

/** Collects what is wrong, because thousands of `expect` take long. */
const wrong = <T>(list: readonly T[], isWrong: (one: T) => unknown): T[] => list.filter(isWrong);

describe('names and codes of public lists', () => {
  it('that sellers list are found, by the check and by the search', () => {
    expect(wrong(listed, (said) => !/yes/.test(leaning(checkDevice(said))))).to.deep.equal([]);
    const isLost = (said: string) => {
      const { device } = checkDevice(said);
      return !searchDevices(said).some(({ name }) => name === device?.name);
    };
    expect(wrong(listed, isLost)).to.deep.equal([]);
  });

  it('get no false yes', () => {
    expect(wrong(noYes, (said) => isYes(checkDevice(said)))).to.deep.equal([]);
  });

  it('get no “no” without proof', () => {
    expect(wrong([...noYes, ...listed], (said) => isNo(checkDevice(said)))).to.deep.equal([]);
    expect(wrong(provenNo, (said) => !isNo(checkDevice(said)))).to.deep.equal([]);
  });

  it('do not take a bare brand for its first phone', () => {
    for (const said of ['Pixel', 'pixel phone']) {
      expect(checkDevice(said), said).to.include({ verdict: 'unknown', reason: 'several' });
    }
  });

  it('are more than 300', () => {
    const all = new Set([...listed, ...noYes, ...provenNo, ...sayings.map(([said]) => said)]);
    expect(all.size).to.be.above(300);
  });
});

describe('what people write around a name', () => {
  it('leads to the phone that they mean', () => {
    const isLost = ([said, name]: readonly [string, string]) =>
      checkDevice(said).device?.name !== name;
    expect(wrong(sayings, isLost)).to.deep.equal([]);
  });

  it('is found by the search, too', () => {
    const isLost = ([said, name]: readonly [string, string]) =>
      !searchDevices(said).some((found) => found.name === name);
    expect(wrong(sayings, isLost)).to.deep.equal([]);
  });

  it('tells where the phone was sold, if that matters', () => {
    const answers = Object.entries({
      'Galaxy S22 日版': '?no JP',
      'Galaxy S22 au': 'yes CN,HK,MO,TW,KR,JP',
      'Galaxy S23 日版': 'yes -',
      'Galaxy Z Flip4 docomo': 'yes -',
      'iPhone 13 bản Hàn': 'yes -',
      'iPhone 13 T-Mobile': 'yes -',
      'iPhone 13 Verizon': 'yes -',
      'Galaxy S23 Australia': 'yes -',
      'iPhone 13 Hong  Kong': 'no HK',
      'Galaxy S21 Verizon': '?none VERIZON',
      'Pixel 3 US': 'yes NA-CARRIER',
      'Pixel 3a AT&T': 'yes VERIZON',
      'iPhone 12 mỹ': 'yes -',
      'my iPhone 12': 'yes CN,HK,MO',
      // Apple's own suffix does not prove a market.
      'iPhone 13 VN/A': 'yes CN,HK,MO',
      // “au” may be the carrier or Australia, “澳版” Australia or Macao.
      'iPhone 13 澳版': '?none -',
      // Two places: which one counts is not sure.
      'iPhone 15 US version bought in Hong Kong': 'yes CN,HK,MO',
      'iPhone 14 bản Mỹ mua ở Hong Kong': 'yes CN,HK,MO',
      'iPhone 15 美版 香港买的': 'yes CN,HK,MO',
      'Galaxy S21 Verizon USA': '?none VERIZON',
      'Galaxy S22 JP': '?no JP',
      'Galaxy S22 KR': 'no KR',
      // “mới nhất” is newest, “còn hạn” is still under guarantee.
      'Galaxy S22 mới nhất': 'yes CN,HK,MO,TW,KR,JP',
      'Galaxy S22 còn hạn': 'yes CN,HK,MO,TW,KR,JP',
    }).map(([said, expected]) => {
      const answer = checkDevice(said);
      const where = answer.verdict === 'supported-unless' ? answer.where.join() : answer.place;
      return [said, `${leaning(answer)} ${where ?? '-'}`, expected];
    });
    expect(answers.filter(([, found, expected]) => found !== expected)).to.deep.equal([]);
  });

  it('tells whether the phone is locked to a carrier', () => {
    const locked = [
      'iPhone 13 lock|máy lock iPhone 13|iPhone 13 khoá mạng|iPhone 13 khóa mạng|iPhone 13 有锁|iPhone 13 日版有锁',
      '13有锁iPhone|locked iPhone 13|iPhone 13 sim lock|iPhone 13 lock Nhật',
    ].flatMap((line) => line.split('|'));
    const isWrong = (said: string) => {
      const { isLocked, device } = checkDevice(said);
      return !isLocked || device?.name !== 'iPhone 13';
    };
    expect(wrong(locked, isWrong)).to.deep.equal([]);
    for (const alone of ['lock', 'khoá mạng', '有锁', '日版有锁']) {
      expect(checkDevice(alone), alone).to.include({ isLocked: true, verdict: 'unknown' });
    }
    const free =
      'iPhone 13|unlocked iPhone 13|iPhone 13 không lock|iPhone 13 无锁|13无锁iPhone|iPhone 13 factory unlocked|iPhone 13 sim-free|iPhone 13 không khóa'.split(
        '|',
      );
    expect(wrong(free, (said) => checkDevice(said).isLocked)).to.deep.equal([]);
    expect(wrong(free, (said) => checkDevice(said).device?.name !== 'iPhone 13')).to.deep.equal([]);
  });
});

describe('the model number of an iPhone', () => {
  it('is an iPhone, and the place of sale decides', () => {
    for (const said of [
      'A2884',
      'a2633',
      'iPhone A3090',
      'iphone a2633',
      'iPhone 128GB A2633',
      'A2633 128GB',
    ]) {
      const answer = checkDevice(said);
      expect(answer.device?.name, said).to.equal('iPhone');
      expect(answer.ask?.places, said).to.deep.equal(['CN', 'HK', 'MO']);
      const sold = (soldIn: string) => leaning(checkDevice(said, { soldIn }));
      expect([leaning(answer), sold('HK'), sold('VN')], said).to.deep.equal([
        '?none',
        '?no',
        '?yes',
      ]);
      expect(searchDevices(said), said).to.have.length(1);
    }
    // An iPhone 7: older than the first with eSIM.
    expect(checkDevice('A1778').device).to.equal(undefined);
  });

  it('is not what an iPad gives', () => {
    expect(checkDevice('iPad6,11')).to.include({ verdict: 'unknown', reason: 'cellular' });
  });
});

describe('browsers of other things than phones', () => {
  const seen = (userAgent: string, model?: string) => readBrowser({ userAgent, model }).seen;
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0';
  const android = (model: string) =>
    `Mozilla/5.0 (Linux; Android 12; ${model} Build/X) AppleWebKit/537.36 Chrome/120.0.0.0`;

  it('are not called a phone', () => {
    const isPhone = ([userAgent, model]: readonly [string, string?]) =>
      seen(userAgent, model) !== 'computer';
    const others: Array<readonly [string, string?]> = [
      [windows, 'Surface Pro'],
      [windows, 'ThinkPad X13s'],
      [`${windows} Xbox; Xbox One`],
      ['Mozilla/5.0 (PlayStation; PlayStation 5/7.0) AppleWebKit/605.1.15'],
      ['Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) AppleWebKit/537.36 TV Safari/537.36'],
      [android('BRAVIA 4K UR2')],
      [android('AFTMM')],
      [android('MiTV-AXSO0')],
      [android('Chromecast')],
      [android('Quest 3')],
      ['', 'Surface Pro'],
    ];
    expect(wrong(others, isPhone)).to.deep.equal([]);
    expect(seen(android('Surface Duo'))).to.equal('phone');
  });

  it('an iPad stays one in an app for iPhones', () => {
    const app =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 [FBDV/iPad6,11;FBSV/15.8]';
    expect(seen(app)).to.equal('ipad');
  });

  it('an Android phone that calls itself an iPhone is none', () => {
    expect(isYes(readBrowser({ userAgent: android('iPhone 15 Pro Max') }))).to.equal(false);
  });

  it('“iPhone OS 71” is no iOS of the future', () => {
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 71 like Mac OS X) AppleWebKit/537.51.2';
    expect(isYes(readBrowser({ userAgent }))).to.equal(false);
  });
});

describe('a name that may be another phone', () => {
  it('is no firm answer: “phone 3” is not always a Nothing Phone', () => {
    for (const said of ['i phone 3', 'my phone 3', 'phone 3', 'điện thoại phone 3']) {
      expect(checkDevice(said), said).to.include({ verdict: 'unknown', reason: 'not-listed' });
    }
    expect(checkDevice('nothing phone 3').verdict).to.equal('supported');
    expect(checkDevice('phone 3a').device?.name).to.equal('Nothing Phone (3a)');
    expect(checkDevice('i phone 15').device?.name).to.equal('iPhone 15');
  });
});
