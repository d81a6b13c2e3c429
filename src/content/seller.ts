import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { blocks, inEnglish, method, quiet, step, steps, strong, when } from './builders.js';
import type { Block, DetailsBlock, Scene, Step } from './builders.js';
import { appStoreLinks } from './app.js';
import { haveWifi } from './controls.js';
import { ageBlock } from './facts.js';
import { nameOf } from './names.js';
import { orderAndPay, payStep } from './payment.js';
import { provenance } from './provenance.js';
import { neverGiveAway } from './safety.js';
import { websiteLink } from './website.js';

type TopUp = NonNullable<Carrier['topUp']>;

/** Renewing a travel eSIM where it was bought. A carrier's app, shop and hotline cannot help there. */
export const renewWithSeller = (scene: Scene): DetailsBlock =>
  method(
    'app',
    msg(str`Where you bought it: ${nameOf(scene.carrier)}`),
    { mark: provenance(scene.carrier, 'app.name').mark },
    () => [
      sellerLinks(scene.carrier),
      steps(
        step(
          'seller.open',
          openWhereBought(),
          quiet(msg('The phone company shown at the top of your screen cannot renew it.')),
          neverGiveAway(),
        ),
        { ...findStep(scene), blocks: ruleNow(scene) },
        step('seller.plan', msg('Choose how much data, and for how long')),
        payStep(scene, 'seller.pay', orderAndPay()),
        scene.carrier.topUp?.how === 'none'
          ? step(
              'seller.install',
              msg('Install the new eSIM'),
              quiet(msg('Keep the old one until the new one works.')),
            )
          : step('seller.check', msg('Check that the app shows the new data')),
      ),
    ],
  );

/** What this seller still allows, after what the reader said has happened. */
function ruleNow(scene: Scene): Block[] {
  const { situation } = scene.answers;
  if (situation === 'expired') return afterTheDays(scene);
  return situation === 'used-up' ? afterTheData(scene) : topUpRule(scene);
}

/** The seller's site, then its app. The first one is the guide's first button. */
function sellerLinks(carrier: Carrier): Block[] {
  if (!carrier.website) return appStoreLinks(carrier);
  const link = websiteLink(carrier);
  return [{ ...provenance(carrier, 'website.url', link.href), ...link }, ...appStoreLinks(carrier)];
}

/** In trouble: the way back to the seller, once there is Wi-Fi. @param rule what this seller still allows */
export function backToSeller(scene: Scene, rule: Block[]): Step {
  const { title, foreign } = findStep(scene);
  return step(
    'seller',
    openWhereBought(),
    sellerLinks(scene.carrier),
    { ...strong(title), foreign },
    rule,
    haveWifi(),
  );
}

const openWhereBought = (): string => msg('Open the app where you bought it, or the email you got');

type Sentence = (place?: string) => string;

const lookForTopUp: Sentence = (place) =>
  place ? msg(str`Open ${place}`) : msg('Look for a top-up for this same eSIM');

const ifOffered: Sentence = () =>
  msg('No top-up shown? Then this eSIM is single use: buy a new one.');

/** What to look for at a seller, and what the seller says about it. Menus are named as its app shows them. */
const sentencesByTopUp: Record<TopUp['how'], readonly [find: Sentence, ...rule: Sentence[]]> = {
  'if-offered': [lookForTopUp, ifOffered],
  'add-on': [
    () => msg('Look for an add-on for this same eSIM'),
    () => msg('Buy an add-on before your data or days run out. It does not extend the first plan.'),
  ],
  booking: [
    (place = '') => msg(str`On the page of your booking, look for “${place}”`),
    ifOffered,
    () =>
      msg(
        'Its product page says: renew on the same phone, with this eSIM still in it. The new plan starts when the first one ends.',
      ),
  ],
  always: [
    lookForTopUp,
    () => msg('Its help page says: you can recharge this same eSIM in the app or on the website.'),
  ],
  credit: [
    () => msg('Add credit'),
    () => msg('Credit does not expire. A fixed plan ends after 30 days, then credit is used.'),
  ],
  none: [
    () => msg('Look for a new eSIM'),
    () =>
      msg(
        'Its product page says: the plan cannot be extended, and the QR code can be scanned only once.',
      ),
  ],
};

function findStep({ carrier }: Scene): Step {
  const { place, how = 'if-offered' } = carrier.topUp ?? {};
  return {
    ...step('seller.find', sentencesByTopUp[how][0](place)),
    foreign: place ? inEnglish(place) : undefined,
  };
}

/** What this seller's own help says about topping up, or what is true of all sellers. */
export function topUpRule(scene: Scene): Block[] {
  const { topUp, name } = scene.carrier;
  const [, ...rule] = sentencesByTopUp[topUp?.how ?? 'if-offered'];
  return blocks(
    rule.map((sentence) => sentence()),
    when(topUp?.endsWithData, endsWithData()),
    when(topUp?.how === 'if-offered' && topUp.afterEnd === false, addBeforeTheEnd()),
    when(name && topUp?.afterEnd, msg('You can also top up after data or days have run out.')),
    ageBlock(scene, 'topUp'),
  );
}

const addBeforeTheEnd = (): string => msg('You can only add to a plan before it ends.');

export const endsWithData = (): string => msg('A plan ends as soon as its data is used up.');

/** What can still be done when the data of a seller's eSIM is used up. */
export function afterTheData(scene: Scene): Block[] {
  const { topUp } = scene.carrier;
  return blocks(
    topUp?.endsWithData && topUp.afterEnd === false
      ? [
          msg('The plan ended when its data was used up.'),
          msg('If the app still shows an add-on for this eSIM, buy that. If not, buy a new plan.'),
        ]
      : topUpRule(scene),
    alwaysOn(scene),
  );
}

/** What can still be done after the days of a seller's eSIM have ended. */
export function afterTheDays(scene: Scene): Block[] {
  const { topUp, name } = scene.carrier;
  return blocks(
    topUp?.how !== 'none' && topUp?.afterEnd === false
      ? [addBeforeTheEnd(), msg('Look again. If nothing is offered, buy a new plan.')]
      : topUpRule(scene),
    when(name && topUp && topUp.afterEnd === undefined, msg('We found no rule for after the end.')),
    alwaysOn(scene),
  );
}

const alwaysOn = (scene: Scene): Block[] =>
  blocks(
    when(scene.carrier.alwaysOn, () => [
      msg(
        'Bought since Feb 16, 2026? “Always On” gives you 1 GB every 30 days, even after the end. Keep the eSIM, with data roaming on.',
      ),
      ageBlock(scene, 'alwaysOn'),
    ]),
  );
