import { msg, str } from '@lit/localize';
import { blocks, inEnglish, method, quiet, step, steps, when } from './builders.js';
import type { Block, DetailsBlock, Scene, Step } from './builders.js';
import { appStoreLinks } from './app.js';
import { ageBlock } from './facts.js';
import { nameOf } from './names.js';
import { orderAndPay, payStep } from './payment.js';
import { provenance } from './provenance.js';
import { neverGiveAway } from './safety.js';

/** Renewing a travel eSIM where it was bought. A carrier's app, shop and hotline cannot help there. */
export const renewWithSeller = (scene: Scene): DetailsBlock =>
  method(
    'app',
    msg(str`Where you bought it: ${nameOf(scene.carrier)}`),
    { mark: provenance(scene.carrier, 'app.name').mark },
    () => [
      appStoreLinks(scene.carrier),
      steps(
        step(
          'seller.open',
          openWhereBought(),
          quiet(
            msg('The phone company whose name you see at the top of the screen cannot renew it.'),
          ),
          neverGiveAway(),
        ),
        findStep(scene),
        step('seller.plan', msg('Choose how much data, and for how long')),
        payStep(scene, 'seller.pay', orderAndPay()),
        step('seller.check', msg('Check that the new data stands in the app')),
      ),
    ],
  );

export const openWhereBought = (): string => msg('Open the app or the email where you bought it');

/** @param menu names of an app's menu, as the app shows them */
export const openMenu = (menu: string): string => msg(str`Open ${menu}`);

function findStep(scene: Scene): Step {
  const { place, how } = scene.carrier.topUp ?? {};
  const title = place
    ? openMenu(place)
    : how === 'add-on'
      ? msg('Look for an add-on for this same eSIM')
      : msg('Look for a top-up for this same eSIM');
  return {
    ...step('seller.find', title, topUpRule(scene)),
    english: place ? inEnglish(place) : undefined,
  };
}

/** What this seller's own help says about topping up, or what is true of all sellers. */
export function topUpRule(scene: Scene): Block[] {
  const { topUp, name } = scene.carrier;
  return blocks(
    topUp?.how === 'add-on'
      ? msg(
          'Buy an add-on before data or days run out. It does not make the first plan last longer.',
        )
      : msg('No top-up shown? Then this eSIM is single use: buy a new one.'),
    when(topUp?.endsWithData, endsWithData()),
    when(name && topUp?.afterEnd, msg('You can also top up after data or days have run out.')),
    ageBlock(scene, 'topUp'),
  );
}

export const endsWithData = (): string => msg('A plan ends as soon as its data is used up.');

/** What can still be done when the data of a seller's eSIM is used up. */
export const afterTheData = (scene: Scene): Block[] =>
  scene.carrier.topUp?.afterEnd === false
    ? blocks(
        msg('The plan ended when its data was used up.'),
        msg('If the app still shows an add-on for this eSIM, buy that. If not, buy a new plan.'),
      )
    : topUpRule(scene);
