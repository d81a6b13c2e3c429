/**
 * The oldest and the newest of these dates. Ignores `undated`.
 *
 * @param dates `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function dateRange(dates: readonly string[]): [first?: string, last?: string] {
  const known = dates.filter((date) => /^\d{4}/.test(date)).sort();
  return [known[0], known[known.length - 1]];
}
