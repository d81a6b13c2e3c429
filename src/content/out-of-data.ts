import { msg, str } from '@lit/localize';
import { checkingCodes, otherCodes, waysInTrouble, waysToRenew } from '../rules/ways.js';
import { blocks, details, numbered, step, when } from './builders.js';
import type { Block, Content, Scene, Step } from './builders.js';
import { codeBlock, codesToRenew, codeTitle } from './codes.js';
import { haveWifi, saveForOffline } from './controls.js';
import { hotlines } from './help.js';
import { appNameOf, shopOf } from './names.js';
import { keepTheEsim, neverGiveAway } from './safety.js';
import { afterTheData, backToSeller } from './seller.js';
import { bringText, goToShop, shopPlaces } from './shop.js';
import { shopCardDetails } from './shop-card.js';
import { askStep, signInStep, websiteLink } from './website.js';

/** Ways that work without data: first what is confirmed to renew, codes last. */
export function outOfData(scene: Scene): Block[] {
  const steps = [
    ...(needsWifi(scene) ? [wifiStep(scene)] : []),
    ...(scene.carrier.kind === 'seller'
      ? [backToSeller(scene, afterTheData(scene))]
      : withoutWifi(scene)),
  ];
  return blocks(
    keepTheEsim(),
    when(steps.length, numbered(...steps)),
    saveForOffline(),
    codesLast(scene),
    neverGiveAwayOnce(scene),
  );
}

/** Whether the way by app is written out above, on paper. */
export const isAppAbove = ({ carrier, place, wishes }: Scene): boolean =>
  place.onPaper && waysToRenew(carrier, wishes.methods).includes('app');

/** The warning, unless the app’s method above already has it. */
export const neverGiveAwayOnce = (scene: Scene): Content => when(!isAppAbove(scene), neverGiveAway);

/** Whether anything can be renewed online. A shop and a call need no Wi-Fi. */
const needsWifi = ({ carrier, wishes }: Scene): boolean =>
  waysInTrouble(carrier, wishes.methods).some((method) => method === 'app' || method === 'website');

export const getWifi = (): string => msg('Find Wi-Fi for 5 minutes');

/** Some hotlines answer only the carrier’s own SIMs. */
export const ifThisCanCall = (): string => msg('If this eSIM can call, call the hotline');

function wifiStep(scene: Scene): Step {
  const { carrier, wishes } = scene;
  const ofCarrier = carrier.kind === 'carrier';
  const ways = waysInTrouble(carrier, wishes.methods);
  return step(
    'wifi',
    getWifi(),
    msg('A hotel, a café, the airport, or a friend’s hotspot.'),
    when(ofCarrier && ways.includes('app'), msg(str`Then renew in ${appNameOf(carrier)}.`)),
    // Without a shop and a hotline, the next step is to sign in.
    when(ofCarrier && !ways.includes('app') && hasStepsWithoutWifi(scene), () =>
      websiteLink(carrier),
    ),
    when(ofCarrier, haveWifi()),
  );
}

const hasStepsWithoutWifi = ({ carrier }: Scene): boolean =>
  waysToRenew(carrier).includes('store') || !!carrier.hotlines?.length;

function withoutWifi(scene: Scene): Step[] {
  const { carrier, wishes } = scene;
  const ways = waysInTrouble(carrier, wishes.methods);
  const [line] = hotlines(scene);
  const steps = [
    ways.includes('store') &&
      step(
        'shop',
        needsWifi(scene) ? msg(str`No Wi-Fi? Go to ${shopOf(carrier)}`) : goToShop(carrier),
        bringText(carrier),
        shopPlaces(carrier),
        shopCardDetails(scene),
      ),
    line && step('call', ifThisCanCall(), line),
  ].filter((step) => !!step);
  // The Wi-Fi step already names the app.
  if (steps.length || ways.includes('app')) return steps;
  if (isOnlyCode(scene)) return [step('code', codeTitle(), codesToRenew(scene))];
  // Codes follow in a block of their own.
  if (ways.includes('code')) return [];
  return [ways.includes('website') ? signInStep(carrier) : askStep(carrier)];
}

const isOnlyCode = ({ carrier, wishes }: Scene): boolean =>
  waysInTrouble(carrier, wishes.methods).join() === 'code' && !carrier.hotlines?.length;

function codesLast(scene: Scene): Content {
  const renewing = isOnlyCode(scene) ? [] : codesToRenew(scene);
  const others = otherCodes(scene.carrier);
  const codes = [...checkingCodes(scene.carrier), ...others];
  const onlyCheck = !renewing.length && !others.length;
  const title = onlyCheck ? msg('Codes that only check (they don’t renew)') : msg('Codes');
  const list = blocks(
    renewing,
    codes.map((code) => codeBlock(scene, code)),
  );
  return when(list.length, details('codes', title, list));
}
