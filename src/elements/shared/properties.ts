import type { PropertyDeclaration } from 'lit';

/** A boolean attribute that is also off when it says `"false"`. */
export const flag = (attribute: string): PropertyDeclaration => ({
  attribute,
  converter: { fromAttribute: (value: string | null) => value !== null && value !== 'false' },
});

/** A list from an attribute, separated by spaces or commas, or from an array. Ids ignore case. */
export function listOf(value: unknown): string[] | undefined {
  // A script can set the property to anything, even to something that cannot become a string.
  const items = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  const list = items.join(' ');
  return list
    ? list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
    : undefined;
}
