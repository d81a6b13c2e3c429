import type { PropertyDeclarations } from 'lit';

/** Off when its attribute is absent or `"false"`. */
const flag = {
  converter: { fromAttribute: (value: string | null) => value !== null && value !== 'false' },
};

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Live properties for attributes of these names, set apart by spaces; `name?` is a boolean. */
export const attributes = (names: string): PropertyDeclarations =>
  Object.fromEntries(
    names.split(' ').map((name) => {
      const attribute = name.replace('?', '');
      return [camel(attribute), { attribute, ...(name !== attribute && flag) }];
    }),
  );

/** Inner properties that a change of draws anew. */
export const states = (names: string): PropertyDeclarations =>
  Object.fromEntries(names.split(' ').map((name) => [name, { state: true }]));

/** A list as the page wrote it: with spaces or commas, or as an array. Ids ignore case. */
export function listOf(value: unknown): string[] | undefined {
  // A property set by script may hold anything, even what cannot be made a string.
  const items = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const list = items.join(' ');
  return list
    ? list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
    : undefined;
}
