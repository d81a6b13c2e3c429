import { msg, str } from '@lit/localize';

/**
 * A date as exactly as it was given: `2026-08` → Aug 2026. A year, and anything that is no date, stay
 * as they are. It does not use `Intl`, because every element shows a date at once: see
 * `docs/decisions/dates-without-intl.md`.
 */
export function dateShown(date: string): string {
  const [, year = '', month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(date) ?? [];
  if (!month) return date;
  const name = msg('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', {
    desc: 'Twelve months as they stand in a date, separated by spaces. Numbers, if dates have numbers.',
  }).split(' ')[Number(month) - 1]!;
  return day ? msg(str`${name} ${Number(day)}, ${year}`) : msg(str`${name} ${year}`);
}

/** Month and year of a date: `2026-08-24` → Aug 2026. */
export const monthShown = (date: string): string => dateShown(date.slice(0, 7));
