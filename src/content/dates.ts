import { msg, str } from '@lit/localize';

/**
 * A date as exactly as it was given: `2026-08` → Aug 2026; a year, and what is no date, stay as they
 * are. Every element shows one when it is first drawn, so not by `Intl`: see `docs/decisions/`.
 */
export function dateShown(date: string): string {
  const [, year = '', month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(date) ?? [];
  if (!month) return date;
  const name = msg('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', {
    desc: 'Twelve months as they stand in a date, set apart by spaces; numbers where dates have numbers',
  }).split(' ')[Number(month) - 1]!;
  return day
    ? msg(str`${name} ${Number(day)}, ${year}`, { desc: 'Placeholders: month, day, year' })
    : msg(str`${name} ${year}`, { desc: 'Placeholders: month, year' });
}
