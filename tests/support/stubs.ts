import { reader } from '../../src/elements/shared/reader.js';

const undo: Array<() => void> = [];

/** Replaces a property until the end of the test. */
export function stub<O extends object>(object: O, key: PropertyKey, value: unknown): void {
  replace(object, key, { value, configurable: true, writable: true });
}

/** The same with a getter. */
export function stubGetter<O extends object>(
  object: O,
  key: PropertyKey,
  get: () => unknown,
): void {
  replace(object, key, { get, configurable: true });
}

function replace(object: object, key: PropertyKey, now: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, now);
  undo.push(() => {
    if (before) Object.defineProperty(object, key, before);
    else delete (object as Record<PropertyKey, unknown>)[key];
  });
}

/** Collects warnings until the end of the test, instead of logging them. */
export function collectWarnings(): string[] {
  const warnings: string[] = [];
  stub(console, 'warn', (...values: unknown[]) => warnings.push(values.map(String).join(' ')));
  return warnings;
}

/** Collects all events of a type that reach an element, by default the document. */
export function collectEvents<K extends keyof HTMLElementEventMap>(
  type: K,
  target: EventTarget = document,
): Array<HTMLElementEventMap[K]> {
  const events: Array<HTMLElementEventMap[K]> = [];
  const collect = (event: Event) => events.push(event as HTMLElementEventMap[K]);
  target.addEventListener(type, collect);
  undo.push(() => target.removeEventListener(type, collect));
  return events;
}

/** The reader's choices are shared by the whole page, so each test resets them. */
afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
  reader.language = undefined;
  reader.carrier = undefined;
});
