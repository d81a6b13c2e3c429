import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import {
  asksBank,
  codeRoute,
  NUMBERS_ON,
  BANK_TEXTS,
  type BankTexts,
  type CodeRoute,
  type NumbersOn,
} from '../rules/code-route.js';
import { waysToRenew } from '../rules/ways.js';
import { text, type Block, type DetailsBlock } from './block.js';
import { notSure } from './controls.js';
import type { GuideOptions } from './guide.js';
import { nameOf, shopOf } from './names.js';
import { insteadOfCard } from './payment.js';
import { shopPlaces } from './renew-at-shop.js';

/** Two questions, one at a time, and the way whose code can arrive. */
export function codeRouteBlocks(
  carrier: Carrier,
  { answers = {}, written }: GuideOptions,
): Block[] {
  if (written) return inWriting(carrier);
  const on = answers['numbers-on'] as NumbersOn | undefined;
  const bank = answers['bank-texts'] as BankTexts | undefined;
  const first: Block = {
    type: 'question',
    id: 'numbers-on',
    text: msg('Which numbers are on in this phone now?'),
    answers: NUMBERS_ON.map((id) => ({ id, label: numberLabel(carrier, id) })),
    answered: on,
  };
  if (!on) return [first];
  if (!asksBank(carrier, on)) return [first, ...routeBlocks(carrier, codeRoute(carrier, on, bank))];
  const second: Block = {
    type: 'question',
    id: 'bank-texts',
    text: msg('Where does your bank send its code?'),
    answers: BANK_TEXTS.map((id) => ({ id, label: bankLabel(carrier, id) })),
    answered: bank,
  };
  return bank
    ? [first, second, ...routeBlocks(carrier, codeRoute(carrier, on, bank))]
    : [first, second];
}

/** The same as a fold inside the step that takes a code. */
export const codeRouteFold = (carrier: Carrier, options: GuideOptions): DetailsBlock => ({
  type: 'details',
  id: 'code-route',
  summary: msg('Will the code reach you?'),
  blocks: codeRouteBlocks(carrier, options),
});

function numberLabel(carrier: Carrier, on: NumbersOn): string {
  switch (on) {
    case 'esim':
      return carrier.kind === 'seller'
        ? msg('Only the travel eSIM')
        : msg(str`Only the ${nameOf(carrier)} number`);
    case 'home':
      return msg('Only my number from home');
    case 'both':
      return msg('Both');
    case 'unsure':
      return notSure();
  }
}

function bankLabel(carrier: Carrier, bank: BankTexts): string {
  switch (bank) {
    case 'esim':
      return carrier.kind === 'seller'
        ? msg('To the travel eSIM')
        : msg(str`To the ${nameOf(carrier)} number`);
    case 'home':
      return msg('To my number from home');
    case 'app':
      return msg('Into the bank’s app');
    case 'unsure':
      return notSure();
  }
}

const switchOn = (): Block =>
  text(
    msg(
      'Switch it on in the phone’s settings, under SIMs. Turn off data roaming for a line from home: receiving a text needs no data.',
    ),
  );

/** What to do, for one route. */
function routeBlocks(carrier: Carrier, route: CodeRoute): Block[] {
  switch (route) {
    case 'online':
      return [text(msg('The codes can reach you. Renew in the app.'), 'strong')];
    case 'turn-on-esim':
      return [
        text(msg('First switch this eSIM’s number on: its code goes there.'), 'strong'),
        switchOn(),
        ...withoutCode(carrier),
      ];
    case 'turn-on-home':
      return [
        text(msg('First switch your number from home on: your bank’s code goes there.'), 'strong'),
        switchOn(),
        ...withoutCode(carrier),
      ];
    case 'without-code':
      return [text(msg('Choose a way that needs no code.'), 'strong'), ...withoutCode(carrier)];
    case 'ask-bank':
      return [
        text(msg('Ask your bank how it confirms a payment, before you order.'), 'strong'),
        text(msg('Or pay with another card or way to pay that needs no text.')),
      ];
  }
}

/** Cash, where it is known to work, and the shop. */
function withoutCode(carrier: Carrier): Block[] {
  if (carrier.kind === 'seller') return [];
  const cash = insteadOfCard(carrier);
  const shop = waysToRenew(carrier).includes('store');
  return [
    ...cash,
    ...(shop
      ? [
          text(msg(str`At ${shopOf(carrier)} you need no code. Take your passport.`)),
          ...shopPlaces(carrier),
        ]
      : []),
  ];
}

/** All of it at once, to be read. */
const inWriting = (carrier: Carrier): Block[] => [
  ...(carrier.kind === 'carrier'
    ? [text(msg('The app’s code goes to this eSIM’s number: it has to be on.'))]
    : []),
  text(msg('Your bank’s code goes to the number that your bank knows: it has to be on, too.')),
  ...withoutCode(carrier),
];
