import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from '../rules/ways.js';
import { step, text, type Block, type Step } from './block.js';
import { hotlines } from './help.js';
import { appNameOf, nameOf, shopOf } from './names.js';
import { askStep } from './other-steps.js';
import { bringText, shopPlaces } from './renew-at-shop.js';

/** What to try when there is no service, in the order of the harm that it can do. */
export function fixes(carrier: Carrier): Block[] {
  return [
    text(msg('Try these in this order. Test the connection after each.', { id: 'fix.order' })),
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
    step(
      'fix.flight-mode',
      msg('Flight mode on, wait ten seconds, off', { id: 'fix.flight-mode' }),
    ),
    step('fix.restart', msg('Restart the phone', { id: 'fix.restart' })),
    step('fix.data', msg('Look at the settings of this eSIM', { id: 'fix.settings' }), [
      text(
        carrier.kind === 'seller'
          ? msg('Turn on mobile data and data roaming for it.', { id: 'fix.roaming-on' })
          : msg('Turn on mobile data for it. In its own country it needs no roaming.', {
              id: 'fix.data-on',
            }),
      ),
      text(
        msg('The access point (APN) must be the one that came with the eSIM.', { id: 'fix.apn' }),
      ),
    ]),
    ...(carrier.kind === 'carrier' && carrier.app
      ? [
          step(
            'fix.plan',
            msg(str`See in ${appNameOf(carrier)} whether the plan is registered`, {
              id: 'fix.plan',
              desc: 'Placeholder: app name',
            }),
            [
              text(
                msg(
                  'The money may be there, and the plan not. Look at your balance, then register the plan again.',
                  {
                    id: 'fix.plan.why',
                  },
                ),
              ),
            ],
          ),
        ]
      : []),
    step('fix.wait', msg('Wait', { id: 'fix.wait' }), [
      text(
        msg('After paying it usually takes minutes, at times a few hours.', {
          id: 'fix.wait.long',
        }),
      ),
    ]),
    ...people(carrier),
  ];
}

function people(carrier: Carrier): Step[] {
  if (carrier.kind === 'seller') {
    return [
      step(
        'fix.seller',
        msg(str`Write to the support of ${nameOf(carrier)}`, {
          id: 'fix.seller',
          desc: 'Placeholder: a seller of travel eSIMs, or “your eSIM seller”',
        }),
        [
          text(
            msg(
              'Do it in the app or by answering the email where you bought it. Have the order number ready.',
              {
                id: 'fix.seller.how',
              },
            ),
          ),
        ],
      ),
    ];
  }
  const lines = hotlines(carrier);
  const steps: Step[] = [];
  if (lines.length) {
    steps.push(
      step('fix.call', msg('Call the hotline, order number in hand', { id: 'fix.call' }), lines),
    );
  }
  if (waysToRenew(carrier).includes('store')) {
    steps.push(
      step(
        'fix.shop',
        msg(str`Go to ${shopOf(carrier)}`, {
          id: 'shop.go',
          desc: 'Placeholder: “a Viettel shop” or “a shop of your carrier”',
        }),
        [bringText(carrier), ...shopPlaces(carrier)],
      ),
    );
  }
  if (!steps.length && !carrier.app) steps.push(askStep(carrier));
  return steps;
}

/** What not to try, and what would be lost. */
export const doNotDelete = ({ kind }: Carrier): Block => ({
  type: 'warning',
  text:
    kind === 'seller'
      ? msg(
          'Do not delete the eSIM and do not reset the phone. You would lose the plan, and only the seller may be able to restore it.',
          {
            id: 'fix.not-seller',
          },
        )
      : msg(
          'Do not delete the eSIM and do not reset the phone. You would lose the eSIM, and only the carrier may be able to restore it.',
          {
            id: 'fix.not',
          },
        ),
});
