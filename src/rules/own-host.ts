import type { Carrier } from '../carriers/carrier.js';

/**
 * Whether an address leads to the carrier itself. Only our own table has the hosts: a config cannot
 * add one.
 */
export function isOwnHost({ hosts }: Pick<Carrier, 'hosts'>, href: string): boolean {
  const { hostname } = new URL(href);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
