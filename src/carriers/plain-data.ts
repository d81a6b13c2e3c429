/** Data as JSON would have it. */
export type Plain = Record<string, unknown>;

/** Of an object of the page's own even this question may throw. */
export const isPlainObject = (value: unknown): value is Plain =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** A value that no field takes stands for one that cannot be read, so it is named as wrong. */
export function valueAt(owner: unknown, key: string | number): unknown {
  try {
    return (owner as Plain)[key];
  } catch {
    return Symbol();
  }
}
