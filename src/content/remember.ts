import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Block } from '../render/block.js';
import { wallClock } from '../rules/clock.js';
import type { PlanEnd } from '../rules/expiry.js';
import { action, blocks, copy, strong } from './builders.js';
import { copyIt } from './controls.js';
import { fullMomentShown } from './moments.js';
import { nameOf } from './names.js';
import type { Scene } from './scene.js';

/** The end for a calendar, and the same as text for where no file can be saved. */
export const remember = (scene: Scene, end: PlanEnd): Block[] =>
  end.at > scene.place.now
    ? blocks(action('calendar', msg('Add to calendar')), copy(endText(scene, end), copyIt()))
    : [];

/** The end for paper. */
export const endOnPaper = (scene: Scene, end: PlanEnd | undefined): Block[] =>
  blocks(end && strong(endText(scene, end)));

/** "Viettel eSIM ends: Fri, Dec 4, 2026, 23:59 (Vietnam Time)": right on any later day. */
export function endText({ carrier, place }: Scene, end: PlanEnd): string {
  const sameClock = wallClock(end.at, place.zone) === wallClock(end.at, end.zone);
  const zones = sameClock ? [end.zone] : [end.zone, place.zone];
  const moments = zones.map((zone) => fullMomentShown(end.shown, zone));
  return `${endTitle(carrier)}: ${moments.join(' = ')}`;
}

/** The title of the calendar's entry. */
export const endTitle = (carrier: Carrier): string =>
  carrier.name ? msg(str`${nameOf(carrier)} eSIM ends`) : msg('My eSIM ends');
