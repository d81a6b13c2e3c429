import { msg } from '@lit/localize';
import { waysToRenew } from '../rules/ways.js';
import { blocks, quiet, text } from './builders.js';
import type { Block, Content, Scene } from './builders.js';
import { lockOfAnyPhone } from './device-proof.js';
import { ageBlock } from './facts.js';
import { forBoth, stillStuck, toTheShop, type BuiltInQuestion } from './faq-question.js';
import { dataAndRoaming, dataOfEsim } from './fixes.js';
import { hotlines, knownFakes } from './help.js';
import { insteadOfCard } from './payment.js';
import { lifecycleBlocks } from './renewable.js';
import { neverGiveAway } from './safety.js';
import { endsWithData, topUpRule } from './seller.js';
import { askStep, websiteLink } from './website.js';

/** The questions behind "All questions". */
export const moreQuestions: BuiltInQuestion[] = [
  {
    id: 'card-refused',
    title: () => msg('My card is refused'),
    searchWords: () => msg('Visa Mastercard PayPal foreign credit card declined'),
    carrier: (scene) => [
      insteadOfCard(scene),
      scene.carrier.country === 'VN' &&
        scene.carrier.payment?.foreignCard !== 'yes' &&
        quiet(
          msg(
            'We found no carrier in Vietnam that is known to take foreign cards or PayPal in its app.',
          ),
        ),
      stillStuck(scene),
    ],
    seller: (scene) => [
      msg('Allow payments abroad in your bank’s app, or try another card.'),
      msg('Type the name and address as the bank knows them.'),
      stillStuck(scene),
    ],
  },
  {
    id: 'deleted-esim',
    title: () => msg('I deleted the eSIM'),
    searchWords: () => msg('removed lost reinstall QR again'),
    carrier: (scene) => [
      msg('Do not pay for anything yet. First ask whether the eSIM can be installed again.'),
      toTheShop(scene),
      msg('Have the ICCID ready, if you still have it.'),
      quiet(msg('We found no published rule on installing a deleted eSIM again.')),
      stillStuck(scene),
    ],
    seller: (scene) => lostAtSeller(scene),
  },
  {
    id: 'phone-reset',
    title: () => msg('I reset my phone'),
    searchWords: () => msg('factory reset erased wiped eSIM gone'),
    carrier: (scene) => [
      lookInSettings(),
      msg('Is it gone? Ask for a new one before you pay for a plan.'),
      toTheShop(scene),
      stillStuck(scene),
    ],
    seller: (scene) => [lookInSettings(), lostAtSeller(scene)],
  },
  {
    id: 'expired-too-early',
    title: () => msg('It ended earlier than I thought'),
    searchWords: () => msg('validity expired days end time zone 24 hours'),
    ...forBoth((scene) => [
      scene.carrier.kind === 'seller' || scene.carrier.app
        ? msg('Look in the app at two things: the end date, and the data left.')
        : msg('Look at two things: the end date, and the data left.'),
      scene.carrier.topUp?.endsWithData && endsWithData(),
      msg(
        'Some plans count 24 hours for a day, others calendar days, maybe in another time zone than yours.',
      ),
      stillStuck(scene),
    ]),
  },
  {
    id: 'data-roaming',
    title: () => msg('Do I need data roaming?'),
    searchWords: () => msg('roaming abroad other country APN'),
    carrier: (scene) => [dataOfEsim(), noRoamingAtHome(), stillStuck(scene)],
    seller: (scene) => [dataAndRoaming(), noRoamingAtHome(), stillStuck(scene)],
  },
  {
    id: 'hotspot',
    title: () => msg('Can I share the data as a hotspot?'),
    searchWords: () => msg('hotspot tethering laptop share'),
    ...forBoth((scene) => [
      msg('Use this eSIM for mobile data, and turn on the hotspot in the phone’s settings.'),
      msg('Some plans do not allow it. What the other devices use counts as yours.'),
      stillStuck(scene),
    ]),
  },
  {
    id: 'app-not-available',
    title: () => msg('The app is not available in my country'),
    searchWords: () => msg('App Store Google Play region install download not found'),
    carrier: (scene) => [
      withoutApp(scene),
      waysToRenew(scene.carrier).includes('website') && websiteLink(scene.carrier),
      toTheShop(scene),
      quiet(msg('The app stores of some countries do not have it.')),
      stillStuck(scene),
    ],
    seller: (scene) => [
      msg('Use the seller’s website instead. The email of your order leads there.'),
      stillStuck(scene),
    ],
  },
  {
    id: 'carrier-lock',
    title: () => msg('Is my phone locked to one carrier?'),
    searchWords: () => msg('lock SIM lock network lock unlock unlocked'),
    ...forBoth((scene) => [
      lockOfAnyPhone(),
      quiet(
        msg('A locked phone takes only the eSIMs of that carrier, until that carrier unlocks it.'),
      ),
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
        quiet(
          msg(
            'A number is blocked when its validity has ended, or when its registration must be checked.',
          ),
        ),
      ];
      // If no shop is known, the first thing to do is to call.
      return !shop.length && hotlines(scene.carrier).length
        ? [stillStuck(scene), why]
        : [shop, why, stillStuck(scene)];
    },
  },
  {
    id: 'top-up-locked',
    title: () => msg('Top-up is locked'),
    searchWords: () => msg('scratch card wrong code too many tries'),
    carrier: (scene) => [
      msg('Do not try more codes. Keep the card: its serial number proves that you bought it.'),
      msg('Wrong card codes in a row can lock top-up. Only the carrier can open it again.'),
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
      msg('Look at the host in the address bar. Only open links that you have checked.'),
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
        'Not from this seller: it sells eSIMs. A carrier’s shop sells SIM cards; bring your passport.',
      ),
  },
  {
    id: 'same-esim-or-new',
    title: () => msg('Same eSIM, or a new one?'),
    searchWords: () => msg('keep my number again buy new top up rechargeable'),
    carrier: (scene) => [
      msg('Renew the eSIM that you have. It stays in the phone, and you scan nothing new.'),
      msg('Buy a new one only if the app or the shop says that this one cannot be renewed.'),
      stillStuck(scene),
    ],
    seller: (scene) => [msg('Look in the app or the email where you bought it.'), topUpRule(scene)],
  },
];

function withoutApp({ carrier }: Scene): Content {
  if (waysToRenew(carrier).some((way) => way !== 'app'))
    return msg('You can renew without the app.');
  const { title, blocks } = askStep(carrier);
  return [title, blocks];
}

const noRoamingAtHome = (): string =>
  msg('Leave it off for your SIM from home, which may charge for it.');

const lookInSettings = (): string =>
  msg('Look in the phone’s settings: the eSIM may still be there. Then turn it on.');

const lostAtSeller = (scene: Scene): Block[] => [
  text(msg('Do not buy anything yet. First ask the seller whether it can be installed again.')),
  text(msg('A deleted eSIM can usually not be installed again.')),
  stillStuck(scene),
];

const move = (scene: Scene): Block[] => [
  text(msg('Ask before you move it. Do not delete it from the old phone first.')),
  stillStuck(scene),
];

const moveInVietnam = (scene: Scene): Block[] =>
  blocks(
    msg('Ask at a carrier’s shop before you move it. Bring your passport.'),
    msg(
      'Since 15 June 2026, a number seen in another phone is blocked from calling and texting out within two hours, until a face check. Without one it is blocked both ways after 30 days, and the contract ends five days later.',
    ),
    ageBlock(scene, 'law'),
    msg('Not settled: whether this also applies to foreign visitors.'),
    stillStuck(scene),
  );
