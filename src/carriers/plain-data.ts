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

/** A copy of lists, objects and what is in them. JSON would not do: some pages give lists a `toJSON`. */
export function copyOf<T>(value: T): T {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)])) as T;
}
