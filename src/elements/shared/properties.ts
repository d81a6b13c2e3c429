import type { PropertyDeclaration } from 'lit';
import { check, type Checked } from '../../carriers/check.js';
import { issue } from '../../carriers/issue.js';
import { clean, integer, object, optional } from '../../carriers/shapes.js';
import { SHELF_LIFE } from '../../rules/freshness.js';

const FROM = 'attributes';

/** A property of our elements. Frameworks and scripts may set it to anything. */
export interface Property extends PropertyDeclaration {
  /** Makes a value of the right type, or leaves it out and reports it. May throw. */
  read: (value: unknown, name: string) => Checked<unknown>;
}

const readText: Property['read'] = (value, name) =>
  typeof value === 'string'
    ? { value: clean(value), errors: [] }
    : typeof value === 'number' || typeof value === 'bigint'
      ? { value: `${value}`, errors: [] }
      : { errors: [issue(FROM, name, '"…"', value)] };

/** A text. A number becomes one. */
export const asText = (attribute?: string): Property => ({ attribute, read: readText });

/** A boolean. `"false"` is off, and an attribute without a value is on. */
export const flag = (attribute: string): Property => ({
  attribute,
  read: (value) => ({ value: value === '' || (!!value && value !== 'false'), errors: [] }),
});

/** A list of ids: a text with spaces or commas, or an array. */
export const asList = (): Property => ({
  read(value, name) {
    if (!Array.isArray(value)) return readText(value, name);
    const items = value.map((item) => readText(item, name));
    return {
      value: items.flatMap((item) => item.value ?? []),
      errors: items.flatMap(({ errors }) => errors),
    };
  },
});

/** Months by kind of fact. */
export const asMonths = (): Property => ({
  attribute: false,
  read(value, name) {
    const months = optional(integer(0, 1200));
    const kinds = Object.fromEntries(Object.keys(SHELF_LIFE).map((kind) => [kind, months]));
    return check(object(kinds), value, FROM, undefined, name);
  },
});

/** What an element takes of a value that was set. Never throws. */
export function readProperty({ read }: Property, value: unknown, name: string): Checked<unknown> {
  // Frameworks take a value away with either of them.
  if (value === null || value === undefined) return { errors: [] };
  try {
    return read(value, name);
  } catch {
    return { errors: [issue(FROM, name, 'JSON', value)] };
  }
}
