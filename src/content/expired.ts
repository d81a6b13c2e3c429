import { msg, str } from '@lit/localize';
import { lifecycleSpans, outcomeOf, spanSince } from '../rules/renewable.js';
import { linesFromAnyPhone, waysInTrouble } from '../rules/ways.js';
import { blocks, numbered, step, when } from './builders.js';
import type { Block, Content, Scene, Step } from './builders.js';
import { appStoreLinks } from './app.js';
import { codesToRenew, codeTitle } from './codes.js';
import { haveWifi } from './controls.js';
import { endOf } from './expiry.js';
import { linesWithoutEsim } from './help.js';
import { appNameOf, shopOf } from './names.js';
import { getWifi, ifThisCanCall, isAppAbove, neverGiveAwayOnce } from './out-of-data.js';
import { askDays, offerBlocks, outcomeBlocks, lifecycleBlocks } from './renewable.js';
import { keepTheEsim } from './safety.js';
import { afterTheDays, backToSeller } from './seller.js';
import { bringText, goToShop, shopPlaces } from './shop.js';
import { shopCardDetails } from './shop-card.js';
import { askStep, signInStep } from './website.js';

/** After the plan's validity has ended. */
export function expired(scene: Scene): Block[] {
  const { carrier } = scene;
  const days = Number(daysOf(scene));
  if (asksDays(scene) && days) return blocks(daysQuestion(scene), afterDays(scene, days));
  const found = outcomeOf(carrier, { is: 'expired' });
  return blocks(
    daysQuestion(scene),
    keepTheEsim(),
    when(carrier.kind === 'seller' && carrier.topUp, outcomeBlocks(scene, found)),
    waysToRecover(scene),
    when(found.outcome === 'buy-new', offerBlocks(scene)),
    neverGiveAwayOnce(scene),
  );
}

const asksDays = ({ carrier, place }: Scene): boolean =>
  carrier.kind === 'carrier' && !!carrier.lifecycle?.length && !place.onPaper;

const daysQuestion = (scene: Scene): Content =>
  when(asksDays(scene), () => askDays(scene.carrier, daysOf(scene)));

/** The same around the ways to renew, for a reader who has Wi-Fi. */
export function expiredWithWifi(scene: Scene, ways: Content): Block[] {
  const { carrier } = scene;
  const days = Number(daysOf(scene)) || undefined;
  const found = outcomeOf(carrier, { is: 'expired', days });
  const isSeller = carrier.kind === 'seller';
  return blocks(
    daysQuestion(scene),
    when(isSeller ? carrier.topUp : asksDays(scene) && days, () => outcomeBlocks(scene, found)),
    when(!isSeller, ifYouCanSignIn),
    ways,
    when(carrier.lifecycle?.length, () => lifecycleBlocks(scene)),
    when(found.outcome === 'buy-new', () => offerBlocks(scene)),
  );
}

/** How long ago the plan ended: the first day of a span, as the reader chose it or the known end says. */
function daysOf(scene: Scene): string | undefined {
  const { carrier, answers, place } = scene;
  const known = spanSince(carrier, endOf(scene), place.now);
  // The reader may have answered for another carrier before.
  const isOurs =
    answers.days === 'unsure' ||
    lifecycleSpans(carrier).some(({ from }) => `${from}` === answers.days);
  return isOurs ? answers.days : known;
}

/** Whether it is too late to pay online: only a shop can help, or the number is gone. */
export function isTooLate(scene: Scene): boolean {
  const days = Number(daysOf(scene));
  if (!asksDays(scene) || !days) return false;
  const { outcome } = outcomeOf(scene.carrier, { is: 'expired', days });
  return outcome === 'buy-new' || outcome === 'shop-only';
}

/** What this carrier's own rule says about a plan that ended so many days ago. */
function afterDays(scene: Scene, days: number): Block[] {
  const { carrier } = scene;
  const found = outcomeOf(carrier, { is: 'expired', days });
  const gone = found.outcome === 'buy-new';
  return blocks(
    when(!gone, keepTheEsim()),
    outcomeBlocks(scene, found),
    // No app brings back what only a shop can restore, or what is gone.
    numbered(...carrierSteps(scene, { online: !gone && found.outcome !== 'shop-only', gone })),
    when(gone, offerBlocks(scene)),
    neverGiveAwayOnce(scene),
  );
}

/** What may still bring an expired eSIM back, quickest first. */
export const waysToRecover = (scene: Scene): Block[] =>
  blocks(
    numbered(...(scene.carrier.kind === 'seller' ? sellerSteps(scene) : carrierSteps(scene))),
    lifecycleBlocks(scene),
  );

/**
 * @param online whether the carrier's app or website can still help
 * @param gone whether there is nothing left to renew
 */
function carrierSteps(scene: Scene, { online = true, gone = false } = {}): Step[] {
  const { carrier, wishes } = scene;
  const ways = waysInTrouble(carrier, wishes.methods);
  const byApp = online && ways.includes('app');
  const bySite = online && !byApp && ways.includes('website');
  const steps = [
    byApp &&
      step(
        'look',
        msg(str`Connect to Wi-Fi and open ${appNameOf(carrier)}`),
        ifYouCanSignIn(),
        when(!isAppAbove(scene), appStoreLinks(carrier)),
        haveWifi(),
      ),
    bySite && signInStep(carrier, ifYouCanSignIn(), haveWifi()),
    ways.includes('store') &&
      step(
        'shop',
        byApp || bySite
          ? msg(str`If that doesn’t work, go to ${shopOf(carrier)}`)
          : goToShop(carrier),
        bringText(carrier),
        when(!gone, msg('Take the ICCID too, if you have it.')),
        shopPlaces(carrier),
        // The card asks to renew.
        !gone && shopCardDetails(scene),
      ),
  ].filter((step) => !!step);
  const all = [...steps, ...callStep(scene, !steps.length)];
  return all.length ? all : [otherStep(scene, online)];
}

function callStep(scene: Scene, isOnly: boolean): Step[] {
  const lines = linesWithoutEsim(scene);
  const title = !linesFromAnyPhone(scene.carrier).length
    ? ifThisCanCall()
    : isOnly
      ? msg('Call from any phone that works')
      : msg('Or call from any phone that works');
  return lines.length ? [step('call', title, lines)] : [];
}

/** For a carrier without a known app, shop or hotline. */
function otherStep(scene: Scene, online: boolean): Step {
  const { carrier, wishes } = scene;
  const ways = waysInTrouble(carrier, wishes.methods);
  if (online && ways.includes('code')) {
    return step('code', codeTitle(), codesToRenew(scene));
  }
  return askStep(carrier);
}

const ifYouCanSignIn = (): string =>
  msg('If you can sign in, see if you can renew. Do it soon: expired numbers are taken back.');

const sellerSteps = (scene: Scene): Step[] => [
  step('wifi', getWifi()),
  backToSeller(scene, afterTheDays(scene)),
];
