import type { CarrierConfig } from '../carriers/carrier.js';
import type { Language } from '../locales/languages.js';
import type { PlainElement } from '../render/plain.js';
import { hotlinesInOrder, readCarrier, waysToRenew, type Carrier } from '../rules/index.js';

type Sentence = (...values: string[]) => string;

/** Each sentence in all languages. One that is missing is English. `c` is the carrier's name. */
const sentences = {
  app: {
    en: (c: string, app: string) =>
      `Connect to Wi-Fi and renew your ${c} eSIM in the ${app} app: look for “Top up” or “Renew”.`,
    'zh-Hans': (c: string, app: string) =>
      `连上 Wi-Fi，用 ${app} App 给 ${c} eSIM 续费：找“充值”或“续费”。`,
    vi: (c: string, app: string) =>
      `Bắt Wi-Fi rồi gia hạn eSIM ${c} trong ứng dụng ${app}: tìm mục “Nạp tiền” hoặc “Gia hạn”.`,
  },
  store: {
    en: (c: string) =>
      `Or go to a ${c} shop with your passport and this phone. The staff help you.`,
    'zh-Hans': (c: string) => `也可以带上护照和这部手机，去 ${c} 营业厅，请店员帮你办。`,
    vi: (c: string) =>
      `Hoặc mang giấy tờ đã dùng để đăng ký và điện thoại này đến cửa hàng ${c}, nhân viên sẽ làm giúp bạn.`,
  },
  website: {
    en: (c: string, host: string) => `The website of ${c} is ${host}.`,
    'zh-Hans': (c: string, host: string) => `${c} 的网站是 ${host}。`,
    vi: (c: string, host: string) => `Trang web của ${c} là ${host}.`,
  },
  call: {
    en: (_c: string, number: string) => `Questions? Call ${number}.`,
    'zh-Hans': (_c: string, number: string) => `有问题，请拨打 ${number}。`,
    vi: (_c: string, number: string) => `Cần hỏi? Gọi ${number}.`,
  },
  callNetwork: {
    en: (c: string, number: string) => `Questions? Call ${number} from a ${c} SIM.`,
    'zh-Hans': (c: string, number: string) => `有问题，请用 ${c} 的号码拨打 ${number}。`,
    vi: (c: string, number: string) => `Cần hỏi? Gọi ${number} từ SIM ${c}.`,
  },
  identity: {
    en: (c: string) => `The online service of ${c} needs VNeID. Most visitors do not have it.`,
    'zh-Hans': (c: string) => `${c} 的线上服务要用 VNeID，外国游客大多没有。`,
    vi: (c: string) => `Dịch vụ trực tuyến của ${c} yêu cầu VNeID, phần lớn du khách không có.`,
  },
  anyCarrier: {
    en: () => 'Connect to Wi-Fi and renew in your carrier’s app.',
    'zh-Hans': () => '连上 Wi-Fi，在运营商的 App 里续费。',
    vi: () => 'Bắt Wi-Fi rồi gia hạn trong ứng dụng của nhà mạng.',
  },
  anyShop: {
    en: () => 'Or go to its shop with your passport and this phone.',
    'zh-Hans': () => '也可以带上护照和这部手机，去它的营业厅。',
    vi: () => 'Hoặc mang giấy tờ đã dùng để đăng ký và điện thoại này đến cửa hàng của nhà mạng.',
  },
  anySeller: {
    en: () => 'Bought from Airalo, Klook or similar? Open that app, or the email you got.',
    'zh-Hans': () => '在 Airalo、Klook、携程、淘宝等平台买的？请打开那个 App，或当时收到的邮件。',
    vi: () => 'Mua ở Airalo, Klook hoặc nơi tương tự? Hãy mở ứng dụng hoặc email của nơi bán.',
  },
  seller: {
    en: (c: string) =>
      `Renew where you bought it: connect to Wi-Fi, then open the ${c} app or the email you got.`,
    'zh-Hans': (c: string) => `在哪里买，就在哪里续：连上 Wi-Fi，打开 ${c} App，或当时收到的邮件。`,
    vi: (c: string) => `Mua ở đâu thì gia hạn ở đó: bắt Wi-Fi rồi mở ứng dụng hoặc email của ${c}.`,
  },
  topUp: {
    en: (_c: string, place: string) =>
      `Look for a top-up for this eSIM${place && ` under ${place}`}.`,
    'zh-Hans': (_c: string, place: string) =>
      place ? `在 ${place} 里找这张 eSIM 的充值。` : '找这张 eSIM 的充值。',
    vi: (_c: string, place: string) => `Tìm mục nạp thêm cho eSIM này${place && ` tại ${place}`}.`,
  },
  noTopUp: {
    en: () => 'No top-up there? Then this eSIM is single use.',
    'zh-Hans': () => '没有充值选项？那这张 eSIM 是一次性的。',
    vi: () => 'Không có mục nạp thêm? Vậy eSIM này chỉ dùng một lần.',
  },
  buyNew: {
    en: (c: string) => `An eSIM of ${c} cannot be topped up: buy a new one.`,
    'zh-Hans': (c: string) => `${c} 的 eSIM 不能充值，要买新的。`,
    vi: (c: string) => `eSIM của ${c} không nạp thêm được: hãy mua eSIM mới.`,
  },
  keep: {
    en: () => 'Keep the eSIM on the phone. Do not delete it.',
    'zh-Hans': () => '把 eSIM 留在手机里，不要删除。',
    vi: () => 'Giữ eSIM trong máy, đừng xóa.',
  },
  price: {
    en: () =>
      'Check the price and how long it lasts before you pay. You usually cannot change a confirmed order.',
    'zh-Hans': () => '付款前先看清价格和有效期：订单确认后通常不能改。',
    vi: () => 'Xem kỹ giá và thời hạn trước khi trả tiền: đơn đã xác nhận thường không đổi được.',
  },
  eid: {
    en: () =>
      'In the phone app, dial *#06#. If you see a line starting with EID, the phone has an eSIM chip.',
    'zh-Hans': () => '像打电话一样拨 *#06#：看到以 EID 开头的一行，就说明手机里有 eSIM 芯片。',
    vi: () => 'Bấm *#06# như khi gọi điện. Nếu có dòng bắt đầu bằng EID thì máy có chip eSIM.',
  },
  addEsim: {
    en: () => 'Or search the settings for “Add eSIM”.',
    'zh-Hans': () => '也可以在设置里找“添加 eSIM”。',
    vi: () => 'Hoặc tìm “Thêm eSIM” trong phần cài đặt.',
  },
  noEsim: {
    en: () => 'Can’t use an eSIM? Ask the carrier for a physical SIM.',
    'zh-Hans': () => '不支持 eSIM？找运营商办一张实体 SIM 卡。',
    vi: () => 'Máy không có eSIM? Hãy xin nhà mạng một SIM vật lý.',
  },
} satisfies Record<string, Record<Language, Sentence>>;

/** Stands for the name of a seller that has none: “the seller’s app”. */
const anySeller: Record<Language, string> = {
  en: 'seller’s',
  'zh-Hans': 'eSIM 商家',
  vi: 'nơi bán',
};

type SentenceFor = (id: keyof typeof sentences, ...values: string[]) => string;

/**
 * Three to five sentences to put inside a tag, for previews, crawlers and readers without script.
 * They come from the carrier's facts. A sentence without its fact is left out.
 *
 * @param carrier id, or a config; undefined if the element asks the reader
 */
export function sentencesInside(
  element: PlainElement,
  carrier: string | CarrierConfig | undefined,
  language: Language,
): string[] {
  const inLanguage = <T>(texts: Record<Language, T>) => texts[language] ?? texts.en!;
  const sentence: SentenceFor = (id, ...values) => inLanguage<Sentence>(sentences[id])(...values);
  if (element === 'esim-device-check')
    return [sentence('eid'), sentence('addEsim'), sentence('noEsim')];
  const found =
    typeof carrier === 'string'
      ? readCarrier(carrier).carrier
      : carrier && readCarrier(undefined, [{ from: 'config', value: carrier }]).carrier;
  if (!found)
    return [sentence('anyCarrier'), sentence('anyShop'), sentence('anySeller'), sentence('keep')];
  if (found.kind === 'carrier' && !found.name)
    return [sentence('anyCarrier'), sentence('anyShop'), sentence('keep')];
  const name = textIn(language, found.name) ?? inLanguage(anySeller);
  return found.kind === 'seller'
    ? ofSeller(found, name, sentence)
    : ofCarrier(found, name, sentence, language);
}

const textIn = (language: Language, text: Carrier['name']): string | undefined =>
  typeof text === 'object' ? (text[language] ?? text.en ?? Object.values(text)[0]) : text;

function ofSeller({ topUp }: Carrier, name: string, sentence: SentenceFor): string[] {
  const isSure = topUp?.how !== 'if-offered' && topUp?.how !== 'booking';
  return [
    sentence('seller', name),
    topUp?.how === 'none' ? sentence('buyNew', name) : sentence('topUp', name, topUp?.place ?? ''),
    sentence(isSure ? 'price' : 'noTopUp'),
    sentence('keep'),
  ];
}

function ofCarrier(
  carrier: Carrier,
  name: string,
  sentence: SentenceFor,
  language: Language,
): string[] {
  const ways = waysToRenew(carrier);
  const [line] = hotlinesInOrder(carrier);
  const app = textIn(language, carrier.app?.name);
  const known = [
    ways.includes('app') && app && sentence('app', name, app),
    carrier.onlineNeedsVneid && sentence('identity', name),
    // Only in Vietnam do we know that visitors show their passport.
    ways.includes('store') && carrier.country === 'VN' && sentence('store', name),
    carrier.website?.url && sentence('website', name, new URL(carrier.website.url).host),
    line && sentence(line.from === 'network' ? 'callNetwork' : 'call', name, line.number),
  ].filter(Boolean) as string[];
  return [...known, ...(known.length < 2 ? [sentence('price')] : []), sentence('keep')].slice(0, 5);
}
