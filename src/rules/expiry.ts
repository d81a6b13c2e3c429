import { dayAt, instantOf, startOfDay } from './clock.js';
import { DAY, HOUR, MINUTE } from './durations.js';

/**
 * How a plan counts its days. `24h`: in steps of 24 hours from the activation. `calendar-day`: the
 * date of the activation is day one. `unknown`: the carrier does not say.
 */
export type EndRule = '24h' | 'calendar-day' | 'unknown';

export const END_RULES: readonly EndRule[] = ['24h', 'calendar-day', 'unknown'];

/** A moment as written: an instant, a local time without a zone, or only a day. */
export type Moment = { instant: number } | { wall: number } | { day: number };

/**
 * Reads `2026-11-30`, `2026-11-30T14:05` or `2026-11-30T14:05+07:00`.
 *
 * @returns undefined for anything else, and for impossible dates
 */
export function readMoment(text: string): Moment | undefined {
  const [, date, time, , zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (!date) return undefined;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Some engines read 30 February as 1 or 2 March.
  if (new Date(midnight).getUTCDate() !== Number(date.slice(8))) return undefined;
  if (!time) return { day: midnight / DAY };
  const written = text.trim().replace(' ', 'T').toUpperCase();
  const at = Date.parse(zone ? written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : `${written}Z`);
  if (Number.isNaN(at)) return undefined;
  return zone ? { instant: at } : { wall: at };
}

/** What we know about a plan's length. `expires` overrides the others. */
export interface PlanTerms {
  /** When the plan ends. If this is only a day, at the end of it. */
  expires?: Moment;
  activated?: Moment;
  /** Whole days that were bought. */
  days?: number;
  rule?: EndRule;
  /** IANA name of the time zone that counts. */
  zone: string;
  /** Another zone that may decide when a day ends. Set if the seller's clock is unknown. */
  otherZone?: string;
}

export interface PlanEnd {
  /** The first moment without service, in milliseconds since 1970, UTC. */
  at: number;
  /** The time to show. For midnight it is 23:59 of the day before, since readers misread 00:00. */
  shown: number;
  zone: string;
  /** Set if the plan may end later than this, with the reason. */
  earliest?: 'rule-unknown' | 'hour-unknown' | 'clock-unknown';
  /** Set if the plan may end earlier on that day: days of 24 hours end at the hour of the start. */
  latest?: true;
}

/**
 * When a plan ends. If the rule, the clock or the hour of the start is unknown, the earliest possible end.
 *
 * @returns undefined if too little is known
 */
export function planEnd({
  expires,
  activated,
  days,
  rule,
  zone,
  otherZone = zone,
}: PlanTerms): PlanEnd | undefined {
  /** The end of a day, by the earlier of the two clocks. @param dayIn the day by a clock */
  const endOfDay = (dayIn: (zone: string) => number): PlanEnd => {
    const endIn = (zone: string): PlanEnd => {
      const at = startOfDay(dayIn(zone) + 1, zone);
      return { at, shown: at - MINUTE, zone };
    };
    const [own, other] = [endIn(zone), endIn(otherZone)];
    return other.at < own.at ? { ...other, earliest: 'clock-unknown' } : own;
  };
  const endAt = (at: number): PlanEnd => {
    const isMidnight = at === startOfDay(dayAt(at, zone), zone);
    return { at, shown: isMidnight ? at - MINUTE : at, zone };
  };
  if (expires) {
    if (!('day' in expires)) return endAt(instant(expires, zone));
    const end = endOfDay(() => expires.day);
    return rule === '24h' ? { ...end, latest: true } : end;
  }
  if (!activated || !days) return undefined;
  const start = 'day' in activated ? startOfDay(activated.day, zone) : instant(activated, zone);
  const byHours = endAt(start + days * DAY);
  // A start that is only a day is the same day by every clock.
  const byDays = endOfDay((by) => dayAt(start, 'day' in activated ? zone : by) + days - 1);
  if (rule === 'calendar-day') return byDays;
  if (rule !== '24h') {
    return { earliest: 'rule-unknown', ...(byDays.at > byHours.at ? byHours : byDays) };
  }
  return 'day' in activated ? { ...byHours, earliest: 'hour-unknown' } : byHours;
}

const instant = (moment: { instant: number } | { wall: number }, zone: string): number =>
  'instant' in moment ? moment.instant : instantOf(moment.wall, zone);

/** The time left, split into days, hours and minutes. */
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

/** How many calendar days ago a plan ended, in its zone. Undefined while it runs. */
export function daysSince({ at, zone }: PlanEnd, now: number): number | undefined {
  return at > now ? undefined : dayAt(now, zone) - dayAt(at - 1, zone);
}
