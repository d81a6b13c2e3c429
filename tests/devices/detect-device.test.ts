import { expect } from '@open-wc/testing';
import { vi } from 'vitest';
import { detectDevice, type NavigatorLike } from '../../src/devices/detect-device.js';
import { modelInUserAgent } from '../../src/devices/user-agent.js';

const android = (inside: string, behind = 'Chrome/142.0.0.0 Mobile Safari/537.36') =>
  `Mozilla/5.0 (Linux; ${inside}) AppleWebKit/537.36 (KHTML, like Gecko) ${behind}`;
const reduced = android('Android 10; K');
const iphone = (os: string, version?: string, behind = 'Mobile/15E148 Safari/604.1') =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${os} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ` +
  `${version ? `Version/${version} ` : ''}${behind}`;
const mac = (version: string) =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`;

const hint = (model: string, userAgent = reduced): NavigatorLike => ({
  userAgent,
  maxTouchPoints: 5,
  userAgentData: {
    mobile: true,
    getHighEntropyValues: (hints) => Promise.resolve(hints.includes('model') ? { model } : {}),
  },
});
const points = (width: number, height: number, devicePixelRatio: number) => ({
  screen: { width, height },
  devicePixelRatio,
});

/** Real browsers, with the kind of device and the verdict to expect. */
const records: ReadonlyArray<readonly [name: string, browser: NavigatorLike, outcome: string]> = [
  // Client hints
  ['Chrome, S23 Ultra', hint('SM-S918B'), 'phone supported'],
  ['Chrome, S23 Ultra, China', hint('SM-S9180'), 'phone unknown'],
  ['Chrome, S22, Korea', hint('SM-S901N'), 'phone unsupported'],
  ['Chrome, S21, United States', hint('SM-G991U'), 'phone unknown'],
  ['Chrome, S25 Ultra', hint('SM-S938B'), 'phone supported'],
  ['Chrome, S26', hint('SM-S942B'), 'phone supported'],
  ['Chrome, Flip5', hint('SM-F731B'), 'phone supported'],
  ['Chrome, A14', hint('SM-A145F'), 'phone unknown'],
  ['Chrome, Pixel 8', hint('Pixel 8'), 'phone supported'],
  ['Chrome, Pixel 3', hint('Pixel 3'), 'phone supported-unless'],
  ['Chrome, Pixel 10 Pro XL', hint('Pixel 10 Pro XL'), 'phone supported'],
  ['Chrome, Xiaomi 14', hint('23127PN0CG'), 'phone supported'],
  ['Chrome, Xiaomi 14, China', hint('23127PN0CC'), 'phone unknown'],
  ['Chrome, Redmi 9A', hint('M2006C3LG'), 'phone unknown'],
  ['Chrome, OnePlus 12', hint('CPH2581'), 'phone supported'],
  ['Chrome, OnePlus 13, China', hint('PJZ110'), 'phone unsupported'],
  ['Chrome, Find X8 Pro', hint('CPH2659'), 'phone supported'],
  ['Chrome, vivo X100 Pro', hint('V2309'), 'phone supported'],
  ['Chrome, vivo X100 Pro, China', hint('V2324A'), 'phone unknown'],
  ['Chrome, Magic6 Pro', hint('BVL-N49'), 'phone supported'],
  ['Chrome, Magic6 Pro, China', hint('BVL-AN16'), 'phone unknown'],
  ['Chrome, Edge 50 Pro', hint('motorola edge 50 pro'), 'phone supported-unless'],
  ['Chrome, Moto G54', hint('moto g54 5G'), 'phone supported-unless'],
  ['Chrome, Xperia 1 V', hint('XQ-DQ54'), 'phone supported'],
  ['Chrome, Xperia 1 V, Hong Kong or Taiwan', hint('XQ-DQ72'), 'phone unknown'],
  ['Chrome, Nothing Phone (3)', hint('A024'), 'phone supported'],
  ['Chrome, Fairphone 5', hint('FP5'), 'phone supported'],
  ['Edge, no model in the hint', hint(''), 'nothing unknown'],
  ['Edge, hint of the reduced model', hint('K'), 'nothing unknown'],
  ['a phone that nobody knows', hint('ZX-9999'), 'phone unknown'],
  ['a phone of Cubot, which is no bot', hint('CUBOT KINGKONG X'), 'phone unknown'],
  ['a copy that calls itself S23 Ultra', hint('S23 Ultra'), 'phone unknown'],
  ['a copy that calls itself iPhone', hint('iPhone 15 Pro Max'), 'phone unknown'],
  ['Chrome, S24, Japan', hint('SC-51E'), 'phone supported'],
  ['Chrome, S23, au', hint('SCG19'), 'phone supported'],
  ['Chrome, S23, Korea', hint('SM-S911N'), 'phone supported'],
  ['Chrome, A16', hint('SM-A165F'), 'phone unknown'],
  ['Chrome, Fold5, Hong Kong or Taiwan', hint('SM-F9460'), 'phone unknown'],
  ['Chrome, Pixel 3a', hint('Pixel 3a'), 'phone supported-unless'],
  ['Chrome, Pixel 2', hint('Pixel 2'), 'phone unknown'],
  ['Chrome, realme GT 7, India or China', hint('RMX5061'), 'phone supported-unless'],
  ['Chrome, Razr 40 Ultra', hint('motorola razr 40 ultra'), 'phone supported-unless'],
  ['Chrome, Nokia X30', hint('Nokia X30 5G'), 'phone supported'],
  ['Chrome, Surface Duo', hint('Surface Duo'), 'phone supported'],
  ['Chrome, P40 Pro+', hint('ELS-N39'), 'phone unknown'],
  ['Chrome, Find X5 Lite', hint('CPH2371'), 'phone unknown'],
  ['Chrome, tablet Tab S9 5G', hint('SM-X716B'), 'phone unknown'],
  ['Chrome, tablet without mobile data', hint('SM-X710'), 'phone unknown'],
  ['Chrome, spaces around the model', hint('  SM-S918B  '), 'phone supported'],
  [
    'Chrome, desktop site, which still gives the model',
    hint('SM-S918B', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0'),
    'phone supported',
  ],
  ['a copy that gives Apple’s machine name', hint('iPhone14,5'), 'phone unknown'],
  [
    'a model that the page knows from a header',
    { ...hint('SM-S901N'), model: ' SM-S918B ' },
    'phone supported',
  ],
  // Models in the user agent
  [
    'an app for television on a phone',
    { userAgent: `${android('Android 14; SM-S918B')} MyTV/3.2` },
    'phone supported',
  ],
  [
    'a television that hides its model',
    { userAgent: `${reduced} CrKey/1.56 SmartTV` },
    'computer unknown',
  ],
  [
    'an app’s own, Xiaomi, China',
    { userAgent: 'Dalvik/2.1.0 (Linux; U; Android 13; 2201123C MIUI/V14.0.9.0.TLCCNXM)' },
    'phone unknown',
  ],
  ['old Chrome, S20', { userAgent: android('Android 12; SM-G981B') }, 'phone supported'],
  [
    'WebView, S23',
    {
      userAgent: android(
        'Android 14; SM-S911B Build/UP1A.231005.007; wv',
        'Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36',
      ),
    },
    'phone supported',
  ],
  [
    'WeChat, Xiaomi 17 Ultra, China',
    {
      userAgent: android(
        'Android 16; 2512BPNDAC Build/BP2A.250605.031.A3; wv',
        'Version/4.0 Chrome/134.0 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.60',
      ),
    },
    'phone unknown',
  ],
  [
    'WeChat, OPPO, China',
    { userAgent: android('Android 15; PKG110 Build/AP3A.240617.008; wv') },
    'phone unknown',
  ],
  [
    'WeChat, vivo, China',
    { userAgent: android('Android 13; V2232A Build/TP1A.220624.014; wv') },
    'phone unknown',
  ],
  [
    'Huawei browser, P40 Pro',
    {
      userAgent: android(
        'Android 12; HarmonyOS; ELS-NX9; HMSCore 6.13.0.322',
        'HuaweiBrowser/15.0.4.312 Mobile Safari/537.36',
      ),
    },
    'phone supported',
  ],
  [
    'Huawei browser, P40 Pro, China',
    {
      userAgent: android(
        'Android 10; HarmonyOS; ELS-AN00; HMSCore 6.11.0.302',
        'HuaweiBrowser/14.0 Mobile Safari/537.36',
      ),
    },
    'phone unsupported',
  ],
  [
    'Mi browser, Xiaomi 13T',
    {
      userAgent: android(
        'U; Android 14; en-gb; 2306EPN60G Build/UP1A.230905.011',
        'XiaoMi/MiuiBrowser/14.16.0',
      ),
    },
    'phone supported',
  ],
  [
    'Mi browser, China',
    {
      userAgent: android(
        'U; Android 13; zh-cn; 2201123C Build/TKQ1.220807.001',
        'XiaoMi/MiuiBrowser/17.4',
      ),
    },
    'phone unknown',
  ],
  [
    'OPPO browser, China',
    {
      userAgent: android(
        'U; Android 14; zh-cn; PHB110 Build/UKQ1.230924.001',
        'HeyTapBrowser/40.8',
      ),
    },
    'phone unknown',
  ],
  [
    'vivo browser, X90 Pro',
    {
      userAgent: android('Android 14; V2219', 'VivoBrowser/12.1 Chrome/123.0 Mobile Safari/537.36'),
    },
    'phone supported',
  ],
  [
    'Samsung Internet, with its model',
    {
      userAgent: android(
        'Android 13; SAMSUNG SM-S908B',
        'SamsungBrowser/21.0 Chrome/110.0.5481.154 Mobile Safari/537.36',
      ),
    },
    'phone supported',
  ],
  [
    'Samsung Internet, reduced',
    {
      userAgent: android(
        'Android 10; K',
        'SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
      ),
    },
    'nothing unknown',
  ],
  ['Chrome, reduced', { userAgent: reduced }, 'nothing unknown'],
  [
    'UC, China',
    {
      userAgent: android(
        'U; Android 12; zh-CN; 22041216C Build/SP1A.210812.016',
        'Version/4.0 Chrome/100.0.4896.58 UCBrowser/16.5.6.1289 Mobile Safari/537.36',
      ),
    },
    'phone unknown',
  ],
  [
    'QQ browser, China',
    {
      userAgent: android(
        'U; Android 14; zh-cn; V2309A Build/UP1A.231005.007',
        'Version/4.0 Chrome/109.0 MQQBrowser/15.2 Mobile Safari/537.36',
      ),
    },
    'phone unknown',
  ],
  [
    'Baidu, Honor with its maker’s name',
    {
      userAgent: android(
        'Android 13; HONOR PGT-AN10 Build/HONORPGT-AN10; wv',
        'Version/4.0 Chrome/97.0 Mobile Safari/537.36 T7/13.60 baiduboxapp/13.60',
      ),
    },
    'phone unknown',
  ],
  [
    'Huawei with its maker’s name',
    { userAgent: android('Android 10; HUAWEI ELS-NX9 Build/HUAWEIELS-N29; wv') },
    'phone supported',
  ],
  [
    'Huawei browser, Mate 60 Pro, China',
    { userAgent: android('Android 12; HarmonyOS; ALN-AL00; HMSCore 6.15.0.302; GMSCore 24.1') },
    'phone unknown',
  ],
  [
    'Huawei browser, Mate 70 Air, China',
    { userAgent: android('Android 12; HarmonyOS; SUP-AL90; HMSCore 6.15.0.302') },
    'phone unknown',
  ],
  [
    'Facebook, Pixel 8',
    {
      userAgent: android(
        'Android 15; Pixel 8 Build/AP4A.250205.002; wv',
        'Version/4.0 Chrome/133.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/500.0.0.0.1;]',
      ),
    },
    'phone supported',
  ],
  [
    'Instagram, S24',
    {
      userAgent: android(
        'Android 14; SM-S921B Build/UP1A.231005.007; wv',
        'Version/4.0 Chrome/130.0 Mobile Safari/537.36 Instagram 350.0.0.0 Android (34/14; 480dpi; 1080x2125; samsung; SM-S921B; e1s; s5e9945; en_US; 1)',
      ),
    },
    'phone supported',
  ],
  [
    'WeChat, S23 Ultra, China or Hong Kong',
    { userAgent: android('Android 14; SM-S9180 Build/UP1A.231005.007; wv') },
    'phone unknown',
  ],
  [
    'WeChat in Chinese, language before the model',
    { userAgent: android('U; Android 13; zh-Hans-CN; PHB110 Build/TP1A; wv') },
    'phone unknown',
  ],
  [
    'Opera Mini',
    {
      userAgent:
        'Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; en) Presto/2.12.423 Version/12.16',
    },
    'nothing unknown',
  ],
  [
    'Googlebot',
    {
      userAgent: android(
        'Android 6.0.1; Nexus 5X Build/MMB29P',
        'Chrome/142.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      ),
    },
    'phone unknown',
  ],
  [
    'Firefox Focus',
    {
      userAgent: android('Android 14', 'Version/4.0 Focus/145.0 Chrome/142.0 Mobile Safari/537.36'),
    },
    'nothing unknown',
  ],
  [
    'HarmonyOS NEXT tablet',
    {
      userAgent:
        'Mozilla/5.0 (Tablet; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36 ArkWeb/6.0',
    },
    'nothing unknown',
  ],
  [
    'Windows phone, which names everything',
    {
      userAgent:
        'Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 520) like iPhone OS 7_0_3 Mac OS X AppleWebKit/537 (KHTML, like Gecko) Mobile Safari/537',
    },
    'nothing unknown',
  ],
  [
    'Firefox',
    { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0' },
    'nothing unknown',
  ],
  [
    'Firefox on a tablet',
    { userAgent: 'Mozilla/5.0 (Android 14; Tablet; rv:140.0) Gecko/140.0 Firefox/140.0' },
    'nothing unknown',
  ],
  [
    'HarmonyOS NEXT',
    {
      userAgent:
        'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36 ArkWeb/6.0 Mobile',
    },
    'nothing unknown',
  ],
  [
    '“desktop site” on a phone',
    {
      userAgent:
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      maxTouchPoints: 5,
    },
    'nothing unknown',
  ],
  [
    'Samsung with its system’s version, Verizon',
    { userAgent: android('Android 12; SAMSUNG SM-G991V/G991VXXU5CVE7') },
    'phone unknown',
  ],
  [
    'Yandex names the processor',
    { userAgent: android('arm_64; Android 14; SM-A546B') },
    'phone supported',
  ],
  [
    'an app’s own, Hong Kong or Taiwan',
    { userAgent: 'Dalvik/2.1.0 (Linux; U; Android 13; SM-S9110 Build/TP1A.220624.014)' },
    'phone unknown',
  ],
  [
    'headless',
    { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/142.0.0.0 Safari/537.36' },
    'computer unknown',
  ],
  [
    'Googlebot for computers',
    { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    'nothing unknown',
  ],
  // iPhones
  [
    'Safari 26',
    { userAgent: iphone('18_6', '26.1'), ...points(402, 874, 3) },
    'iphone supported-unless',
  ],
  [
    'Safari 18',
    { userAgent: iphone('18_1', '18.1'), ...points(375, 812, 3) },
    'iphone supported-unless',
  ],
  [
    'Safari 17, small screen',
    { userAgent: iphone('17_5', '17.5'), ...points(375, 667, 2) },
    'iphone supported-unless',
  ],
  ['Safari 17, no screen', { userAgent: iphone('17_0', '17.0') }, 'iphone supported-unless'],
  [
    'Safari 16, 14 Pro',
    { userAgent: iphone('16_2', '16.2'), ...points(393, 852, 3) },
    'iphone supported-unless',
  ],
  [
    'Safari 16, X or XS',
    { userAgent: iphone('16_7', '16.6'), ...points(375, 812, 3) },
    'iphone unknown',
  ],
  [
    'Safari 16, lying on its side',
    { userAgent: iphone('16_7', '16.6'), ...points(812, 375, 3) },
    'iphone unknown',
  ],
  [
    'Safari 16, 8 or SE',
    { userAgent: iphone('16_7', '16.6'), ...points(375, 667, 2) },
    'iphone unknown',
  ],
  [
    'Safari 16, 8 Plus',
    { userAgent: iphone('16_7', '16.6'), ...points(414, 736, 3) },
    'iphone unsupported',
  ],
  [
    'Safari 16, 8 Plus zoomed',
    { userAgent: iphone('16_7', '16.6'), ...points(375, 667, 3) },
    'iphone unsupported',
  ],
  [
    'Safari 16, XR',
    { userAgent: iphone('16_3', '16.3'), ...points(414, 896, 2) },
    'iphone supported-unless',
  ],
  [
    'Safari 16, XR zoomed',
    { userAgent: iphone('16_3', '16.3'), ...points(375, 812, 2) },
    'iphone supported-unless',
  ],
  [
    'Safari 15, SE of 2016 or zoomed',
    { userAgent: iphone('15_8', '15.6'), ...points(320, 568, 2) },
    'iphone unknown',
  ],
  [
    'Safari 12, 7',
    { userAgent: iphone('12_4', '12.1'), ...points(375, 667, 2) },
    'iphone unsupported',
  ],
  [
    'Safari 10',
    { userAgent: iphone('10_3', '10.0'), ...points(375, 667, 2) },
    'iphone unsupported',
  ],
  ['Safari 15, no screen', { userAgent: iphone('15_6', '15.6') }, 'iphone unknown'],
  [
    'Chrome for iOS 17',
    {
      userAgent: iphone('17_4', undefined, 'CriOS/123.0.6312.52 Mobile/15E148 Safari/604.1'),
      ...points(375, 812, 3),
    },
    'iphone supported-unless',
  ],
  [
    'Google app, iOS 15',
    {
      userAgent: iphone('15_7', undefined, 'GSA/250.0 Mobile/15E148 Safari/604.1'),
      ...points(375, 667, 2),
    },
    'iphone unknown',
  ],
  [
    'WeChat on an iPhone',
    {
      userAgent: iphone('18_6', undefined, 'Mobile/15E148 MicroMessenger/8.0.60(0x18003c31)'),
      ...points(430, 932, 3),
    },
    'iphone supported-unless',
  ],
  [
    'Firefox on an iPhone',
    {
      userAgent: iphone('18_7', undefined, 'FxiOS/145.0 Mobile/15E148 Safari/605.1.15'),
      ...points(393, 852, 3),
    },
    'iphone supported-unless',
  ],
  [
    'Edge on an old iPhone',
    {
      userAgent: iphone('16_7', '16.0', 'EdgiOS/120.0 Mobile/15E148 Safari/605.1.15'),
      ...points(414, 736, 3),
    },
    'iphone unsupported',
  ],
  [
    'Instagram tells the machine: 13 Pro',
    {
      userAgent: iphone(
        '16_5',
        undefined,
        'Mobile/15E148 Instagram 289.0 (iPhone14,2; iOS 16_5; en_US; scale=3.00; 1170x2532; 480000000)',
      ),
      ...points(375, 667, 2),
    },
    'iphone supported-unless',
  ],
  [
    'Facebook tells the machine: 8',
    {
      userAgent: iphone('16_7', undefined, 'Mobile/20H19 [FBAN/FBIOS;FBDV/iPhone10,4;FBSV/16.7]'),
      ...points(375, 667, 2),
    },
    'iphone unsupported',
  ],
  [
    'Safari 27, whose number goes on',
    { userAgent: iphone('18_7', '27.0'), ...points(420, 912, 3) },
    'iphone supported-unless',
  ],
  [
    'Safari 26, Display Zoom',
    { userAgent: iphone('18_6', '26.0'), ...points(320, 693, 3) },
    'iphone supported-unless',
  ],
  [
    'Safari 16, larger one zoomed, or X',
    { userAgent: iphone('16_6', '16.6'), ...points(320, 693, 3) },
    'iphone unknown',
  ],
  [
    'Safari 15, 12 Pro Max',
    { userAgent: iphone('15_1', '15.1'), ...points(428, 926, 3) },
    'iphone supported-unless',
  ],
  [
    'Safari 15, 8 or SE zoomed',
    { userAgent: iphone('15_8', '15.6'), ...points(320, 568, 2) },
    'iphone unknown',
  ],
  [
    'one that says an old system on a new screen',
    { userAgent: iphone('10_3', undefined, 'Mobile/14E8301'), ...points(390, 844, 3) },
    'iphone unknown',
  ],
  [
    'iPhone, desktop site, Safari 26',
    { userAgent: mac('26.1'), maxTouchPoints: 5, ...points(402, 874, 3) },
    'iphone supported-unless',
  ],
  [
    'iPhone, desktop site, Safari 16, X or XS',
    { userAgent: mac('16.6'), maxTouchPoints: 5, ...points(375, 812, 3) },
    'iphone unknown',
  ],
  [
    'iPod',
    {
      userAgent:
        'Mozilla/5.0 (iPod touch; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Mobile/15E148 Safari/604.1',
      ...points(320, 568, 2),
    },
    'nothing unknown',
  ],
  // iPads and computers
  [
    'iPad as a Mac, with its screen',
    { userAgent: mac('26.0'), maxTouchPoints: 5, ...points(820, 1180, 2) },
    'ipad unknown',
  ],
  [
    'iPad mini as a Mac',
    { userAgent: mac('18.0'), maxTouchPoints: 5, ...points(744, 1133, 2) },
    'ipad unknown',
  ],
  [
    'Windows with a screen to touch, Firefox',
    {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
      maxTouchPoints: 10,
    },
    'computer unknown',
  ],
  [
    'Mac, Chrome',
    {
      userAgent:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      maxTouchPoints: 0,
      userAgentData: { mobile: false, getHighEntropyValues: () => Promise.resolve({ model: '' }) },
    },
    'computer unknown',
  ],
  ['iPad as a Mac', { userAgent: mac('18.1'), maxTouchPoints: 5 }, 'ipad unknown'],
  [
    'iPad, mobile site',
    {
      userAgent:
        'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    },
    'ipad unknown',
  ],
  ['Mac', { userAgent: mac('18.1'), maxTouchPoints: 0 }, 'computer unknown'],
  ['Mac with a pen', { userAgent: mac('18.1'), maxTouchPoints: 1 }, 'computer unknown'],
  [
    'Windows',
    {
      userAgent:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      maxTouchPoints: 10,
      userAgentData: { mobile: false, getHighEntropyValues: () => Promise.resolve({ model: '' }) },
    },
    'computer unknown',
  ],
  [
    'Linux',
    {
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
      maxTouchPoints: 0,
    },
    'computer unknown',
  ],
  [
    'ChromeOS',
    {
      userAgent:
        'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    },
    'computer unknown',
  ],
  ['no name at all', { userAgent: '' }, 'nothing unknown'],
  ['nothing at all', {}, 'nothing unknown'],
];

describe('detecting the phone from its browser', () => {
  for (const [name, browser, outcome] of records) {
    it(`${name}: ${outcome}`, async () => {
      const { seen, verdict } = await detectDevice(browser);
      expect(`${seen} ${verdict}`).to.equal(outcome);
    });
  }

  it('finds the model in a user agent that has one', () => {
    expect([
      modelInUserAgent(android('Android 14; SM-S911B Build/UP1A.231005.007; wv')),
      modelInUserAgent(
        android('U; Android 13; zh-cn; 2201123C Build/TKQ1.220807.001 MIUI/V14.0.9'),
      ),
      modelInUserAgent(android('Android 12; HarmonyOS; ELS-NX9; HMSCore 6.13.0.322')),
      modelInUserAgent(android('Android 14; moto g(60)')),
      modelInUserAgent(android('Android 13; SAMSUNG SM-S908B')),
      modelInUserAgent('Dalvik/2.1.0 (Linux; U; Android 13; 2201123C MIUI/V14.0.9)'),
      modelInUserAgent(android('Android 14; Model SAMSUNG X')),
      modelInUserAgent(reduced),
      modelInUserAgent('Mozilla/5.0 (Windows NT 10.0; Win64; x64)'),
    ]).to.deep.equal([
      ...['SM-S911B', '2201123C', 'ELS-NX9', 'moto g(60)'],
      ...['SM-S908B', '2201123C', 'Model SAMSUNG X', undefined, undefined],
    ]);
  });
});

describe('a browser that does not give its model', () => {
  const refusing = (getHighEntropyValues: () => Promise<{ model?: string }>): NavigatorLike => ({
    userAgent: reduced,
    userAgentData: { mobile: true, getHighEntropyValues },
  });

  it('gets an answer within a second', async () => {
    const start = performance.now();
    const outcomes = await Promise.all(
      [
        refusing(() => Promise.reject(new DOMException('', 'NotAllowedError'))),
        refusing(() => new Promise(() => {})),
        refusing(() => Promise.resolve({})),
        refusing(() => Promise.resolve({ model: '' })),
        refusing(() => Promise.resolve(undefined as never)),
        refusing(() => Promise.resolve({ model: 7 as never })),
        refusing(() => {
          throw new TypeError('not here');
        }),
        refusing(() => ({ model: '' }) as never),
        refusing((() => ({ then: () => {} })) as never),
        refusing((() => ({
          then: () => {
            throw new Error('no');
          },
        })) as never),
        refusing('not a function' as never),
        refusing(undefined as never),
        // A permission policy forbids the hint: the browser answers without a model.
        refusing(() => Promise.resolve({ mobile: true, platform: 'Android' } as never)),
        refusing(() => new Promise((_, reject) => setTimeout(reject, 700))),
      ].map((browser) => detectDevice(browser)),
    );
    expect(performance.now() - start).to.be.below(1000);
    for (const { seen, verdict, reason } of outcomes) {
      expect([seen, verdict, reason]).to.deep.equal(['nothing', 'unknown', 'hidden']);
    }
  });

  it('says that a copy under a known name is not listed', async () => {
    for (const model of ['S23 Ultra', 'iPhone14,5', 'iPhone 15']) {
      const { reason, device } = await detectDevice(hint(model));
      expect([reason, device], model).to.deep.equal(['not-listed', undefined]);
    }
  });

  it('leaves no timer behind when it answers', async () => {
    vi.useFakeTimers();
    try {
      await detectDevice(hint('SM-S918B'));
      expect(vi.getTimerCount()).to.equal(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is read by its user agent instead', async () => {
    const { verdict } = await detectDevice({
      userAgent: android('Android 14; SM-S918B'),
      userAgentData: { getHighEntropyValues: () => Promise.reject(new Error('no')) },
    });
    expect(verdict).to.equal('supported');
  });

  it('never throws, even if the navigator is replaced', async () => {
    const thrower = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    const odd: unknown[] = [undefined, null, 7, '', {}, [], thrower, { userAgent: 7 }];
    odd.push({ userAgent: Symbol('x') }, { userAgentData: thrower }, { screen: thrower });
    odd.push({ userAgent: iphone('16_1'), screen: { width: NaN }, devicePixelRatio: 'x' });
    for (const browser of odd) {
      expect((await detectDevice(browser as NavigatorLike)).verdict).to.equal('unknown');
    }
  });
});
