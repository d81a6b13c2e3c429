import { msg, str } from '@lit/localize';
import type { Carrier, Text } from '../carriers/carrier.js';
import { present, step, text, type Block, type DetailsBlock } from './block.js';
import type { GuideOptions } from './guide.js';
import { inOurLanguage, listed, nameOf, placeOf, shopOf, standing } from './names.js';
import { shopCardFold } from './shop-card.js';

/** Renewing at the carrier's shop. */
export function renewAtShop(carrier: Carrier, options: GuideOptions = {}): DetailsBlock {
  return {
    type: 'details',
    id: 'store',
    group: 'method',
    summary:
      carrier.country === 'VN'
        ? msg('At a shop: passport + this phone')
        : msg('At a shop: identity document + this phone'),
    mark: standing(carrier, 'store').mark,
    blocks: present([
      text(msg('The safest way for a first time, or if you do not trust paying online.'), 'quiet'),
      {
        type: 'steps',
        ticks: true,
        steps: [
          step('shop.bring', bringTitle(carrier), [bringMore(carrier)]),
          step('shop.go', goTitle(carrier), shopPlaces(carrier)),
          step('shop.ask', msg('Ask the staff to renew the eSIM with you'), [
            text(msg('Ask for price and validity before you pay.')),
            shopCardFold(carrier, options),
          ]),
          step('shop.check', msg('Check the new end date before you leave')),
        ],
      },
    ]),
  };
}

const goTitle = (carrier: Carrier): string => msg(str`Go to ${shopOf(carrier)}`);

export const bringTitle = ({ country }: Carrier): string =>
  country === 'VN'
    ? msg('Take the passport that the eSIM is registered with, and this phone')
    : msg('Take your identity document (a foreigner: the passport) and this phone');

/** The same as a sentence. */
export const bringText = (carrier: Carrier): Block =>
  text(
    msg(str`${bringTitle(carrier)}.`, {
      desc: 'Placeholder: the sentence on what to take, without its full stop',
    }),
  );

/** Things to bring that are named in every language; anything else is said as the config has it. */
const SAID_IN_TITLE = ['passport', 'phone'];

function bringMore({ store }: Carrier): Block | undefined {
  const more = (store?.bring ?? []).filter((item) => !SAID_IN_TITLE.includes(item as string));
  if (!more.length) return undefined;
  return text(msg(str`Also: ${listed(more.map(thing))}.`));
}

const thing = (item: Text): string =>
  item === 'sim-or-iccid'
    ? msg('the eSIM’s ICCID, if the number is already blocked')
    : inOurLanguage(item);

/** What stands over the door, and where to look for one. */
export function shopPlaces(carrier: Carrier): Block[] {
  const { name, locator: href } = carrier.store ?? {};
  const shown = name && inOurLanguage(name);
  return present([
    !!shown && shown !== nameOf(carrier) && text(msg(str`The sign says: ${shown}`)),
    !!href && {
      type: 'link',
      kind: 'store-locator',
      label: msg('Find a shop'),
      href,
      place: placeOf(href),
      ...standing(carrier, 'store.locator', href),
    },
  ]);
}
