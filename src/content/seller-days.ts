import { msg, str } from '@lit/localize';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import { blocks, english } from './builders.js';
import type { Block } from './builders.js';

/** What starts the days of a seller's plan, or ends them. A clock that the page gives is another one. */
export function sellerDays(carrier: Carrier): Block[] {
  const { at, place = '' } = carrier.daysStart ?? {};
  const hasOtherClock = isGiven(carrier, 'clock.ends') || isGiven(carrier, 'clock.zone');
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
      !hasOtherClock &&
      msg('Its product page says: a day ends at midnight GMT+8. That is 23:00 in Vietnam.'),
  );
}
