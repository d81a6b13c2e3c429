import { msg, str } from '@lit/localize';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import type { Provenance } from '../render/block.js';
import { isOwnHost } from '../rules/own-host.js';
import { nameInTable } from './names.js';

/**
 * Who vouches for a fact.
 *
 * @param path of the fact, such as `website.url`
 * @param href the link, if the fact is one. The carrier vouches for it if its host is in our table
 */
export function provenance(carrier: Carrier, path: string, href?: string): Provenance {
  if (isGiven(carrier, path)) return { origin: 'page', mark: msg('given by this website') };
  return href && isOwnHost(carrier, href)
    ? { origin: 'carrier', mark: msg(str`${nameInTable(carrier)}’s own site`) }
    : {};
}
