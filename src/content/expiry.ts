import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { currentLanguage } from '../locales/localize.js';
import { dayAt, wallClock } from '../rules/clock.js';
import { planEnd, timeLeft, type PlanEnd, type PlanTerms } from '../rules/expiry.js';
import { enteredTerms, type EnteredTerms } from '../rules/plan-terms.js';
import { present, text, type Block, type ChoiceBlock, type DateBlock } from './block.js';
import { notSure } from './controls.js';
import { nameOf } from './names.js';

/** What is known of the plan's end, of now and of here. Nothing below looks at a clock itself. */
export interface EndContext {
  /** What the page wrote about this reader's plan. */
  terms?: PlanTerms;
  entered?: EnteredTerms;
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** IANA name of the phone's zone. */
  here: string;
}

/** The clock that counts for this carrier's plans: its own, its country's, else the phone's. */
export const zoneOf = ({ clock, country }: Carrier, here: string): string =>
  clock?.zone ?? (country === 'VN' ? 'Asia/Ho_Chi_Minh' : here);

const isDated = (entered: EnteredTerms): boolean =>
  !!(entered['end-date'] || entered['start-date']);

/** The end, as the reader entered it, or the page wrote it; absent where too little is known. */
export function endOf(carrier: Carrier, context: EndContext): PlanEnd | undefined {
  const { terms, entered = {} } = context;
  if (!terms && !isDated(entered)) return undefined;
  const { here } = context;
  const zone = entered['end-zone'] === 'here' ? here : (terms?.zone ?? zoneOf(carrier, here));
  const end = (known: PlanTerms) => {
    const rule = known.rule === 'unknown' ? undefined : known.rule;
    return planEnd({ ...known, rule: rule ?? carrier.clock?.ends });
  };
  return end(enteredTerms(entered, zone)) ?? (terms && end(terms));
}

/** The end in the plan's clock and in the phone's, what is left, and why it may be later. */
export function endBlocks(end: PlanEnd, { now, here }: EndContext): Block[] {
  const left = timeLeft(end, now);
  const when = whenAt(end.shown, end.zone, now);
  const zone = zoneName(end.zone, end.at);
  const same = wallClock(end.at, here) === wallClock(end.at, end.zone);
  return present([
    text(
      left.over
        ? msg(str`Ended ${when} (${zone})`, {
            desc: 'Placeholders: a day and hour, such as “yesterday 23:59”; a time zone',
          })
        : msg(str`Ends ${when} (${zone})`, {
            desc: 'Placeholders: a day and hour, such as “tonight 23:59”; a time zone',
          }),
      'strong',
    ),
    !same && text(msg(str`By this phone’s clock: ${whenAt(end.shown, here, now)}`)),
    !left.over && text(msg(str`Time left: ${inWords(left)}`)),
    !!end.earliest && text(whyEarliest(end.earliest), 'quiet'),
  ]);
}

const whyEarliest = (why: NonNullable<PlanEnd['earliest']>): string =>
  why === 'rule-unknown'
    ? msg(
        'This is the earliest that it can end. Some plans count 24 hours for a day, others end at midnight.',
      )
    : msg('This is the earliest that it can end: the hour of its start is not known.');

/** "tonight 23:59", "tomorrow 08:00", "Fri, Dec 4 14:05", by the clocks of a zone. */
function whenAt(at: number, timeZone: string, now: number): string {
  const language = currentLanguage();
  const time = new Intl.DateTimeFormat(language, {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return `${dayWord(at, timeZone, now)} ${time}`;
}

function dayWord(at: number, timeZone: string, now: number): string {
  const language = currentLanguage();
  const away = dayAt(at, timeZone) - dayAt(now, timeZone);
  const isEvening = new Date(wallClock(at, timeZone)).getUTCHours() >= 18;
  if (!away && isEvening) return msg('tonight');
  if (Math.abs(away) < 2) {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
      .format(away, 'day')
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

/** "Vietnam Time" */
function zoneName(timeZone: string, at: number): string {
  const parts = new Intl.DateTimeFormat(currentLanguage(), {
    timeZone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function inWords({ days, hours, minutes }: ReturnType<typeof timeLeft>): string {
  const units: Array<[number, string]> = days
    ? [
        [days, 'day'],
        [hours, 'hour'],
      ]
    : [
        [hours, 'hour'],
        [minutes, 'minute'],
      ];
  const said = units.filter(([count], index) => count || (index && !units[0]![0]));
  return new Intl.ListFormat(currentLanguage(), { type: 'unit' }).format(
    said.map(([count, unit]) => inUnit(count, unit)),
  );
}

const inUnit = (count: number, unit: string): string =>
  new Intl.NumberFormat(currentLanguage(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(count);

/** Bought lengths that are common, in days. */
const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 20, 21, 28, 30, 31, 60, 90, 180, 365];

/** Where a reader says when the plan ends, and reads what that means. */
export function whenItEnds(carrier: Carrier, context: EndContext): Block[] {
  const { entered = {} } = context;
  const end = endOf(carrier, context);
  const byStart = entered['end-known'] === 'start';
  return present([
    choice('end-known', msg('I know'), entered, [
      ['end', msg('the end')],
      ['start', msg('the start, and for how many days')],
    ]),
    ...(byStart
      ? [
          date('start-date', msg('First day'), entered),
          choice('start-hour', msg('Hour of the start'), entered, [['', notSure()], ...hours()]),
          choice('end-days', msg('Days'), entered, [
            ['', '–'],
            ...LENGTHS.map((count) => [`${count}`, inUnit(count, 'day')] as const),
          ]),
          choice('end-rule', msg('A day lasts'), entered, [
            ['unknown', notSure()],
            ['24h', inUnit(24, 'hour')],
            ['calendar-day', msg('until midnight')],
          ]),
        ]
      : [
          date('end-date', msg('Last day'), entered),
          choice('end-hour', msg('Hour'), entered, [['', msg('end of the day')], ...hours()]),
        ]),
    isDated(entered) && whichClock(carrier, context),
    ...(end ? [...endBlocks(end, context), ...remember(carrier, end, context)] : []),
  ]);
}

/** Asked once there is a day to be asked about, and where it makes a difference. */
function whichClock(carrier: Carrier, { entered = {}, terms, here, now }: EndContext) {
  const zone = terms?.zone ?? zoneOf(carrier, here);
  return (
    wallClock(now, zone) !== wallClock(now, here) &&
    choice('end-zone', msg('By which clock'), entered, [
      ['', zoneName(zone, now)],
      ['here', msg('this phone’s clock')],
    ])
  );
}

const hours = (): Array<readonly [string, string]> =>
  Array.from({ length: 24 }, (_, hour) => [`${hour}`, `${`${hour}`.padStart(2, '0')}:00`] as const);

const choice = (
  id: string,
  label: string,
  entered: EnteredTerms,
  options: ReadonlyArray<readonly [id: string, label: string]>,
): ChoiceBlock => ({ type: 'choice', id, label, options, chosen: entered[id] ?? options[0]![0] });

const date = (id: string, label: string, entered: EnteredTerms): DateBlock => ({
  type: 'date',
  id,
  label,
  value: entered[id] ?? '',
});

/** The end for a calendar, and the same as text for where no file can be saved. */
export function remember(carrier: Carrier, end: PlanEnd, context: EndContext): Block[] {
  if (end.at <= context.now) return [];
  return [
    { type: 'action', action: 'calendar', label: msg('Add to calendar') },
    { type: 'copy', text: endText(carrier, end, context), label: msg('Copy') },
  ];
}

/** The end for paper: nothing where it is not known. */
export function whenKnown(carrier: Carrier, context: EndContext): Block[] {
  const end = endOf(carrier, context);
  return end ? [text(endText(carrier, end, context), 'strong')] : [];
}

/** "Viettel eSIM ends: Fri, Dec 4 23:59 (Vietnam Time)": right whenever it is read. */
export function endText(carrier: Carrier, end: PlanEnd, { here }: EndContext): string {
  const at = (timeZone: string) =>
    `${new Intl.DateTimeFormat(currentLanguage(), {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).format(end.shown)} (${zoneName(timeZone, end.at)})`;
  const same = wallClock(end.at, here) === wallClock(end.at, end.zone);
  return `${endTitle(carrier)}: ${[at(end.zone), same ? '' : at(here)].filter(Boolean).join(' = ')}`;
}

/** What the calendar's entry is called. */
export const endTitle = (carrier: Carrier): string =>
  carrier.name ? msg(str`${nameOf(carrier)} eSIM ends`) : msg('My eSIM ends');

export const whenTitle = (): string => msg('When does it end?');
