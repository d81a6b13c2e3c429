import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { renewingCodes } from '../rules/ways.js';
import { ageMark } from './facts.js';
import { step, text, type CodeBlock, type DetailsBlock } from './block.js';
import { standing } from './names.js';
import { scratchCard } from './payment.js';

type Code = NonNullable<Carrier['codes']>[number];

/** Renewing with a code: only for codes that are confirmed to renew. */
export function renewByCode(carrier: Carrier): DetailsBlock {
  const codes = renewingCodes(carrier);
  const topUp = codes.filter((code) => code.for === 'top-up');
  const plan = codes.filter((code) => code.for !== 'top-up');
  return {
    type: 'details',
    id: 'code',
    group: 'method',
    summary: codeTitle(),
    blocks: [
      {
        type: 'steps',
        ticks: true,
        steps: [
          // What the card is called over the counter is known for Vietnam only.
          ...(topUp.length && carrier.country === 'VN'
            ? [
                step('code.card', msg('Buy a scratch card with cash', { id: 'code.card' }), [
                  text(
                    msg('A phone shop or a convenience store has it. Ask for:', {
                      id: 'code.card.where',
                      desc: 'A Vietnamese word follows on its own line',
                    }),
                  ),
                  scratchCard(),
                ]),
              ]
            : []),
          ...(topUp.length
            ? [
                step(
                  'code.top-up',
                  msg('Top up with the number on the card', { id: 'code.top-up' }),
                  topUp.map((code) => codeBlock(carrier, code)),
                ),
              ]
            : []),
          ...(plan.length
            ? [
                step(
                  'code.plan',
                  msg('Order the plan', { id: 'code.plan' }),
                  plan.map((code) => codeBlock(carrier, code)),
                  msg('Be sure of the plan’s name, price and validity before you send it.', {
                    id: 'code.plan.warning',
                  }),
                ),
              ]
            : []),
          step('code.answer', msg('Wait for the answer, and read it', { id: 'code.answer' }), [
            text(
              msg('If the answer is an error, do not repeat it many times. Ask the carrier.', {
                id: 'code.error',
              }),
            ),
          ]),
        ],
      },
    ],
  };
}

export const codeTitle = (): string => msg('With a code: dial or text it', { id: 'code.title' });

/** One code, with what it does and how it is used. */
export function codeBlock(carrier: Carrier, code: Code): CodeBlock {
  const raw = code.ussd ?? code.sms?.text ?? '';
  return {
    type: 'code',
    label: purpose(code.for),
    code: raw
      .replace('<card>', `‹${msg('card number', { id: 'code.fill-card' })}›`)
      .replace('<plan>', `‹${msg('plan name', { id: 'code.fill-plan' })}›`),
    to: code.sms?.to,
    renews: code.renews,
    effect: code.renews
      ? msg('renews', { id: 'code.renews', desc: 'Label: this code really renews' })
      : msg('only checks', { id: 'code.checks', desc: 'Label: this code renews nothing' }),
    complete: !raw.includes('<'),
    how: code.sms
      ? msg(str`Write it as a text message to ${code.sms.to}.`, {
          id: 'code.how-sms',
          desc: 'Placeholder: a short number',
        })
      : msg('Dial it in the phone app.', { id: 'code.how-dial' }),
    mark:
      standing(carrier, 'codes').mark ??
      (code.renews ? ageMark(carrier, `codes.${carrier.codes?.indexOf(code) ?? -1}`) : undefined),
  };
}

function purpose(purpose: Code['for']): string {
  switch (purpose) {
    case 'balance':
      return msg('Balance', { id: 'code.for.balance', desc: 'What a code shows' });
    case 'data-left':
      return msg('Data left', { id: 'code.for.data', desc: 'What a code shows' });
    case 'own-number':
      return msg('Your own number', { id: 'code.for.number', desc: 'What a code shows' });
    case 'top-up':
      return msg('Top up', { id: 'code.for.top-up', desc: 'What a code does' });
    case 'buy-plan':
      return msg('Order a plan', { id: 'code.for.plan', desc: 'What a code does' });
    case 'stop-renewal':
      return msg('Stop automatic renewal', { id: 'code.for.stop', desc: 'What a code does' });
  }
}
