import { msg } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { ageBlock } from './facts.js';
import { present, step, text, type Block, type Step } from './block.js';

/** The step in which money is spent: what cannot be undone is said before it. */
export const payStep = (carrier: Carrier, id: string, title: string): Step =>
  step(
    id,
    title,
    cardBlocks(carrier),
    msg('Read price and validity first. A confirmed order can usually not be changed.'),
  );

/** What a scratch card is called over the counter in Vietnam. */
export const scratchCard = (): Block => ({ ...text('thẻ cào', 'strong'), lang: 'vi' });

/** What is known of paying with a foreign card, and what then. */
const cardBlocks = (carrier: Carrier): Block[] => {
  const instead = insteadOfCard(carrier);
  if (!instead.length) return [];
  return [
    text(
      carrier.payment?.foreignCard === 'no'
        ? msg('A foreign card is not accepted. Instead:')
        : msg('A foreign card may be refused. In that case:'),
    ),
    ...instead,
  ];
};

/** Other ways to pay than a foreign card; none where it is known to work. */
export function insteadOfCard(carrier: Carrier): Block[] {
  const { payment, kind, country, store } = carrier;
  if (kind === 'seller' || payment?.foreignCard === 'yes') return [];
  const method = payment?.methods?.indexOf('scratch-card') ?? -1;
  const cash = country === 'VN' && method >= 0;
  return present([
    cash &&
      text(msg('Buy a scratch card with cash, at a phone shop or a convenience store. Ask for:')),
    cash && scratchCard(),
    cash && ageBlock(carrier, `payment.methods.${method}`),
    store
      ? text(cash ? msg('Or pay at the carrier’s shop.') : msg('Pay at the carrier’s shop.'))
      : !cash && text(msg('Try another card, or another way to pay.')),
  ]);
}
