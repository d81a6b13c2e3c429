import type { CarrierConfig } from '../carriers/carrier.js';
import { languages, type Language } from '../locales/languages.js';
import type { PlainElement } from '../render/plain.js';
import { hotlinesInOrder, readCarrier, waysToRenew, type Carrier } from '../rules/index.js';

type Sentence = (...values: string[]) => string;

/** Each sentence in all languages, in the order of our languages. `c` is the carrier's name. */
const sentences = {
  app: [
    (c: string, app: string) =>
      `Connect to Wi-Fi and renew your ${c} eSIM in the ${app} app: look for “Top up” or “Renew”.`,
    (c: string, app: string) => `连上 Wi-Fi，用 ${app} App 给 ${c} eSIM 续费：找“充值”或“续费”。`,
    (c: string, app: string) =>
      `Bắt Wi-Fi rồi gia hạn eSIM ${c} trong ứng dụng ${app}: tìm mục “Nạp tiền” hoặc “Gia hạn”.`,
  ],
  store: [
    (c: string) => `Or go to a ${c} shop with your passport and this phone. The staff help you.`,
    (c: string) => `也可以带上护照和这部手机，去 ${c} 营业厅，请店员帮你办。`,
    (c: string) =>
      `Hoặc mang giấy tờ đã dùng để đăng ký và điện thoại này đến cửa hàng ${c}, nhân viên sẽ làm giúp bạn.`,
  ],
  website: [
    (c: string, host: string) => `The website of ${c} is ${host}.`,
    (c: string, host: string) => `${c} 的网站是 ${host}。`,
    (c: string, host: string) => `Trang web của ${c} là ${host}.`,
  ],
  call: [
    (_c: string, number: string) => `Questions? Call ${number}.`,
    (_c: string, number: string) => `有问题，请拨打 ${number}。`,
    (_c: string, number: string) => `Cần hỏi? Gọi ${number}.`,
  ],
  callNetwork: [
    (c: string, number: string) => `Questions? Call ${number} from a ${c} SIM.`,
    (c: string, number: string) => `有问题，请用 ${c} 的号码拨打 ${number}。`,
    (c: string, number: string) => `Cần hỏi? Gọi ${number} từ SIM ${c}.`,
  ],
  identity: [
    (c: string) => `The online service of ${c} needs VNeID. Most visitors do not have it.`,
    (c: string) => `${c} 的线上服务要用 VNeID，外国游客大多没有。`,
    (c: string) => `Dịch vụ trực tuyến của ${c} yêu cầu VNeID, phần lớn du khách không có.`,
  ],
  anyCarrier: [
    () => 'Connect to Wi-Fi and renew in your carrier’s app.',
    () => '连上 Wi-Fi，在运营商的 App 里续费。',
    () => 'Bắt Wi-Fi rồi gia hạn trong ứng dụng của nhà mạng.',
  ],
  anyShop: [
    () => 'Or go to its shop with your passport and this phone.',
    () => '也可以带上护照和这部手机，去它的营业厅。',
    () => 'Hoặc mang giấy tờ đã dùng để đăng ký và điện thoại này đến cửa hàng của nhà mạng.',
  ],
  anySeller: [
    () => 'Bought from Airalo, Klook or similar? Open that app, or the email you got.',
    () => '在 Airalo、Klook、携程、淘宝等平台买的？请打开那个 App，或当时收到的邮件。',
    () => 'Mua ở Airalo, Klook hoặc nơi tương tự? Hãy mở ứng dụng hoặc email của nơi bán.',
  ],
  seller: [
    (c: string) =>
      `Renew where you bought it: connect to Wi-Fi, then open the ${c} app or the email you got.`,
    (c: string) => `在哪里买，就在哪里续：连上 Wi-Fi，打开 ${c} App，或当时收到的邮件。`,
    (c: string) => `Mua ở đâu thì gia hạn ở đó: bắt Wi-Fi rồi mở ứng dụng hoặc email của ${c}.`,
  ],
  topUp: [
    (_c: string, place: string) => `Look for a top-up for this eSIM${place && ` under ${place}`}.`,
    (_c: string, place: string) =>
      place ? `在 ${place} 里找这张 eSIM 的充值。` : '找这张 eSIM 的充值。',
    (_c: string, place: string) => `Tìm mục nạp thêm cho eSIM này${place && ` tại ${place}`}.`,
  ],
  noTopUp: [
    () => 'No top-up there? Then this eSIM is single use.',
    () => '没有充值选项？那这张 eSIM 是一次性的。',
    () => 'Không có mục nạp thêm? Vậy eSIM này chỉ dùng một lần.',
  ],
  buyNew: [
    (c: string) => `An eSIM of ${c} cannot be topped up: buy a new one.`,
    (c: string) => `${c} 的 eSIM 不能充值，要买新的。`,
    (c: string) => `eSIM của ${c} không nạp thêm được: hãy mua eSIM mới.`,
  ],
  keep: [
    () => 'Keep the eSIM on the phone. Do not delete it.',
    () => '把 eSIM 留在手机里，不要删除。',
    () => 'Giữ eSIM trong máy, đừng xóa.',
  ],
  price: [
    () =>
      'Check the price and how long it lasts before you pay. You usually cannot change a confirmed order.',
    () => '付款前先看清价格和有效期：订单确认后通常不能改。',
    () => 'Xem kỹ giá và thời hạn trước khi trả tiền: đơn đã xác nhận thường không đổi được.',
  ],
  eid: [
    () =>
      'In the phone app, dial *#06#. If you see a line starting with EID, the phone has an eSIM chip.',
    () => '像打电话一样拨 *#06#：看到以 EID 开头的一行，就说明手机里有 eSIM 芯片。',
    () => 'Bấm *#06# như khi gọi điện. Nếu có dòng bắt đầu bằng EID thì máy có chip eSIM.',
  ],
  addEsim: [
    () => 'Or search the settings for “Add eSIM”.',
    () => '也可以在设置里找“添加 eSIM”。',
    () => 'Hoặc tìm “Thêm eSIM” trong phần cài đặt.',
  ],
  noEsim: [
    () => 'Can’t use an eSIM? Ask the carrier for a physical SIM.',
    () => '不支持 eSIM？找运营商办一张实体 SIM 卡。',
    () => 'Máy không có eSIM? Hãy xin nhà mạng một SIM vật lý.',
  ],
} satisfies Record<string, Sentence[]>;

const names: Record<string, string[]> = {
  'other-carrier': ['your carrier', '运营商', 'nhà mạng'],
  'other-seller': ['seller’s', 'eSIM 商家', 'nơi bán'],
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
  const index = Object.keys(languages).indexOf(language);
  const sentence: SentenceFor = (id, ...values) => (sentences[id] as Sentence[])[index]!(...values);
  if (element === 'esim-device-check')
    return [sentence('eid'), sentence('addEsim'), sentence('noEsim')];
  const found =
    typeof carrier === 'string'
      ? readCarrier(carrier).carrier
      : carrier && readCarrier(undefined, [{ from: 'config', value: carrier }]).carrier;
  if (!found)
    return [sentence('anyCarrier'), sentence('anyShop'), sentence('anySeller'), sentence('keep')];
  if (found.id === 'other-carrier')
    return [sentence('anyCarrier'), sentence('anyShop'), sentence('keep')];
  const name = names[found.id]?.[index] ?? textIn(language, found.name) ?? found.id;
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
