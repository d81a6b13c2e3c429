import { expect } from '@open-wc/testing';
import { shopCard, shopCardDetails } from '../../src/content/shop-card.js';
import { inLanguage, languageIn, type Language } from '../../src/locales/localize.js';
import { guide, writtenGuide } from '../../src/content/guide.js';
import type { Answers } from '../../src/content/scene.js';
import { blocksOf } from '../support/blocks.js';
import { carrierFrom, everyLanguage, thai } from '../support/carriers.js';
import { sceneOf } from '../support/scenes.js';

const card = (carrier: string | object, language: Language, answers: Answers = {}) =>
  inLanguage(language, () => shopCard(sceneOf(carrierFrom(carrier), { answers })));

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

  it('is English in a country whose language we do not have', () => {
    const { lang, lines } = card(thai, 'zh-Hans');
    expect(lang).to.equal('en');
    expect(lines[0]).to.deep.equal({
      text: 'Hello. Please renew the plan on this eSIM for me.',
      below: '您好，麻烦帮我给这张 eSIM 续费。',
    });
    expect(languageIn('CN')).to.equal('zh-Hans');
    expect(languageIn(undefined)).to.equal('en');
  });

  const choices: ReadonlyArray<readonly [Answers, RegExp, RegExp]> = [
    [{}, /gói cước hiện tại/, /bằng thẻ ngân hàng được không/],
    [{ 'card-plan': 'same', 'card-pay': 'card' }, /gói cước hiện tại/, /bằng thẻ/],
    [{ 'card-plan': '10' }, /gói rẻ nhất, tổng cộng ít nhất 10 GB, dùng trong 3 ngày/, /bằng thẻ/],
    [{ 'card-pay': 'cash' }, /gói cước hiện tại/, /bằng tiền mặt/],
  ];
  for (const [answers, plan, pay] of choices) {
    it(`says what the reader chose: ${JSON.stringify(answers)}`, () => {
      const text = card('viettel', 'en', answers)
        .lines.map((line) => line.text)
        .join('\n');
      expect(text).to.match(plan).and.to.match(pay);
      // Always: keep the eSIM, and tell the price first.
      expect(text)
        .to.match(/đừng xóa eSIM/)
        .and.to.match(/giá và ngày hết hạn/);
    });
  }

  it('has questions and a button on a screen, but not on paper', () => {
    const types = (onPaper: boolean) =>
      shopCardDetails(sceneOf('viettel', { place: { onPaper } })).blocks.map(({ type }) => type);
    expect(types(false)).to.deep.equal(['question', 'question', 'card', 'action']);
    expect(types(true)).to.deep.equal(['card']);
  });

  for (const situation of ['used-up', 'expired', 'other'] as const) {
    it(`is in the guide only once: ${situation}`, () => {
      const scene = sceneOf('viettel', { answers: { situation, other: 'unsure' } });
      const [renew] = guide(scene);
      expect(blocksOf(renew!.blocks, 'card').length).to.be.at.most(1);
    });
  }

  it('is in the written guide only once', () => {
    const blocks = writtenGuide(sceneOf('viettel')).flatMap(({ blocks }) => blocks);
    expect(blocksOf(blocks, 'card')).to.have.length(1);
  });
});
