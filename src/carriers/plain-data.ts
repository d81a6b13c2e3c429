/** An object as JSON can hold it. */
export type Plain = Record<string, unknown>;

/** May throw: even this question may throw for an object of the page. */
export const isPlainObject = (value: unknown): value is Plain =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** A value that cannot be read becomes a symbol. No field takes one, so it is reported as wrong. */
export function valueAt(owner: unknown, key: string): unknown {
  try {
    return (owner as Plain)[key];
  } catch {
    return Symbol();
  }
}
