import type { Carrier } from '../carriers/carrier.js';
import { daysSince, type PlanEnd } from './expiry.js';

/** What kind of plan it is. Another seller than the carrier sold a `seller` plan. */
export type PlanKind = 'prepaid' | 'tourist-pack' | 'seller';

/** The state of the plan. `days` since its validity ended. Absent if unknown. */
export type PlanState =
  { is: 'works' | 'used-up' | 'deleted' | 'blocked' } | { is: 'expired'; days?: number };

/** What the reader should do before paying. */
export type Outcome = 'renew-now' | 'buy-new-same-esim' | 'buy-new' | 'shop-only' | 'ask-first';

export type RenewableReason =
  /** The plan is still valid. */
  | 'still-works'
  /** Only its data ended. */
  | 'data-only'
  /** Calls out are blocked; a top-up still counts. */
  | 'outgoing-blocked'
  /** Calls and data are blocked, but the number is kept. */
  | 'kept'
  /** Only a shop can restore the number. */
  | 'shop-restores'
  /** The number was taken back. */
  | 'recalled'
  /** The carrier published no rule that we found. */
  | 'no-rule'
  /** The rule is published, but we do not know how long ago the plan ended. */
  | 'days-unknown'
  /** No carrier publishes a rule for tourist packs. */
  | 'tourist-pack'
  /** The seller’s own help says that the same eSIM can be topped up. */
  | 'top-up'
  /** The seller’s own help says that it is too late for this plan. */
  | 'too-late'
  /** The seller’s own page says that this eSIM cannot be extended. */
  | 'no-top-up'
  /** We do not know what this seller does. */
  | 'seller-unknown'
  | 'deleted'
  | 'blocked';

export interface Renewable {
  outcome: Outcome;
  reason: RenewableReason;
  /** `confirmed`: the carrier or seller says so itself, and `fact` names the fact. */
  sure: 'confirmed' | 'unknown';
  fact?: 'lifecycle' | 'topUp';
}

/** Whether a plan can still be renewed. */
export function renewable(carrier: Carrier, kind: PlanKind, state: PlanState): Renewable {
  if (kind === 'seller') return fromSeller(carrier, state);
  if (state.is === 'deleted') return unknown('shop-only', 'deleted');
  if (state.is === 'blocked') return unknown(toUnblock(carrier), 'blocked');
  if (kind === 'tourist-pack') return unknown('ask-first', 'tourist-pack');
  if (state.is === 'works') return unknown('renew-now', 'still-works');
  if (state.is === 'used-up') return unknown('renew-now', 'data-only');
  return expired(carrier, 'days' in state ? state.days : undefined);
}

/** The same for the usual plan of this carrier or seller. */
export const outcomeOf = (carrier: Carrier, state: PlanState): Renewable =>
  renewable(carrier, carrier.kind === 'seller' ? 'seller' : 'prepaid', state);

const unknown = (outcome: Outcome, reason: RenewableReason): Renewable => ({
  outcome,
  reason,
  sure: 'unknown',
});

/** Whether a blocked line needs a shop is confirmed for few carriers. */
const toUnblock = ({ blockedOnlyAtShop }: Carrier): Outcome =>
  blockedOnlyAtShop ? 'shop-only' : 'ask-first';

function expired(carrier: Carrier, days: number | undefined): Renewable {
  const spans = lifecycleSpans(carrier);
  if (!spans.length) return unknown('ask-first', 'no-rule');
  if (days === undefined) return unknown('ask-first', 'days-unknown');
  // The day of the end itself is like the first day after it.
  const span = spans.find(({ to }) => !to || days <= to);
  if (!span?.state) return unknown('ask-first', 'no-rule');
  const [outcome, reason] = {
    'outgoing-blocked': ['renew-now', 'outgoing-blocked'],
    blocked: [toUnblock(carrier), 'kept'],
    'shop-restores': ['shop-only', 'shop-restores'],
    recalled: ['buy-new', 'recalled'],
  }[span.state] as [Outcome, RenewableReason];
  return { outcome, reason, sure: 'confirmed', fact: 'lifecycle' };
}

function fromSeller({ topUp, sources }: Carrier, { is }: PlanState): Renewable {
  if (is === 'deleted') return unknown('ask-first', 'deleted');
  if (is === 'blocked') return unknown('ask-first', 'blocked');
  // Without a source it is our advice for any seller, no rule of this one.
  if (!topUp || !sources?.topUp) return unknown('ask-first', 'seller-unknown');
  const ended = is === 'expired' || (is === 'used-up' && !!topUp.endsWithData);
  if (ended && topUp.afterEnd === undefined) return unknown('ask-first', 'seller-unknown');
  const tooLate = ended && topUp.afterEnd === false;
  const [outcome, reason] = tooLate
    ? (['buy-new', 'too-late'] as const)
    : topUp.how === 'none'
      ? (['buy-new', 'no-top-up'] as const)
      : (['buy-new-same-esim', 'top-up'] as const);
  return { outcome, reason, sure: 'confirmed', fact: 'topUp' };
}

export type LifecycleState = NonNullable<Carrier['lifecycle']>[number]['state'];

/** Days after the end in which the carrier does the same. */
interface Span {
  from: number;
  /** Absent for the last span. */
  to?: number;
  /** Absent before the first day that the carrier writes about. */
  state?: LifecycleState;
}

/** Days after the end, grouped by what the carrier does: `1–10`, `11–40`, `56` and later. */
export function lifecycleSpans({ lifecycle = [] }: Carrier): Span[] {
  const states = new Map<number, LifecycleState | undefined>(
    lifecycle.length ? [[1, undefined]] : [],
  );
  for (const { day, state } of lifecycle) states.set(day, state);
  const spans = [...states];
  return spans.map(([from, state], index) => {
    const next = spans[index + 1]?.[0];
    return { from, to: next && next - 1, state };
  });
}

/** The first day of the span that `now` falls into. Undefined while the plan runs. */
export function spanSince(
  carrier: Carrier,
  end: PlanEnd | undefined,
  now: number,
): string | undefined {
  const since = end && daysSince(end, now);
  if (since === undefined) return undefined;
  // The plan may have ended a day later than we know, and each span is worse than the one before.
  const days = end?.earliest ? since - 1 : since;
  const span = lifecycleSpans(carrier).find(({ to }) => !to || days <= to);
  return span && `${span.from}`;
}
