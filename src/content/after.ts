import { msg } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { checkingCodes } from '../rules/ways.js';
import { step, text, type Block } from '../render/block.js';
import { codeBlock } from './codes.js';

/** What to do once it is paid. */
export function after(carrier: Carrier): Block[] {
  return [
    {
      type: 'steps',
      ticks: true,
      steps: [
        step('after.check', msg('Check the new plan', { id: 'after.check' }), [
          text(
            carrier.kind === 'seller'
              ? msg('Look at the validity and at the data allowance.', { id: 'after.check.seller' })
              : msg('Look at the validity, the data allowance and the minutes.', {
                  id: 'after.check.what',
                }),
          ),
          ...checkingCodes(carrier).map((code) => codeBlock(carrier, code)),
        ]),
        step('after.proof', msg('Keep the proof', { id: 'after.proof' }), [
          text(
            msg('Keep the order number, and a screenshot of the payment.', {
              id: 'after.proof.what',
            }),
          ),
        ]),
        step('after.offers', msg('Look out for offers', { id: 'after.offers' }), [
          text(
            msg('Bundles and special offers can be cheaper the next time.', {
              id: 'after.offers.what',
            }),
          ),
        ]),
      ],
    },
  ];
}

export const afterTitle = (): string => msg('After you pay', { id: 'after.title' });
