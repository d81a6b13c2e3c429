import type { ConfigError } from '../../carriers/carrier.js';
import type { Verdict } from '../../devices/verdict.js';
import type { Language } from '../../locales/localize.js';
import type { StaleFact } from '../../rules/freshness.js';

const outward: EventInit = { bubbles: true, composed: true };

/** Something in what the page said about the carrier was wrong and was left out. */
export class EsimConfigErrorEvent extends Event {
  constructor(readonly errors: readonly ConfigError[]) {
    super('esim-config-error', outward);
  }
}

/** The reader said that the eSIM is another carrier's. */
export class EsimCarrierChangeEvent extends Event {
  constructor(readonly carrier: string) {
    super('esim-carrier-change', outward);
  }
}

/** The reader chose a language; it holds for all our elements of the page. */
export class EsimLanguageChangeEvent extends Event {
  constructor(readonly language: Language) {
    super('esim-language-change', outward);
  }
}

/** Another way to renew stands open; an empty string when none does. */
export class EsimMethodChangeEvent extends Event {
  constructor(readonly method: string) {
    super('esim-method-change', outward);
  }
}

/** A step was ticked, or its tick taken back. */
export class EsimStepChangeEvent extends Event {
  constructor(
    readonly step: string,
    readonly done: boolean,
  ) {
    super('esim-step-change', outward);
  }
}

/** Every counted step is ticked. Fires once. */
export class EsimGuideCompleteEvent extends Event {
  constructor() {
    super('esim-guide-complete', outward);
  }
}

/** An outbound link is about to open. Prevent it to open it in the page's own way. */
export class EsimLinkEvent extends Event {
  constructor(
    readonly href: string,
    readonly kind: string,
  ) {
    super('esim-link', { ...outward, cancelable: true });
  }
}

/** A question was opened or closed. */
export class EsimFaqToggleEvent extends Event {
  constructor(
    readonly id: string,
    readonly open: boolean,
  ) {
    super('esim-faq-toggle', outward);
  }
}

/** The reader said whether an answer helped. We keep nothing of it. */
export class EsimFaqFeedbackEvent extends Event {
  constructor(
    readonly id: string,
    readonly helpful: boolean,
  ) {
    super('esim-faq-feedback', outward);
  }
}

/** A phone was checked. Names the phone only if the reader typed it. */
export class EsimVerdictEvent extends Event {
  constructor(
    readonly verdict: Verdict,
    readonly device?: string,
  ) {
    super('esim-verdict', outward);
  }
}

/** Facts that are shown are past their shelf life. */
export class EsimStaleEvent extends Event {
  constructor(readonly facts: readonly StaleFact[]) {
    super('esim-stale', outward);
  }
}

declare global {
  interface HTMLElementEventMap {
    'esim-config-error': EsimConfigErrorEvent;
    'esim-carrier-change': EsimCarrierChangeEvent;
    'esim-language-change': EsimLanguageChangeEvent;
    'esim-method-change': EsimMethodChangeEvent;
    'esim-step-change': EsimStepChangeEvent;
    'esim-guide-complete': EsimGuideCompleteEvent;
    'esim-link': EsimLinkEvent;
    'esim-faq-toggle': EsimFaqToggleEvent;
    'esim-faq-feedback': EsimFaqFeedbackEvent;
    'esim-verdict': EsimVerdictEvent;
    'esim-stale': EsimStaleEvent;
  }
}
