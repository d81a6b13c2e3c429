import type { Language } from '../locales/localize.js';

/**
 * What the reader chose on this page, in memory only. One object for all our elements, so that a
 * choice in one of them holds for the others.
 */
class Reader extends EventTarget {
  #language?: Language;
  #carrier?: string;

  /** The reader's own language; absent, the page decides. */
  get language(): Language | undefined {
    return this.#language;
  }

  set language(language: Language | undefined) {
    this.#language = language;
    this.dispatchEvent(new Event('change'));
  }

  /** The carrier that the reader picked, followed by elements that name none. */
  get carrier(): string | undefined {
    return this.#carrier;
  }

  set carrier(carrier: string | undefined) {
    this.#carrier = carrier;
    this.dispatchEvent(new Event('change'));
  }
}

export const reader = new Reader();
