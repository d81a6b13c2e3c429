import { msg, str } from '@lit/localize';
import type { QuestionBlock } from '../render/block.js';
import type { Carrier } from '../carriers/carrier.js';
import { lifecycleSpans, type LifecycleState, type Renewable } from '../rules/renewable.js';
import { ask, blocks, link, quiet, strong, table, when } from './builders.js';
import type { Block, Scene } from './builders.js';
import { notSure } from './controls.js';
import { afterTheEndTitle, ageBlock, sourceBlock } from './facts.js';
import { withTag } from './names.js';

/** The outcome in a line, its reason, and a note on packs made for tourists. */
export function outcomeBlocks(scene: Scene, found: Renewable): Block[] {
  const why = reasons[found.reason]?.(scene.carrier);
  return blocks(
    strong(found.reason === 'too-late' ? tooLate() : outcomes[found.outcome]()),
    why,
    found.fact && [sourceBlock(scene, found.fact), ageBlock(scene, found.fact)],
    when(
      scene.carrier.kind === 'carrier',
      quiet(msg('A tourist plan? We found no published rules. Ask before you pay.')),
    ),
  );
}

/** How long ago the plan ended, in the spans in which this carrier does the same. */
export const askDays = (carrier: Carrier, days: string | undefined): QuestionBlock =>
  ask({ days }, 'days', msg('How many days ago did it end?'), [
    ...lifecycleSpans(carrier).map(
      ({ from, to }) => [`${from}`, msg(str`${spanShown(from, to)} days`)] as const,
    ),
    ['unsure', notSure()],
  ]);

/** The page's own paid link, with the word "Advertisement". It comes after the carrier's own way. */
export function offerBlocks({ carrier: { offer }, place }: Scene): Block[] {
  if (!offer) return [];
  const { text, lang } = withTag(offer.label, place);
  return blocks(
    quiet(msg('Advertisement: this website may earn money')),
    link('offer', text, offer.url, { lang }),
  );
}

/** What happens on which day after the end, if the carrier published it. If not, where to look. */
export function lifecycleBlocks(scene: Scene): Block[] {
  const { kind, lifecycle: rows = [] } = scene.carrier;
  if (kind === 'seller') return [];
  if (!rows.length) {
    return blocks(msg('Ask before you pay. We don’t know how long the number is kept.'));
  }
  return blocks(
    table(
      afterTheEndTitle(),
      [msg('Days after the end'), msg('What happens')],
      lifecycleSpans(scene.carrier).flatMap(({ from, to, state }) =>
        state ? [[spanShown(from, to), states[state](scene.carrier)] as const] : [],
      ),
    ),
    when(scene.carrier.sameWhenEmpty, msg('The same happens when the main balance is empty.')),
    ageBlock(scene, 'lifecycle'),
  );
}

const spanShown = (from: number, to?: number) =>
  to === from ? `${from}` : to ? `${from}–${to}` : `${from}+`;

const states: Record<LifecycleState, (carrier: Carrier) => string> = {
  'outgoing-blocked': () => msg('No calls or texts out. You can still top up.'),
  blocked: ({ blockedOnlyAtShop }) =>
    blockedOnlyAtShop
      ? msg('No calls or texts, in or out. The number is kept, but only a shop can open it.')
      : msg('No calls or texts, in or out. The number is kept. Ask the carrier how to open it.'),
  'shop-restores': () => msg('Only a shop can restore it.'),
  recalled: () => msg('The carrier takes the number back. Buy a new eSIM.'),
};

const tooLate = (): string => msg('Too late for this plan: buy a new one');

const outcomes: Record<Renewable['outcome'], () => string> = {
  'renew-now': () => msg('You can still renew it'),
  'buy-new-same-esim': () => msg('Buy new data for this same eSIM'),
  'buy-new': () => msg('This number is gone: buy a new eSIM'),
  'shop-only': () => msg('Only a shop can help now'),
  'ask-first': () => msg('Ask before you pay'),
};

/** Reasons that say more than the outcome does. */
const reasons: Partial<Record<Renewable['reason'], (carrier: Carrier) => string>> = {
  'outgoing-blocked': states['outgoing-blocked'],
  kept: states.blocked,
  'shop-restores': states['shop-restores'],
  recalled: states.recalled,
};
