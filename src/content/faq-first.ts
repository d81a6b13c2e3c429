import { msg, str } from '@lit/localize';
import { english, quiet } from './builders.js';
import { appStoreLinks } from './app.js';
import { forBoth, stillStuck, toTheShop, type BuiltInQuestion } from './faq-question.js';
import { doNotDelete, fixesInShort } from './fixes.js';
import { appNameOf } from './names.js';
import { dataOnlyCannotCall } from './out-of-data.js';
import { insteadOfCard } from './payment.js';
import { neverGiveAway } from './safety.js';
import { afterTheData } from './seller.js';

/** The questions that help centers get most. These six stand before "All questions". */
export const firstQuestions: BuiltInQuestion[] = [
  {
    id: 'cannot-log-in',
    title: () => msg('I cannot log in'),
    searchWords: () => msg('login sign in password account'),
    carrier: (scene) => [
      english('Forgot password', msg('Tap “Forgot password” and follow the reset link.')),
      msg('New account? Look for the message or email that activates it.'),
      quiet(msg('Most often the password is forgotten, or the account was never activated.')),
      stillStuck(scene),
    ],
    seller: (scene) => [
      english(
        'Forgot password',
        msg('Tap “Forgot password”, with the email address of your order.'),
      ),
      msg('You may have signed in with Apple, Google or Facebook then. Try that button.'),
      stillStuck(scene),
    ],
  },
  {
    id: 'payment-failed',
    title: () => msg('The payment failed'),
    searchWords: () => msg('pay payment declined error money charged twice'),
    ...forBoth((scene) => [
      msg('Look at your bank first. If the money has gone, wait: do not pay twice.'),
      msg('If not, check the connection and your balance. Then try another way to pay, or later.'),
      quiet(msg('The connection broke, the balance was too low, or the payment service refused.')),
      insteadOfCard(scene),
      stillStuck(scene),
    ]),
  },
  {
    id: 'wrong-plan',
    title: () => msg('I chose the wrong plan'),
    searchWords: () => msg('mistake change cancel refund package'),
    ...forBoth((scene) => [
      msg('Not paid yet? Go back and choose again. Paid? Ask at once whether it can be changed.'),
      msg('A confirmed order can usually not be changed. Check every detail before you pay.'),
      stillStuck(scene),
    ]),
  },
  {
    id: 'not-working-after-renewal',
    title: () => msg('I renewed, but it does not work'),
    searchWords: () => msg('no service no internet no signal paid top-up slow'),
    ...forBoth((scene) => [
      fixesInShort(scene.carrier),
      msg('Usually it is only a delay: minutes, at times a few hours.'),
      doNotDelete(scene.carrier),
      // The short list already names a seller's support, but no number and no shop.
      scene.carrier.kind === 'carrier' && stillStuck(scene),
    ]),
  },
  {
    id: 'no-data-left',
    title: () => msg('My data is used up'),
    searchWords: () => msg('out of data no internet offline empty'),
    carrier: (scene) => [
      scene.carrier.app
        ? msg(str`Get any Wi-Fi for five minutes, and renew in ${appNameOf(scene.carrier)}.`)
        : msg('Get any Wi-Fi for five minutes, and renew online.'),
      appStoreLinks(scene.carrier),
      toTheShop(scene),
      stillStuck(scene),
      dataOnlyCannotCall(),
    ],
    seller: (scene) => [
      msg('Get any Wi-Fi for five minutes, and open the app or the email where you bought it.'),
      afterTheData(scene),
    ],
  },
  {
    id: 'code-does-not-arrive',
    title: () => msg('The code by text message does not arrive'),
    searchWords: () => msg('OTP one-time code SMS verification'),
    ...forBoth((scene) => [
      msg(
        'Turn on the line that the code is sent to, and wait two minutes before you ask for another.',
      ),
      msg(
        'Your bank texts your home number: that SIM must be on too, and able to get texts abroad.',
      ),
      msg('A data-only eSIM gets no text messages.'),
      neverGiveAway(),
      stillStuck(scene),
    ]),
  },
];
