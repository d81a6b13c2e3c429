import { builtIns } from '../../carriers/carriers.js';
import { languageFor, type Language } from '../../locales/localize.js';
import { BrowserEvent, tell } from './events.js';

/**
 * What the reader chose on this page, in memory only. Every file of ours on the page shares it, also
 * one of another version. So its shape must never change: two ids, and the event `change`.
 */
interface Choices extends EventTarget {
  language?: string;
  carrier?: string;
}

const page = globalThis as { [key: symbol]: Choices | undefined };
const choices: Choices = (page[Symbol.for('esim-widgets.reader')] ??= new EventTarget());

/** The reader's choices. A choice in one of our elements holds for the others. */
export const reader = {
  /** The language that the reader chose. Undefined: the page decides. */
  get language(): Language | undefined {
    // Another file may have more languages.
    return languageFor(choices.language);
  },
  set language(language) {
    choices.language = language;
    reader.changed();
  },
  /** The carrier that the reader picked. Elements that name none follow it. */
  get carrier() {
    const { carrier } = choices;
    // Another version may have more carriers.
    return carrier && Object.keys(builtIns).includes(carrier) ? carrier : undefined;
  },
  set carrier(carrier) {
    choices.carrier = carrier;
    reader.changed();
  },
  /** Tells all our elements on the page. */
  changed(): void {
    tell(choices, () => new BrowserEvent('change'));
  },
  /** Calls back on every choice. Returns a function that stops it. */
  listen(listener: () => void): () => void {
    choices.addEventListener('change', listener);
    return () => choices.removeEventListener('change', listener);
  },
};
