import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Block, DetailsBlock } from '../render/block.js';
import {
  BANK_TEXTS,
  NUMBERS_ON,
  asksBank,
  codeRoute as routeFor,
  type BankTexts,
  type CodeRoute,
  type NumbersOn,
} from '../rules/code-route.js';
import { waysToRenew } from '../rules/ways.js';
import { ask, blocks, details, strong, text, when } from './builders.js';
import { notSure } from './controls.js';
import { nameOf, shopOf } from './names.js';
import { insteadOfCard } from './payment.js';
import type { Scene } from './scene.js';
import { shopPlaces } from './shop.js';

/** Inside the step that needs a one-time code. */
export const codeRouteDetails = (scene: Scene): DetailsBlock =>
  details('code-route', msg('Will the code reach you?'), codeRoute(scene));

/** Two questions, one at a time, and then the route whose one-time code can arrive. */
export function codeRoute(scene: Scene): Block[] {
  if (scene.place.onPaper) return everyRoute(scene);
  const { carrier, answers } = scene;
  const on = answers['numbers-on'] as NumbersOn | undefined;
  const bank = answers['bank-texts'] as BankTexts | undefined;
  const needsBank = !!on && asksBank(carrier, on);
  return blocks(
    ask(
      'numbers-on',
      msg('Which numbers are on in this phone now?'),
      NUMBERS_ON.map((id) => [id, numberLabel(carrier, id)]),
      on,
    ),
    when(
      needsBank,
      ask(
        'bank-texts',
        msg('Where does your bank send its code?'),
        BANK_TEXTS.map((id) => [id, bankLabel(carrier, id)]),
        bank,
      ),
    ),
    when(on && (bank || !needsBank), routeBlocks(scene, routeFor(carrier, on, bank))),
  );
}

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

/** What to do, for one route. */
function routeBlocks(scene: Scene, route: CodeRoute): Block[] {
  switch (route) {
    case 'online':
      return blocks(strong(msg('The codes can reach you. Renew in the app.')));
    case 'turn-on-esim':
      return blocks(
        strong(msg('First switch this eSIM’s number on: its code goes there.')),
        switchOn(),
        withoutCode(scene),
      );
    case 'turn-on-home':
      return blocks(
        strong(msg('First switch your number from home on: your bank’s code goes there.')),
        switchOn(),
        withoutCode(scene),
      );
    case 'without-code':
      return blocks(strong(msg('Choose a way that needs no code.')), withoutCode(scene));
    case 'ask-bank':
      return blocks(
        strong(msg('Ask your bank how it confirms a payment, before you order.')),
        text(msg('Or pay with another card or way to pay that needs no text.')),
      );
  }
}

const switchOn = (): Block =>
  text(
    msg(
      'Switch it on in the phone’s settings, under SIMs. Turn off data roaming for a line from home: receiving a text needs no data.',
    ),
  );

/** Cash, if it is known to work, and the shop. */
function withoutCode(scene: Scene): Block[] {
  const { carrier } = scene;
  if (carrier.kind === 'seller') return [];
  return blocks(
    insteadOfCard(scene),
    when(waysToRenew(carrier).includes('store'), [
      text(msg(str`At ${shopOf(carrier)} you need no code. Take your passport.`)),
      shopPlaces(carrier),
    ]),
  );
}

const everyRoute = (scene: Scene): Block[] =>
  blocks(
    when(
      scene.carrier.kind === 'carrier',
      text(msg('The app’s code goes to this eSIM’s number: it has to be on.')),
    ),
    text(msg('Your bank’s code goes to the number that your bank knows: it has to be on, too.')),
    withoutCode(scene),
  );
