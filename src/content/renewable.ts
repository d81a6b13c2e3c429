import { msg, str } from '@lit/localize';
import type { Block, QuestionBlock } from '../render/block.js';
import type { Carrier } from '../carriers/carrier.js';
import { lifecycleSpans, renewable, type PlanState, type Renewable } from '../rules/renewable.js';
import { ask, blocks, quiet, strong, text, when } from './builders.js';
import { notSure } from './controls.js';
import { ageBlock, sourceBlock } from './facts.js';
import { lifecycleText } from './lifecycle.js';
import { hostOf, inOurLanguage } from './names.js';
import type { Scene } from './scene.js';

/** Whether this plan can be renewed, for the kind of plan that the carrier or seller sells first. */
export const outcomeOf = (carrier: Carrier, state: PlanState): Renewable =>
  renewable(carrier, carrier.kind === 'seller' ? 'seller' : 'prepaid', state);

/** The outcome in a line, its reason, and a note on packs made for tourists. */
export function outcomeBlocks(scene: Scene, found: Renewable): Block[] {
  const why = reasonText(found);
  return blocks(
    strong(outcomeLine(found)),
    when(why, text(why)),
    found.fact && [sourceBlock(scene, found.fact), ageBlock(scene, found.fact)],
    when(
      scene.carrier.kind === 'carrier',
      quiet(msg('A pack made for tourists? Nobody publishes its rule. Ask before you pay.')),
    ),
  );
}

function outcomeLine({ outcome, reason }: Renewable): string {
  switch (outcome) {
    case 'renew-now':
      return msg('It can still be renewed');
    case 'buy-new-same-esim':
      return msg('Buy new data for this same eSIM');
    case 'buy-new':
      return reason === 'too-late'
        ? msg('Too late for this plan: buy a new one')
        : msg('This number is gone: buy a new eSIM');
    case 'shop-only':
      return msg('Only a shop can help now');
    case 'ask-first':
      return msg('Ask before you pay');
  }
}

function reasonText({ reason }: Renewable): string {
  switch (reason) {
    case 'outgoing-blocked':
    case 'shop-restores':
    case 'recalled':
      return lifecycleText(reason);
    case 'kept':
      return lifecycleText('blocked');
    case 'tourist-pack':
      return msg('Nobody publishes the rule for packs made for tourists.');
    default:
      return '';
  }
}

/** How long ago the plan ended, in the spans in which this carrier does the same. */
export const askDays = (carrier: Carrier, answered: string | undefined): QuestionBlock =>
  ask(
    'days',
    msg('How many days ago did it end?'),
    [
      ...lifecycleSpans(carrier).map(
        ({ from, to }) => [`${from}`, msg(str`${to ? `${from}–${to}` : `${from}+`} days`)] as const,
      ),
      ['unsure', notSure()],
    ],
    answered,
  );

/** The page's own advertisement: only after the carrier's own way, and named as what it is. */
export const offerBlocks = ({ offer }: Carrier): Block[] =>
  blocks(
    offer && [
      quiet(msg('Advertisement: this website may earn money')),
      {
        type: 'link',
        kind: 'offer',
        href: offer.url,
        label: inOurLanguage(offer.label),
        host: hostOf(offer.url),
      },
    ],
  );
