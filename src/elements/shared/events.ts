import type { ConfigError } from '../../carriers/carrier.js';
import type { Verdict } from '../../devices/verdict.js';
import { attempt } from '../../locales/attempt.js';
import type { Language } from '../../locales/localize.js';
import type { StaleFact } from '../../rules/freshness.js';

/** The browser's own class: old libraries put another one in its place. A server has only the global one. */
export const BrowserEvent =
  attempt(() => document.createEvent('Event').constructor as typeof Event) ?? Event;

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

/**
 * Tells the page what an update found, right after it. A listener may change attributes, which an update that
 * still runs would not notice.
 */
export const tellAfterUpdate = (element: EventTarget, event: () => Event): void =>
  void Promise.resolve().then(() => tell(element, event));

/** The fields of our events are also in `detail`, as scripts for custom events expect it. */
abstract class DetailedEvent<Detail extends object> extends BrowserEvent {
  constructor(
    type: string,
    readonly detail: Readonly<Detail>,
    init?: EventInit,
  ) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}

/** Something in the page's config was wrong, and was left out. */
export class EsimConfigErrorEvent extends DetailedEvent<{ errors: readonly ConfigError[] }> {
  constructor(readonly errors: readonly ConfigError[]) {
    super('esim-config-error', { errors });
  }
}

/** The reader picked a carrier. */
export class EsimCarrierChangeEvent extends DetailedEvent<{ carrier: string }> {
  constructor(readonly carrier: string) {
    super('esim-carrier-change', { carrier });
  }
}

/** The reader chose a language. It holds for all our elements on the page. */
export class EsimLanguageChangeEvent extends DetailedEvent<{ language: Language }> {
  constructor(readonly language: Language) {
    super('esim-language-change', { language });
  }
}

/** Another way to renew was opened. An empty string: the last one was closed. */
export class EsimMethodChangeEvent extends DetailedEvent<{ method: string }> {
  constructor(readonly method: string) {
    super('esim-method-change', { method });
  }
}

/** A step was ticked, or its tick removed. */
export class EsimStepChangeEvent extends DetailedEvent<{ step: string; done: boolean }> {
  constructor(
    readonly step: string,
    readonly done: boolean,
  ) {
    super('esim-step-change', { step, done });
  }
}

/** Every counted step is ticked. Fires once. */
export class EsimGuideCompleteEvent extends DetailedEvent<object> {
  constructor() {
    super('esim-guide-complete', {});
  }
}

/** An outbound link is about to open. A listener can prevent it, and open it another way. */
export class EsimLinkEvent extends DetailedEvent<{ href: string; kind: string }> {
  constructor(
    readonly href: string,
    readonly kind: string,
  ) {
    super('esim-link', { href, kind }, { cancelable: true });
  }
}

/** A question was opened or closed. */
export class EsimFaqToggleEvent extends DetailedEvent<{ id: string; open: boolean }> {
  constructor(
    readonly id: string,
    readonly open: boolean,
  ) {
    super('esim-faq-toggle', { id, open });
  }
}

/** The reader said whether an answer helped. We do not store it. */
export class EsimFaqFeedbackEvent extends DetailedEvent<{ id: string; helpful: boolean }> {
  constructor(
    readonly id: string,
    readonly helpful: boolean,
  ) {
    super('esim-faq-feedback', { id, helpful });
  }
}

/** A phone was checked. The phone is named only if the reader typed its name. */
export class EsimVerdictEvent extends DetailedEvent<{ verdict: Verdict; device?: string }> {
  constructor(
    readonly verdict: Verdict,
    readonly device?: string,
  ) {
    super('esim-verdict', { verdict, device });
  }
}

/** Some facts of the carrier are past their shelf life. */
export class EsimStaleEvent extends DetailedEvent<{ facts: readonly StaleFact[] }> {
  constructor(readonly facts: readonly StaleFact[]) {
    super('esim-stale', { facts });
  }
}

/** Our events by name. They bubble, so a listener on the document hears them too. */
export interface EsimEventMap {
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

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- two existing interfaces get these events */
  interface HTMLElementEventMap extends EsimEventMap {}
  interface DocumentEventMap extends EsimEventMap {}
  /* eslint-enable */
}
