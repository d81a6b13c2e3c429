import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { hasLongNumber } from '../../src/rules/long-number.js';
import { normalize, searchFaq } from '../../src/rules/faq-search.js';

const broken: Record<string, unknown> = {
  missing: undefined,
  throwing: () => {
    throw new Error('no normalize');
  },
};

describe('on a page that broke `String.prototype.normalize`', () => {
  const whole = Object.getOwnPropertyDescriptor(String.prototype, 'normalize')!;
  afterEach(() => Object.defineProperty(String.prototype, 'normalize', whole));

  for (const [how, value] of Object.entries(broken)) {
    const breakIt = () =>
      Object.defineProperty(String.prototype, 'normalize', { value, configurable: true });

    it(`questions are found: ${how}`, () => {
      breakIt();
      const question = normalize('Card refused?');
      const entries = [{ id: 'card-refused', question, words: '', answer: '' }];
      expect(searchFaq(entries, 'CARD')).to.deep.equal(['card-refused']);
    });

    it(`phones are found: ${how}`, () => {
      breakIt();
      expect(searchDevices('iphone 15')[0]?.name).to.equal('iPhone 15');
      expect(checkDevice('iPhone 15').device?.name).to.equal('iPhone 15');
    });

    it(`long numbers are noticed: ${how}`, () => {
      breakIt();
      expect(hasLongNumber('8984 0480 0012 3456 789')).to.equal(true);
      expect(hasLongNumber('iPhone 15')).to.equal(false);
    });
  }
});
