import type { Language } from '../../locales/localize.js';

const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

let language: Language | undefined;
let carrier: string | undefined;

/**
 * What the reader chose on this page, in memory only. One object for all our elements, so that a
 * choice in one of them holds for the others.
 */
export const reader = {
  /** The reader's own language; absent, the page decides. */
  get language() {
    return language;
  },
  set language(chosen) {
    language = chosen;
    tell();
  },
  /** The carrier that the reader picked, followed by elements that name none. */
  get carrier() {
    return carrier;
  },
  set carrier(picked) {
    carrier = picked;
    tell();
  },
  /** Calls back on every choice. Gives the way to stop. */
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
