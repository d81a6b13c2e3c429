import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from '../rules/ways.js';
import { step, text, type Block, type Step } from './block.js';
import { hotlines } from './help.js';
import { appNameOf, nameOf, shopOf } from './names.js';
import { bringText, shopPlaces } from './renew-at-shop.js';

/** What to try when there is no service, in the order of the harm that it can do. */
export function fixes(carrier: Carrier): Block[] {
  return [
    text(msg('Try these in this order. Test the connection after each.')),
    { type: 'steps', ticks: true, steps: fixSteps(carrier) },
    doNotDelete(carrier),
  ];
}

/** The same order as a short list without remarks. */
export const fixesInShort = (carrier: Carrier): Block => ({
  type: 'steps',
  ticks: false,
  steps: fixSteps(carrier).map(({ id, title }) => step(id, title)),
});

function fixSteps(carrier: Carrier): Step[] {
  return [
    step('fix.flight-mode', msg('Flight mode on, wait ten seconds, off')),
    step('fix.restart', msg('Restart the phone')),
    step('fix.data', msg('Look at the settings of this eSIM'), [
      text(
        carrier.kind === 'seller'
          ? msg('Turn on mobile data and data roaming for it.')
          : msg('Turn on mobile data for it. In its own country it needs no roaming.'),
      ),
      text(msg('The access point (APN) must be the one that came with the eSIM.')),
    ]),
    ...(carrier.kind === 'carrier' && carrier.app
      ? [
          step('fix.plan', msg(str`See in ${appNameOf(carrier)} whether the plan is registered`), [
            text(
              msg(
                'The money may be there, and the plan not. Look at your balance, then register the plan again.',
              ),
            ),
          ]),
        ]
      : []),
    step('fix.wait', msg('Wait'), [
      text(msg('After paying it usually takes minutes, at times a few hours.')),
    ]),
    ...people(carrier),
  ];
}

function people(carrier: Carrier): Step[] {
  if (carrier.kind === 'seller') {
    return [
      step('fix.seller', msg(str`Write to the support of ${nameOf(carrier)}`), [
        text(
          msg(
            'Do it in the app or by answering the email where you bought it. Have the order number ready.',
          ),
        ),
      ]),
    ];
  }
  const lines = hotlines(carrier);
  const steps: Step[] = [];
  if (lines.length) {
    steps.push(step('fix.call', msg('Call the hotline, order number in hand'), lines));
  }
  if (waysToRenew(carrier).includes('store')) {
    steps.push(
      step('fix.shop', msg(str`Go to ${shopOf(carrier)}`), [
        bringText(carrier),
        ...shopPlaces(carrier),
      ]),
    );
  }
  return steps;
}

/** What not to try, and what would be lost. */
export const doNotDelete = ({ kind }: Carrier): Block => ({
  type: 'warning',
  text:
    kind === 'seller'
      ? msg(
          'Do not delete the eSIM and do not reset the phone. You would lose the plan, and only the seller may be able to restore it.',
        )
      : msg(
          'Do not delete the eSIM and do not reset the phone. You would lose the eSIM, and only the carrier may be able to restore it.',
        ),
});
