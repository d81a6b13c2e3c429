import { msg, str } from '@lit/localize';
import { isGiven } from '../carriers/carrier.js';
import { zoneName } from '../locales/format.js';
import { quiet } from './builders.js';
import type { Content, Scene } from './builders.js';
import {
  forBoth,
  unlessRepeated,
  stillStuck,
  toTheShop,
  type BuiltInQuestion,
} from './faq-question.js';
import { registration } from './help.js';
import { sellerDays } from './seller-days.js';
import { nameOf } from './names.js';
import { noForeignPayment } from './payment.js';
import { lifecycleBlocks } from './renewable.js';
import { topUpRule } from './seller.js';

/** Questions about days, money, other SIMs, owners and phones. They come last. */
export const travelQuestions: BuiltInQuestion[] = [
  {
    id: 'renew-early',
    title: () => msg('Can I renew before it ends?'),
    searchWords: () => msg('early extend unused add up carry over'),
    carrier: (scene) => [askWhatIsLeft(), quiet(noRule()), oneDayBefore(), stillStuck(scene)],
    seller: (scene) => [
      scene.carrier.topUp?.how !== 'none' && askWhatIsLeft(),
      topUpRule(scene),
      stillStuck(scene),
    ],
  },
  {
    id: 'day-end',
    title: () => msg('When does a day end?'),
    searchWords: () => msg('midnight time hour'),
    ...forBoth((scene) => [
      // Nothing to renew where no plan can be extended.
      scene.carrier.topUp?.how !== 'none' && oneDayBefore(),
      dayRule(scene),
      stillStuck(scene),
    ]),
  },
  {
    id: 'wallet',
    title: () => msg('Can I pay with Alipay, WeChat Pay, UnionPay or KakaoPay?'),
    searchWords: () => msg('wallet Kakao Apple QR'),
    carrier: (scene) => [
      paymentPage(),
      noForeignPayment(scene),
      scene.carrier.country === 'VN' && [
        // UnionPay International and NAPAS, 2 December 2025. See `docs/content.md`.
        msg('Since December 2025, many shops with a VIETQRGlobal code accept the UnionPay app.'),
      ],
      toTheShop(scene),
      stillStuck(scene),
    ],
    seller: (scene) => [paymentPage(), stillStuck(scene)],
  },
  {
    id: 'usual-sim-cost',
    title: () => msg('Does my usual SIM cost money while I use the eSIM?'),
    searchWords: () => msg('home charges dual'),
    ...forBoth(() => [
      roamingOffAtHome(),
      msg(
        'Choose the eSIM for mobile data. Turn off data switching (iPhone: “Allow Cellular Data Switching”).',
      ),
      msg('Calls and texts may still cost. Ask that SIM’s carrier.'),
    ]),
  },
  {
    id: 'slow',
    title: () => msg('The internet is slow now'),
    searchWords: () => msg('speed throttled'),
    ...forBoth((scene) => [
      msg('Turn flight mode on and off. Turn off any VPN.'),
      msg('Check how much data is left today. Some plans slow down when it’s used up.'),
      stillStuck(scene),
    ]),
  },
  {
    id: 'keep-number',
    title: () => msg('Can I keep the number after I go home?'),
    searchWords: () => msg('keep my number leave trip'),
    carrier: (scene) => [
      msg('Before you leave, ask how to keep it and how to pay from abroad.'),
      unlessRepeated(scene, () => lifecycleBlocks(scene)),
      stillStuck(scene),
    ],
  },
  {
    id: 'other-owner',
    title: () => msg('The number is in another person’s name'),
    searchWords: () => msg('registered owner friend'),
    carrier: (scene) => [
      msg('Ask the carrier to put it in your name before you pay for more.'),
      registration(scene.carrier),
      stillStuck(scene),
    ],
  },
  {
    id: 'bought-in-china',
    title: () => msg('My phone was bought in mainland China or Hong Kong'),
    searchWords: () => msg('Chinese Huawei Xiaomi iPhone'),
    ...forBoth((scene) => [
      msg('Dial *#06#. If a line starts with EID, the phone has an eSIM chip.'),
      msg('Most phones made for mainland China have none. For Hong Kong, it depends on the model.'),
      deviceCheck(scene),
    ]),
  },
];

/** Where neither the carrier nor anybody else has published a rule. */
const noRule = (): string => msg('We found no published rule.');

/** The check itself, where it can run. */
export const deviceCheck = ({ place }: Scene): Content =>
  place.hasDeviceCheck && { type: 'device-check' };

/** How long a day of a plan lasts, if the seller published it. */
export function dayRule({ carrier, place }: Scene): Content {
  const { ends, zone } = carrier.clock ?? {};
  if (ends === '24h')
    return msg(str`${nameOf(carrier)} counts a day as 24 hours, from the minute the plan starts.`);
  if (ends === 'calendar-day') {
    const published = sellerDays(carrier);
    if (published.length && !isGiven(carrier, 'clock.ends')) return published;
    return [
      zone
        ? msg(
            str`${nameOf(carrier)} counts calendar days: each one ends at midnight (${zoneName(zone, place.now)}).`,
          )
        : msg(str`${nameOf(carrier)} counts calendar days: each one ends at midnight.`),
      published,
    ];
  }
  return msg(
    'Some plans count a day as 24 hours. Others count calendar days, maybe in another time zone.',
  );
}

export const roamingOffAtHome = (): string =>
  msg('Turn data roaming off for your usual SIM, or it may charge you.');

const oneDayBefore = (): string => msg('To be safe, renew one day before the end.');

const askWhatIsLeft = (): string =>
  msg('Before you pay, ask if the days and data you still have are added or lost.');

const paymentPage = (): string => msg('Check the payment page before you order.');
