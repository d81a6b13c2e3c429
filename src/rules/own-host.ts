import type { Carrier } from '../carriers/carrier.js';
import { hostOf } from './addresses.js';

/**
 * Whether an address leads to the carrier itself. Only our own table has the hosts: a config cannot
 * add one.
 */
export function isOwnHost({ hosts }: Pick<Carrier, 'hosts'>, href: string): boolean {
  const own = hostOf(href).toLowerCase().replace(/:\d+$/, '');
  return hosts.some((host) => own === host || own.endsWith(`.${host}`));
}
