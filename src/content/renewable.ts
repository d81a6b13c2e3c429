import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { lifecycleSpans, renewable, type PlanState, type Renewable } from '../rules/renewable.js';
import { present, text, type Block, type LinkBlock } from './block.js';
import { notSure } from './controls.js';
import { ageBlock, sourceBlock } from './facts.js';
import { inOurLanguage, placeOf } from './names.js';

/** What can be done with this plan, for the kind that the carrier or seller sells first. */
export const outcomeOf = (carrier: Carrier, state: PlanState): Renewable =>
  renewable(carrier, carrier.kind === 'seller' ? 'seller' : 'prepaid', state);

/** The outcome in a line, its reason, and what holds for packs made for tourists. */
export function outcomeBlocks(carrier: Carrier, found: Renewable): Block[] {
  const why = because(found);
  return present([
    text(line(found), 'strong'),
    !!why && text(why),
    found.fact && sourceBlock(carrier, found.fact),
    found.fact && ageBlock(carrier, found.fact),
    carrier.kind === 'carrier' &&
      text(
        msg('A pack made for tourists? Nobody publishes its rule. Ask before you pay.'),
        'quiet',
      ),
  ]);
}

function line({ outcome, reason }: Renewable): string {
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

function because({ reason }: Renewable): string {
  switch (reason) {
    case 'outgoing-blocked':
      return msg('You cannot call or text out. You can still top up.');
    case 'kept':
      return msg('Blocked both ways. The number is kept for you.');
    case 'shop-restores':
      return msg('Only a shop can bring it back.');
    case 'recalled':
      return msg('The number is taken back. Buy a new eSIM.');
    case 'tourist-pack':
      return msg('Nobody publishes the rule for packs made for tourists.');
    default:
      return '';
  }
}

/** How long ago the plan ended, in the spans in which this carrier does the same. */
export const askDays = (carrier: Carrier, answered: string | undefined): Block => ({
  type: 'question',
  id: 'days',
  text: msg('How many days ago did it end?'),
  answers: [
    ...lifecycleSpans(carrier).map(({ from, to }) => ({
      id: `${from}`,
      label: msg(str`${to ? `${from}–${to}` : `${from}+`} days`, {
        desc: 'How long ago. Placeholder: two numbers, such as “1–10”, or “56+”',
      }),
    })),
    { id: 'unsure', label: notSure() },
  ],
  answered,
});

/** The page's own advertisement: only behind the carrier's own way, and named as what it is. */
export function offerBlocks({ offer }: Carrier): Block[] {
  if (!offer?.url) return [];
  const link: LinkBlock = {
    type: 'link',
    kind: 'offer',
    href: offer.url,
    label: inOurLanguage(offer.label),
    place: placeOf(offer.url),
  };
  return [text(msg('Advertisement: this website may earn money'), 'quiet'), link];
}
