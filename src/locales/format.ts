import { msg, str } from '@lit/localize';
import { dayAt, wallClock } from '../rules/clock.js';
import { attempt } from './attempt.js';
import { currentLanguage } from './localize.js';

// Each function has a fallback: old browsers lack parts of `Intl`.

/**
 * The current language, for dates. In English the day comes first: most readers are not American. Years
 * are those of the messages, in a language with a calendar of its own too.
 */
const dateLanguage = (): string =>
  currentLanguage() === 'en' ? 'en-GB' : `${currentLanguage()}-u-ca-gregory`;

/** "tonight 23:59", "tomorrow 08:00", "Fri, 4 Dec 14:05", by the clocks of a zone. */
export function momentShown(at: number, timeZone: string, now: number): string {
  const time = new Intl.DateTimeFormat(currentLanguage(), {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return `${dayShown(at, timeZone, now)} ${time}`;
}

function dayShown(at: number, timeZone: string, now: number): string {
  const daysAway = dayAt(at, timeZone) - dayAt(now, timeZone);
  const isEvening = new Date(wallClock(at, timeZone)).getUTCHours() >= 18;
  if (!daysAway && isEvening) return msg('tonight');
  if (Math.abs(daysAway) < 2) {
    const near = attempt(() =>
      new Intl.RelativeTimeFormat(currentLanguage(), { numeric: 'auto' }).format(daysAway, 'day'),
    );
    if (near) return near.toLowerCase();
  }
  const year = (moment: number) => new Date(wallClock(moment, timeZone)).getUTCFullYear();
  return new Intl.DateTimeFormat(dateLanguage(), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(year(at) !== year(now) && { year: 'numeric' }),
  }).format(at);
}

/** A moment that reads right on any later day: "Fri, 4 Dec 2026, 23:59 (Vietnam Time)". */
export const fullMomentShown = (at: number, timeZone: string): string =>
  withBrackets(
    new Intl.DateTimeFormat(dateLanguage(), {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).format(at),
    zoneName(timeZone, at),
  );

/** "Vietnam Time" */
export function zoneName(timeZone: string, at: number): string {
  const name = (timeZoneName: 'shortGeneric' | 'short') =>
    attempt(
      () =>
        new Intl.DateTimeFormat(currentLanguage(), { timeZone, timeZoneName })
          .formatToParts(at)
          .find(({ type }) => type === 'timeZoneName')?.value,
    );
  return name('shortGeneric') ?? name('short') ?? timeZone;
}

/** "2 days, 3 hours", or on the last day "3 hours, 12 minutes". Parts that are zero are left out. */
export function timeLeftShown({
  days,
  hours,
  minutes,
}: Record<'days' | 'hours' | 'minutes', number>) {
  const parts = (
    days
      ? [days && inUnit(days, 'day'), hours && inUnit(hours, 'hour')]
      : [hours && inUnit(hours, 'hour'), (minutes || !hours) && inUnit(minutes, 'minute')]
  ).filter((part) => typeof part === 'string');
  return (
    attempt(() => new Intl.ListFormat(currentLanguage(), { type: 'unit' }).format(parts)) ??
    listed(parts)
  );
}

export const inUnit = (count: number, unit: 'day' | 'hour' | 'minute'): string =>
  attempt(() =>
    new Intl.NumberFormat(currentLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(
      count,
    ),
  ) ?? `${count} ${{ day: 'd', hour: 'h', minute: 'min' }[unit]}`;

/** The hours of a day, as options of a question. */
export const hoursOfDay = (): Array<readonly [id: string, label: string]> =>
  [...Array(24).keys()].map((hour) => [`${hour}`, `${`${hour}`.padStart(2, '0')}:00`]);

/**
 * A date as exactly as it was given: `2026-08` → Aug 2026. Anything that is no date stays
 * as it is. It does not use `Intl`, because every element shows a date at once: see
 * `docs/decisions/dates-without-intl.md`.
 */
export function dateShown(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) return date;
  if (!month) return msg(str`${year}`, { desc: 'A date that is only a year' });
  const name = msg('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', {
    desc: 'Twelve months as they stand in a date, separated by spaces. Numbers, if dates have numbers.',
  }).split(' ')[Number(month) - 1]!;
  return day ? msg(str`${Number(day)} ${name} ${year}`) : msg(str`${name} ${year}`);
}

/** Month and year of a date: `2026-08-24` → Aug 2026. */
export const monthShown = (date: string): string => dateShown(date.slice(0, 7));

/** Things side by side, as the current language lists them, without "and". */
export const listed = (things: readonly string[]): string =>
  things.slice(1).reduce((before, next) => msg(str`${before}, ${next}`), things[0] ?? '');

/** Remarks that are no list, such as a source and its age. */
export const joined = (...parts: Array<string | false | undefined>): string =>
  parts.filter(Boolean).join(msg(', ', { desc: 'Between a source and a remark such as “old”' }));

/** A text, and a remark in brackets after it. */
export const withBrackets = (text: string, remark: string): string => msg(str`${text} (${remark})`);

/** A text in brackets that stands alone. */
export const inBrackets = (text: string): string => msg(str`(${text})`);

/** "Balance: *101#" */
export const labelled = (label: string, value: string): string => msg(str`${label}: ${value}`);

/** Two sentences in one paragraph. */
export const sentences = (first: string, second: string): string =>
  msg(str`${first} ${second}`, { id: 'two-sentences' });

/** "Macao, Taiwan, or Hong Kong" */
export const oneOfListed = (things: readonly string[]): string =>
  attempt(() => new Intl.ListFormat(currentLanguage(), { type: 'disjunction' }).format(things)) ??
  things.join(' / ');

/**
 * A country in the current language.
 *
 * @param code ISO 3166-1 alpha-2. Most readers need `VN`, so it takes no `Intl`
 */
export const countryName = (code: string): string =>
  code === 'VN'
    ? msg('Vietnam')
    : (attempt(() => new Intl.DisplayNames(currentLanguage(), { type: 'region' }).of(code)) ??
      code);

/** English names such as “the United States”. */
const WITH_ARTICLE =
  /(Bahamas|Comoros|Emirates|Gambia|Islands|Kingdom|Maldives|Netherlands|Philippines|Republic|Seychelles|States|Territor(y|ies))$|^Isle of/;

/** A country inside an English sentence: “in the Netherlands”. */
export const countryInSentence = (code: string): string => {
  const name = countryName(code);
  return currentLanguage() === 'en' && WITH_ARTICLE.test(name) ? `the ${name}` : name;
};

/** A language in its own name: `en` → English. */
export const ownNameOf = (tag: string): string =>
  attempt(() => new Intl.DisplayNames([tag], { type: 'language' }).of(tag)) ?? tag;

/** A day, with its month and year: "29 Nov 2026". */
export const dayOf = (at: number): string =>
  attempt(() => new Intl.DateTimeFormat(dateLanguage(), { dateStyle: 'medium' }).format(at)) ??
  new Date(at).toISOString().slice(0, 10);
