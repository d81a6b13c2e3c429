import { msg, str } from '@lit/localize';
import type { Answers } from './scene.js';

/** What the shop card says. Every file has these messages in Vietnamese, too, for the staff. */
export const shopSentences = (answers: Answers): string[] => {
  const { 'card-plan': plan = 'same', 'card-days': days = '3', 'card-pay': pay } = answers;
  return [
    msg('Hello. Please renew the plan on this eSIM for me.'),
    plan === 'same'
      ? msg('I would like the same plan as now.')
      : msg(
          str`I would like the cheapest plan with at least ${plan} GB in total, for ${days} days.`,
        ),
    msg('Please tell me the price and the last day before I pay.'),
    pay === 'cash' ? msg('I will pay in cash.') : msg('Can I pay by bank card?'),
    msg('Please don’t delete the eSIM from my phone.'),
    msg('Here is my passport. Thank you very much.'),
  ];
};
