import type { ConfigError } from '../../carriers/carrier.js';
import type { Verdict } from '../../devices/verdict.js';
import type { Language } from '../../locales/localize.js';
import type { StaleFact } from '../../rules/freshness.js';

const bubbling: EventInit = { bubbles: true, composed: true };

/** Something in the page's config was wrong, and was left out. */
export class EsimConfigErrorEvent extends Event {
  constructor(readonly errors: readonly ConfigError[]) {
    super('esim-config-error', bubbling);
  }
}

/** The reader picked a carrier. */
export class EsimCarrierChangeEvent extends Event {
  constructor(readonly carrier: string) {
    super('esim-carrier-change', bubbling);
  }
}

/** The reader chose a language. It holds for all our elements on the page. */
export class EsimLanguageChangeEvent extends Event {
  constructor(readonly language: Language) {
    super('esim-language-change', bubbling);
  }
}

/** Another way to renew was opened. An empty string: the last one was closed. */
export class EsimMethodChangeEvent extends Event {
  constructor(readonly method: string) {
    super('esim-method-change', bubbling);
  }
}

/** A step was ticked, or its tick removed. */
export class EsimStepChangeEvent extends Event {
  constructor(
    readonly step: string,
    readonly done: boolean,
  ) {
    super('esim-step-change', bubbling);
  }
}

/** Every counted step is ticked. Fires once. */
export class EsimGuideCompleteEvent extends Event {
  constructor() {
    super('esim-guide-complete', bubbling);
  }
}

/** An outbound link is about to open. A listener can prevent it, and open it another way. */
export class EsimLinkEvent extends Event {
  constructor(
    readonly href: string,
    readonly kind: string,
  ) {
    super('esim-link', { ...bubbling, cancelable: true });
  }
}

/** A question was opened or closed. */
export class EsimFaqToggleEvent extends Event {
  constructor(
    readonly id: string,
    readonly open: boolean,
  ) {
    super('esim-faq-toggle', bubbling);
  }
}

/** The reader said whether an answer helped. We do not store it. */
export class EsimFaqFeedbackEvent extends Event {
  constructor(
    readonly id: string,
    readonly helpful: boolean,
  ) {
    super('esim-faq-feedback', bubbling);
  }
}

/** A phone was checked. The phone is named only if the reader typed its name. */
export class EsimVerdictEvent extends Event {
  constructor(
    readonly verdict: Verdict,
    readonly device?: string,
  ) {
    super('esim-verdict', bubbling);
  }
}

/** Some facts of the carrier are past their shelf life. */
export class EsimStaleEvent extends Event {
  constructor(readonly facts: readonly StaleFact[]) {
    super('esim-stale', bubbling);
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
