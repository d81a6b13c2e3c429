import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Block } from '../render/block.js';
import { wallClock } from '../rules/clock.js';
import { planEnd, timeLeft, type PlanEnd, type PlanTerms } from '../rules/expiry.js';
import { enteredTerms } from '../rules/plan-terms.js';
import { blocks, date, quiet, select, strong, text, when } from './builders.js';
import { notSure } from './controls.js';
import { hoursOfDay, inUnit, momentShown, timeLeftShown, zoneName } from './moments.js';
import { remember } from './remember.js';
import type { Answers, Scene } from './scene.js';

export const whenTitle = (): string => msg('When does it end?');

/** The clock that counts for this carrier's plans: its own, its country's, or the phone's. */
export const zoneOf = ({ clock, country }: Carrier, phoneZone: string): string =>
  clock?.zone ?? (country === 'VN' ? 'Asia/Ho_Chi_Minh' : phoneZone);

const hasDate = (answers: Answers): boolean => !!(answers['end-date'] || answers['start-date']);

/** When the plan ends, as the reader entered it or the page wrote it. Undefined if too little is known. */
export function endOf({ carrier, answers, wishes, place }: Scene): PlanEnd | undefined {
  const { terms } = wishes;
  if (!terms && !hasDate(answers)) return undefined;
  const zone =
    answers['end-zone'] === 'here' ? place.zone : (terms?.zone ?? zoneOf(carrier, place.zone));
  const end = (known: PlanTerms) => {
    const rule = known.rule === 'unknown' ? undefined : known.rule;
    return planEnd({ ...known, rule: rule ?? carrier.clock?.ends });
  };
  return end(enteredTerms(answers, zone)) ?? (terms && end(terms));
}

/** The end by the plan's clock and by the phone's, what is left, and why it may be later. */
export function endBlocks(end: PlanEnd, { now, zone }: Scene['place']): Block[] {
  const left = timeLeft(end, now);
  const moment = momentShown(end.shown, end.zone, now);
  const clock = zoneName(end.zone, end.at);
  const sameClock = wallClock(end.at, zone) === wallClock(end.at, end.zone);
  return blocks(
    strong(left.over ? msg(str`Ended ${moment} (${clock})`) : msg(str`Ends ${moment} (${clock})`)),
    when(!sameClock, () =>
      text(msg(str`By this phone’s clock: ${momentShown(end.shown, zone, now)}`)),
    ),
    when(!left.over, () => text(msg(str`Time left: ${timeLeftShown(left)}`))),
    end.earliest && quiet(whyEarliest(end.earliest)),
  );
}

const whyEarliest = (why: NonNullable<PlanEnd['earliest']>): string =>
  why === 'rule-unknown'
    ? msg(
        'This is the earliest that it can end. Some plans count 24 hours for a day, others end at midnight.',
      )
    : msg('This is the earliest that it can end: the hour of its start is not known.');

/** Where a reader enters when the plan ends, and reads what that means. */
export function whenItEnds(scene: Scene): Block[] {
  const { answers } = scene;
  const end = endOf(scene);
  return blocks(
    select(
      'end-known',
      msg('I know'),
      [
        ['end', msg('the end')],
        ['start', msg('the start, and for how many days')],
      ],
      answers['end-known'],
    ),
    answers['end-known'] === 'start' ? askStart(answers) : askEnd(answers),
    when(hasDate(answers), () => askClock(scene)),
    end && [endBlocks(end, scene.place), remember(scene, end)],
  );
}

/** Common lengths of plans, in days. */
const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 20, 21, 28, 30, 31, 60, 90, 180, 365];

const askStart = (answers: Answers): Block[] => [
  date('start-date', msg('First day'), answers['start-date']),
  select(
    'start-hour',
    msg('Hour of the start'),
    [['', notSure()], ...hoursOfDay()],
    answers['start-hour'],
  ),
  select(
    'end-days',
    msg('Days'),
    [['', '–'], ...LENGTHS.map((count) => [`${count}`, inUnit(count, 'day')] as const)],
    answers['end-days'],
  ),
  select(
    'end-rule',
    msg('A day lasts'),
    [
      ['unknown', notSure()],
      ['24h', inUnit(24, 'hour')],
      ['calendar-day', msg('until midnight')],
    ],
    answers['end-rule'],
  ),
];

const askEnd = (answers: Answers): Block[] => [
  date('end-date', msg('Last day'), answers['end-date']),
  select(
    'end-hour',
    msg('Hour'),
    [['', msg('end of the day')], ...hoursOfDay()],
    answers['end-hour'],
  ),
];

/** Asked once there is a day, and only if the two clocks differ. */
function askClock({ carrier, answers, wishes, place }: Scene): Block | false {
  const zone = wishes.terms?.zone ?? zoneOf(carrier, place.zone);
  return (
    wallClock(place.now, zone) !== wallClock(place.now, place.zone) &&
    select(
      'end-zone',
      msg('By which clock'),
      [
        ['', zoneName(zone, place.now)],
        ['here', msg('this phone’s clock')],
      ],
      answers['end-zone'],
    )
  );
}
