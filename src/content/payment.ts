import { msg } from '@lit/localize';
import { blocks, step, strong, when } from './builders.js';
import type { Block, Scene, Step } from './builders.js';
import { ageBlock } from './facts.js';

/** The step in which money is spent. What cannot be undone is said before it. */
export const payStep = (scene: Scene, id: string, title: string): Step => ({
  ...step(id, title, foreignCard(scene)),
  warning: msg('Read price and validity first. A confirmed order can usually not be changed.'),
});

export const orderAndPay = (): string => msg('Order and pay');

function foreignCard(scene: Scene): Block[] {
  const instead = insteadOfCard(scene);
  return blocks(
    when(
      instead.length,
      scene.carrier.payment?.foreignCard === 'no'
        ? msg('A foreign card is not accepted. Instead:')
        : msg('A foreign card may be refused. In that case:'),
    ),
    instead,
  );
}

/** Other ways to pay than a foreign card. None if a foreign card is known to work. */
export function insteadOfCard(scene: Scene): Block[] {
  const { payment, kind, country, store } = scene.carrier;
  if (kind === 'seller' || payment?.foreignCard === 'yes') return [];
  const method = payment?.methods?.indexOf('scratch-card') ?? -1;
  const cash = country === 'VN' && method >= 0;
  return blocks(
    when(cash, [
      msg('Buy a scratch card with cash, at a phone shop or a convenience store. Ask for:'),
      scratchCard(),
      ageBlock(scene, `payment.methods.${method}`),
    ]),
    when(store, cash ? msg('Or pay at the carrier’s shop.') : msg('Pay at the carrier’s shop.')),
    when(!store && !cash, msg('Try another card, or another way to pay.')),
  );
}

/** What to ask for over the counter in Vietnam. */
export const scratchCard = (): Block => ({ ...strong('thẻ cào'), lang: 'vi' });
