import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import {
  currentLanguage,
  inLanguage,
  languageFor,
  sourceLanguage,
  type Language,
} from '../locales/localize.js';
import { type Block, type CardBlock, type ChoiceBlock, type DetailsBlock } from './block.js';
import type { GuideOptions } from './guide.js';

/** What staff in a country read: our language of it, else English. */
const SPOKEN: Readonly<Record<string, string>> = { VN: 'vi', CN: 'zh', SG: 'en' };

export const languageOfStaff = (country: string | undefined): Language =>
  languageFor(SPOKEN[country ?? '']) ?? sourceLanguage;

/** Gigabytes that a reader may ask for. */
const SIZES = [1, 3, 5, 10, 30] as const;

/** What is written on the card, sentence by sentence. */
const sentences = (plan: string, pay: string): Array<() => string> => [
  () => msg('Hello. Please renew this eSIM for me.'),
  plan === 'same' || !plan
    ? () => msg('I would like to keep the plan that I have now.')
    : () =>
        msg(str`I would like the cheapest plan with at least ${plan} GB.`, {
          desc: 'Said to staff in a shop, politely. Placeholder: a number',
        }),
  () => msg('Please tell me the price and the last day before I pay.'),
  pay === 'cash' ? () => msg('I will pay in cash.') : () => msg('May I pay by card?'),
  () => msg('Please do not delete the eSIM from my phone.'),
  () => msg('Here is my passport. Thank you very much.'),
];

/** The card: each sentence for the staff, and below it for the reader. */
export function shopCard({ country }: Carrier, { answers = {} }: GuideOptions): CardBlock {
  const staff = languageOfStaff(country);
  const own = currentLanguage();
  return {
    type: 'card',
    lang: staff,
    lines: sentences(answers['card-plan'] ?? '', answers['card-pay'] ?? '').map((say) => ({
      text: inLanguage(staff, say),
      below: own === staff ? undefined : say(),
    })),
  };
}

/** The card in a fold, with what can be chosen for it. */
export const shopCardFold = (carrier: Carrier, options: GuideOptions): DetailsBlock | false =>
  !options.cardElsewhere && {
    type: 'details',
    id: 'shop-card',
    summary: msg('Show at the shop'),
    blocks: options.written
      ? [shopCard(carrier, options)]
      : [
          ...choices(options),
          shopCard(carrier, options),
          {
            type: 'action',
            action: 'full-screen',
            label: msg('Full screen'),
          } satisfies Block,
        ],
  };

function choices({ answers = {} }: GuideOptions): ChoiceBlock[] {
  return [
    {
      type: 'choice',
      id: 'card-plan',
      label: msg('Which plan'),
      options: [
        ['same', msg('the one that I have')],
        ...SIZES.map(
          (size) =>
            [
              `${size}`,
              msg(str`the cheapest with ${size} GB`, {
                desc: 'One of several plans to choose. Placeholder: a number',
              }),
            ] as const,
        ),
      ],
      chosen: answers['card-plan'] ?? 'same',
    },
    {
      type: 'choice',
      id: 'card-pay',
      label: msg('How to pay'),
      options: [
        ['card', msg('by card')],
        ['cash', msg('in cash')],
      ],
      chosen: answers['card-pay'] ?? 'card',
    },
  ];
}
