import { msg, str } from '@lit/localize';
import { listed } from '../locales/format.js';
import type { Carrier } from '../carriers/carrier.js';
import { blocks, link, method, quiet, step, steps, text, when } from './builders.js';
import type { Block, Content, DetailsBlock, Scene } from './builders.js';
import { inOurLanguage, nameOf, shopOf, withTag } from './names.js';
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
      quiet(msg('Safest the first time, or if you don’t want to pay online.')),
      steps(
        step('shop.bring', bringTitle(scene.carrier), alsoBring(scene)),
        step('shop.go', goToShop(scene.carrier), shopPlaces(scene.carrier)),
        step(
          'shop.ask',
          msg('Ask the staff to renew your plan'),
          msg('Ask the price and the last day before you pay.'),
          shopCardDetails(scene),
        ),
        step('shop.check', msg('Check the new end date before you leave')),
      ),
    ],
  );

export const goToShop = (carrier: Carrier): string => msg(str`Go to ${shopOf(carrier)}`);

const bringTitle = ({ country }: Carrier): string =>
  country === 'VN'
    ? msg('Take this phone and the passport you registered the eSIM with')
    : msg('Take this phone and your identity document (foreigners: passport)');

/** The same in short, as a sentence. */
export const bringText = (carrier: Carrier): Block =>
  text(
    carrier.country === 'VN'
      ? msg('Take your passport and this phone.')
      : msg(str`${bringTitle(carrier)}.`),
  );

/** Things to bring that the title already names. */
const NAMED = ['passport', 'phone'];

function alsoBring({ carrier: { store }, place }: Scene): Content {
  const more = (store?.bring ?? [])
    .filter((item) => !NAMED.includes(item as string))
    .map((item) =>
      item === 'sim-or-iccid'
        ? { text: msg('the eSIM’s ICCID, if the number is already blocked') }
        : withTag(item, place),
    );
  return when(more.length, {
    ...text(msg(str`Also: ${listed(more.map(({ text }) => text))}.`)),
    foreign: more.filter(({ lang }) => lang),
  });
}

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
