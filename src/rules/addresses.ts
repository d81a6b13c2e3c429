/** The host of a link without `www.`. For mail and phone links, the address or number itself. */
export function hostOf(href: string): string {
  const [, host] = /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#@]+)/i.exec(href) ?? [];
  if (host) return host;
  const [, address = href] = /^[a-z]+:([^?#]*)/i.exec(href) ?? [];
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Groups the digits of a phone number for reading: 18008098 → 1800 8098. */
export const inGroups = (number: string): string =>
  number.length > 8
    ? number.replace(/(\d{3})(?=\d{3}(\d{3})*$)/g, '$1 ').replace(/^(\+\d\d)(?=\d)/, '$1 ')
    : number.replace(/^(\d{4})(?=\d{4}$)/, '$1 ');
