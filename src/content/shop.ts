import { msg, str } from '@lit/localize';
import { listed } from '../locales/format.js';
import type { Carrier, Text } from '../carriers/carrier.js';
import { blocks, link, method, quiet, step, steps, text, when } from './builders.js';
import type { Block, Content, DetailsBlock, Scene } from './builders.js';
import { inOurLanguage, nameOf, shopOf } from './names.js';
import { provenance } from './provenance.js';
import { shopCardDetails } from './shop-card.js';

/** Renewing at the carrier's shop. */
export const renewAtShop = (scene: Scene): DetailsBlock =>
  method(
    'store',
    scene.carrier.country === 'VN'
      ? msg('At a shop: passport + this phone')
      : msg('At a shop: identity document + this phone'),
    { mark: provenance(scene.carrier, 'store').mark },
    () => [
      quiet(msg('The safest way for a first time, or if you do not trust paying online.')),
      steps(
        step('shop.bring', bringTitle(scene.carrier), alsoBring(scene.carrier)),
        step('shop.go', goToShop(scene.carrier), shopPlaces(scene.carrier)),
        step(
          'shop.ask',
          msg('Ask the staff to renew the eSIM with you'),
          msg('Ask for price and validity before you pay.'),
          shopCardDetails(scene),
        ),
        step('shop.check', msg('Check the new end date before you leave')),
      ),
    ],
  );

export const goToShop = (carrier: Carrier): string => msg(str`Go to ${shopOf(carrier)}`);

export const bringTitle = ({ country }: Carrier): string =>
  country === 'VN'
    ? msg('Take the passport that the eSIM is registered with, and this phone')
    : msg('Take your identity document (a foreigner: the passport) and this phone');

/** The same as a sentence. */
export const bringText = (carrier: Carrier): Block => text(msg(str`${bringTitle(carrier)}.`));

/** Things to bring that the title already names. */
const NAMED = ['passport', 'phone'];

function alsoBring({ store }: Carrier): Content {
  const more = (store?.bring ?? []).filter((item) => !NAMED.includes(item as string));
  return when(more.length, msg(str`Also: ${listed(more.map(thingToBring))}.`));
}

const thingToBring = (item: Text): string =>
  item === 'sim-or-iccid'
    ? msg('the eSIM’s ICCID, if the number is already blocked')
    : inOurLanguage(item);

/** The name over the door, and where to look for a shop. */
export function shopPlaces(carrier: Carrier): Block[] {
  const { name, locator } = carrier.store ?? {};
  const sign = name && inOurLanguage(name);
  return blocks(
    when(sign && sign !== nameOf(carrier), msg(str`The sign says: ${sign ?? ''}`)),
    locator &&
      link(
        'store-locator',
        msg('Find a shop'),
        locator,
        provenance(carrier, 'store.locator', locator),
      ),
  );
}
