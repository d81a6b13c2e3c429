import { expect } from '@open-wc/testing';
import { languageOfStaff, shopCard, shopCardFold } from '../../src/content/shop-card.js';
import { inLanguage } from '../../src/locales/localize.js';
import { carrierFrom, everyLanguage, thai } from '../support/carriers.js';

const card = (carrier: string | object, language: 'en' | 'zh-Hans' | 'vi', answers = {}) =>
  inLanguage(language, () => shopCard(carrierFrom(carrier), { answers }));

describe('the card for the shop', () => {
  for (const language of everyLanguage) {
    it(`is Vietnamese in Vietnam, with ${language} below it`, () => {
      const { lang, lines } = card('viettel', language);
      expect(lang).to.equal('vi');
      expect(lines[0]!.text).to.match(/^Xin chào anh\/chị\. .* ạ\.$/);
      const below = lines.map((line) => line.below);
      if (language === 'vi') expect(below.filter(Boolean)).to.deep.equal([]);
      else for (const line of below) expect(line).to.match(/\S/);
    });
  }

  it('is English where we do not have the country’s language, with no word of Vietnam', () => {
    const { lang, lines } = card(thai, 'zh-Hans');
    expect(lang).to.equal('en');
    expect(lines[0]).to.deep.equal({
      text: 'Hello. Please renew this eSIM for me.',
      below: '您好，麻烦帮我给这个 eSIM 续费。',
    });
    expect(languageOfStaff('CN')).to.equal('zh-Hans');
    expect(languageOfStaff(undefined)).to.equal('en');
  });

  const choices: ReadonlyArray<readonly [object, RegExp, RegExp]> = [
    [{}, /gói cước hiện tại/, /bằng thẻ được không/],
    [{ 'card-plan': 'same', 'card-pay': 'card' }, /gói cước hiện tại/, /bằng thẻ được không/],
    [{ 'card-plan': '10' }, /gói rẻ nhất có ít nhất 10 GB/, /bằng thẻ được không/],
    [{ 'card-pay': 'cash' }, /gói cước hiện tại/, /bằng tiền mặt/],
  ];
  for (const [answers, plan, pay] of choices) {
    it(`says what was chosen: ${JSON.stringify(answers)}`, () => {
      const text = card('viettel', 'en', answers)
        .lines.map((line) => line.text)
        .join('\n');
      expect(text).to.match(plan).and.to.match(pay);
      // Whatever is chosen: the eSIM stays, and the price is told first.
      expect(text)
        .to.match(/đừng xóa eSIM/)
        .and.to.match(/giá và ngày hết hạn/);
    });
  }

  it('stands only once, and without anything to press where it is only read', () => {
    const viettel = carrierFrom('viettel');
    expect(shopCardFold(viettel, { cardElsewhere: true })).to.equal(false);
    const fold = shopCardFold(viettel, { written: true });
    expect(fold && fold.blocks.map(({ type }) => type)).to.deep.equal(['card']);
  });
});
