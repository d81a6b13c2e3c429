import { expect } from '@open-wc/testing';
import { readCarrier } from '../../src/carriers/carrier.js';
import { faqEntries } from '../../src/content/faq.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { toText } from '../../src/render/to-text.js';
import { normalize, searchFaq } from '../../src/rules/faq-search.js';
import { sceneOf } from '../support/scenes.js';

/** The first hit for what people type. */
function firstHit(carrier: string, language: Language, query: string): string | undefined {
  const scene = sceneOf(readCarrier(carrier).carrier!);
  const entries = inLanguage(language, () =>
    faqEntries(scene).map(({ id, question, searchWords, answer }) => ({
      id,
      question: normalize(question),
      words: normalize(searchWords),
      answer: normalize(toText(answer)),
    })),
  );
  return searchFaq(entries, query)[0];
}

/** Each line: what is typed, and the question that should come first. */
const searches: Array<[carrier: string, language: Language, table: string]> = [
  [
    'viettel',
    'en',
    `
    renew early                         renew-early
    do unused days carry over           renew-early
    what time does it end               day-end
    midnight                            day-end
    alipay                              wallet
    can I use wechat pay                wallet
    unionpay card                       wallet
    kakao pay                           wallet
    cost of my home sim                 usual-sim-cost
    dual sim charges                    usual-sim-cost
    internet very slow                  slow
    vpn                                 slow
    lost my phone                       deleted-esim
    stolen phone                        deleted-esim
    money back                          wrong-plan
    check my balance                    expired-too-early
    keep number after trip              keep-number
    registered to my friend             other-owner
    wrong owner name                    other-owner
    hong kong iphone                    bought-in-china
    chinese version phone               bought-in-china
    personal hotspot laptop             hotspot
    simlock                             carrier-lock
    app not in play store               app-not-available
    verification sms missing            code-does-not-arrive
    `,
  ],
  [
    'viettel',
    'zh-Hans',
    `
    手机丢了          deleted-esim
    退钱              wrong-plan
    怎么查余额        expired-too-early
    支付宝            wallet
    可以微信支付吗    wallet
    云闪付            wallet
    银联卡            wallet
    提前续费          renew-early
    流量会清零吗      renew-early
    几点到期          day-end
    零点              day-end
    国内卡会扣费吗    usual-sim-cost
    双卡漫游费        usual-sim-cost
    网速慢            slow
    网络被限速        slow
    回国保号          keep-number
    不是本人实名      other-owner
    过户              other-owner
    国行手机          bought-in-china
    港版 iPhone       bought-in-china
    开热点给电脑      hotspot
    运营商锁          carrier-lock
    应用商店搜不到    app-not-available
    短信收不到        code-does-not-arrive
    `,
  ],
  [
    'viettel',
    'vi',
    `
    gia hạn sớm                  renew-early
    mất điện thoại               deleted-esim
    ví alipay                    wallet
    quet ma wechat               wallet
    gia hạn trước hạn            renew-early
    data có cộng dồn không       renew-early
    mấy giờ hết ngày             day-end
    nua dem                      day-end
    sim chính có bị trừ tiền     usual-sim-cost
    cuoc roaming sim o nha       usual-sim-cost
    mạng chậm quá                slow
    bóp băng thông               slow
    về nước giữ số               keep-number
    sim không chính chủ          other-owner
    sang ten                     other-owner
    iphone hồng kông             bought-in-china
    hàng xách tay                bought-in-china
    tethering                    hotspot
    khoá mạng                    carrier-lock
    máy lock                     carrier-lock
    ch play không có app         app-not-available
    không có tin nhắn otp        code-does-not-arrive
    `,
  ],
  [
    'airalo',
    'en',
    `
    extend my plan early         renew-early
    time zone                    expired-too-early
    apple pay                    wallet
    throttled                    slow
    tethering                    hotspot
    `,
  ],
];

describe('a search of the FAQ', () => {
  for (const [carrier, language, table] of searches) {
    describe(`of ${carrier} in ${language}`, () => {
      for (const line of table.trim().split('\n')) {
        const [query, id] = line.trim().split(/ {2,}/) as [string, string];
        it(`for “${query}” finds ${id} first`, () =>
          expect(firstHit(carrier, language, query)).to.equal(id));
      }
    });
  }
});
