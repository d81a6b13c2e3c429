import type { OpenScene } from '../../content/scene.js';
import { hasSurelyEnded } from '../../rules/plan-terms.js';
import type { Situation } from '../../rules/ways.js';

/** Attributes that can open the guide at a situation. */
export const OPENING = ['offline', 'expires', 'activated', 'days', 'rule', 'zone'] as const;

/** The answer that the attributes give to "What is happening?". */
export function openingSituation(
  offline: boolean | undefined,
  { carrier, wishes: { terms }, place }: OpenScene,
): Situation | undefined {
  if (offline) return 'used-up';
  const hasEnded = carrier && terms && hasSurelyEnded(carrier, terms, place.zone, place.now);
  return hasEnded ? 'expired' : undefined;
}
