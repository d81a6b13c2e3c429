import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCarrier } from '../../src/carriers/carrier.js';
import { faqEntries, type FaqEntry } from '../../src/content/faq.js';
import { onPaper } from '../../src/content/scene.js';
import { toText } from '../../src/render/to-text.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import {
  normalize,
  positionsOf,
  searchFaq,
  termsOf,
  type SearchEntry,
} from '../../src/rules/faq-search.js';
import { everyId, everyLanguage } from '../support/carriers.js';

const entriesOf = (id: string): FaqEntry[] =>
  faqEntries(onPaper(readCarrier(id).carrier!, Date.now(), []));

/** The questions of a carrier in the form that the element searches. */
const questionsOf = (carrier: string, language: Language): SearchEntry[] =>
  inLanguage(language, () =>
    entriesOf(carrier).map(({ id, question, searchWords, answer }) => ({
      id,
      question: normalize(question),
      words: normalize(searchWords),
      answer: normalize(toText(answer)),
    })),
  );

const entry = (id: string, question: string, answer = '', words = ''): SearchEntry => ({
  id,
  question: normalize(question),
  words: normalize(words),
  answer: normalize(answer),
});

describe('a normalized text', () => {
  const alike: Array<[string, string, string]> = [
    ['upper case', 'PayPal', 'paypal'],
    ['full width', 'ＯＴＰ　２０２６', 'otp 2026'],
    ['Vietnamese diacritics', 'Không đăng nhập được', 'khong dang nhap duoc'],
    ['Đ or đ, which do not decompose', 'ĐĐđ', 'ddd'],
    ['letters with horn and tone', 'Ưỡ Ợ', 'uo o'],
    ['diacritics of other languages', 'Café Zürich Ångström', 'cafe zurich angstrom'],
    ['decomposed letters', 'Tiếng Việt'.normalize('NFD'), 'tieng viet'],
    ['repeated spaces or line breaks', '  one\n\ttwo ', 'one two'],
    ['ligatures or circled digits', 'ﬁve ①', 'five 1'],
  ];
  for (const [name, text, same] of alike) {
    it(`has no ${name}`, () => expect(normalize(text)).to.equal(same));
  }

  it('is the same for every Unicode form of a text', () => {
    for (const language of everyLanguage) {
      for (const carrier of everyId) {
        const entries = inLanguage(language, () => entriesOf(carrier));
        for (const { question } of entries) {
          for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
            expect(normalize(question.normalize(form))).to.equal(normalize(question));
          }
          expect(normalize(normalize(question))).to.equal(normalize(question));
        }
      }
    }
  });

  it('has the same Chinese', () => expect(normalize('我登录不了')).to.equal('我登录不了'));
});

describe('the terms of a query', () => {
  const cases: Array<[string, string, string[]]> = [
    ['are words', 'Refused card?', ['refused', 'card']],
    ['are split at everything but letters and digits', 'wi-fi/eSIM…4G', ['wi', 'fi', 'esim', '4g']],
    ['occur once', 'card Card CARD', ['card']],
    ['are pairs of characters in Chinese', '登录不了', ['登录', '录不', '不了']],
    ['are a short Chinese word as a whole', '付款', ['付款']],
    ['are a single Chinese character', '删', ['删']],
    ['are split between Chinese and Latin', '删了eSIM卡', ['删了', 'esim', '卡']],
    ['do not exist without a letter or digit', ' ?!。，… ', []],
    ['keep characters outside the basic plane whole', '𠮷野家', ['𠮷野', '野家']],
  ];
  for (const [name, query, terms] of cases) {
    it(name, () => expect(termsOf(query)).to.deep.equal(terms));
  }
});

describe('a term is found', () => {
  const cases: Array<[string, string, string, number[]]> = [
    ['at the beginning of a word', 'payment, repay, pay', 'pay', [0, 16]],
    ['anywhere in Chinese', '我的卡被拒了', '被拒', [3]],
    ['after Chinese, which has no spaces', '把esim删了', 'esim', [1]],
    ['not inside a word', 'repay', 'pay', []],
    ['not inside a number', '2026 026', '026', [5]],
    ['nowhere in an empty text', '', 'pay', []],
  ];
  for (const [name, text, term, places] of cases) {
    it(name, () => expect([...positionsOf(text, term)]).to.deep.equal(places));
  }
});

describe('the first hit', () => {
  type Case = readonly [query: string, id: string];
  const searches: Array<[carrier: string, language: Language, cases: Case[]]> = [
    [
      'viettel',
      'en',
      [
        ['forgot password', 'cannot-log-in'],
        ['sign in', 'cannot-log-in'],
        ['I can’t log in to the app', 'cannot-log-in'],
        ['payment failed', 'payment-failed'],
        ['charged twice', 'payment-failed'],
        ['refund', 'wrong-plan'],
        ['paid but no service', 'not-working-after-renewal'],
        ['why is there no signal?', 'not-working-after-renewal'],
        ['out of data', 'no-data-left'],
        ['otp', 'code-does-not-arrive'],
        ['refused card', 'card-refused'],
        ['my card was declined', 'card-refused'],
        ['PayPal', 'card-refused'],
        ['deleted esim', 'deleted-esim'],
        ['factory reset', 'phone-reset'],
        ['expired early', 'expired-too-early'],
        ['blocked number', 'line-blocked'],
        ['scratch card', 'top-up-locked'],
        ['new phone', 'new-phone'],
        ['how do I move my eSIM to a new phone', 'new-phone'],
        ['scam', 'is-this-seller-real'],
        ['fake website', 'is-this-seller-real'],
        ['physical SIM', 'physical-sim-instead'],
        ['buy a new eSIM', 'same-esim-or-new'],
        ['keep my number', 'keep-number'],
        ['roaming', 'data-roaming'],
        ['hotspot', 'hotspot'],
        ['tethering', 'hotspot'],
        ['biometric', 'new-phone'],
        ['face scan', 'new-phone'],
        ['app not available in my country', 'app-not-available'],
        ['cannot download the app', 'app-not-available'],
        ['lock', 'carrier-lock'],
        ['is my phone unlocked?', 'carrier-lock'],
        ['top-up locked', 'top-up-locked'],
      ],
    ],
    [
      'viettel',
      'zh-Hans',
      [
        ['登录不了', 'cannot-log-in'],
        ['忘记密码', 'cannot-log-in'],
        ['付款失败', 'payment-failed'],
        ['支付失败', 'payment-failed'],
        ['扣了两次钱', 'payment-failed'],
        ['选错套餐', 'wrong-plan'],
        ['退款', 'wrong-plan'],
        ['续费了没网', 'not-working-after-renewal'],
        ['没信号', 'not-working-after-renewal'],
        ['流量用完了', 'no-data-left'],
        ['没流量', 'no-data-left'],
        ['otp', 'code-does-not-arrive'],
        ['收不到验证码', 'code-does-not-arrive'],
        ['我的卡被拒了', 'card-refused'],
        ['信用卡', 'card-refused'],
        ['删了esim', 'deleted-esim'],
        ['误删 eSIM', 'deleted-esim'],
        ['恢复出厂设置', 'phone-reset'],
        ['重置手机', 'phone-reset'],
        ['停机', 'line-blocked'],
        ['刮刮卡', 'top-up-locked'],
        ['换手机', 'new-phone'],
        ['新手机', 'new-phone'],
        ['诈骗', 'is-this-seller-real'],
        ['假网站', 'is-this-seller-real'],
        ['实体卡', 'physical-sim-instead'],
        ['漫游', 'data-roaming'],
        ['热点', 'hotspot'],
        ['生物识别', 'new-phone'],
        ['实名认证', 'new-phone'],
        ['刷脸', 'new-phone'],
        ['下载不了 App', 'app-not-available'],
        ['我的国家没有这个应用', 'app-not-available'],
        ['有锁', 'carrier-lock'],
        ['网络锁', 'carrier-lock'],
      ],
    ],
    [
      'viettel',
      'vi',
      [
        ['khong dang nhap duoc', 'cannot-log-in'],
        ['không đăng nhập được', 'cannot-log-in'],
        ['quen mat khau', 'cannot-log-in'],
        ['thanh toan khong thanh cong', 'payment-failed'],
        ['tru tien hai lan', 'payment-failed'],
        ['chon nham goi', 'wrong-plan'],
        ['hoàn tiền', 'wrong-plan'],
        ['gia han roi khong dung duoc', 'not-working-after-renewal'],
        ['mat song', 'not-working-after-renewal'],
        ['het data', 'no-data-left'],
        ['hết data', 'no-data-left'],
        ['HẾT DUNG LƯỢNG', 'no-data-left'],
        ['otp', 'code-does-not-arrive'],
        ['the thanh toan bi tu choi', 'card-refused'],
        ['thẻ bị từ chối', 'card-refused'],
        ['xoa esim', 'deleted-esim'],
        ['dat lai may', 'phone-reset'],
        ['het han som', 'expired-too-early'],
        ['bi khoa so', 'line-blocked'],
        ['thẻ cào bị khóa', 'top-up-locked'],
        ['đổi điện thoại mới', 'new-phone'],
        ['lua dao', 'is-this-seller-real'],
        ['sim vat ly', 'physical-sim-instead'],
        ['giu so', 'keep-number'],
        ['roaming', 'data-roaming'],
        ['chuyển vùng', 'data-roaming'],
        ['hotspot', 'hotspot'],
        ['phat wifi', 'hotspot'],
        ['sinh trắc học', 'new-phone'],
        ['biometric', 'new-phone'],
        ['chinh chu', 'new-phone'],
        ['app khong co o nuoc toi', 'app-not-available'],
        ['không tải được ứng dụng', 'app-not-available'],
        ['khóa mạng', 'carrier-lock'],
        ['lock', 'carrier-lock'],
      ],
    ],
    [
      'airalo',
      'en',
      [
        ['log in with Google', 'cannot-log-in'],
        ['refused card', 'card-refused'],
        ['reinstall', 'deleted-esim'],
        ['top up', 'same-esim-or-new'],
        ['no data left', 'no-data-left'],
        ['roaming', 'data-roaming'],
        ['hotspot', 'hotspot'],
        ['app not available in my country', 'app-not-available'],
        ['lock', 'carrier-lock'],
      ],
    ],
    [
      'airalo',
      'zh-Hans',
      [
        ['登录不了', 'cannot-log-in'],
        ['流量用完', 'no-data-left'],
        ['删了esim', 'deleted-esim'],
      ],
    ],
    [
      'airalo',
      'vi',
      [
        ['khong dang nhap duoc', 'cannot-log-in'],
        ['het data', 'no-data-left'],
        ['xoa esim', 'deleted-esim'],
      ],
    ],
  ];
  for (const [carrier, language, cases] of searches) {
    describe(`of ${carrier} in ${language}`, () => {
      for (const [query, id] of cases) {
        it(`for “${query}” is ${id}`, () => {
          expect(searchFaq(questionsOf(carrier, language), query)[0]).to.equal(id);
        });
      }
    });
  }

  it('is the same with and without diacritics, in any width and case', () => {
    for (const [query] of searches[2]![2]) {
      const entries = questionsOf('viettel', 'vi');
      const expected = searchFaq(entries, query);
      for (const typed of [
        query.normalize('NFD'),
        query.normalize('NFC').toUpperCase(),
        query.replace(/[a-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
        `  ${query} `,
      ]) {
        expect(searchFaq(entries, typed), typed).to.deep.equal(expected);
      }
    }
  });

  it('is a match in the question rather than in an answer', () => {
    const entries = [entry('answer', 'Something else', 'the card'), entry('question', 'My card')];
    expect(searchFaq(entries, 'card')).to.deep.equal(['question', 'answer']);
  });

  it('is a match of a rare term rather than a common one', () => {
    const entries = [
      entry('a', 'Move the eSIM'),
      entry('b', 'Renew the eSIM'),
      entry('c', 'Blocked'),
      entry('d', 'Delete the eSIM'),
    ];
    expect(searchFaq(entries, 'blocked esim')[0]).to.equal('c');
  });

  it('is the question itself, for every question, carrier and language', () => {
    for (const language of everyLanguage) {
      for (const carrier of everyId) {
        const entries = questionsOf(carrier, language);
        inLanguage(language, () => {
          for (const { id, question } of entriesOf(carrier)) {
            expect(searchFaq(entries, question)[0], `${carrier}: ${question}`).to.equal(id);
          }
        });
      }
    }
  });
});

describe('a search', () => {
  it('finds nothing for nonsense', () => {
    const nonsense = [
      'qxzvw',
      'asdf jklö wvx',
      '阿豆煮猫',
      'zzzzzzzz zz',
      'Здравствуйте',
      '🙈x9x9x9',
    ];
    for (const language of everyLanguage) {
      for (const carrier of ['viettel', 'airalo', 'other-carrier']) {
        for (const query of nonsense) {
          expect(searchFaq(questionsOf(carrier, language), query), query).to.deep.equal([]);
        }
      }
    }
  });

  it('finds nothing if most of the query is nonsense', () => {
    expect(searchFaq(questionsOf('viettel', 'en'), 'qxzvw qqqq wxyz card')).to.deep.equal([]);
  });

  it('ignores one unknown word', () => {
    expect(searchFaq(questionsOf('viettel', 'en'), 'xylophone scam')[0]).to.equal(
      'is-this-seller-real',
    );
  });

  it('finds a word by its beginning, not by its middle', () => {
    const entries = [entry('a', 'Payment'), entry('b', 'Repay')];
    expect(searchFaq(entries, 'pay')).to.deep.equal(['a']);
  });

  it('finds Latin words between Chinese characters', () => {
    const entries = [entry('a', '把esim删了'), entry('b', '付款')];
    expect(searchFaq(entries, 'eSIM')).to.deep.equal(['a']);
  });

  it('finds all, in their order, for a query without a letter or digit', () => {
    const entries = questionsOf('viettel', 'en');
    for (const query of ['', '  ', '?', '…。']) {
      expect(searchFaq(entries, query)).to.deep.equal(entries.map(({ id }) => id));
    }
  });

  it('finds nothing without entries', () => expect(searchFaq([], 'card')).to.deep.equal([]));

  it('does not use the query as a pattern', () => {
    const entries = [entry('a', 'What about (this)?'), entry('b', 'a+b=c [x] \\d')];
    for (const query of ['(', '[', '\\d', 'a+b', '(?<=x)', '$^', '.*']) {
      expect(() => searchFaq(entries, query), query).not.to.throw();
    }
    expect(searchFaq(entries, 'a+b')).to.deep.equal(['b']);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('thẻ bị từ chối', '银行卡被拒', 'My card is refused', 'ﷺ', '𠮷野家', '\ud800'),
  );

  it('never throws, and finds each entry at most once', () => {
    const entries = fc.array(fc.record({ question: texts, answer: texts, words: texts }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(entries, texts, (made, query) => {
        const all = made.map(({ question, answer, words }, index) =>
          entry(`${index}`, question, answer, words),
        );
        const found = searchFaq(all, query);
        expect(all.map(({ id }) => id)).to.include.members(found);
        expect(found).to.deep.equal([...new Set(found)]);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same with and without the scores of earlier queries', () => {
    const words = fc.constantFrom(
      'my card',
      'card refused',
      'thẻ bị',
      '我的卡',
      '卡 otp',
      'reward',
    );
    const said = fc.oneof(texts, words);
    const entries = fc.array(fc.record({ question: said, answer: said, words: said }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(entries, said, (made, query) => {
        const all = made.map(({ question, answer, words }, index) =>
          entry(`${index}`, question, answer, words),
        );
        const scores = new Map<string, number[]>();
        for (let typed = 1; typed <= query.length; typed++) {
          const text = query.slice(0, typed);
          expect(searchFaq(all, text, scores), text).to.deep.equal(searchFaq(all, text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds an entry first by its own question, whatever the other entries are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(texts, { minLength: 1, maxLength: 10, selector: normalize }),
        texts,
        (questions, answer) => {
          const all = questions.map((question, index) => entry(`${index}`, question, answer));
          questions.forEach((question, index) => {
            if (termsOf(question).length === 0) return;
            expect(searchFaq(all, question)[0], question).to.equal(`${index}`);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
