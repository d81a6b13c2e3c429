import { expect, html } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../src/index.js';
import type { Language } from '../../src/locales/localize.js';
import { guideOf, one } from '../support/guide.js';

/** A promise of the guide, where a reader finds it, and the words for it in each language. */
interface Row {
  id: string;
  /** Default: Viettel. */
  carrier?: string;
  /** Ids of the details to open, outermost first. Empty: visible at once. */
  details: string[];
  says: { [language: Language]: RegExp[] };
}

const rows: Row[] = [
  {
    id: 'M1 an eSIM is built in, profiles are downloaded',
    details: ['intro'],
    says: {
      en: [/built into the phone/, /no card to insert or cut/, /phone downloads its profile/],
      'zh-Hans': [/内置/, /不用插/, /下载/],
      vi: [/gắn sẵn trong điện thoại/, /Không phải lắp hay cắt thẻ nào/, /tải cấu hình/],
    },
  },
  {
    id: 'M2 set up and changed from anywhere',
    details: ['intro'],
    says: {
      en: [/set it up, and change the plan or carrier, online from anywhere/],
      'zh-Hans': [/在哪里都能上网开通、换套餐或运营商/],
      vi: [/ở đâu cũng cài được, đổi gói cước hay nhà mạng/],
    },
  },
  {
    id: 'M3 the three big carriers of Vietnam',
    details: ['intro'],
    says: {
      en: [/Viettel, VinaPhone,? and MobiFone/, /visitors and foreign residents/],
      'zh-Hans': [/Viettel、VinaPhone 和 MobiFone/, /游客/],
      vi: [/Viettel, VinaPhone và MobiFone/, /du khách/],
    },
  },
  {
    id: 'M4 the ICCID, the carrier, the plan, and where the ICCID stands',
    details: ['prepare'],
    says: {
      en: [/the carrier, the plan and the ICCID/, /card or in the email/, /phone’s settings/],
      'zh-Hans': [/运营商、套餐和 ICCID/, /卡片或邮件/, /手机设置/],
      vi: [/nhà mạng, gói cước và số ICCID/, /thẻ hoặc trong email/, /cài đặt điện thoại/],
    },
  },
  {
    id: 'M5 not every phone can use an eSIM, and what to do then',
    details: ['prepare'],
    says: {
      en: [/Not every phone/, /iPhones and Galaxy phones/, /maker’s website/, /physical SIM/],
      'zh-Hans': [/不是每部手机/, /iPhone 和 Galaxy/, /厂商/, /实体 SIM/],
      vi: [/Không phải máy nào/, /iPhone và Galaxy/, /hãng máy/, /SIM vật lý/],
    },
  },
  {
    id: 'M6 a connection that does not break while paying',
    details: ['prepare'],
    says: {
      en: [/Wi-Fi or mobile data that won’t cut out/],
      'zh-Hans': [/Wi-Fi 或移动数据.*不能断/],
      vi: [/Wi-Fi hoặc data di động không bị ngắt/],
    },
  },
  {
    id: 'M7 the website, step by step',
    details: ['website'],
    says: {
      en: [
        /viettel\.vn.*Log in, or register.*account, find.*Renew.*Choose a plan.*price and how long it lasts.*Pay.*success message/,
      ],
      'zh-Hans': [/viettel\.vn.*登录或注册.*续费.*选择套餐.*价格和有效期.*付款.*成功/],
      vi: [
        /viettel\.vn.*Đăng nhập hoặc đăng ký.*Gia hạn.*Chọn gói cước.*giá và thời hạn.*Thanh toán.*thành công/,
      ],
    },
  },
  {
    id: 'M8 pages differ, the order is the same, and the hotline helps',
    details: ['website'],
    says: {
      en: [/look different, but the steps are the same.*hotline/],
      'zh-Hans': [/不一样，但步骤相同.*热线/],
      vi: [/khác, nhưng các bước giống nhau.*tổng đài/],
    },
  },
  {
    id: 'M9 the app, step by step, and what never to send',
    details: ['app', 'app.where'],
    says: {
      en: [
        /open the app.*Sign in with the eSIM’s phone number.*Never give anyone.*chat.*Scan it only in this app.*Top up.*home screen.*plan.*Order and pay.*Refresh/,
      ],
      'zh-Hans': [
        /安装.*手机号登录.*任何人.*聊天.*只在这个 App 里扫.*充值.*首页.*套餐.*下单并付款.*刷新/,
      ],
      vi: [
        /Cài.*số điện\sthoại của eSIM.*bất kỳ ai.*chat.*[Cc]hỉ quét trong ứng dụng này.*Nạp\stiền.*trang chủ.*gói cước.*thanh toán.*Tải lại/,
      ],
    },
  },
  {
    id: 'M10 the strong and weak points of the app',
    details: ['app'],
    says: {
      en: [/Easy, with reminders/, /old phones/],
      'zh-Hans': [/简单.*提醒/, /旧手机/],
      vi: [/Dễ dùng.*nhắc/, /Máy cũ/],
    },
  },
  {
    id: 'M11 the shop, with passport and phone',
    details: ['store'],
    says: {
      en: [/passport/, /this phone/, /staff/, /first time/],
      'zh-Hans': [/护照/, /这部手机/, /店员/, /第一次/],
      vi: [/căn cước hoặc hộ chiếu/, /điện thoại này/, /nhân viên/, /lần đầu/],
    },
  },
  {
    id: 'M16 check the new plan',
    details: ['after'],
    says: {
      en: [/How long it lasts, how much data.*minutes of calls/],
      'zh-Hans': [/有效期、流量和通话分钟数/],
      vi: [/Thời hạn, dung lượng data và số phút gọi/],
    },
  },
  {
    id: 'M17 keep the proof, and why',
    details: ['after'],
    says: {
      en: [/order number and a screenshot.*ask or complain/],
      'zh-Hans': [/订单号和付款截图.*投诉/],
      vi: [/mã đơn hàng và ảnh chụp màn hình.*khiếu nại/],
    },
  },
  {
    id: 'M18 look out for offers',
    details: ['after'],
    says: {
      en: [/bundles and offers/],
      'zh-Hans': [/组合套餐/],
      vi: [/combo và ưu đãi/],
    },
  },
  {
    id: 'M19 the page’s own support, under our title',
    details: [],
    says: {
      en: [/Help from this website.*Ask Ana.*blog\.example/],
      'zh-Hans': [/本站提供的帮助.*Ask Ana.*blog\.example/],
      vi: [/Hỗ trợ từ trang web này.*Ask Ana.*blog\.example/],
    },
  },
  {
    id: 'M11 the shop also helps for an unknown carrier',
    carrier: 'other-carrier',
    details: ['store'],
    says: { en: [/passport/], 'zh-Hans': [/护照/], vi: [/hộ chiếu/] },
  },
];

/** The text that is visible now. Of closed details, only the summary is. */
function seen(guide: Element): string {
  const walk = (node: Node): string => {
    if (node instanceof HTMLDetailsElement && !node.open) {
      return node.querySelector('summary')?.textContent ?? '';
    }
    if (node instanceof Text) return node.data;
    return [...node.childNodes].map(walk).join(' ');
  };
  return walk(one(guide, '.esim')).replace(/\s+/g, ' ');
}

/** Opens these details unless they are open. @returns the number of clicks */
async function open(guide: EsimRenewGuide, ids: readonly string[]): Promise<number> {
  let clicks = 0;
  for (const id of ids) {
    const details = one<HTMLDetailsElement>(guide, `details[data-id="${id}"]`);
    if (details.open) continue;
    details.querySelector('summary')!.click();
    clicks++;
    await guide.updateComplete;
  }
  return clicks;
}

describe('the promises of the guide, at most two clicks away', () => {
  for (const { id, carrier = 'viettel', details, says } of rows) {
    for (const [lang, patterns] of Object.entries(says)) {
      it(`${id} (${lang})`, async () => {
        const guide = await guideOf(
          html`<esim-renew-guide
            carrier=${carrier}
            lang=${lang}
            support="https://blog.example/help"
            support-label="Ask Ana"
          ></esim-renew-guide>`,
        );
        expect(await open(guide, details)).to.be.at.most(2);
        const text = seen(guide);
        for (const pattern of patterns) expect(text).to.match(pattern);
      });
    }
  }

  it('offer no support if the page has none', async () => {
    const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    expect(seen(guide)).not.to.include('Help from this website');
  });
});
