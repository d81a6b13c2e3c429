/** A JSON object. */
export type Plain = Record<string, unknown>;

/** May throw: `Array.isArray` throws for a revoked proxy. */
export const isPlainObject = (value: unknown): value is Plain =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** If reading throws, returns a symbol. No rule accepts symbols, so the check reports it. */
export function valueAt(owner: unknown, key: string): unknown {
  try {
    return (owner as Plain)[key];
  } catch {
    return Symbol();
  }
}
