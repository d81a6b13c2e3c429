import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import {
  asksBank,
  codeRoute as routeFor,
  payableWithoutCode,
  type BankTexts,
  type CodeRoute,
  type NumbersOn,
} from '../rules/code-route.js';
import { waysToRenew } from '../rules/ways.js';
import { ask, blocks, details, english, strong, when } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { notSure } from './controls.js';
import { shopOf } from './names.js';
import { buyScratchCard, cashForCard, tryAnotherCard } from './payment.js';
import { bringText, shopPlaces } from './shop.js';
import { situationNow } from './situation.js';

/** Inside the step that needs a one-time code. */
export const codeRouteDetails = (scene: Scene): DetailsBlock =>
  details('code-route', msg('Will the code arrive?'), codeRoute(scene));

/** Two questions, one at a time, and then the route whose one-time code can arrive. */
export function codeRoute(scene: Scene): Block[] {
  if (scene.place.onPaper) return everyRoute(scene);
  const { carrier, answers } = scene;
  const on = answers['numbers-on'] as NumbersOn | undefined;
  const labels = bankLabels(carrier);
  // The reader may have answered for a carrier before.
  const bank = Object.keys(labels).find((id) => id === answers['bank-texts']) as
    BankTexts | undefined;
  const needsBank = !!on && asksBank(carrier, on);
  return blocks(
    ask(answers, 'numbers-on', msg('Which numbers are turned on in this phone?'), numberLabels()),
    when(
      needsBank,
      ask({ 'bank-texts': bank }, 'bank-texts', msg('Where does your bank send its code?'), labels),
    ),
    when(on && (bank || !needsBank), routeBlocks(scene, routeFor(carrier, on, bank))),
  );
}

const numberLabels = (): Record<NumbersOn, string> => ({
  esim: msg('Only this eSIM'),
  home: msg('Only my usual number'),
  both: msg('Both'),
  unsure: notSure(),
});

/** A travel eSIM mostly has no number that a bank could text. */
const bankLabels = ({ kind }: Carrier): Partial<Record<BankTexts, string>> => ({
  ...(kind === 'carrier' && { esim: msg('To this eSIM') }),
  home: msg('To my usual number'),
  app: msg('In the bank’s app'),
  unsure: notSure(),
});

/** What to do, for one route. */
function routeBlocks(scene: Scene, route: CodeRoute): Block[] {
  const turnOn = route === 'turn-on-esim' || route === 'turn-on-home';
  return blocks(
    strong(routeTitles[route](scene)),
    when(turnOn, switchOn()),
    when(turnOn || route === 'without-code', withoutCode(scene)),
    when(
      route === 'ask-bank',
      msg('Or use another card, or a way to pay that needs no text message.'),
    ),
  );
}

const routeTitles: Record<CodeRoute, (scene: Scene) => string> = {
  online: codesArrive,
  'turn-on-esim': () => msg('First turn on this eSIM. The code goes to its phone number.'),
  'turn-on-home': () => msg('First turn on your usual number. Your bank sends its code there.'),
  'without-code': () => msg('Choose a way that needs no code.'),
  'ask-bank': () => msg('Before you order, ask your bank how it confirms payments.'),
};

function codesArrive({ carrier, answers }: Scene): string {
  // The line may be blocked.
  if (answers.situation === 'expired' && carrier.kind === 'carrier')
    return msg('The code arrives if this number still gets texts.');
  if (situationNow(answers) === 'other' && answers.other === 'no-code')
    return msg('The code should arrive on this phone.');
  return waysToRenew(carrier).includes('app')
    ? msg('You can receive the codes. Renew in the app.')
    : msg('You can receive the codes.');
}

const switchOn = (): Block =>
  english(
    ['Settings › Cellular', 'Data Roaming'],
    msg(
      'Turn it on in the phone’s SIM settings (iPhone: Settings › Cellular). Keep Data Roaming off for your usual number: texts need no data.',
    ),
  );

/** Cash, if it is known to work, and the shop. */
function withoutCode(scene: Scene): Block[] {
  const { carrier, place } = scene;
  if (carrier.kind === 'seller') return [];
  if (!waysToRenew(carrier).includes('store')) {
    const other = payableWithoutCode(carrier) ? buyScratchCard() : tryAnotherCard();
    return blocks(cashForCard(scene) || other);
  }
  return blocks(
    msg(str`You don’t need a code at ${shopOf(carrier)}.`),
    // On paper, the shop and cash are described below.
    when(!place.onPaper, [bringText(carrier), shopPlaces(carrier), cashForCard(scene)]),
  );
}

const everyRoute = (scene: Scene): Block[] =>
  blocks(
    scene.carrier.kind === 'carrier'
      ? msg(
          'The app’s code goes to this eSIM’s phone number, your bank’s to the number it has for you. Both must be turned on.',
        )
      : msg('Your bank’s code goes to the number it has for you. That number must be turned on.'),
    withoutCode(scene),
  );
