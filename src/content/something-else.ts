import { msg } from '@lit/localize';
import { ask, blocks, details, when } from './builders.js';
import type { Block, Scene } from './builders.js';
import { codeRoute } from './code-route.js';
import { notSure } from './controls.js';
import { answerTo, builtInTitle } from './faq.js';
import { fixes } from './fixes.js';
import { isAppAbove } from './out-of-data.js';

/** One more question, for a plan that is neither running, used up, expired nor paid for. */
export function somethingElse(scene: Scene): Block[] {
  const answers: Array<readonly [id: string, label: string]> = [
    ['log-in', builtInTitle('cannot-log-in')],
    ['no-code', builtInTitle('code-does-not-arrive')],
    ...(isAnsweredAbove(scene) ? [] : [['card', builtInTitle('card-refused')] as const]),
    ['wrong-plan', builtInTitle('wrong-plan')],
    ['deleted', builtInTitle('deleted-esim')],
    // A seller’s eSIM has no number of its own that could be blocked.
    ...(scene.carrier.kind === 'carrier'
      ? [['blocked', builtInTitle('line-blocked')] as const]
      : []),
    ['unsure', notSure()],
  ];
  // The reader may have answered for another carrier before.
  const other = answers.find(([id]) => id === scene.answers.other)?.[0];
  return scene.place.onPaper
    ? answers.map(([id, label]) => details(`other.${id}`, label, answered(scene, id)))
    : blocks(ask({ other }, 'other', msg('What is the problem?'), answers), answered(scene, other));
}

/** Whether a carrier's app stands above: what it says of codes and cards is not repeated. */
const isAnsweredAbove = (scene: Scene): boolean =>
  scene.carrier.kind === 'carrier' && isAppAbove(scene);

function answered(scene: Scene, other: string | undefined): Block[] {
  switch (other) {
    case 'log-in':
      return answerTo('cannot-log-in', scene);
    case 'wrong-plan':
      return answerTo('wrong-plan', scene);
    case 'deleted':
      return answerTo('deleted-esim', scene);
    case 'blocked':
      return answerTo('line-blocked', scene);
    case 'no-code':
      return blocks(
        when(!isAnsweredAbove(scene), codeRoute(scene)),
        answerTo('code-does-not-arrive', scene),
      );
    case 'card':
      return answerTo('card-refused', scene);
    case 'unsure':
      return fixes(scene);
    default:
      return [];
  }
}
