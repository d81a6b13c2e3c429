import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from '../rules/ways.js';
import { present, text, type Block } from './block.js';
import { stateRows } from './expired.js';
import { ageBlock } from './facts.js';
import { doNotDelete, fixesInShort } from './fixes.js';
import { hotlines, knownFakes } from './help.js';
import { appNameOf, inOurLanguage, nameOf, placeOf, shopOf } from './names.js';
import { insteadOfCard } from './payment.js';
import { bringTitle, shopPlaces } from './renew-at-shop.js';
import { appStoreLinks } from './renew-in-app.js';
import { afterTheData } from './out-of-data.js';
import { topUpRule } from './renew-with-seller.js';
import { neverGiveAway } from './safety.js';

/** A question with its answer, in the language that was current when it was made. */
export interface FaqEntry {
  id: string;
  question: string;
  /** Words that somebody may search it by, besides those that it has. Never shown. */
  words: string;
  answer: Block[];
}

type Answer = (carrier: Carrier) => Array<Block | false | undefined>;

interface BuiltInQuestion {
  question: () => string;
  words: () => string;
  /** First what to do now, then why, then whom to ask. */
  carrier?: Answer;
  seller?: Answer;
}

/** What the reader does next when nothing above has helped. */
function ask(carrier: Carrier): Block[] {
  if (carrier.kind === 'seller') {
    return [
      text(
        msg(
          str`Still stuck? Write to the support of ${nameOf(carrier)}, in the app or by answering its email.`,
        ),
      ),
    ];
  }
  const line = hotlines(carrier)[0];
  if (line) return [line];
  return waysToRenew(carrier).includes('store')
    ? [text(msg(str`Still stuck? Ask at ${shopOf(carrier)}.`))]
    : [
        text(
          carrier.app
            ? msg(str`Still stuck? Write to the support in ${appNameOf(carrier)}.`)
            : msg(str`Still stuck? Write to the support of ${nameOf(carrier)}.`),
        ),
      ];
}

const toTheShop = (carrier: Carrier): Block[] =>
  waysToRenew(carrier).includes('store')
    ? present([
        text(
          msg(str`Go to ${shopOf(carrier)}. ${bringTitle(carrier)}.`, {
            desc: 'Placeholders: “a Viettel shop”; a sentence on what to bring, without its full stop',
          }),
        ),
        ...shopPlaces(carrier),
      ])
    : [];

const built: Record<string, BuiltInQuestion> = {
  'cannot-log-in': {
    question: () => msg('I cannot log in'),
    words: () => msg('login sign in password account', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [
      text(msg('Tap “Forgot password” and follow the reset link.')),
      text(msg('New account? Look for the message or email that activates it.')),
      text(
        msg('Most often the password is forgotten, or the account was never activated.'),
        'quiet',
      ),
      ...ask(carrier),
    ],
    seller: (carrier) => [
      text(msg('Tap “Forgot password”, with the email address of your order.')),
      text(msg('You may have signed in with Apple, Google or Facebook then. Try that button.')),
      ...ask(carrier),
    ],
  },
  'payment-failed': {
    question: () => msg('The payment failed'),
    words: () =>
      msg('pay payment declined error money charged twice', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [...paymentFailed(), ...insteadOfCard(carrier), ...ask(carrier)],
    seller: (carrier) => [...paymentFailed(), ...ask(carrier)],
  },
  'wrong-plan': {
    question: () => msg('I chose the wrong plan'),
    words: () => msg('mistake change cancel refund package', { desc: 'Search words, never shown' }),
    carrier: wrongPlan,
    seller: wrongPlan,
  },
  'not-working-after-renewal': {
    question: () => msg('I renewed, but it does not work'),
    words: () =>
      msg('no service no internet no signal paid top-up slow', {
        desc: 'Search words, never shown',
      }),
    carrier: notWorking,
    seller: notWorking,
  },
  'no-data-left': {
    question: () => msg('My data is used up'),
    words: () =>
      msg('out of data no internet offline empty', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [
      text(
        carrier.app
          ? msg(str`Get any Wi-Fi for five minutes, and renew in ${appNameOf(carrier)}.`)
          : msg('Get any Wi-Fi for five minutes, and renew online.'),
      ),
      ...appStoreLinks(carrier),
      ...toTheShop(carrier),
      ...ask(carrier),
      text(msg('A data-only eSIM cannot call.'), 'quiet'),
    ],
    seller: (carrier) => [
      text(
        msg('Get any Wi-Fi for five minutes, and open the app or the email where you bought it.'),
      ),
      ...afterTheData(carrier),
    ],
  },
  'code-does-not-arrive': {
    question: () => msg('The code by text message does not arrive'),
    words: () => msg('OTP one-time code SMS verification', { desc: 'Search words, never shown' }),
    carrier: codeMissing,
    seller: codeMissing,
  },
  'card-refused': {
    question: () => msg('My card is refused'),
    words: () =>
      msg('Visa Mastercard PayPal foreign credit card declined', {
        desc: 'Search words, never shown',
      }),
    carrier: (carrier) => [
      ...insteadOfCard(carrier),
      carrier.country === 'VN' &&
        carrier.payment?.foreignCard !== 'yes' &&
        text(
          msg(
            'We found no carrier in Vietnam that is known to take foreign cards or PayPal in its app.',
          ),
          'quiet',
        ),
      ...ask(carrier),
    ],
    seller: (carrier) => [
      text(msg('Allow payments abroad in your bank’s app, or try another card.')),
      text(msg('Type the name and address as the bank knows them.')),
      ...ask(carrier),
    ],
  },
  'deleted-esim': {
    question: () => msg('I deleted the eSIM'),
    words: () => msg('removed lost reinstall QR again', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [
      text(msg('Do not pay for anything yet. First ask whether the eSIM can be installed again.')),
      ...toTheShop(carrier),
      text(msg('Have the ICCID ready, if you still have it.')),
      text(msg('We found no published rule on installing a deleted eSIM again.'), 'quiet'),
      ...ask(carrier),
    ],
    seller: lostAtSeller,
  },
  'phone-reset': {
    question: () => msg('I reset my phone'),
    words: () => msg('factory reset erased wiped eSIM gone', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [
      text(msg('Look in the phone’s settings: the eSIM may still be there. Then turn it on.')),
      text(msg('Is it gone? Ask for a new one before you pay for a plan.')),
      ...toTheShop(carrier),
      ...ask(carrier),
    ],
    seller: (carrier) => [
      text(msg('Look in the phone’s settings: the eSIM may still be there. Then turn it on.')),
      ...lostAtSeller(carrier),
    ],
  },
  'expired-too-early': {
    question: () => msg('It ended earlier than I thought'),
    words: () =>
      msg('validity expired days end time zone 24 hours', { desc: 'Search words, never shown' }),
    carrier: tooEarly,
    seller: tooEarly,
  },
  'line-blocked': {
    question: () => msg('My number is blocked'),
    words: () =>
      msg('locked suspended cannot call expired reactivate', { desc: 'Search words, never shown' }),
    carrier: (carrier) => {
      const shop = toTheShop(carrier);
      const why = [
        ...stateRows(carrier),
        text(
          msg(
            'A number is blocked when its validity has ended, or when its registration must be checked.',
          ),
          'quiet',
        ),
      ];
      // Where no shop is known, the first thing to do is to call.
      return !shop.length && hotlines(carrier).length
        ? [...ask(carrier), ...why]
        : [...shop, ...why, ...ask(carrier)];
    },
  },
  'top-up-locked': {
    question: () => msg('Top-up is locked'),
    words: () =>
      msg('scratch card wrong code too many tries', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [
      text(
        msg('Do not try more codes. Keep the card: its serial number proves that you bought it.'),
      ),
      text(msg('Wrong card codes in a row can lock top-up. Only the carrier can open it again.')),
      ...ask(carrier),
    ],
  },
  'new-phone': {
    question: () => msg('I want to move the eSIM to another phone'),
    words: () =>
      msg('new phone transfer change device face check 2026', {
        desc: 'Search words, never shown',
      }),
    carrier: (carrier) =>
      carrier.country === 'VN'
        ? [
            text(msg('Ask at a carrier’s shop before you move it. Bring your passport.')),
            text(
              msg(
                'Since 15 June 2026, a number seen in another phone is blocked from calling and texting out within two hours, until a face check. Without one it is blocked both ways after 30 days, and the contract ends five days later.',
              ),
            ),
            ageBlock(carrier, 'law'),
            text(msg('Not settled: whether this also applies to foreign visitors.')),
            ...ask(carrier),
          ]
        : moveIt(carrier),
    seller: moveIt,
  },
  'is-this-seller-real': {
    question: () => msg('Is this site or caller real?'),
    words: () =>
      msg('scam fake fraud phishing trust seller', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [neverGiveAway(), ...knownFakes(carrier), ...realSite(), ...ask(carrier)],
    seller: (carrier) => [neverGiveAway(), ...realSite(), ...ask(carrier)],
  },
  'physical-sim-instead': {
    question: () => msg('Can I get a physical SIM instead?'),
    words: () => msg('SIM card plastic no eSIM phone', { desc: 'Search words, never shown' }),
    carrier: (carrier) => [
      ...(toTheShop(carrier).length ? toTheShop(carrier) : [text(msg('Ask the carrier for one.'))]),
      ...ask(carrier),
    ],
    seller: () => [
      text(
        msg(
          'Not from this seller: it sells eSIMs. A carrier’s shop sells SIM cards; bring your passport.',
        ),
      ),
    ],
  },
  'same-esim-or-new': {
    question: () => msg('Same eSIM, or a new one?'),
    words: () =>
      msg('keep my number again buy new top up rechargeable', {
        desc: 'Search words, never shown',
      }),
    carrier: (carrier) => [
      text(msg('Renew the eSIM that you have. It stays in the phone, and you scan nothing new.')),
      text(msg('Buy a new one only if the app or the shop says that this one cannot be renewed.')),
      ...ask(carrier),
    ],
    seller: (carrier) => [
      text(msg('Look in the app or the email where you bought it.')),
      ...topUpRule(carrier),
    ],
  },
};

function paymentFailed(): Block[] {
  return [
    text(msg('Look at your bank first. If the money has gone, wait: do not pay twice.')),
    text(
      msg('If not, check the connection and your balance. Then try another way to pay, or later.'),
    ),
    text(
      msg('The connection broke, the balance was too low, or the payment service refused.'),
      'quiet',
    ),
  ];
}

function wrongPlan(carrier: Carrier): Block[] {
  return [
    text(
      msg('Not paid yet? Go back and choose again. Paid? Ask at once whether it can be changed.'),
    ),
    text(msg('A confirmed order can usually not be changed. Check every detail before you pay.')),
    ...ask(carrier),
  ];
}

function notWorking(carrier: Carrier): Block[] {
  return [
    fixesInShort(carrier),
    text(msg('Usually it is only a delay: minutes, at times a few hours.')),
    doNotDelete(carrier),
    // The short list names a seller's support, but no number and no place.
    ...(carrier.kind === 'seller' ? [] : ask(carrier)),
  ];
}

function codeMissing(carrier: Carrier): Block[] {
  return present([
    text(
      msg(
        'Turn on the line that the code is sent to, and wait two minutes before you ask for another.',
      ),
    ),
    text(
      msg(
        'Your bank texts your home number: that SIM must be on too, and able to get texts abroad.',
      ),
    ),
    text(msg('A data-only eSIM gets no text messages.')),
    neverGiveAway(),
    ...ask(carrier),
  ]);
}

function lostAtSeller(carrier: Carrier): Block[] {
  return [
    text(msg('Do not buy anything yet. First ask the seller whether it can be installed again.')),
    text(msg('A deleted eSIM can usually not be installed again.')),
    ...ask(carrier),
  ];
}

function tooEarly(carrier: Carrier): Block[] {
  return present([
    text(msg('Look in the app at two things: the end date, and the data left.')),
    carrier.topUp?.endsWithData && text(msg('A plan ends as soon as its data is used up.')),
    text(
      msg(
        'Some plans count 24 hours for a day, others calendar days, maybe in another time zone than yours.',
      ),
    ),
    ...ask(carrier),
  ]);
}

function moveIt(carrier: Carrier): Block[] {
  return [
    text(msg('Ask before you move it. Do not delete it from the old phone first.')),
    ...ask(carrier),
  ];
}

const realSite = (): Block[] => [
  text(msg('Look at the host in the address bar. Only open links that you have checked.')),
];

/** Ids of the built-in questions, in their order. */
export const BUILT_IN_QUESTIONS: readonly string[] = Object.keys(built);

/** How many stand before "All questions". */
export const FIRST_QUESTIONS = 6;

/** The built-in questions that this carrier has an answer to; those of its config replace or follow. */
export function faqEntries(carrier: Carrier): FaqEntry[] {
  const entries = new Map<string, FaqEntry>();
  for (const [id, { question, words, ...answers }] of Object.entries(built)) {
    const answer = answers[carrier.kind];
    if (!answer) continue;
    entries.set(id, { id, question: question(), words: words(), answer: present(answer(carrier)) });
  }
  for (const { id, question, answer, links } of carrier.faq ?? []) {
    entries.set(id, {
      id,
      question: inOurLanguage(question),
      words: '',
      answer: [
        ...(Array.isArray(answer) ? answer : [answer]).map((part) => text(inOurLanguage(part))),
        ...(links ?? []).map(ownLink),
      ],
    });
  }
  return [...entries.values()];
}

const ownLink = ({
  label,
  url,
}: {
  label: Parameters<typeof inOurLanguage>[0];
  url: string;
}): Block => ({
  type: 'link',
  kind: 'source',
  href: url,
  label: inOurLanguage(label),
  place: placeOf(url),
});

/** The answer to one of the built-in questions, as the guide gives it too. */
export const faqAnswer = (id: string, carrier: Carrier): Block[] =>
  faqEntries({ ...carrier, faq: undefined, without: undefined }).find((one) => one.id === id)
    ?.answer ?? [];

export const faqTitle = (carrier: Carrier | undefined): string =>
  carrier?.name
    ? msg(str`Questions about your ${nameOf(carrier)} eSIM`)
    : msg('Questions about your eSIM');

export const allQuestions = (count: number): string => msg(str`All ${count} questions`);
export const searchLabel = (): string => msg('Search the questions');
export const searchCount = (count: number): string =>
  count === 1 ? msg('1 question found') : msg(str`${count} questions found`);
export const nothingFound = (canAsk: boolean): string =>
  canAsk ? msg('Nothing found. Try one word, or ask here:') : msg('Nothing found. Try one word.');
export const copyLink = (): string => msg('Copy link to this answer');
export const didHelp = (): string => msg('Did this help?');
export const yes = (): string => msg('Yes');
export const no = (): string => msg('No');
export const thankYou = (): string => msg('Thank you');
