import { msg, str } from '@lit/localize';
import { inUnit } from '../locales/format.js';
import { currentLanguage, inLanguage, languageIn } from '../locales/localize.js';
import type { CardBlock } from '../render/block.js';
import { action, details, select, when } from './builders.js';
import type { DetailsBlock, Scene } from './builders.js';
import { shopSentences } from './shop-sentences.js';

/** Plan sizes to ask for, in gigabytes. */
const SIZES = [1, 3, 5, 10, 30] as const;

/** How long such a plan should last. */
const DAYS = [3, 7, 15, 30] as const;

/** The card in a fold, with what the reader can choose for it. */
export const shopCardDetails = (scene: Scene): DetailsBlock =>
  details(
    'shop-card',
    msg('Card to show at the shop'),
    when(!scene.place.onPaper, [
      select(scene.answers, 'card-plan', msg('Which plan'), [
        ['same', msg('my current plan')],
        ...SIZES.map((size) => [`${size}`, msg(str`cheapest, ${size} GB in total`)] as const),
      ]),
      when(Number(scene.answers['card-plan']), () =>
        select(
          scene.answers,
          'card-days',
          msg('For how long'),
          DAYS.map((days) => [`${days}`, inUnit(days, 'day')] as const),
        ),
      ),
      select(scene.answers, 'card-pay', msg('How to pay'), {
        card: msg('by bank card'),
        cash: msg('in cash'),
      }),
    ]),
    shopCard(scene),
    when(!scene.place.onPaper, action('full-screen', msg('Full screen'))),
  );

/** The card: each sentence for the staff, and below it for the reader. */
export function shopCard({ carrier, answers }: Scene): CardBlock {
  const staff = languageIn(carrier.country);
  const inReaders = shopSentences(answers);
  const inStaffs = inLanguage(staff, () => shopSentences(answers));
  return {
    type: 'card',
    lang: staff,
    lines: inStaffs.map((text, index) => ({
      text,
      below: currentLanguage() === staff ? undefined : inReaders[index],
    })),
  };
}
