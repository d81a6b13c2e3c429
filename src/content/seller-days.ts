import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { blocks, english } from './builders.js';
import type { Block } from './builders.js';

/** What starts the days of a seller's plan, or ends them. */
export function sellerDays({ daysStart }: Carrier): Block[] {
  const { at, place = '' } = daysStart ?? {};
  return blocks(
    at === 'network' &&
      english(
        place,
        msg(
          str`The days start when the eSIM first connects, with some plans when you install it. See ${place}`,
        ),
      ),
    at === 'roaming' &&
      msg('Its help page says: the days start when you turn on the eSIM with data roaming.'),
    at === 'midnight-gmt8' &&
      msg('Its product page says: a day ends at midnight GMT+8. That is 23:00 in Vietnam.'),
  );
}
