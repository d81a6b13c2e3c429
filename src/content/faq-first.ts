import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { english } from './builders.js';
import type { Content } from './builders.js';
import { appStoreLinks } from './app.js';
import { codesToRenew } from './codes.js';
import {
  forBoth,
  unlessRepeated,
  stillStuck,
  toTheShop,
  type BuiltInQuestion,
} from './faq-question.js';
import { waysToRenew } from '../rules/ways.js';
import { turnOnDataAndRoaming, doNotDelete, fixesInShort } from './fixes.js';
import { appNameOf } from './names.js';
import { insteadOfCard } from './payment.js';
import { neverGiveAway } from './safety.js';
import { afterTheData } from './seller.js';

/** The questions that help centers get most. These six stand before "All questions". */
export const firstQuestions: BuiltInQuestion[] = [
  {
    id: 'cannot-log-in',
    title: () => msg('I can’t log in'),
    searchWords: () => msg('login sign in password account'),
    carrier: (scene) => [
      english('Forgot password', msg('Tap “Forgot password” and follow the reset link.')),
      msg('New account? Look for the message or email that activates it.'),
      msg('If nothing helps, ask for an account reset.'),
      stillStuck(scene, 'app'),
    ],
    seller: (scene) => [
      english(
        'Forgot password',
        msg('Tap “Forgot password” and enter the email address you ordered with.'),
      ),
      msg('You may have signed up with Apple, Google or Facebook. Try that button.'),
      stillStuck(scene),
    ],
  },
  {
    id: 'payment-failed',
    title: () => msg('The payment failed'),
    searchWords: () => msg('pay payment declined error money charged twice'),
    ...forBoth((scene) => [
      msg('Check your bank account first. If the money has gone, wait: don’t pay twice.'),
      msg(
        'If not, check the connection, your balance and the card’s limit. Then try another way to pay, or later.',
      ),
      // “My bank card is refused” says the same.
      unlessRepeated(scene, () => insteadOfCard(scene)),
      stillStuck(scene),
    ]),
  },
  {
    id: 'wrong-plan',
    title: () => msg('I chose the wrong plan'),
    searchWords: () => msg('mistake change cancel refund money back package'),
    ...forBoth((scene) => [
      msg('Not paid yet? Go back and choose again. Paid? Ask straight away if it can be changed.'),
      msg('Usually not: check every detail before you pay.'),
      stillStuck(scene),
    ]),
  },
  {
    id: 'not-working-after-renewal',
    title: () => msg('I renewed, but it doesn’t work'),
    searchWords: () => msg('no service no internet no signal paid top-up slow'),
    ...forBoth((scene) => [
      fixesInShort(scene),
      scene.carrier.kind === 'seller' && turnOnDataAndRoaming(),
      doNotDelete(),
      // The short list already names a seller's support, but no number and no shop.
      scene.carrier.kind === 'carrier' && stillStuck(scene, 'esim'),
    ]),
  },
  {
    id: 'no-data-left',
    title: () => msg('My data is used up'),
    searchWords: () => msg('out of data no internet offline empty'),
    carrier: (scene) => [
      renewOverWifi(scene.carrier),
      toTheShop(scene),
      codesToRenew(scene),
      stillStuck(scene),
    ],
    seller: (scene) => [
      msg('Find Wi-Fi for 5 minutes. Open the app where you bought it, or the email you got.'),
      scene.carrier.topUp?.how === 'none' && msg('Buy a new eSIM there.'),
      afterTheData(scene),
    ],
  },
  {
    id: 'code-does-not-arrive',
    title: () => msg('I don’t get the code by text'),
    searchWords: () => msg('OTP one-time code SMS verification'),
    ...forBoth((scene) => [
      msg('Turn on the number that gets the code. Wait 2 minutes before you ask for a new one.'),
      msg('A bank’s code often goes to your usual SIM: it must be able to get texts abroad.'),
      msg('A data-only eSIM gets no text messages.'),
      unlessRepeated(scene, neverGiveAway),
      stillStuck(scene),
    ]),
  },
];

/** Nothing for a carrier that has only a shop, a number or codes. */
function renewOverWifi(carrier: Carrier): Content {
  const ways = waysToRenew(carrier);
  if (carrier.app && ways.includes('app')) {
    return [
      msg(str`Find Wi-Fi for 5 minutes and renew in ${appNameOf(carrier)}.`),
      appStoreLinks(carrier),
    ];
  }
  const isOnline = ways.includes('app') || ways.includes('website');
  return isOnline && msg('Find Wi-Fi for 5 minutes and renew online.');
}
