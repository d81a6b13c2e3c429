import type { ConfigError } from '../../carriers/carrier.js';
import type { Verdict } from '../../devices/verdict.js';
import type { Language } from '../../locales/localize.js';
import type { StaleFact } from '../../rules/freshness.js';

const bubbling: EventInit = { bubbles: true, composed: true };

/** The browser's own class: old libraries put another one in its place. */
export const BrowserEvent = document.createEvent('Event').constructor as typeof Event;

/**
 * Tells the page. Whatever the page has changed about events must not stop the element.
 *
 * @returns false if the page prevented what would follow
 */
export function tell(element: EventTarget, event: () => Event): boolean {
  try {
    return element.dispatchEvent(event());
  } catch {
    return true;
  }
}

/** Something in the page's config was wrong, and was left out. */
export class EsimConfigErrorEvent extends BrowserEvent {
  constructor(readonly errors: readonly ConfigError[]) {
    super('esim-config-error', bubbling);
  }
}

/** The reader picked a carrier. */
export class EsimCarrierChangeEvent extends BrowserEvent {
  constructor(readonly carrier: string) {
    super('esim-carrier-change', bubbling);
  }
}

/** The reader chose a language. It holds for all our elements on the page. */
export class EsimLanguageChangeEvent extends BrowserEvent {
  constructor(readonly language: Language) {
    super('esim-language-change', bubbling);
  }
}

/** Another way to renew was opened. An empty string: the last one was closed. */
export class EsimMethodChangeEvent extends BrowserEvent {
  constructor(readonly method: string) {
    super('esim-method-change', bubbling);
  }
}

/** A step was ticked, or its tick removed. */
export class EsimStepChangeEvent extends BrowserEvent {
  constructor(
    readonly step: string,
    readonly done: boolean,
  ) {
    super('esim-step-change', bubbling);
  }
}

/** Every counted step is ticked. Fires once. */
export class EsimGuideCompleteEvent extends BrowserEvent {
  constructor() {
    super('esim-guide-complete', bubbling);
  }
}

/** An outbound link is about to open. A listener can prevent it, and open it another way. */
export class EsimLinkEvent extends BrowserEvent {
  constructor(
    readonly href: string,
    readonly kind: string,
  ) {
    super('esim-link', { ...bubbling, cancelable: true });
  }
}

/** A question was opened or closed. */
export class EsimFaqToggleEvent extends BrowserEvent {
  constructor(
    readonly id: string,
    readonly open: boolean,
  ) {
    super('esim-faq-toggle', bubbling);
  }
}

/** The reader said whether an answer helped. We do not store it. */
export class EsimFaqFeedbackEvent extends BrowserEvent {
  constructor(
    readonly id: string,
    readonly helpful: boolean,
  ) {
    super('esim-faq-feedback', bubbling);
  }
}

/** A phone was checked. The phone is named only if the reader typed its name. */
export class EsimVerdictEvent extends BrowserEvent {
  constructor(
    readonly verdict: Verdict,
    readonly device?: string,
  ) {
    super('esim-verdict', bubbling);
  }
}

/** Some facts of the carrier are past their shelf life. */
export class EsimStaleEvent extends BrowserEvent {
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
