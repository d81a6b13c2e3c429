import { DAY } from './durations.js';

// A format takes long to make, so each zone has one.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Whether `Intl` knows a time zone. */
export function isZone(zone: string): boolean {
  try {
    return !!formatOf(zone);
  } catch {
    return false;
  }
}

/**
 * The local time in a zone at an instant.
 *
 * @param at milliseconds since 1970, UTC
 * @returns the local time as milliseconds, as if it were UTC
 * @throws {RangeError} for a zone that `Intl` does not know
 */
export function wallClock(at: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  return Date.UTC(
    part.year!,
    part.month! - 1,
    part.day,
    // Engines that do not know `h23` count midnight as 24.
    part.hour! % 24,
    part.minute,
    part.second,
  );
}

/**
 * The instant of a local time in a zone. If clocks show the time twice, the first one. If they skip
 * it, the time shifted by the jump: 02:30 becomes 03:30.
 *
 * @param wall local time, as from `wallClock`
 */
export function instantOf(wall: number, zone: string): number {
  const offsetAt = (at: number) => wallClock(at, zone) - at;
  // Two clock changes are always more than a day apart, so one of these offsets is right.
  const [before, after] = [wall - DAY, wall + DAY].map((at) => wall - offsetAt(at)) as [
    number,
    number,
  ];
  const found = [before, after].filter((at) => wallClock(at, zone) === wall);
  return found.length ? Math.min(...found) : before;
}

/** The local date in a zone, in days since 1970-01-01. */
export const dayAt = (at: number, zone: string): number => Math.floor(wallClock(at, zone) / DAY);

/** The first moment of a day in a zone, even if clocks skip midnight or the whole day there. */
export const startOfDay = (day: number, zone: string): number => instantOf(day * DAY, zone);
