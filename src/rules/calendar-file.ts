import { MINUTE } from './durations.js';

/** A calendar entry for the end of a plan. */
export interface Reminder {
  /** Milliseconds since 1970, UTC. */
  at: number;
  title: string;
  text: string;
  /** Stable for the same end of the same plan, so a second import replaces the first. */
  id: string;
}

/** When the alarms ring before the end: ISO 8601 durations. */
const ALARMS = ['P1D', 'PT3H'];

/** `20261130T165900Z` */
const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Escapes a TEXT value: RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Breaks a line into lines of at most 75 bytes: RFC 5545, 3.1. Never inside a letter. */
function foldLine(line: string): string {
  const byteLength = (text: string) => new TextEncoder().encode(text).length;
  let out = '';
  let length = 0;
  for (const letter of line) {
    const added = byteLength(letter);
    if (length + added > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += added;
  }
  return out;
}

/**
 * A calendar file with one event and two alarms, a day and three hours before.
 *
 * @param now milliseconds since 1970, UTC: when the file is made
 */
export function calendarFile({ at, title, text, id }: Reminder, now: number): string {
  const alarms = ALARMS.flatMap((before) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-${before}`,
    'END:VALARM',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//esim-widgets//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}-${stamp(at)}@esim-widgets`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    // Some calendars refuse an event without an end.
    `DTEND:${stamp(at + MINUTE)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    'TRANSP:TRANSPARENT',
    ...alarms,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n');
}
