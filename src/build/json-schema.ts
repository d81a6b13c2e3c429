/** Converts rules (`src/carriers/shapes.ts`) to JSON Schema. Only the build runs this. */
import {
  FORMS,
  LIST,
  type Fields,
  type ObjectRule,
  type Rule,
  type TextRule,
} from '../carriers/shapes.js';

export type JsonSchema = {
  [key: string]: unknown;
  type?: string | string[];
  description?: string;
  anyOf?: JsonSchema[];
};

/**
 * Path of a field → its description, or more schema keywords. In a path, `[]` is a list entry and
 * `*` is any key.
 */
export type Descriptions = Record<string, string | JsonSchema>;

/** What an error expects is also an example. */
const SUCH_AS = 'such as ';

const RELATIVE = '(?![A-Za-z][A-Za-z0-9+.\\-]*:)';
const NO_NAME_BEFORE_HOST = '(?!([a-z]+:)?//[^/?#]*@)';

/**
 * The schema of an object, with a description for every field.
 *
 * @throws if a field has no description, or a description has no field
 */
export function jsonSchema(rule: ObjectRule<Fields>, descriptions: Descriptions): JsonSchema {
  const unused = new Set(Object.keys(descriptions));

  const describe = (path: string, schema: JsonSchema): JsonSchema => {
    unused.delete(path);
    const more = descriptions[path] ?? {};
    return { ...schema, ...(typeof more === 'string' ? { description: more } : more) };
  };

  const field = (rule: Rule, path: string): JsonSchema => {
    if (!descriptions[path]) throw new Error(`The field ${path} has no description`);
    const schema = convert(rule, path);
    const described = describe(path, rule.nullable ? orNull(schema) : schema);
    return rule.kind === 'text' && rule.schemes
      ? { ...described, description: `${described.description} ${schemesText(rule.schemes)}` }
      : described;
  };

  const convert = (rule: Rule, path: string): JsonSchema => {
    switch (rule.kind) {
      case 'text':
        return {
          type: 'string',
          ...textKeywords(rule),
          maxLength: rule.max,
          ...(rule.expects.startsWith(SUCH_AS) && {
            examples: [rule.expects.slice(SUCH_AS.length)],
          }),
        };
      case 'integer':
        return { type: 'integer', minimum: rule.min, maximum: rule.max };
      case 'choice': {
        const type = typeof rule.options[0];
        return type === 'boolean' ? { type } : { enum: rule.options, type };
      }
      case 'list':
        return {
          type: 'array',
          maxItems: rule.max,
          items: describe(`${path}[]`, convert(rule.item, `${path}[]`)),
        };
      case 'record':
        return {
          type: 'object',
          ...(rule.key && { propertyNames: convert(rule.key, path), minProperties: 1 }),
          additionalProperties: convert(rule.value, `${path}.*`),
          maxProperties: LIST,
        };
      case 'either':
        return { anyOf: [rule.no, rule.yes].map((choice) => convert(choice, path)) };
      case 'object':
        return convertObject(rule, path);
    }
  };

  const convertObject = ({ fields, oneOf }: ObjectRule<Fields>, path: string): JsonSchema => {
    const required = Object.keys(fields).filter((key) => !fields[key]!.optional);
    return {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(fields).map(([key, rule]) => [
          key,
          field(rule, path ? `${path}.${key}` : key),
        ]),
      ),
      ...(required.length && { required }),
      ...(oneOf && { oneOf: oneOf.map((key) => ({ required: [key] })) }),
    };
  };

  const schema = convert(rule, '');
  if (unused.size) throw new Error(`Descriptions of no field: ${[...unused].join(', ')}`);
  return schema;
}

/** An address may be relative, so the pattern allows it without a scheme. */
const textKeywords = ({ pattern, schemes }: TextRule): JsonSchema =>
  schemes
    ? {
        format: 'iri-reference',
        pattern: `^(${[
          `${NO_NAME_BEFORE_HOST}(https:|${RELATIVE})\\S+$`,
          ...schemes.filter((scheme) => scheme !== 'https').map((scheme) => FORMS[scheme]),
        ].join('|')})`,
      }
    : { pattern: pattern.source.replace('https:\\/\\/', '(https:)?\\/\\/') };

/** `An https:, mailto: or tel: address.` */
const schemesText = (schemes: readonly string[]): string =>
  `An ${schemes
    .map((scheme) => `${scheme}:`)
    .join(', ')
    .replace(/, (?!.*,)/, ' or ')} address.`;

const orNull = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  ...(schema.anyOf
    ? { anyOf: [...schema.anyOf, { type: 'null' }] }
    : { type: [schema.type as string, 'null'] }),
  ...(Array.isArray(schema.enum) && { enum: [...(schema.enum as unknown[]), null] }),
});
