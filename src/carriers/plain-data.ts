/** Data as JSON would have it. */
export type Plain = Record<string, unknown>;

/** For plain data: of the page's own objects even this question may throw. */
export const isPlainObject = (value: unknown): value is Plain =>
  !!value && typeof value === 'object' && !Array.isArray(value);

export const hasOwn = (object: object, key: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(object, key);

const DEPTH = 8;
const NODES = 20_000;
const LIST = 500;
const UNSAFE = ['__proto__', 'constructor', 'prototype'];

type Refusal = [path: string, why: [expected: string, found: unknown, kind?: 'error' | 'warning']];

/**
 * A copy that holds only plain data, so that nothing of the page's own object (getters, proxies,
 * prototypes) is met later. `null` in an object is taken out and reported in `removed`.
 *
 * @param known says which keys of the object itself are of use; the others are not looked into
 */
export function copyPlainly(
  value: unknown,
  known?: (key: string) => boolean,
): {
  copy: unknown;
  /** Keys from the object down to what was `null`. */
  removed: string[][];
  refused: Refusal[];
} {
  const removed: string[][] = [];
  const refused: Refusal[] = [];
  let nodes = 0;

  const refuse = (path: string[], ...why: Refusal[1]) => {
    refused.push([path.join('.'), why]);
    return undefined;
  };

  const copy = (value: unknown, path: string[]): unknown => {
    if (!value || typeof value !== 'object') return value;
    if (path.length > DEPTH) return refuse(path, `at most ${DEPTH} levels`, value);
    if (++nodes > NODES) throw tooLarge;
    try {
      if (Array.isArray(value)) {
        const length = Number(value.length);
        if (length > LIST) return refuse(path, `at most ${LIST} entries`, value);
        return Array.from({ length }, (_, index) => copyKey(value, index, path));
      }
      const plain: Plain = {};
      for (const key of Object.keys(value)) {
        if (UNSAFE.includes(key)) {
          refuse([...path, key], 'a known key', 'that name', 'warning');
        } else if (known && !path.length && !known(key)) {
          const found = peek(value as Plain, key);
          if (found !== undefined) refuse([key], 'a known key', found, 'warning');
        } else {
          const copied = copyKey(value as Plain, key, path);
          if (copied === null) removed.push([...path, key]);
          else if (copied !== undefined) plain[key] = copied;
        }
      }
      return plain;
    } catch (error) {
      if (error === tooLarge) throw error;
      return refuse(path, 'plain data', 'an object that cannot be read');
    }
  };

  const copyKey = (owner: Plain | unknown[], key: string | number, path: string[]): unknown => {
    const at = [...path, String(key)];
    try {
      // Read once: a getter may say something else the next time.
      return copy((owner as Plain)[key], at);
    } catch (error) {
      if (error === tooLarge) throw error;
      return refuse(at, 'plain data', 'a value that cannot be read');
    }
  };

  try {
    return { copy: copy(value, []), removed, refused };
  } catch {
    // Nobody describes a carrier at such length: it is something else, or made to stall the page.
    return { copy: undefined, removed: [], refused: [['', ['a smaller object', value]]] };
  }
}

const tooLarge = new Error('too large');

function peek(owner: Plain, key: string): unknown {
  try {
    return owner[key];
  } catch {
    return 'a value that cannot be read';
  }
}

/** The first characters of a value, to be recognised by whoever wrote it. */
export function excerpt(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  try {
    if (Array.isArray(value)) return `a list of ${Number(value.length)}`;
  } catch {
    return 'an object that cannot be read';
  }
  if (typeof value === 'object' && value) return 'an object';
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 61)) : String(value);
  return shown.length > 62 ? `${shown.slice(0, 60)}…"` : shown;
}
