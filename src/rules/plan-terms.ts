import type { Carrier } from '../carriers/carrier.js';
import { isZone } from './clock.js';
import {
  END_RULES,
  planEnd,
  readMoment,
  type EndRule,
  type Moment,
  type PlanEnd,
  type PlanTerms,
} from './expiry.js';

/** Ten years. A higher number of days is a typo. */
const MOST_DAYS = 3650;

/** The first and the last day that a plan can begin or end on. No phone had an eSIM before. */
export const FIRST_DAY = '2010-01-01';
export const LAST_DAY = '2099-12-31';

const A_MOMENT = `from ${FIRST_DAY} to ${LAST_DAY}, such as 2026-11-30 or 2026-11-30T14:05+07:00`;

/** Reads a moment of a plan. Any other year is a typo, or not yet typed to its end. */
function readPlanMoment(text: string): Moment | undefined {
  const day = text.trim().slice(0, 10);
  return day >= FIRST_DAY && day <= LAST_DAY ? readMoment(text) : undefined;
}

/** Whether a reader entered a day that a plan can begin or end on. */
export const isPlanDay = (entered: string | undefined): boolean =>
  !!entered && !!readPlanMoment(entered);

/** The plan as the page wrote it, unchecked: `expires`, or `activated` with `days` and `rule`. */
export interface WrittenTerms {
  expires?: unknown;
  activated?: unknown;
  days?: unknown;
  rule?: unknown;
  zone?: unknown;
}

/** An invalid value. */
export interface WrongTerm {
  name: keyof WrittenTerms;
  expected: string;
  found: string;
}

/**
 * Reads what a page wrote about the plan. Invalid values are left out and listed in `wrong`.
 *
 * @param zone used if the page names none. `''`: the carrier's, see `knownEnd`
 */
export function readTerms(
  written: WrittenTerms,
  zone: string,
): { terms: PlanTerms; wrong: WrongTerm[] } {
  const wrong: WrongTerm[] = [];
  const read = <T>(
    name: keyof WrittenTerms,
    expected: string,
    parse: (text: string) => T | undefined | false,
  ): T | undefined => {
    const value = written[name];
    if (value === undefined || value === null || value === '') return undefined;
    const text = typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
    const parsed = text && parse(text);
    if (parsed) return parsed;
    wrong.push({ name, expected, found: text || typeof value });
    return undefined;
  };
  const moment = (name: 'expires' | 'activated') => read<Moment>(name, A_MOMENT, readPlanMoment);
  const terms = {
    expires: moment('expires'),
    activated: moment('activated'),
    days: read(
      'days',
      `1–${MOST_DAYS}`,
      (text) => /^\d{1,4}$/.test(text) && Number(text) <= MOST_DAYS && Number(text),
    ),
    rule: read<EndRule>('rule', `one of ${END_RULES.join(', ')}`, (text) =>
      END_RULES.find((rule) => rule === text.toLowerCase()),
    ),
    zone: read('zone', 'such as Asia/Ho_Chi_Minh', (text) => isZone(text) && text) ?? zone,
  };
  return { terms, wrong };
}

/** The reader's answers, by the question's id. */
type EnteredTerms = Readonly<Record<string, string | undefined>>;

/**
 * The plan as the reader entered it: its end, or its start and a number of days. The hour is optional.
 * An end without an hour is the end of that day.
 */
export function enteredTerms(entered: EnteredTerms, zone: string): PlanTerms {
  const moment = (date?: string, hour?: string) =>
    date ? readPlanMoment(hour ? `${date}T${hour.padStart(2, '0')}:00` : date) : undefined;
  return entered['end-known'] === 'start'
    ? {
        activated: moment(entered['start-date'], entered['start-hour']),
        days: Number(entered['end-days']) || undefined,
        rule: entered['end-rule'] as EndRule | undefined,
        zone,
      }
    : { expires: moment(entered['end-date'], entered['end-hour']), zone };
}

/** Whether the reader entered a day. */
export const hasDay = (entered: EnteredTerms): boolean =>
  isPlanDay(entered['end-date']) || isPlanDay(entered['start-date']);

/** The time zone of a carrier's plans: its own, its country's, or the phone's. */
export const zoneOf = ({ clock, country }: Carrier, phoneZone: string): string =>
  clock?.zone ?? (country === 'VN' ? 'Asia/Ho_Chi_Minh' : phoneZone);

/**
 * Another zone whose days may end the plan. Some sellers count days by GMT+8, wherever the traveller
 * is. Source: KKday's product pages.
 */
const otherZoneOf = ({ kind, clock }: Carrier): string | undefined =>
  kind === 'seller' && !clock?.zone && clock?.ends !== '24h' ? 'Etc/GMT-8' : undefined;

/**
 * When the plan ends. The reader's answers override what the page wrote.
 *
 * @returns undefined if too little is known
 */
export function knownEnd(
  carrier: Carrier,
  terms: PlanTerms | undefined,
  entered: EnteredTerms,
  phoneZone: string,
): PlanEnd | undefined {
  const named = entered['end-zone'] === 'here' ? phoneZone : terms?.zone;
  const zone = named || zoneOf(carrier, phoneZone);
  const otherZone = named ? undefined : otherZoneOf(carrier);
  const end = (known: PlanTerms) => {
    const rule = known.rule === 'unknown' ? undefined : known.rule;
    return planEnd({ ...known, zone, otherZone, rule: rule ?? carrier.clock?.ends });
  };
  return end(enteredTerms(entered, zone)) ?? (terms && end(terms));
}

/**
 * Whether a plan has ended, whichever clock counts.
 *
 * @param now in milliseconds since 1970, UTC
 */
export function hasSurelyEnded(
  carrier: Carrier,
  terms: PlanTerms,
  phoneZone: string,
  now: number,
): boolean {
  // `knownEnd` counts by one clock only if the terms name it. Otherwise it takes the earliest end.
  const zone = terms.zone || zoneOf(carrier, phoneZone);
  const end = knownEnd(carrier, { ...terms, zone }, {}, phoneZone);
  return !!end && !end.earliest && end.at <= now;
}
