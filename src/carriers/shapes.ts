/*
 * A schema is plain data: a tree of rules, built by the functions below. Three things come from it:
 * the TypeScript type (`ValueOf`), the check at run time (`check.ts`) and the JSON Schema
 * (`src/build/json-schema.ts`).
 *
 * Why no schema library: valibot, the smallest, adds 2.6 kB to the shipped file.
 */

import { oneOfThese } from './issue.js';

/** Longest list, in entries. An object with any keys has as many at most. */
export const LIST = 500;

/** Longest address, in characters. */
export const ADDRESS = 2048;

/** Longest file that the elements load, in characters. */
export const LONGEST_FILE = 256_000;

export interface TextRule {
  kind: 'text';
  /** Shown to the page's owner if the value is wrong. */
  expects: string;
  pattern: RegExp;
  max: number;
  /** Returns the text to check and to keep; may throw. */
  parse?: (text: string, base: string | undefined) => string;
  /** Allowed schemes. Only for addresses. */
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
  /** Most entries. */
  max: number;
}

export interface ObjectRule<Fields = unknown> {
  kind: 'object';
  expects: string;
  fields: Fields;
  /** Two optional fields. A value must have exactly one of them. */
  oneOf?: readonly [string, string];
}

/** An object with any keys. */
export interface RecordRule<Value = unknown> {
  kind: 'record';
  expects: string;
  value: Value;
  /** Rule for the keys. */
  key?: TextRule;
}

/** `test` picks the rule for a value. */
export interface EitherRule<Yes = unknown, No = unknown> {
  kind: 'either';
  expects: string;
  test: (input: unknown) => boolean;
  yes: Yes;
  no: No;
}

/** Whether a field may be absent or `null`. */
export interface Presence {
  optional?: boolean;
  /** `null` removes the value of a weaker layer. */
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

/** The TypeScript type of a rule's values. */
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

function resolve(address: string, base: string | undefined): string {
  // With an invalid base, `URL` would refuse an absolute address too.
  const { href } = new URL(address, /^[a-z][\w+.-]*:/i.test(address) ? undefined : base);
  return /^(tel|sms):/.test(href) ? href.replace(/[\s().-]|%20/g, '') : href;
}

/** Control characters, marks that reverse the direction of a text, and lone surrogates. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\p{Bidi_C}\p{Cs}]/gu;

/** Removes unseen characters. They could make a text look like another one. */
export const clean = (text: string): string => text.replace(UNSEEN, '');

/** A letter, digit or sign that can be seen. U+2800 is an empty Braille pattern. */
const VISIBLE = /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** A number as in a hotline. A code such as `*21*…#` could redirect the reader's calls. */
const NUMBER = '\\+?\\d{2,15}$';
/** A mail's other fields could add hidden recipients. */
const MAIL_FIELD = '(subject|body)=[^&]*';

/** What an address of each scheme looks like. The reader sees where it leads, so nothing is encoded there. */
export const FORMS: Readonly<Record<string, string>> = {
  https: 'https://[^/@]+/',
  mailto: `mailto:[^\\s@?%]+(@[^\\s@?%]+)+(\\?${MAIL_FIELD}(&${MAIL_FIELD})*)?$`,
  tel: `tel:${NUMBER}`,
  sms: `sms:${NUMBER}`,
};

/** @param parse returns the text to check and to keep. Default: the input */
export const string = (
  expects: string,
  pattern: RegExp,
  parse?: TextRule['parse'],
  max = 120,
): TextRule => ({ kind: 'text', expects, pattern, max, parse });

export const text = (max: number): TextRule => string(`"…" (≤ ${max})`, VISIBLE, clean, max);

/**
 * An address. It may be relative to the page. User names are refused, because they can fake a host:
 * `https://viettel.vn@evil.example/`.
 *
 * @param schemes allowed schemes, without a colon
 */
export const address = (expects: string, ...schemes: string[]): TextRule => ({
  ...string(
    expects,
    new RegExp(`^(${schemes.map((scheme) => FORMS[scheme]).join('|')})`, 'i'),
    resolve,
    ADDRESS,
  ),
  schemes,
});

/** An id or an address. Input with a slash is an address. */
export const idOrAddress = (expects: string, pattern: RegExp): TextRule =>
  string(
    expects,
    pattern,
    (input, base) => (input.includes('/') ? resolve(input, base) : input),
    ADDRESS,
  );

export const integer = (min: number, max: number): IntegerRule => ({
  kind: 'integer',
  expects: `${min}–${max}`,
  min,
  max,
});

export const oneOf = <const Option>(...options: Option[]): ChoiceRule<Option> => ({
  kind: 'choice',
  expects: oneOfThese(options),
  options,
});

export const list = <const Item extends Rule>(item: Item, max = LIST): ListRule<Item> => ({
  kind: 'list',
  expects: `[…] (≤ ${max})`,
  item,
  max,
});

/** @param oneOf two optional fields. A value must have exactly one of them */
export const object = <const F extends Fields>(
  fields: F,
  oneOf?: readonly [keyof F & string, keyof F & string],
): ObjectRule<F> => ({ kind: 'object', expects: '{…}', fields, oneOf });

export const record = <const Value extends Rule>(
  value: Value,
  key?: TextRule,
): RecordRule<Value> => ({
  kind: 'record',
  expects: `{…} (≤ ${LIST})`,
  value,
  key,
});

/**
 * `test` picks the rule. So an error can name the part of the value that is wrong. A plain union could only
 * say that the value fits none of its rules.
 */
export const either = <const Yes extends Rule, const No extends Rule>(
  test: (input: unknown) => boolean,
  yes: Yes,
  no: No,
): EitherRule<Yes, No> => ({ kind: 'either', expects: 'JSON', test, yes, no });

/** A field that may be absent. */
export const optional = <const R extends Rule>(rule: R) => ({ ...rule, optional: true }) as const;

/** A field that may be absent. `null` removes the value of a weaker layer. */
export const removable = <const R extends Rule>(rule: R) =>
  ({ ...rule, optional: true, nullable: true }) as const;
