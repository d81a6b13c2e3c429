/** The host that an address leads to, as people read it. For mail and phone, the address itself. */
export function hostOf(href: string): string {
  const url = new URL(href);
  if (url.host) return url.host.replace(/^www\./, '');
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}

/** A number in groups, as people read it out: 18008098 → 1800 8098. */
export const inGroups = (number: string): string =>
  number.length > 8
    ? number.replace(/(\d{3})(?=\d{3}(\d{3})*$)/g, '$1 ').replace(/^(\+\d\d)(?=\d)/, '$1 ')
    : number.replace(/^(\d{4})(?=\d{4}$)/, '$1 ');
