import { msg, str } from '@lit/localize';
import {
  currentLanguage,
  inLanguage,
  languageFor,
  sourceLanguage,
  type Language,
} from '../locales/localize.js';
import type { CardBlock } from '../render/block.js';
import { action, details, select, when } from './builders.js';
import type { Answers, DetailsBlock, Scene } from './builders.js';

/** What shop staff read: our language of that country, or English. */
const SPOKEN: Readonly<Record<string, string>> = { VN: 'vi', CN: 'zh', SG: 'en' };

/** @param country ISO 3166-1 alpha-2 */
export const languageOfStaff = (country: string | undefined): Language =>
  languageFor(SPOKEN[country ?? '']) ?? sourceLanguage;

/** Plan sizes to ask for, in gigabytes. */
const SIZES = [1, 3, 5, 10, 30] as const;

/** The card in a fold, with what the reader can choose for it. */
export const shopCardDetails = (scene: Scene): DetailsBlock =>
  details(
    'shop-card',
    msg('Show at the shop'),
    when(!scene.place.onPaper, [
      select(scene.answers, 'card-plan', msg('Which plan'), [
        ['same', msg('the one that I have')],
        ...SIZES.map((size) => [`${size}`, msg(str`the cheapest with ${size} GB`)] as const),
      ]),
      select(scene.answers, 'card-pay', msg('How to pay'), {
        card: msg('by card'),
        cash: msg('in cash'),
      }),
    ]),
    shopCard(scene),
    when(!scene.place.onPaper, action('full-screen', msg('Full screen'))),
  );

/** The card: each sentence for the staff, and below it for the reader. */
export function shopCard({ carrier, answers }: Scene): CardBlock {
  const staff = languageOfStaff(carrier.country);
  const inReaders = sentences(answers);
  const inStaffs = inLanguage(staff, () => sentences(answers));
  return {
    type: 'card',
    lang: staff,
    lines: inStaffs.map((text, index) => ({
      text,
      below: currentLanguage() === staff ? undefined : inReaders[index],
    })),
  };
}

const sentences = (answers: Answers): string[] => {
  const { 'card-plan': plan = 'same', 'card-pay': pay } = answers;
  return [
    msg('Hello. Please renew this eSIM for me.'),
    plan === 'same'
      ? msg('I would like to keep the plan that I have now.')
      : msg(str`I would like the cheapest plan with at least ${plan} GB.`),
    msg('Please tell me the price and the last day before I pay.'),
    pay === 'cash' ? msg('I will pay in cash.') : msg('May I pay by card?'),
    msg('Please do not delete the eSIM from my phone.'),
    msg('Here is my passport. Thank you very much.'),
  ];
};
