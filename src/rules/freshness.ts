import type { Carrier, FactKind, StaleFact } from '../carriers/carrier.js';
import { lawSources } from '../carriers/carriers.js';
import { hostOf } from './addresses.js';
import { DAY } from './durations.js';

export type { FactKind, StaleFact } from '../carriers/carrier.js';

/** Months until a fact counts as old. */
export type ShelfLife = Readonly<Record<FactKind, number>>;

export const SHELF_LIFE: ShelfLife = {
  site: 36,
  app: 36,
  hotline: 36,
  code: 12,
  payment: 12,
  law: 6,
  // How long a carrier keeps an unpaid number, and how long a seller allows a top-up.
  period: 6,
  other: 36,
};

/** A wrong fact of these kinds costs the reader money or the service. */
const COSTLY: readonly FactKind[] = ['code', 'payment', 'law', 'period'];

const KINDS: Readonly<Record<string, FactKind>> = {
  website: 'site',
  app: 'app',
  hotlines: 'hotline',
  callsFrom: 'hotline',
  codes: 'code',
  payment: 'payment',
  law: 'law',
  onlineNeedsVneid: 'law',
  lifecycle: 'period',
  topUp: 'period',
  alwaysOn: 'period',
};

export const kindOf = (path: string): FactKind => KINDS[path.split('.')[0]!] ?? 'other';

/** Where a fact comes from. */
export interface FactSource {
  /** The source's own date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `undated`. */
  date: string;
  /** When a person last compared the fact with its source. */
  checked?: string;
  /** Host of the source. */
  host?: string;
}

/** Path of a fact → its source. The path `date` stands for all facts of the carrier. */
export function sourcesOf({ sources = {}, country, kind }: Carrier): Record<string, FactSource> {
  const law = kind === 'carrier' ? lawSources[country ?? ''] : undefined;
  const isSourced = Object.keys(sources).length > 0;
  const shown = { ...sources, ...(law && isSourced && { law }) };
  return Object.fromEntries(
    Object.entries(shown).map(([path, source]) => [path, readSource(source)]),
  );
}

type WrittenSource = NonNullable<Carrier['sources']>[string];

/** @param source `2023-03 vov.vn`, or `{url, date, checked}` */
function readSource(source: WrittenSource): FactSource {
  if (typeof source === 'string') {
    const [date = 'undated', host] = source.split(' ');
    return { date, host };
  }
  const { date, checked, url } = source;
  return { date, checked, host: url && hostOf(url) };
}

/** When a fact becomes old. Undefined if its date is unknown. */
export function dueAt(
  { date, checked }: FactSource,
  kind: FactKind,
  shelfLife: Partial<ShelfLife> = {},
): number | undefined {
  const known = [date, checked].flatMap((written) => lastDayOf(written) ?? []);
  if (!known.length) return undefined;
  // "May 2015" may mean its last day, so count from the day after.
  const from = new Date(Math.max(...known) + DAY);
  const months = from.getUTCMonth() + (shelfLife[kind] ?? SHELF_LIFE[kind]);
  return Date.UTC(from.getUTCFullYear(), months, from.getUTCDate());
}

/** The last day that a date can mean. Undefined for `undated` and other text. */
function lastDayOf(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '') ?? [];
  if (!year) return undefined;
  return day ? Date.UTC(+year, +month! - 1, +day) : Date.UTC(+year, month ? +month : 12, 0);
}

/**
 * The facts of a carrier that are past their shelf life. Facts without a date are left out, because
 * their age is unknown. The list of facts shows that.
 *
 * @param now milliseconds since 1970, UTC
 * @param shelfLife months by kind, to override `SHELF_LIFE`
 */
export function staleFacts(
  carrier: Carrier,
  now: number,
  shelfLife?: Partial<ShelfLife>,
): StaleFact[] {
  return Object.entries(sourcesOf(carrier)).flatMap(([path, source]) => {
    const kind = kindOf(path);
    const due = dueAt(source, kind, shelfLife);
    if (due === undefined || now < due) return [];
    const { date, checked = '' } = source;
    const latest = /^\d/.test(date) && date > checked ? date : checked || date;
    return { path, kind, date: latest, costly: COSTLY.includes(kind) };
  });
}
