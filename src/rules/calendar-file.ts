/** An end to be reminded of. */
export interface Reminder {
  /** Milliseconds since 1970, UTC. */
  at: number;
  title: string;
  text: string;
  /** Names the event: the same end of the same plan is the same event. */
  id: string;
}

/** A day and three hours before. */
const BEFORE = ['P1D', 'PT3H'];

/** `20261130T165900Z` */
const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** TEXT of RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 bytes, RFC 5545, 3.1; no letter is cut in two. */
function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  let out = '';
  let length = 0;
  for (const letter of line) {
    const more = bytes(letter);
    if (length + more > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += more;
  }
  return out;
}

/**
 * A calendar file with one event and two alarms, a day and three hours before.
 *
 * @param now milliseconds since 1970, UTC: when the file is made
 */
export function calendarFile({ at, title, text, id }: Reminder, now: number): string {
  const alarms = BEFORE.flatMap((before) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-${before}`,
    'END:VALARM',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//esim-widgets//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}-${stamp(at)}@esim-widgets`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...alarms,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
