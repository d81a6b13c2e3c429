import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { appStoreLinks } from './renew-in-app.js';
import { present, step, text, type Block, type DetailsBlock } from './block.js';
import { ageBlock } from './facts.js';
import { nameOf, standing } from './names.js';
import { payStep } from './payment.js';
import { neverGiveAway } from './safety.js';

/** Renewing where a travel eSIM was bought: never at a carrier's app, shop or hotline. */
export function renewWithSeller(carrier: Carrier): DetailsBlock {
  const name = nameOf(carrier);
  return {
    type: 'details',
    id: 'app',
    group: 'method',
    summary: msg(str`Where you bought it: ${name}`),
    mark: standing(carrier, 'app.name').mark,
    blocks: [
      ...appStoreLinks(carrier),
      {
        type: 'steps',
        ticks: true,
        steps: [
          step('seller.open', msg('Open the app or the email where you bought it'), [
            text(
              msg('The phone company whose name you see at the top of the screen cannot renew it.'),
              'quiet',
            ),
            neverGiveAway(),
          ]),
          step('seller.find', findTitle(carrier), topUpRule(carrier)),
          step('seller.plan', msg('Choose how much data, and for how long')),
          payStep(carrier, 'seller.pay', msg('Order and pay')),
          step('seller.check', msg('Check that the new data stands in the app')),
        ],
      },
    ],
  };
}

function findTitle({ topUp }: Carrier): string {
  if (topUp?.place) {
    return msg(str`Open ${topUp.place}`, {
      desc: 'Placeholder: menu names of an app, kept in English',
    });
  }
  return topUp?.how === 'add-on'
    ? msg('Look for an add-on for this same eSIM')
    : msg('Look for a top-up for this same eSIM');
}

/** What this seller's own help says of topping up; for an unknown one, what is true of all. */
export function topUpRule(carrier: Carrier): Block[] {
  const { topUp, name } = carrier;
  const sellerSays = !!name;
  return present([
    topUp?.how === 'add-on'
      ? text(
          msg(
            'Buy an add-on before data or days run out. It does not make the first plan last longer.',
          ),
        )
      : text(msg('No top-up shown? Then this eSIM is single use: buy a new one.')),
    topUp?.endsWithData && text(msg('A plan ends as soon as its data is used up.')),
    sellerSays &&
      topUp?.afterEnd &&
      text(msg('You can also top up after data or days have run out.')),
    ageBlock(carrier, 'topUp'),
  ]);
}
