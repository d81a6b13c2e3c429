import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { openWay, waysToRenew, type Method } from '../rules/ways.js';
import { text, type Block, type DetailsBlock } from './block.js';
import { renewByCode } from './codes.js';
import type { GuideOptions } from './guide.js';
import { nameOf } from './names.js';
import { renewAtShop } from './renew-at-shop.js';
import { renewInApp } from './renew-in-app.js';
import { renewOnWebsite } from './renew-on-website.js';
import { renewWithSeller } from './renew-with-seller.js';

/**
 * The ways to renew, one fold each.
 *
 * @param open the one that stands open; absent or not among them, the best one; '' for none
 */
export function waysBlocks(
  carrier: Carrier,
  methods?: readonly string[],
  open?: string,
  options: GuideOptions = {},
): DetailsBlock[] {
  const ways = waysToRenew(carrier, methods);
  const first = openWay(ways, open);
  return ways.map((method) => ({ ...way(carrier, method, options), open: method === first }));
}

function way(carrier: Carrier, method: Method, options: GuideOptions): DetailsBlock {
  switch (method) {
    case 'app':
      return carrier.kind === 'seller' ? renewWithSeller(carrier) : renewInApp(carrier, options);
    case 'website':
      return renewOnWebsite(carrier);
    case 'store':
      return renewAtShop(carrier, options);
    case 'code':
      return renewByCode(carrier);
  }
}

/** Said before the ways: what would make every one of them useless for this reader. */
export function beforeTheWays(carrier: Carrier): Block[] {
  if (!carrier.onlineNeedsVneid) return [];
  return [
    text(
      msg(
        str`Buying an eSIM of ${nameOf(carrier)} online needs VNeID, the Vietnamese identity app. Most visitors do not have it.`,
      ),
      'quiet',
    ),
  ];
}

export const renewTitle = (): string => msg('Ways to renew');
export const allWaysTitle = (): string => msg('All ways to renew');
