import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { blocks, english } from './builders.js';
import type { Block } from './builders.js';

/** What starts the days of a seller's plan, or ends them. */
export function sellerDays({ daysStart }: Carrier): Block[] {
  const { at, place = '' } = daysStart ?? {};
  return blocks(
    at === 'network' && [
      msg(
        'The days start when the eSIM first connects to a network it can use. With some plans they start when you install it.',
      ),
      english(place, msg(str`Your plan’s rule: ${place}`)),
    ],
    at === 'roaming' &&
      msg(
        'Its help page says: the days start when you turn it on with data roaming, not when you scan the QR code.',
      ),
    at === 'midnight-gmt8' &&
      msg('Its product page says: a day ends at midnight GMT+8. That is 23:00 in Vietnam.'),
  );
}
