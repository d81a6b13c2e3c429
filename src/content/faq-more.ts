import { msg } from '@lit/localize';
import { mayNotRenew, waysToRenew } from '../rules/ways.js';
import { quiet, text } from './builders.js';
import type { Content, Scene } from './builders.js';
import { codesToRenew } from './codes.js';
import { lockOfAnyPhone } from './device-proof.js';
import { ageBlock } from './facts.js';
import {
  forBoth,
  hasShop,
  unlessRepeated,
  stillStuck,
  toTheShop,
  type BuiltInQuestion,
} from './faq-question.js';
import { dayRule, deviceCheck, roamingOffAtHome } from './faq-travel.js';
import { turnOnDataAndRoaming, turnOnData } from './fixes.js';
import { hotlines, knownFakes } from './help.js';
import { insteadOfCard, noForeignPayment } from './payment.js';
import { lifecycleBlocks } from './renewable.js';
import { neverGiveAway } from './safety.js';
import { endsWithData, topUpRule } from './seller.js';
import { askStep, notProven, websiteLink } from './website.js';

/** The questions behind "All questions". */
export const moreQuestions: BuiltInQuestion[] = [
  {
    id: 'card-refused',
    title: () => msg('My bank card is refused'),
    searchWords: () => msg('Visa Mastercard PayPal foreign credit card declined'),
    carrier: (scene) => [
      insteadOfCard(scene),
      // On paper, the question about wallets says it.
      unlessRepeated(scene, () => noForeignPayment(scene)),
      stillStuck(scene),
    ],
    seller: (scene) => [
      msg('Allow payments abroad in your bank’s app, or try another card.'),
      msg('Enter your name and address exactly as your bank has them.'),
      stillStuck(scene),
    ],
  },
  {
    id: 'deleted-esim',
    title: () => msg('I deleted the eSIM'),
    searchWords: () => msg('removed lost stolen phone reinstall QR again'),
    carrier: (scene) => [
      askFirst(),
      toTheShop(scene),
      msg('Have the ICCID ready, if you still have it.'),
      stillStuck(scene, 'esim'),
    ],
    seller: (scene) => lostAtSeller(scene),
  },
  {
    id: 'phone-reset',
    title: () => msg('I reset my phone'),
    searchWords: () => msg('factory reset erased wiped eSIM gone'),
    carrier: (scene) => [
      lookInSettings(),
      msg('If it’s gone, ask the carrier to replace it with the same number before you pay.'),
      toTheShop(scene),
      stillStuck(scene, 'esim'),
    ],
    seller: (scene) => [lookInSettings(), lostAtSeller(scene)],
  },
  {
    id: 'expired-too-early',
    title: () => msg('It ended earlier than I thought'),
    searchWords: () => msg('validity expired early days end time zone 24 hours check balance'),
    ...forBoth((scene) => [
      msg('Check the end date and the data left.'),
      scene.carrier.topUp?.endsWithData && endsWithData(),
      // On paper, the question about the end of a day says it.
      unlessRepeated(scene, () => dayRule(scene)),
      stillStuck(scene),
    ]),
  },
  {
    id: 'data-roaming',
    title: () => msg('Do I need data roaming?'),
    searchWords: () => msg('roaming abroad other country APN'),
    carrier: (scene) => [turnOnData(scene.carrier), roamingOffAtHome(), stillStuck(scene)],
    seller: (scene) => [turnOnDataAndRoaming(), roamingOffAtHome(), stillStuck(scene)],
  },
  {
    id: 'hotspot',
    title: () => msg('Can I share the data as a hotspot?'),
    searchWords: () => msg('hotspot tethering laptop share'),
    ...forBoth((scene) => [
      msg('Choose this eSIM for mobile data. Turn on the hotspot in the settings.'),
      msg('Some plans don’t allow it.'),
      stillStuck(scene),
    ]),
  },
  {
    id: 'app-not-available',
    title: () => msg('The app is not in my app store or country'),
    searchWords: () => msg('App Store Google Play region install download not found'),
    carrier: (scene) => [withoutApp(scene), stillStuck(scene, 'app')],
    seller: (scene) => [
      msg('Use the seller’s website instead. Your order email has the link.'),
      stillStuck(scene),
    ],
  },
  {
    id: 'carrier-lock',
    title: () => msg('Is my phone locked to one carrier?'),
    searchWords: () => msg('lock simlock network lock unlock unlocked'),
    ...forBoth((scene) => [
      lockOfAnyPhone(),
      quiet(msg('A locked phone only works with that carrier’s eSIMs, until it’s unlocked.')),
      deviceCheck(scene),
      stillStuck(scene),
    ]),
  },
  {
    id: 'line-blocked',
    title: () => msg('My number is blocked'),
    searchWords: () => msg('locked suspended cannot call expired reactivate registration identity'),
    carrier: (scene) => {
      const shop = toTheShop(scene);
      const why = [
        ...lifecycleBlocks(scene),
        quiet(msg('Numbers are blocked when they expire, or when your ID must be checked again.')),
      ];
      // If no shop is known, the first thing to do is to call.
      return !shop.length && hotlines(scene).length
        ? [stillStuck(scene, 'esim'), why]
        : [shop, why, stillStuck(scene, 'esim')];
    },
  },
  {
    id: 'top-up-locked',
    title: () => msg('I can’t top up: it’s locked'),
    searchWords: () => msg('scratch card wrong code too many tries'),
    carrier: (scene) => [
      msg(
        'Several wrong codes can lock top-up, so don’t try more. Only the carrier can unlock it.',
      ),
      msg('Keep the card: its serial number proves you bought it.'),
      stillStuck(scene),
    ],
  },
  {
    id: 'new-phone',
    title: () => msg('I want to move the eSIM to another phone'),
    searchWords: () =>
      msg(
        'new phone transfer change device face check scan biometric real-name registration verification 2026',
      ),
    carrier: (scene) => (scene.carrier.country === 'VN' ? moveInVietnam(scene) : move(scene)),
    seller: (scene) => move(scene),
  },
  {
    id: 'is-this-seller-real',
    title: () => msg('Is this site or caller real?'),
    searchWords: () => msg('scam fake fraud phishing trust seller'),
    ...forBoth((scene) => [
      neverGiveAway(),
      scene.carrier.kind === 'carrier' && knownFakes(scene.carrier),
      msg('Check the website’s name in the address bar. Only open links you have checked.'),
      stillStuck(scene),
    ]),
  },
  {
    id: 'physical-sim-instead',
    title: () => msg('Can I get a physical SIM instead?'),
    searchWords: () => msg('SIM card plastic no eSIM phone'),
    carrier: (scene) => {
      const shop = toTheShop(scene);
      return [shop.length ? shop : text(msg('Ask the carrier for one.')), stillStuck(scene)];
    },
    seller: () =>
      msg(
        'This seller only sells eSIMs. Buy a SIM card at a carrier’s shop. Take your passport or ID.',
      ),
  },
  {
    id: 'same-esim-or-new',
    title: () => msg('Same eSIM, or a new one?'),
    searchWords: () => msg('again buy new top up rechargeable'),
    carrier: (scene) => [
      msg('Renew the one you have: there is no new QR code to scan.'),
      msg('Only buy a new one if the app or the shop says this one can’t be renewed.'),
      stillStuck(scene),
    ],
    seller: (scene) => [
      msg('Look in the app where you bought it, or in the email you got.'),
      topUpRule(scene),
    ],
  },
];

/** Every way but the app. A website that is not proven to renew is named, and promises nothing. */
function withoutApp(scene: Scene): Content {
  const { carrier } = scene;
  const ways = waysToRenew(carrier);
  const isUnproven = mayNotRenew(carrier);
  const others = ways.filter((way) => way !== 'app' && !(way === 'website' && isUnproven));
  const site = ways.includes('website') && [isUnproven && notProven(), websiteLink(carrier)];
  if (others.length) {
    return [
      msg('You can renew without the app.'),
      toTheShop(scene),
      site,
      others.every((way) => way === 'code') && codesToRenew(scene),
    ];
  }
  if (site) return site;
  const { title, blocks } = askStep(carrier);
  return [title, blocks];
}

const lookInSettings = (): string =>
  msg('Look in the phone’s settings. If the eSIM is still there, turn it on.');

const askFirst = (): string => msg('Don’t pay yet. First ask if the eSIM can be installed again.');

const lostAtSeller = (scene: Scene): Content => [
  askFirst(),
  msg('A deleted eSIM usually can’t be installed again.'),
  stillStuck(scene),
];

const move = (scene: Scene): Content => [
  msg('Ask before you move it. Don’t delete it from the old phone first.'),
  stillStuck(scene),
];

const moveInVietnam = (scene: Scene): Content => [
  hasShop(scene.carrier)
    ? msg('Ask at a carrier’s shop before you move it. Take your passport or ID.')
    : msg('Ask before you move it. Don’t delete it from the old phone first.'),
  msg(
    'Since 15 June 2026: if the number is used in another phone, calls and texts out stop within 2 hours, until you pass a face check. After 30 days without it, everything is blocked. 5 days later the contract ends.',
  ),
  msg('VNeID level 2 doesn’t replace this check.'),
  ageBlock(scene, 'law'),
  msg('We don’t know if this applies to foreign visitors.'),
  stillStuck(scene),
];
