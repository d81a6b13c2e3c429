import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import {
  asksBank,
  codeRoute as routeFor,
  type BankTexts,
  type CodeRoute,
  type NumbersOn,
} from '../rules/code-route.js';
import { waysToRenew } from '../rules/ways.js';
import { ask, blocks, details, strong, when } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { notSure } from './controls.js';
import { nameOf, shopOf } from './names.js';
import { insteadOfCard } from './payment.js';
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
      answers,
      'numbers-on',
      msg('Which numbers are on in this phone now?'),
      numberLabels(carrier),
    ),
    when(
      needsBank,
      ask(answers, 'bank-texts', msg('Where does your bank send its code?'), bankLabels(carrier)),
    ),
    when(on && (bank || !needsBank), routeBlocks(scene, routeFor(carrier, on, bank))),
  );
}

const numberLabels = (carrier: Carrier): Record<NumbersOn, string> => ({
  esim:
    carrier.kind === 'seller'
      ? msg('Only the travel eSIM')
      : msg(str`Only the ${nameOf(carrier)} number`),
  home: msg('Only my number from home'),
  both: msg('Both'),
  unsure: notSure(),
});

const bankLabels = (carrier: Carrier): Record<BankTexts, string> => ({
  esim:
    carrier.kind === 'seller'
      ? msg('To the travel eSIM')
      : msg(str`To the ${nameOf(carrier)} number`),
  home: msg('To my number from home'),
  app: msg('Into the bank’s app'),
  unsure: notSure(),
});

/** What to do, for one route. */
function routeBlocks(scene: Scene, route: CodeRoute): Block[] {
  const turnOn = route === 'turn-on-esim' || route === 'turn-on-home';
  return blocks(
    strong(routeTitles[route](scene.carrier)),
    when(turnOn, switchOn()),
    when(turnOn || route === 'without-code', withoutCode(scene)),
    when(route === 'ask-bank', msg('Or pay with another card or way to pay that needs no text.')),
  );
}

const routeTitles: Record<CodeRoute, (carrier: Carrier) => string> = {
  online: (carrier) =>
    waysToRenew(carrier).includes('app')
      ? msg('The codes can reach you. Renew in the app.')
      : msg('The codes can reach you.'),
  'turn-on-esim': () => msg('First switch this eSIM’s number on: its code goes there.'),
  'turn-on-home': () => msg('First switch your number from home on: your bank’s code goes there.'),
  'without-code': () => msg('Choose a way that needs no code.'),
  'ask-bank': () => msg('Ask your bank how it confirms a payment, before you order.'),
};

const switchOn = (): string =>
  msg(
    'Switch it on in the phone’s settings, under SIMs. Turn off data roaming for a line from home: receiving a text needs no data.',
  );

/** Cash, if it is known to work, and the shop. */
function withoutCode(scene: Scene): Block[] {
  const { carrier } = scene;
  if (carrier.kind === 'seller') return [];
  return blocks(
    insteadOfCard(scene),
    when(waysToRenew(carrier).includes('store'), [
      msg(str`At ${shopOf(carrier)} you need no code. Take your passport.`),
      shopPlaces(carrier),
    ]),
  );
}

const everyRoute = (scene: Scene): Block[] =>
  blocks(
    when(
      scene.carrier.kind === 'carrier',
      msg('The app’s code goes to this eSIM’s number: it has to be on.'),
    ),
    msg('Your bank’s code goes to the number that your bank knows: it has to be on, too.'),
    withoutCode(scene),
  );
