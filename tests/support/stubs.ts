import { reader } from '../../src/elements/shared/reader.js';

const undo: Array<() => void> = [];

/** Puts something in the place of a property until the end of the test. */
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

/** From here to the end of the test warnings go into this list and not to the console. */
export function collectWarnings(): string[] {
  const warnings: string[] = [];
  stub(console, 'warn', (...said: unknown[]) => warnings.push(said.map(String).join(' ')));
  return warnings;
}

/** Notes every event of a kind that reaches an element of the page, or the page itself. */
export function collectEvents<K extends keyof HTMLElementEventMap>(
  type: K,
  target: EventTarget = document,
): Array<HTMLElementEventMap[K]> {
  const events: Array<HTMLElementEventMap[K]> = [];
  const note = (event: Event) => events.push(event as HTMLElementEventMap[K]);
  target.addEventListener(type, note);
  undo.push(() => target.removeEventListener(type, note));
  return events;
}

/** What the reader chose holds for the whole page, so each test begins with a new reader. */
afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
  reader.language = undefined;
  reader.carrier = undefined;
});
