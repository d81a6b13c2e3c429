import { msg } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { checkingCodes } from '../rules/ways.js';
import { step, text, type Block } from './block.js';
import { codeBlock } from './codes.js';

/** What to do once it is paid. */
export function after(carrier: Carrier): Block[] {
  return [
    {
      type: 'steps',
      ticks: true,
      steps: [
        step('after.check', msg('Check the new plan'), [
          text(
            carrier.kind === 'seller'
              ? msg('Look at the validity and at the data allowance.')
              : msg('Look at the validity, the data allowance and the minutes.'),
          ),
          ...checkingCodes(carrier).map((code) => codeBlock(carrier, code)),
        ]),
        step('after.proof', msg('Keep the proof'), [
          text(msg('Keep the order number, and a screenshot of the payment.')),
        ]),
        step('after.offers', msg('Look out for offers'), [
          text(msg('Bundles and special offers can be cheaper the next time.')),
        ]),
      ],
    },
  ];
}

export const afterTitle = (): string => msg('After you pay');
