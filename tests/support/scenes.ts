import type { Carrier } from '../../src/carriers/carrier.js';
import type { Answers, Place, Scene, Wishes } from '../../src/content/scene.js';
import type { StaleFact } from '../../src/rules/freshness.js';
import { carrierFrom } from './carriers.js';

/** Noon in Vietnam on a Saturday in November 2026. */
export const NOW = Date.parse('2026-11-28T05:00Z');

export const HANOI = 'Asia/Ho_Chi_Minh';

export interface SceneParts {
  answers?: Answers;
  wishes?: Wishes;
  place?: Partial<Place>;
  stale?: readonly StaleFact[];
}

/**
 * A scene on a phone in Vietnam at a fixed moment. The reader answered nothing, the page asked for
 * nothing, and no fact is old.
 *
 * @param carrier a built-in id, or a carrier that was read before
 */
export const sceneOf = (
  carrier: string | Carrier,
  { answers = {}, wishes = {}, place = {}, stale = [] }: SceneParts = {},
): Scene => ({
  carrier: typeof carrier === 'string' ? carrierFrom(carrier) : carrier,
  stale,
  answers,
  wishes,
  place: {
    sandboxed: false,
    onPaper: false,
    hasDeviceCheck: true,
    now: NOW,
    zone: HANOI,
    ...place,
  },
});
