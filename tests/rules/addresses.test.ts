import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hostOf, inGroups } from '../../src/rules/addresses.js';
import { everyCarrier } from '../support/carriers.js';

describe('the host of an address', () => {
  const cases: ReadonlyArray<readonly [href: string, host: string]> = [
    ['https://viettel.vn/goi-cuoc?x=1#y', 'viettel.vn'],
    ['https://www.viettel.vn/', 'viettel.vn'],
    ['https://my.viettel.vn/', 'my.viettel.vn'],
    ['https://wwww.example/', 'wwww.example'],
    ['https://shop.www.example/', 'shop.www.example'],
    ['https://chao.example:8443/', 'chao.example:8443'],
    ['https://viettel.vn@evil.example/', 'evil.example'],
    ['mailto:help@chao.example', 'help@chao.example'],
    ['mailto:h%C3%A9@chao.example', 'hé@chao.example'],
    ['mailto:a%ZZ@chao.example', 'a%ZZ@chao.example'],
    ['tel:+84922789789', '+84922789789'],
  ];
  for (const [href, host] of cases) {
    it(`of ${href} is ${host}`, () => {
      expect(hostOf(href)).to.equal(host);
    });
  }
});

describe('a number in groups', () => {
  const cases: ReadonlyArray<readonly [number: string, grouped: string]> = [
    ['198', '198'],
    ['1414', '1414'],
    ['9090', '9090'],
    ['18008', '18008'],
    ['18008098', '1800 8098'],
    ['0922789789', '0922 789 789'],
    ['02435730123', '02435 730 123'],
    ['+84922789789', '+84 922 789 789'],
  ];
  for (const [number, grouped] of cases) {
    it(`${number} is ${grouped}`, () => {
      expect(inGroups(number)).to.equal(grouped);
    });
  }

  it('keeps every digit', () => {
    const number = fc.stringMatching(/^\+?\d{3,15}$/);
    const known = everyCarrier().flatMap(({ hotlines = [] }) =>
      hotlines.map((line) => line.number),
    );
    fc.assert(
      fc.property(fc.oneof(number, fc.constantFrom(...known)), (number) => {
        expect(inGroups(number).replaceAll(' ', '')).to.equal(number);
      }),
    );
  });
});
