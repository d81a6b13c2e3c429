import { issue, oneOfThese, type ConfigError } from './issue.js';
import { isPlainObject, valueAt, type Plain } from './plain-data.js';
import {
  LIST,
  type Fields,
  type ListRule,
  type ObjectRule,
  type RecordRule,
  type Rule,
  type ValueOf,
} from './shapes.js';

export interface Checked<T> {
  /** The valid parts. Absent if there are none. */
  value?: T;
  errors: ConfigError[];
}

/**
 * Keeps the valid parts of a value and reports the rest. Never throws.
 *
 * The result is a copy, so later code never touches the page's own objects (getters, proxies,
 * prototypes).
 *
 * @param from name of the layer, for the errors
 * @param base base of relative addresses
 * @param path of the value, for the errors
 */
export function check<R extends Rule>(
  rule: R,
  value: unknown,
  from: string,
  base?: string,
  path = '',
): Checked<ValueOf<R>> {
  const errors: ConfigError[] = [];
  const valid = read(rule, value, path, {
    base,
    report: (...problem) => errors.push(issue(from, ...problem)),
  });
  return { value: valid as ValueOf<R> | undefined, errors };
}

interface Context {
  base: string | undefined;
  report: (path: string, expected: string, found: unknown, kind?: ConfigError['kind']) => void;
}

/** The valid parts of a value, or undefined if there are none. Reports each invalid part once. */
function read(rule: Rule, input: unknown, path: string, context: Context): unknown {
  if (rule.nullable && input === null) return null;
  try {
    switch (rule.kind) {
      case 'either':
        return read(rule.test(input) ? rule.yes : rule.no, input, path, context);
      case 'list':
        if (!Array.isArray(input) || input.length > rule.max) break;
        return readList(rule, input, path, context);
      case 'object':
      case 'record':
        if (!isPlainObject(input)) break;
        if (rule.kind === 'record' && Object.keys(input).length > LIST) break;
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
        // Length first: a pattern can be slow on a long text.
        if (value.length > rule.max || !rule.pattern.test(value)) break;
        return value;
      }
    }
  } catch {
    // Not an address, or an object that throws on access.
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
  const valid = partsOf(input)
    .map(([key, part]) => read(item, part, join(path, key), context))
    .filter((part) => part !== undefined);
  return valid.length || !Object.keys(input).length ? valid : undefined;
}

function readObject(
  { fields, oneOf }: ObjectRule<Fields>,
  input: Plain,
  path: string,
  context: Context,
): Plain | undefined {
  const parts = new Map(partsOf(input));
  // If both fields of `oneOf` are absent, the first one is reported as missing.
  const [chosen = oneOf?.[0], second] = oneOf?.filter((key) => parts.has(key)) ?? [];
  if (second) {
    context.report(path, oneOfThese([chosen, second]), input);
    return undefined;
  }
  const valid: Plain = {};
  let isWhole = true;
  for (const [key, rule] of Object.entries(fields)) {
    const isRequired = !rule.optional || key === chosen;
    if (parts.has(key)) {
      const value = read(rule, parts.get(key), join(path, key), context);
      if (value !== undefined) valid[key] = value;
    } else if (isRequired) context.report(join(path, key), `"${key}"`, undefined);
    if (isRequired && !(key in valid)) isWhole = false;
    parts.delete(key);
  }
  for (const [key, part] of parts) {
    context.report(join(path, key), oneOfThese(Object.keys(fields)), part, 'warning');
  }
  // An incomplete or empty object must not replace a complete one of a weaker layer.
  return isWhole && Object.keys(valid).length ? valid : undefined;
}

function readRecord(
  { key: keyRule, value: valueRule }: RecordRule<Rule>,
  input: Plain,
  path: string,
  context: Context,
): Plain | undefined {
  const valid: Plain = {};
  for (const [key, part] of partsOf(input)) {
    if (key === '__proto__' || (keyRule && check(keyRule, key, '').errors.length)) {
      context.report(
        join(path, key),
        keyRule?.expects ?? 'another name',
        part,
        keyRule ? 'error' : 'warning',
      );
    } else {
      const value = read(valueRule, part, join(path, key), context);
      if (value !== undefined) valid[key] = value;
    }
  }
  return Object.keys(valid).length ? valid : undefined;
}

/** Reads each part only once: a getter may return something else the next time. */
const partsOf = (input: object): Array<[key: string, part: unknown]> =>
  Object.keys(input)
    .map((key): [string, unknown] => [key, valueAt(input, key)])
    .filter(([, part]) => part !== undefined);

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);
