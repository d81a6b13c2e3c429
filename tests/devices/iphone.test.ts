import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { readBrowser } from '../../src/devices/detect-device.js';
import type { Answer } from '../../src/devices/verdict.js';

const shortForm = (answer: Answer) =>
  `${answer.verdict === 'unknown' ? `?${answer.leaning}` : answer.verdict} ${answer.reason}`;

const YES = 'supported-unless iphone-new';
const NO = 'unsupported iphone-old';
const PERHAPS = '?none iphone-either';
const PROBABLY = '?yes iphone-either';

describe('an iPhone by its iOS and its screen', () => {
  const iphone = (os: string, behind = '') =>
    `Mozilla/5.0 (iPhone; CPU iPhone OS ${os} like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148${behind}`;
  const desktop = (version: number) =>
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/${version}.0 Safari/605.1.15`;

  const cases: ReadonlyArray<readonly [string, userAgent: string, screen: string, string]> = [
    ['iOS 17 runs on none without eSIM', iphone('17_0'), '375x667@2', YES],
    ['iOS 17, as the desktop site says it', desktop(17), '375x812@3', YES],
    ['iOS 16, as the desktop site says it', desktop(16), '375x812@3', PROBABLY],
    ['an app names the XS', iphone('12_1', ' FBDV/iPhone11,2'), '375x812@3', YES],
    ['an app names the X', iphone('16_1', ' FBDV/iPhone10,3'), '375x812@3', NO],
    ['X with the iOS that it came with', iphone('11_0'), '375x812@3', NO],
    ['iOS 11 on a newer screen is not true', iphone('11_0'), '390x844@3', PERHAPS],
    ['iOS 12, X or XS', iphone('12_0'), '375x812@3', PROBABLY],
    ['iOS 12, XR', iphone('12_0'), '414x896@2', YES],
    ['iOS 12, 8', iphone('12_0'), '375x667@2', NO],
    ['iOS 12, SE of 2016', iphone('12_0'), '320x568@2', NO],
    ['iOS 13, 8 or SE of 2020', iphone('13_0'), '375x667@2', PERHAPS],
    ['iOS 13, SE of 2016, or a zoomed one of 2020', iphone('13_0'), '320x568@2', PERHAPS],
    ['8 Plus', iphone('15_0'), '414x736@3', NO],
    ['8 Plus, zoomed', iphone('15_0'), '375x667@3', NO],
    ['X or XS', iphone('15_0'), '375x812@3', PROBABLY],
    ['X or XS, lying on its side', iphone('15_0'), '812x375@3', PROBABLY],
    ['XR, zoomed', iphone('15_0'), '375x812@2', YES],
    ['12, zoomed', iphone('15_0'), '320x693@3', PROBABLY],
    ['12', iphone('15_0'), '390x844@3', YES],
    ['a screen that no iPhone has', iphone('15_0'), '500x700@2', PERHAPS],
    ['no screen', iphone('15_0'), '', PERHAPS],
  ];
  for (const [name, userAgent, size, expected] of cases) {
    it(`${name}: ${expected}`, () => {
      const [width, height, devicePixelRatio] = size.split(/[x@]/).map(Number);
      const screen = size ? { width: width!, height: height! } : undefined;
      const answer = readBrowser({ userAgent, maxTouchPoints: 5, screen, devicePixelRatio });
      expect(answer.seen).to.equal('iphone');
      expect(shortForm(answer)).to.equal(expected);
    });
  }
});

describe('a machine name of Apple that is not in the table', () => {
  it('is an iPhone with eSIM, if it is newer than the X', () => {
    for (const said of ['iPhone19,1', 'iphone99,12', 'my iPhone 20: iPhone21,4', 'iPhone11,9']) {
      expect(shortForm(checkDevice(said)), said).to.equal(YES);
    }
    expect(checkDevice('iPhone19,123').verdict).to.equal('unknown');
  });

  it('is an iPad, of which only some have mobile data', () => {
    for (const said of ['iPad13,16', 'my ipad99,1']) {
      expect(checkDevice(said), said).to.include({ reason: 'cellular', verdict: 'unknown' });
    }
  });
});

describe('the model number of an iPhone', () => {
  it('does not tell whether it has an eSIM, but the place of sale does', () => {
    expect(checkDevice('A2884')).to.deep.include({
      reason: 'unit-unknown',
      ask: { what: 'sold-in', places: ['CN', 'HK', 'MO'] },
    });
    expect(checkDevice('A2884', { soldIn: 'HK' })).to.include({ reason: 'sold-in', place: 'HK' });
    expect(checkDevice('A2884', { soldIn: 'FR' })).to.include({
      reason: 'unit-unknown',
      place: 'EU',
    });
  });

  it('begins with A1920, the XS', () => {
    for (const said of ['A1920', 'a2111', 'Apple A3090', 'iPhone A1984']) {
      expect(checkDevice(said).device?.name, said).to.equal('iPhone');
    }
    for (const said of ['A1901', 'A1902', 'A1865', 'A4000', 'A28845', 'A2884X']) {
      expect(checkDevice(said).device, said).to.equal(undefined);
    }
  });
});
