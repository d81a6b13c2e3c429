import { msg, str } from '@lit/localize';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import type { Provenance } from '../render/block.js';
import { isOwnHost } from '../rules/own-host.js';
import { nameInTable } from './names.js';

/**
 * Who vouches for a fact.
 *
 * @param path of the fact, such as `website.url`
 * @param href where it leads, if it is an address: only our own table of hosts makes it the carrier's
 */
export function provenance(carrier: Carrier, path: string, href?: string): Provenance {
  if (isGiven(carrier, path)) return { origin: 'page', mark: msg('given by this website') };
  return href && isOwnHost(carrier, href)
    ? { origin: 'carrier', mark: msg(str`${nameInTable(carrier)}’s own site`) }
    : {};
}
