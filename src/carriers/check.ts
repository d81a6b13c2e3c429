import { issue, KNOWN_KEY, type ConfigError } from './issue.js';
import { isPlainObject, valueAt, type Plain } from './plain-data.js';

/*
 * A config is described by a table of rules, which are plain data. Everything else is derived from
 * them: the TypeScript type (`ValueOf`), the check while the page runs (`check`) and the JSON Schema
 * (`src/build/json-schema.ts`).
 *
 * Why no schema library: valibot, the smallest, adds 2.6 kB to the shipped file for this table.
 */

/** The most entries of a list. */
export const LIST = 500;
/** The most characters of an address. */
export const ADDRESS = 2048;

export interface TextRule {
  kind: 'text';
  /** What the page's owner is told when the value is wrong. */
  expects: string;
  pattern: RegExp;
  max: number;
  /** Returns the text to check and to keep; may throw. */
  parse?: (text: string, base: string | undefined) => string;
  /** Of an address: the allowed ones. */
  schemes?: readonly string[];
}

export interface IntegerRule {
  kind: 'integer';
  expects: string;
  min: number;
  max: number;
}

export interface ChoiceRule<Option = unknown> {
  kind: 'choice';
  expects: string;
  options: readonly Option[];
}

export interface ListRule<Item = unknown> {
  kind: 'list';
  expects: string;
  item: Item;
}

export interface ObjectRule<Fields = unknown> {
  kind: 'object';
  expects: string;
  fields: Fields;
  /** Two optional fields; a value has exactly one of them. */
  oneOf?: readonly [string, string];
}

/** An object with any keys. */
export interface RecordRule<Value = unknown> {
  kind: 'record';
  expects: string;
  value: Value;
  /** What a key has to be. */
  key?: TextRule;
}

/** One rule or another, by what the value looks like. */
export interface EitherRule<Yes = unknown, No = unknown> {
  kind: 'either';
  expects: string;
  test: (input: unknown) => boolean;
  yes: Yes;
  no: No;
}

/** What a field may be besides its own rule. */
export interface Presence {
  optional?: boolean;
  /** `null` removes what a weaker layer said. */
  nullable?: boolean;
}

export type Rule = Presence &
  (
    | TextRule
    | IntegerRule
    | ChoiceRule
    | ListRule<Rule>
    | ObjectRule<Fields>
    | RecordRule<Rule>
    | EitherRule<Rule, Rule>
  );

export type Fields = { readonly [key: string]: Rule };

/** The TypeScript type of the values that fit a rule. */
export type ValueOf<R> = R extends { kind: 'text' }
  ? string
  : R extends { kind: 'integer' }
    ? number
    : R extends ChoiceRule<infer Option>
      ? Option
      : R extends ListRule<infer Item>
        ? ValueOf<Item>[]
        : R extends ObjectRule<infer F>
          ? ObjectOf<F>
          : R extends RecordRule<infer Value>
            ? Record<string, ValueOf<Value>>
            : R extends EitherRule<infer Yes, infer No>
              ? ValueOf<Yes> | ValueOf<No>
              : never;

type ObjectOf<F> = {
  [Key in keyof F as F[Key] extends { optional: true } ? never : Key]: ValueOf<F[Key]>;
} & {
  [Key in keyof F as F[Key] extends { optional: true } ? Key : never]?: ValueOf<F[Key]>;
};

const resolve = (address: string, base: string | undefined): string =>
  // An absolute address has to work even with a base that is no address.
  new URL(address, /^[a-z][\w+.-]*:/i.test(address) ? undefined : base).href;

/** @param parse returns the text to check and to keep, when it is not the input itself */
export const string = (
  expects: string,
  pattern: RegExp,
  parse?: TextRule['parse'],
  max = 120,
): TextRule => ({ kind: 'text', expects, pattern, max, parse });

export const text = (max: number): TextRule =>
  string(`text of at most ${max} characters`, /\S/, undefined, max);

/**
 * An address, also one relative to the page. It may not hide its host behind a user name, as
 * `https://viettel.vn@evil.example/` does.
 *
 * @param schemes the allowed ones, without a colon; https first
 */
export const address = (expects: string, ...schemes: string[]): TextRule => ({
  ...string(
    expects,
    new RegExp(`^(https://[^/@]+/|(${schemes.join('|')}):[^/])`),
    resolve,
    ADDRESS,
  ),
  schemes,
});

/** An id, or an address where the input has a slash. */
export const idOrAddress = (expects: string, pattern: RegExp): TextRule =>
  string(
    expects,
    pattern,
    (input, base) => (input.includes('/') ? resolve(input, base) : input),
    ADDRESS,
  );

export const integer = (min: number, max: number): IntegerRule => ({
  kind: 'integer',
  expects: `${min} to ${max}`,
  min,
  max,
});

export const oneOf = <const Option>(...options: Option[]): ChoiceRule<Option> => ({
  kind: 'choice',
  expects: `one of ${options.join(', ')}`,
  options,
});

export const list = <const Item extends Rule>(item: Item): ListRule<Item> => ({
  kind: 'list',
  expects: `a list of at most ${LIST}`,
  item,
});

/** @param oneOf two optional fields; a value has exactly one of them */
export const object = <const F extends Fields>(
  fields: F,
  oneOf?: readonly [keyof F & string, keyof F & string],
): ObjectRule<F> => ({ kind: 'object', expects: 'an object', fields, oneOf });

export const record = <const Value extends Rule>(
  value: Value,
  key?: TextRule,
): RecordRule<Value> => ({
  kind: 'record',
  expects: 'an object',
  value,
  key,
});

/**
 * Chooses by what the value looks like. A plain union could only say that no choice fits, and not
 * where inside the value something is wrong.
 */
export const either = <const Yes extends Rule, const No extends Rule>(
  test: (input: unknown) => boolean,
  yes: Yes,
  no: No,
): EitherRule<Yes, No> => ({ kind: 'either', expects: 'plain data', test, yes, no });

/** A field that may be absent. */
export const optional = <const R extends Rule>(rule: R) => ({ ...rule, optional: true }) as const;

/** A field that may be absent, or `null` to remove what was there. */
export const removable = <const R extends Rule>(rule: R) =>
  ({ ...rule, optional: true, nullable: true }) as const;

export interface Checked<T> {
  /** What is right in the value; absent when nothing is. */
  value?: T;
  errors: ConfigError[];
}

/**
 * Leaves out what is wrong and names it. Everything is copied on the way, so nothing later meets the
 * page's own objects (getters, proxies, prototypes). Never throws.
 *
 * @param from the layer, for the errors
 * @param base what relative addresses are resolved against
 */
export function check<R extends Rule>(
  rule: R,
  value: unknown,
  from: string,
  base?: string,
): Checked<ValueOf<R>> {
  const errors: ConfigError[] = [];
  const right = read(rule, value, '', {
    base,
    report: (path, expected, found) => errors.push(issue(from, path, expected, found)),
  });
  return { value: right as ValueOf<R> | undefined, errors };
}

interface Context {
  base: string | undefined;
  report: (path: string, expected: string, found: unknown) => void;
}

/** What is right in a value; undefined when nothing is. Each wrong part is reported once. */
function read(rule: Rule, input: unknown, path: string, context: Context): unknown {
  if (rule.nullable && input === null) return null;
  try {
    switch (rule.kind) {
      case 'either':
        return read(rule.test(input) ? rule.yes : rule.no, input, path, context);
      case 'list':
        if (!Array.isArray(input) || input.length > LIST) break;
        return readList(rule, input, path, context);
      case 'object':
      case 'record':
        if (!isPlainObject(input)) break;
        return rule.kind === 'object'
          ? readObject(rule, input, path, context)
          : readRecord(rule, input, path, context);
      case 'choice':
        if (!rule.options.includes(input)) break;
        return input;
      case 'integer':
        if (!Number.isInteger(input) || +input! < rule.min || +input! > rule.max) break;
        return input;
      case 'text': {
        if (typeof input !== 'string' || !input.trim()) break;
        const value = rule.parse ? rule.parse(input, context.base) : input;
        // Length first: a pattern may take long for a long text.
        if (value.length > rule.max || !rule.pattern.test(value)) break;
        return value;
      }
    }
  } catch {
    // Text that is no address, or an object that throws when it is read.
  }
  context.report(path, rule.expects, input);
  return undefined;
}

function readList(
  { item }: ListRule<Rule>,
  input: readonly unknown[],
  path: string,
  context: Context,
): unknown[] | undefined {
  const right = partsOf(input)
    .map(([key, part]) => read(item, part, join(path, key), context))
    .filter((part) => part !== undefined);
  return right.length || !Object.keys(input).length ? right : undefined;
}

function readObject(
  { fields, oneOf }: ObjectRule<Fields>,
  input: Plain,
  path: string,
  context: Context,
): Plain | undefined {
  const parts = new Map(partsOf(input));
  // Of two fields that exclude each other, the first one is missing when both are.
  const [chosen = oneOf?.[0], second] = oneOf?.filter((key) => parts.has(key)) ?? [];
  if (second) {
    context.report(path, `either ${chosen} or ${second}`, input);
    return undefined;
  }
  const right: Plain = {};
  let isWhole = true;
  for (const [key, rule] of Object.entries(fields)) {
    const isRequired = !rule.optional || key === chosen;
    if (parts.has(key)) {
      const value = read(rule, parts.get(key), join(path, key), context);
      if (value !== undefined) right[key] = value;
    } else if (isRequired) context.report(join(path, key), `"${key}"`, undefined);
    if (isRequired && !(key in right)) isWhole = false;
    parts.delete(key);
  }
  for (const [key, part] of parts) context.report(join(path, key), KNOWN_KEY, part);
  // Half an object would replace a whole one, and so would an empty one.
  return isWhole && Object.keys(right).length ? right : undefined;
}

function readRecord(
  { key: keyRule, value: valueRule }: RecordRule<Rule>,
  input: Plain,
  path: string,
  context: Context,
): Plain | undefined {
  const right: Plain = {};
  for (const [key, part] of partsOf(input)) {
    if (key === '__proto__' || (keyRule && check(keyRule, key, '').errors.length)) {
      context.report(join(path, key), keyRule?.expects ?? KNOWN_KEY, part);
    } else {
      const value = read(valueRule, part, join(path, key), context);
      if (value !== undefined) right[key] = value;
    }
  }
  return Object.keys(right).length ? right : undefined;
}

/** Each part is read once: a getter may answer differently the next time. */
const partsOf = (input: object): Array<[key: string, part: unknown]> =>
  Object.keys(input)
    .map((key): [string, unknown] => [key, valueAt(input, key)])
    .filter(([, part]) => part !== undefined);

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);
