import type { Answers, OpenScene } from '../../content/scene.js';
import { hasDay, hasSurelyEnded, knownEnd } from '../../rules/plan-terms.js';
import type { Situation } from '../../rules/ways.js';
import { withAnswer } from './answers.js';

/** Attributes that can open the guide at a situation. */
export const OPENING = ['offline', 'expires', 'activated', 'days', 'rule', 'zone'] as const;

interface Guide extends Element {
  readonly offline?: boolean;
}

/** Opens the guide at the situation that its attributes describe. The reader can still change the answer. */
export class Opening {
  readonly #guide: Guide;
  /** The answer that the attributes gave to "What is happening?", for this carrier. */
  #situation?: Situation;
  #carrier?: string;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /**
   * The answers, with the one that the attributes give now.
   *
   * @param isWritten the page has just written one of these attributes
   */
  update(scene: OpenScene, isWritten: boolean): Answers {
    const carrier = scene.carrier?.id;
    // Each carrier asks for other days.
    const answers =
      carrier === this.#carrier ? scene.answers : withAnswer(scene.answers, 'days', undefined);
    const isByTime = !isWritten && carrier === this.#carrier;
    const before = this.#situation;
    if (before === 'expired' && answers.situation === before && endsLater(scene)) {
      this.#situation = undefined;
      return withAnswer(answers, 'situation', undefined);
    }
    // The reader may be in the middle of paying when the plan ends.
    if (isByTime && this.#hasBegun(answers)) return answers;
    this.#carrier = carrier;
    this.#situation = this.#situationNow(scene);
    const isOurs = isWritten || answers.situation === before;
    return isOurs && this.#situation !== before
      ? withAnswer(answers, 'situation', this.#situation)
      : answers;
  }

  /** Whether the reader has answered or ticked something, or is inside with the keyboard. */
  #hasBegun(answers: Answers): boolean {
    return Object.values(answers).some(Boolean) || this.#guide.matches(':focus-within');
  }

  #situationNow({ carrier, wishes: { terms }, place }: OpenScene): Situation | undefined {
    if (this.#guide.offline) return 'used-up';
    const hasEnded = carrier && terms && hasSurelyEnded(carrier, terms, place.zone, place.now);
    return hasEnded ? 'expired' : undefined;
  }
}

/** Whether the reader has entered an end that is still to come. */
function endsLater({ carrier, answers, wishes: { terms }, place }: OpenScene): boolean {
  const end = carrier && hasDay(answers) && knownEnd(carrier, terms, answers, place.zone);
  return !!end && end.at > place.now;
}
