/** The host of a link without `www.`. For mail and phone links, the address or number itself. */
export function hostOf(href: string): string {
  const url = new URL(href);
  if (url.host) return url.host.replace(/^www\./, '');
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}

/** Groups the digits of a phone number for reading: 18008098 → 1800 8098. */
export const inGroups = (number: string): string =>
  number.length > 8
    ? number.replace(/(\d{3})(?=\d{3}(\d{3})*$)/g, '$1 ').replace(/^(\+\d\d)(?=\d)/, '$1 ')
    : number.replace(/^(\d{4})(?=\d{4}$)/, '$1 ');
