import { dayAt, instantOf, startOfDay } from './clock.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * How a plan counts its days: `24h` from the moment of activation, `calendar-day` where the day of the
 * activation is the first one; `unknown` where nobody says.
 */
export type EndRule = '24h' | 'calendar-day' | 'unknown';

export const END_RULES: readonly EndRule[] = ['24h', 'calendar-day', 'unknown'];

/** A moment as somebody wrote it: an instant, a wall clock, or a day alone. */
export type Moment = { instant: number } | { wall: number } | { day: number };

/**
 * Reads `2026-11-30`, `2026-11-30T14:05` or `2026-11-30T14:05+07:00`.
 *
 * @returns undefined for anything else, and for days that no calendar has
 */
export function readMoment(text: string): Moment | undefined {
  const [, date, time, , zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (!date) return undefined;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // `Date` rolls 30 February over, in some engines.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(date))
    return undefined;
  if (!time) return { day: midnight / DAY };
  const written = text.trim().replace(' ', 'T').toUpperCase();
  return zone
    ? read('instant', Date.parse(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))
    : read('wall', Date.parse(`${written}Z`));
}

const read = (key: string, value: number): Moment | undefined =>
  Number.isNaN(value) ? undefined : ({ [key]: value } as unknown as Moment);

/** What is known of a plan's length. `expires` counts before the others. */
export interface PlanTerms {
  /** The end itself; a day alone lasts to its end. */
  expires?: Moment;
  activated?: Moment;
  /** Whole days that were bought. */
  days?: number;
  rule?: EndRule;
  /** IANA name of the zone whose clock counts. */
  zone: string;
}

export interface PlanEnd {
  /** The first moment without service, in milliseconds since 1970, UTC. */
  at: number;
  /** What clocks show then: of a day that ends at midnight its last minute, for readers of 00:00 err. */
  shown: number;
  zone: string;
  /** Why it may end later than this; absent where this is the end. */
  earliest?: 'rule-unknown' | 'hour-unknown';
}

/**
 * When a plan ends; where the rule or the hour of the start is not known, the earliest moment at which
 * it can.
 *
 * @returns undefined where too little is known
 */
export function planEnd({ expires, activated, days, rule, zone }: PlanTerms): PlanEnd | undefined {
  const endOf = (at: number, shown = at) => ({ at, shown, zone });
  const endOfDay = (day: number) => {
    const at = startOfDay(day + 1, zone);
    return endOf(at, at - MINUTE);
  };
  if (expires) {
    return 'day' in expires ? endOfDay(expires.day) : endOf(instant(expires, zone));
  }
  if (!activated || !days) return undefined;
  const start = 'day' in activated ? startOfDay(activated.day, zone) : instant(activated, zone);
  const byHours = endOf(start + days * DAY);
  const byDays = endOfDay(dayAt(start, zone) + days - 1);
  if (rule === 'calendar-day') return byDays;
  if (rule !== '24h') {
    return { ...(byDays.at > byHours.at ? byHours : byDays), earliest: 'rule-unknown' };
  }
  return 'day' in activated ? { ...byHours, earliest: 'hour-unknown' } : byHours;
}

const instant = (moment: { instant: number } | { wall: number }, zone: string): number =>
  'instant' in moment ? moment.instant : instantOf(moment.wall, zone);

/** What is left, in the units that a person would count in: days and hours, or hours and minutes. */
export interface TimeLeft {
  over: boolean;
  days: number;
  hours: number;
  minutes: number;
}

/** @param now milliseconds since 1970, UTC */
export function timeLeft({ at }: PlanEnd, now: number): TimeLeft {
  const rest = Math.max(at - now, 0);
  return {
    over: at <= now,
    days: Math.floor(rest / DAY),
    hours: Math.floor((rest % DAY) / HOUR),
    minutes: Math.floor((rest % HOUR) / MINUTE),
  };
}

/** How many days ago a plan ended, by the calendar of its zone; undefined while it runs. */
export function daysSince({ at, zone }: PlanEnd, now: number): number | undefined {
  return at > now ? undefined : dayAt(now, zone) - dayAt(at - 1, zone);
}
