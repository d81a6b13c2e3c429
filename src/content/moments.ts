import { msg } from '@lit/localize';
import { currentLanguage } from '../locales/localize.js';
import { dayAt, wallClock } from '../rules/clock.js';
import type { TimeLeft } from '../rules/expiry.js';

/** "tonight 23:59", "tomorrow 08:00", "Fri, Dec 4 14:05", by the clocks of a zone. */
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
  const language = currentLanguage();
  const daysAway = dayAt(at, timeZone) - dayAt(now, timeZone);
  const isEvening = new Date(wallClock(at, timeZone)).getUTCHours() >= 18;
  if (!daysAway && isEvening) return msg('tonight');
  if (Math.abs(daysAway) < 2) {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
      .format(daysAway, 'day')
      .toLowerCase();
  }
  const year = (moment: number) => new Date(wallClock(moment, timeZone)).getUTCFullYear();
  return new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(year(at) !== year(now) && { year: 'numeric' }),
  }).format(at);
}

/** A moment that reads right on any later day: "Fri, Dec 4, 2026, 23:59 (Vietnam Time)". */
export const fullMomentShown = (at: number, timeZone: string): string =>
  `${new Intl.DateTimeFormat(currentLanguage(), {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)} (${zoneName(timeZone, at)})`;

/** "Vietnam Time" */
export function zoneName(timeZone: string, at: number): string {
  const parts = new Intl.DateTimeFormat(currentLanguage(), {
    timeZone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** "2 days, 3 hours", or on the last day "3 hours, 12 minutes". Parts that are zero are left out. */
export function timeLeftShown({ days, hours, minutes }: TimeLeft): string {
  const parts = days
    ? [days && inUnit(days, 'day'), hours && inUnit(hours, 'hour')]
    : [hours && inUnit(hours, 'hour'), (minutes || !hours) && inUnit(minutes, 'minute')];
  return new Intl.ListFormat(currentLanguage(), { type: 'unit' }).format(
    parts.filter((part) => typeof part === 'string'),
  );
}

export const inUnit = (count: number, unit: 'day' | 'hour' | 'minute'): string =>
  new Intl.NumberFormat(currentLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );

/** The hours of a day, as options of a question. */
export const hoursOfDay = (): Array<readonly [id: string, label: string]> =>
  Array.from({ length: 24 }, (_, hour) => [`${hour}`, `${`${hour}`.padStart(2, '0')}:00`]);
