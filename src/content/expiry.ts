import { msg, str } from '@lit/localize';
import {
  fullMomentShown,
  hoursOfDay,
  inUnit,
  labelled,
  momentShown,
  timeLeftShown,
  zoneName,
} from '../locales/format.js';
import type { Carrier } from '../carriers/carrier.js';
import { wallClock } from '../rules/clock.js';
import { timeLeft, type PlanEnd } from '../rules/expiry.js';
import { FIRST_DAY, hasDay, isPlanDay, knownEnd, LAST_DAY, zoneOf } from '../rules/plan-terms.js';
import {
  action,
  blocks,
  copy,
  date as dateField,
  quiet,
  select,
  strong,
  when,
} from './builders.js';
import type { Answers, Block, Scene } from './builders.js';
import { copyIt, notSure } from './controls.js';
import { nameOf } from './names.js';
import { sellerDays } from './seller-days.js';

export const whenTitle = (): string => msg('When does my plan end?');

/** When the plan ends. Undefined if too little is known. Then it does not read the zone, which is slow. */
export const endOf = ({ carrier, answers, wishes: { terms }, place }: Scene) =>
  terms || hasDay(answers) ? knownEnd(carrier, terms, answers, place.zone) : undefined;

/** The end by the plan's clock and by the phone's, what is left, and why it may be later. */
export function endBlocks(end: PlanEnd, { now, zone }: Scene['place']): Block[] {
  const left = timeLeft(end, now);
  const sameClock = wallClock(end.at, zone) === wallClock(end.at, end.zone);
  return blocks(
    strong(endLine(end, now)),
    when(!sameClock, () => msg(str`By this phone’s clock: ${momentShown(end.shown, zone, now)}`)),
    when(!left.over, () => msg(str`Time left: ${timeLeftShown(left)}`)),
    end.earliest && quiet(whyEarliest(end.earliest)),
    end.latest &&
      !left.over &&
      quiet(msg('It may end earlier on that day: this plan counts days of 24 hours each.')),
  );
}

function endLine(end: PlanEnd, now: number): string {
  const moment = momentShown(end.shown, end.zone, now);
  const clock = zoneName(end.zone, end.at);
  if (end.at > now) return msg(str`Ends ${moment} (${clock})`);
  return end.earliest
    ? msg(str`May have ended ${moment} (${clock})`)
    : msg(str`Ended ${moment} (${clock})`);
}

const whyEarliest = (why: NonNullable<PlanEnd['earliest']>): string =>
  why === 'clock-unknown'
    ? msg(
        'This is the earliest that it can end. Some sellers end a day at midnight GMT+8. That is 23:00 in Vietnam.',
      )
    : why === 'rule-unknown'
      ? msg(
          'This is the earliest it can end. Some plans count a day as 24 hours. Others end at midnight.',
        )
      : msg('This is the earliest it can end. We don’t know what time it started.');

/** Where a reader enters when the plan ends, and reads what that means. */
export function whenItEnds(scene: Scene): Block[] {
  const { answers } = scene;
  const end = endOf(scene);
  return blocks(
    sellerDays(scene.carrier),
    select(answers, 'end-known', msg('I know'), {
      end: msg('the end date'),
      start: msg('the start date and the number of days'),
    }),
    answers['end-known'] === 'start' ? askStart(answers) : askEnd(answers),
    when(hasDay(answers), () => askClock(scene)),
    end && [endBlocks(end, scene.place), remember(scene, end)],
  );
}

const date = (answers: Answers, id: string, text: string): Block =>
  dateField(answers, id, text, { min: FIRST_DAY, max: LAST_DAY, error: dateError(answers, id) });

/** What is wrong with a date. Nothing while the reader is typing the year: "0002", "0020" … */
function dateError(answers: Answers, id: string): string | undefined {
  const entered = answers[id];
  const isTyping = !/^[1-9]\d{3}/.test(entered ?? '') && !answers[`${id}-left`];
  if (!entered || isPlanDay(entered) || isTyping) return undefined;
  const [first, last] = [FIRST_DAY, LAST_DAY].map((day) => day.slice(0, 4));
  return msg(str`Enter a day, a month, and a year from ${first} to ${last}.`);
}

/** What the fields say now, for screen readers: what is wrong with them, or the end. */
export function whenLine(scene: Scene): string {
  const { answers, place } = scene;
  const id = answers['end-known'] === 'start' ? 'start-date' : 'end-date';
  const end = endOf(scene);
  return dateError(answers, id) ?? (end ? endLine(end, place.now) : '');
}

/** Common lengths of plans, in days. */
const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 20, 21, 28, 30, 31, 60, 90, 180, 365];

const askStart = (answers: Answers): Block[] => [
  date(answers, 'start-date', msg('First day')),
  select(answers, 'start-hour', msg('Start time'), [['', notSure()], ...hoursOfDay()]),
  select(answers, 'end-days', msg('Days'), [
    ['', '–'],
    ...LENGTHS.map((count) => [`${count}`, inUnit(count, 'day')] as const),
  ]),
  select(answers, 'end-rule', msg('One day is'), {
    unknown: notSure(),
    '24h': inUnit(24, 'hour'),
    'calendar-day': msg('until midnight'),
  }),
];

const askEnd = (answers: Answers): Block[] => [
  date(answers, 'end-date', msg('Last day')),
  select(answers, 'end-hour', msg('Time'), [['', msg('end of the day')], ...hoursOfDay()]),
];

/** Asked once there is a day, and only if the two clocks differ. */
function askClock({ carrier, answers, wishes, place }: Scene): Block | false {
  const zone = wishes.terms?.zone || zoneOf(carrier, place.zone);
  if (wallClock(place.now, zone) === wallClock(place.now, place.zone)) return false;
  return select(answers, 'end-zone', msg('Time zone'), {
    '': zoneName(zone, place.now),
    here: msg('this phone’s clock'),
  });
}

/** The end for a calendar, and the same as text for where no file can be saved. */
export const remember = (scene: Scene, end: PlanEnd): Block[] =>
  end.at > scene.place.now
    ? blocks(action('calendar', msg('Add to calendar')), copy(endText(scene, end), copyIt()))
    : [];

/** The end for paper. */
export const endOnPaper = (scene: Scene, end: PlanEnd | undefined): Block[] =>
  blocks(end && strong(endText(scene, end)));

/** "Viettel eSIM ends: Fri, 4 Dec 2026, 23:59 (Vietnam Time)": right on any later day. */
export function endText({ carrier, place }: Scene, end: PlanEnd): string {
  const sameClock = wallClock(end.at, place.zone) === wallClock(end.at, end.zone);
  const zones = sameClock ? [end.zone] : [end.zone, place.zone];
  const moments = zones.map((zone) => fullMomentShown(end.shown, zone));
  return labelled(endTitle(carrier), moments.join(' = '));
}

/** The title of the calendar's entry. */
export const endTitle = (carrier: Carrier): string =>
  carrier.name ? msg(str`${nameOf(carrier)} eSIM ends`) : msg('My eSIM ends');
