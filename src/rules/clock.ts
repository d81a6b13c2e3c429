const DAY = 86_400_000;

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
 * What the clocks of a zone show at an instant.
 *
 * @param at milliseconds since 1970, UTC
 * @returns the wall clock, counted as if it were UTC
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
 * The instant at which the clocks of a zone show this. Where they show it twice, the first time; where
 * they skip it, the moment that is as far behind the jump.
 *
 * @param wall the wall clock, as from `wallClock`
 */
export function instantOf(wall: number, zone: string): number {
  const offsetAt = (at: number) => wallClock(at, zone) - at;
  // A jump is never nearer to the next one than a day: one of these offsets is the right one.
  const [before, after] = [wall - DAY, wall + DAY].map((at) => wall - offsetAt(at)) as [
    number,
    number,
  ];
  const found = [before, after].filter((at) => wallClock(at, zone) === wall);
  return found.length ? Math.min(...found) : before;
}

/** The day that the clocks of a zone show, in days since 1970-01-01. */
export const dayAt = (at: number, zone: string): number => Math.floor(wallClock(at, zone) / DAY);

/** The first moment of a day in a zone, even where the clocks skip midnight or the whole day. */
export const startOfDay = (day: number, zone: string): number => instantOf(day * DAY, zone);
