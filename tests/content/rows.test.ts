import { expect, html } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../src/index.js';
import type { Language } from '../../src/locales/localize.js';
import { guideOf, one } from '../support/guide.js';

/** The row, where its text is read, and what must be found there in each language. */
interface Row {
  id: string;
  /** Carrier whose guide is read; Viettel unless another is named. */
  carrier?: string;
  /** The folds to open one after the other, outermost first; none for what is visible at once. */
  folds: string[];
  says: Record<Language, RegExp[]>;
}

const rows: Row[] = [
  {
    id: 'M1 an eSIM is built in, profiles are downloaded',
    folds: ['intro'],
    says: {
      en: [
        /built into the phone/,
        /no card to insert or to cut/,
        /profile that the phone downloads/,
      ],
      'zh-Hans': [/内置/, /不用插/, /下载/],
      vi: [/gắn sẵn trong điện thoại/, /Không có thẻ nào/, /tải về/],
    },
  },
  {
    id: 'M2 set up and changed from anywhere',
    folds: ['intro'],
    says: {
      en: [/set up and changed from anywhere/, /online/],
      'zh-Hans': [/在哪里都能开通和更换/],
      vi: [/ở đâu cũng cài và đổi được/],
    },
  },
  {
    id: 'M3 the three big carriers of Vietnam',
    folds: ['intro'],
    says: {
      en: [/Viettel, VinaPhone,? and MobiFone/, /visitors and foreign residents/],
      'zh-Hans': [/Viettel、VinaPhone 和 MobiFone/, /游客/],
      vi: [/Viettel, VinaPhone và MobiFone/, /du khách/],
    },
  },
  {
    id: 'M4 the ICCID, the carrier, the plan, and where the ICCID stands',
    folds: ['prepare'],
    says: {
      en: [/carrier, its plan, and its ICCID/, /card or in the email/, /phone’s settings/],
      'zh-Hans': [/运营商、套餐和 ICCID/, /卡片或邮件/, /手机设置/],
      vi: [/nhà mạng, gói cước và số ICCID/, /thẻ hoặc trong email/, /cài đặt điện thoại/],
    },
  },
  {
    id: 'M5 not every phone takes an eSIM, and what then',
    folds: ['prepare'],
    says: {
      en: [/Not every phone/, /iPhones and Galaxy phones/, /maker’s page/, /physical SIM/],
      'zh-Hans': [/不是每部手机/, /iPhone 和 Galaxy/, /厂商/, /实体 SIM/],
      vi: [/Không phải máy nào/, /iPhone và Galaxy/, /hãng máy/, /SIM vật lý/],
    },
  },
  {
    id: 'M6 a connection that does not break while paying',
    folds: ['prepare'],
    says: {
      en: [/Wi-Fi or mobile data that will not break/],
      'zh-Hans': [/Wi-Fi 或移动数据.*不能断/],
      vi: [/Wi-Fi hoặc data di động không bị ngắt/],
    },
  },
  {
    id: 'M7 the website in its order',
    folds: ['website'],
    says: {
      en: [
        /viettel\.vn.*Log in, or register.*renewal in your account.*Choose a plan.*Read price and validity.*Pay.*success message/,
      ],
      'zh-Hans': [/viettel\.vn.*登录或注册.*续费.*选择套餐.*价格和有效期.*付款.*成功/],
      vi: [
        /viettel\.vn.*Đăng nhập hoặc đăng ký.*gia hạn.*Chọn gói cước.*giá và thời hạn.*Thanh toán.*thành công/,
      ],
    },
  },
  {
    id: 'M8 pages differ, the order does not; the hotline helps',
    folds: ['website'],
    says: {
      en: [/look different; the order is the same.*hotline/],
      'zh-Hans': [/不一样，但顺序相同.*热线/],
      vi: [/khác, nhưng thứ tự giống nhau.*tổng đài/],
    },
  },
  {
    id: 'M9 the app in its order, and what never to send',
    folds: ['app'],
    says: {
      en: [
        /Install the app.*Sign in with the eSIM’s number.*scan it only inside this app.*Never send.*Top up.*plans.*Order and pay.*Refresh/,
      ],
      'zh-Hans': [/安装.*号码登录.*只在这个 App 里扫.*任何人.*充值.*套餐.*下单并付款.*刷新/],
      vi: [
        /Cài.*số điện thoại của eSIM.*chỉ quét ngay trong ứng dụng này.*Đừng bao giờ gửi.*Nạp tiền.*gói cước.*thanh toán.*Tải lại/,
      ],
    },
  },
  {
    id: 'M10 what is good about the app, and what to mind',
    folds: ['app'],
    says: {
      en: [/simple, and it can remind you/, /old phone/],
      'zh-Hans': [/简单.*提醒/, /旧手机/],
      vi: [/dễ dùng.*nhắc/, /Máy cũ/],
    },
  },
  {
    id: 'M11 the shop, with passport and phone',
    folds: ['store'],
    says: {
      en: [/passport/, /this phone/, /staff/, /first time/],
      'zh-Hans': [/护照/, /这部手机/, /店员/, /首次/],
      vi: [/hộ chiếu/, /điện thoại này/, /nhân viên/, /lần đầu/],
    },
  },
  {
    id: 'M16 check the new plan',
    folds: ['after'],
    says: {
      en: [/validity, the data allowance and the minutes/],
      'zh-Hans': [/有效期、流量和通话分钟数/],
      vi: [/thời hạn, dung lượng data và số phút gọi/],
    },
  },
  {
    id: 'M17 keep the proof',
    folds: ['after'],
    says: {
      en: [/order number, and a screenshot/],
      'zh-Hans': [/订单号和付款截图/],
      vi: [/mã đơn hàng và ảnh chụp màn hình/],
    },
  },
  {
    id: 'M18 look out for offers',
    folds: ['after'],
    says: {
      en: [/Bundles and special offers/],
      'zh-Hans': [/组合套餐/],
      vi: [/combo hoặc ưu đãi/],
    },
  },
  {
    id: 'M19 the page’s own place to ask, under our words',
    folds: [],
    says: {
      en: [/Help from this website.*Ask Ana.*blog\.example/],
      'zh-Hans': [/本站提供的帮助.*Ask Ana.*blog\.example/],
      vi: [/Hỗ trợ từ trang web này.*Ask Ana.*blog\.example/],
    },
  },
  {
    id: 'M11 for a carrier of the picker too: nobody known, the shop still helps',
    carrier: 'other-carrier',
    folds: ['store'],
    says: { en: [/passport/], 'zh-Hans': [/护照/], vi: [/hộ chiếu/] },
  },
];

/** What a reader can see without opening anything: the text outside closed folds. */
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

/** Opens what is not open yet, and counts. */
async function open(guide: EsimRenewGuide, folds: readonly string[]): Promise<number> {
  let activations = 0;
  for (const id of folds) {
    const fold = one<HTMLDetailsElement>(guide, `details[data-id="${id}"]`);
    if (fold.open) continue;
    fold.querySelector('summary')!.click();
    activations++;
    await guide.updateComplete;
  }
  return activations;
}

describe('the rows of the subject, as a reader finds them', () => {
  for (const { id, carrier = 'viettel', folds, says } of rows) {
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
        expect(await open(guide, folds)).to.be.at.most(2);
        const text = seen(guide);
        for (const pattern of patterns) expect(text).to.match(pattern);
      });
    }
  }

  it('names nobody’s support that the page did not choose', async () => {
    const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    expect(seen(guide)).not.to.include('Help from this website');
  });
});
