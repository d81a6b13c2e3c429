import type { Language } from '../../locales/localize.js';

const listeners = new Set<() => void>();

const notify = () => listeners.forEach((listener) => listener());

let language: Language | undefined;
let carrier: string | undefined;

/**
 * What the reader chose on this page, in memory only. All our elements share it, so a choice in one
 * of them holds for the others.
 */
export const reader = {
  /** The language that the reader chose. Undefined: the page decides. */
  get language() {
    return language;
  },
  set language(chosen) {
    language = chosen;
    notify();
  },
  /** The carrier that the reader picked. Elements that name none follow it. */
  get carrier() {
    return carrier;
  },
  set carrier(picked) {
    carrier = picked;
    notify();
  },
  /** Calls back on every choice. Returns a function that stops it. */
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
