import { expect } from '@open-wc/testing';
import { renewInApp } from '../../src/content/app.js';
import { codeRoute } from '../../src/content/code-route.js';
import { codeBlock } from '../../src/content/codes.js';
import { guide } from '../../src/content/guide.js';
import { intro } from '../../src/content/intro.js';
import { insteadOfCard } from '../../src/content/payment.js';
import { prepare } from '../../src/content/prepare.js';
import { neverGiveAway } from '../../src/content/safety.js';
import { renewAtShop } from '../../src/content/shop.js';
import { shopCardDetails } from '../../src/content/shop-card.js';
import { renewOnWebsite } from '../../src/content/website.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { carrierIds } from '../../src/rules/which-carrier.js';
import { blocksOf, everyStep, everyText } from '../support/blocks.js';
import { everyLanguage } from '../support/carriers.js';
import { sceneOf } from '../support/scenes.js';

// Words that readers could take for something else, and then lose money or the number.

/** A test for each language. */
const inEach = (wanted: Record<Language, RegExp>, textIn: (language: Language) => string) => {
  for (const language of everyLanguage) {
    it(`in ${language}`, () => {
      expect(inLanguage(language, () => textIn(language))).to.match(wanted[language]!);
    });
  }
};

describe('the warning names the QR code of the eSIM, because a QR code for payments is public', () => {
  inEach(
    { en: /eSIM’s QR code/, 'zh-Hans': /eSIM 安装二维码/, vi: /mã QR cài eSIM/ },
    neverGiveAway,
  );
});

describe('a scratch card', () => {
  for (const [id, shown] of [
    ['viettel', 'Thẻ cào Viettel 100.000đ'],
    ['vietnamobile', 'Thẻ cào Vietnamobile 100.000đ'],
  ] as const) {
    it(`is asked for by carrier and value: ${id}`, () => {
      for (const language of everyLanguage) {
        const blocks = inLanguage(language, () => insteadOfCard(sceneOf(id)));
        const card = blocksOf(blocks, 'text').find(({ lang }) => lang === 'vi');
        expect(card, language).to.include({ text: shown, weight: 'strong' });
      }
    });
  }

  describe('is followed by what to do with it', () => {
    inEach(
      {
        en: /covers the plan[^]*Scratch it, top up with the hidden code, order the plan/,
        'zh-Hans': /面额要够付套餐[^]*刮开，用密码充值，订套餐/,
        vi: /mệnh giá đủ mua gói[^]*nạp tiền bằng mã bên dưới, rồi đăng ký gói cước/,
      },
      () => everyText(insteadOfCard(sceneOf('viettel'))).join('\n'),
    );
  });

  describe('has its code under the strip, not its serial number, in the code to dial', () => {
    inEach(
      {
        en: /\*100\*‹code under the strip›#/,
        'zh-Hans': /\*100\*‹涂层下的密码›#/,
        vi: /\*100\*‹mã dưới lớp phủ›#/,
      },
      () => everyText(guide(sceneOf('vietnamobile')).flatMap(({ blocks }) => blocks)).join('\n'),
    );
  });
});

describe('the label of a code says what it changes', () => {
  const effectOf = (kind: 'top-up' | 'buy-plan' | 'stop-renewal' | 'balance', renews: boolean) =>
    codeBlock(sceneOf('viettel'), { for: kind, renews, ussd: '*1#' }).effect;
  const wanted = {
    en: ['adds money', 'orders the plan', 'stops renewal', 'only checks'],
    'zh-Hans': ['只充话费', '续套餐', '会取消续费', '仅查询'],
    vi: ['chỉ nạp tiền', 'gia hạn gói', 'hủy gia hạn', 'chỉ kiểm tra'],
  };
  for (const language of everyLanguage) {
    it(`in ${language}`, () => {
      const effects = inLanguage(language, () => [
        effectOf('top-up', true),
        effectOf('buy-plan', true),
        effectOf('stop-renewal', false),
        effectOf('balance', false),
      ]);
      expect(effects).to.deep.equal(wanted[language as keyof typeof wanted]);
    });
  }
});

describe('a plan is added to the profile, and nothing is downloaded again', () => {
  inEach(
    {
      en: /downloads its profile once\. Renewing adds a plan to it, with no new download/,
      'zh-Hans': /只下载一次配置文件。续费只是加上新套餐，不用重新下载/,
      vi: /tải cấu hình \(profile\) một lần\. Gia hạn chỉ thêm gói cước mới, không phải tải lại/,
    },
    () => everyText(intro({ country: 'VN', kind: 'carrier' })).join('\n'),
  );
});

describe('the phone number is for signing in, and the ICCID is another number', () => {
  inEach(
    {
      en: /the eSIM’s phone number/,
      'zh-Hans': /eSIM 的手机号登录/,
      vi: /số điện\sthoại của eSIM/,
    },
    () => everyStep([renewInApp(sceneOf('viettel'))]).find(({ id }) => id === 'app.sign-in')!.title,
  );
  inEach(
    {
      en: /serial number.*not its phone number/,
      'zh-Hans': /编号.*不是手机号/,
      vi: /số seri.*không phải số điện thoại/,
    },
    () => everyText(prepare({ kind: 'carrier' }, false)).join('\n'),
  );
});

describe('the card for the shop', () => {
  const chosen = { 'card-plan': '5', 'card-days': '15' };

  describe('orders gigabytes in total, for a number of days', () => {
    inEach(
      {
        en: /at least 5 GB in total, for 15 days/,
        'zh-Hans': /总共至少 5 GB、能用 15 天/,
        vi: /tổng cộng ít nhất 5 GB, dùng trong 15 ngày/,
      },
      () => everyText([shopCardDetails(sceneOf('viettel', { answers: chosen }))]).join('\n'),
    );
  });

  it('asks for the days only if the plan is a new one', () => {
    const questions = (answers: Record<string, string>) =>
      blocksOf([shopCardDetails(sceneOf('viettel', { answers }))], 'question').map(({ id }) => id);
    expect(questions({})).not.to.include('card-days');
    expect(questions({ 'card-plan': 'same' })).not.to.include('card-days');
    expect(questions({ 'card-plan': '5' })).to.include('card-days');
  });
});

describe('an app with the name of its company', () => {
  describe('is called an app in a sentence', () => {
    inEach(
      {
        en: /use the Vietnamobile app\./,
        'zh-Hans': /用 Vietnamobile App/,
        vi: /ứng dụng Vietnamobile/,
      },
      () => everyText([renewOnWebsite(sceneOf('vietnamobile'))]).join('\n'),
    );
  });

  it('has its whole title in the store, and a short name in a sentence', () => {
    const scene = sceneOf('wintel');
    expect(renewInApp(scene).summary).to.equal('In the app: Wintel - Mạng di động 055');
    const texts = everyText([renewOnWebsite(scene)]).join('\n');
    expect(texts).to.include('use the Wintel app.').and.not.to.include('055');
  });
});

describe('a Vietnamese reader', () => {
  it('is asked for the document used at registration, not only for a passport', () => {
    for (const id of carrierIds()) {
      const scene = sceneOf(id);
      const texts = inLanguage('vi', () =>
        everyText([
          renewAtShop(scene),
          ...codeRoute({ ...scene, answers: { 'numbers-on': 'unsure' } }),
        ]),
      );
      const passport = texts.filter((text) => text.includes('hộ chiếu'));
      for (const text of passport) expect(text, id).to.include('căn cước');
      expect(passport, id).not.to.be.empty;
    }
  });

  it('is not asked for a number “in my country”, which can be Vietnam', () => {
    const texts = inLanguage('vi', () =>
      ['', 'esim', 'home', 'both'].flatMap((on) =>
        everyText(
          codeRoute(sceneOf('viettel', { answers: { 'numbers-on': on, 'bank-texts': 'home' } })),
        ),
      ),
    ).join('\n');
    expect(texts)
      .to.include('số chính')
      .and.not.to.match(/nước (?:tôi|bạn)/);
  });
});
