import type { PropertyDeclaration } from 'lit';

/** A boolean that is off when its attribute is absent or `"false"`. */
export const flag: PropertyDeclaration = {
  converter: { fromAttribute: (value) => value !== null && value !== 'false' },
};

/** A list written with spaces or commas. */
export const list: PropertyDeclaration = {
  converter: {
    fromAttribute: (value) =>
      (value ?? '')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
  },
};

/** A list that script may also have set as text. */
export const asList = (value: unknown): string[] | undefined =>
  typeof value === 'string'
    ? value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
    : Array.isArray(value)
      ? value.map((item) => String(item).toLowerCase())
      : undefined;
