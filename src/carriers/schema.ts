import type * as v from 'valibot';
import { isPlainObject, valueAt, type Plain } from './plain-data.js';

/** Text in one language, or by language tag. */
export type Text = string | Record<string, string>;

const NAME = 120;
const ANSWER = 4000;
export const LIST = 500;
const ADDRESS = 2048;

interface Issue {
  path?: ReadonlyArray<{ key: string }>;
  expected: string;
  input: unknown;
}

interface Found {
  value?: unknown;
  issues?: Issue[];
}

/** What a schema finds in a value: what is wrong there is named in `issues`, and not in `value`. */
export const run = (schema: v.GenericSchema, value: unknown): Found =>
  schema['~run']({ value }, {} as never) as Found;

/**
 * Makes every schema of ours. They are Valibot's by type, and tests run them by it; its own code for what a
 * carrier needs would be another 2 kB of the module.
 *
 * @param expects what is said when `read` finds nothing, or throws
 * @param more what `json-schema.ts` has to know of it
 */
const node = <T>(
  expects: string,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- `read` finds out what it is
  read: (input: any) => Found | false,
  ...more: unknown[]
) =>
  ({
    kind: 'schema',
    expects,
    more,
    '~run'({ value: input }: Found): Found {
      try {
        const found = read(input);
        if (found) return found;
      } catch {
        // As wrong as nothing.
      }
      return { issues: [{ expected: expects, input }] };
    },
  }) as unknown as v.GenericSchema<T>;

/** A field that may be absent. */
export const optional = <T extends v.GenericSchema>(wrapped: T) =>
  ({ ...wrapped, type: 'optional' }) as unknown as v.OptionalSchema<T, undefined>;

/**
 * An object or a list, without what is wrong in it. It is copied on the way, so nothing of the page's
 * own object (getters, proxies, prototypes) is met later.
 *
 * @param entries the parts with a name of their own
 * @param rest the schema of any other
 */
const group = <T>(
  expects: string,
  fits: (input: unknown) => boolean,
  entries: v.ObjectEntries,
  rest: (key: string) => v.GenericSchema,
) =>
  node<T>(
    expects,
    (input: object) => {
      if (!fits(input)) return false;
      const keys = Object.keys(input);
      // Without a prototype, `__proto__` and `toString` are names like any other.
      const plain = { __proto__: null } as unknown as Plain;
      const schemas = { __proto__: null, ...entries } as unknown as Record<string, v.GenericSchema>;
      for (const key of keys) {
        // Read once: a getter may say something else the next time.
        const part = valueAt(input, key);
        if (part !== undefined) {
          plain[key] = part;
          schemas[key] ??= rest(key);
        }
      }
      const value: Plain = {};
      const issues: Issue[] = [];
      for (const key in schemas) {
        const found =
          key in plain
            ? run(schemas[key]!, plain[key])
            : !schemas[key]!.type && { issues: [{ expected: `"${key}"`, input: undefined }] };
        if (!found) continue;
        if (found.value !== undefined) value[key] = found.value;
        for (const { path = [], ...issue } of found.issues ?? []) {
          issues.push({ ...issue, path: [{ key }, ...path] });
        }
      }
      const left = Object.values(value);
      const isList = Array.isArray(input);
      // It is nothing without a required part, and when nothing in it was right: what it would have
      // replaced stays.
      const isWhole =
        Object.entries(entries).every(([key, { type }]) => type || key in value) &&
        (left.length || (isList && !keys.length));
      return {
        value: isWhole ? (isList ? left : value) : undefined,
        ...(issues.length && { issues }),
      };
    },
    fits,
    entries,
    rest,
  );

const unknownKey = node('a known key', () => false);

/** @param rest the schema of what stands under any other key */
export const object = <const T extends v.ObjectEntries>(
  entries: T,
  rest: (key: string) => v.GenericSchema = () => unknownKey,
) =>
  group('an object', isPlainObject, entries, rest) as v.GenericSchema<
    v.InferInput<v.ObjectSchema<T, undefined>>,
    v.InferOutput<v.ObjectSchema<T, undefined>>
  >;

export const list = <T>(item: v.GenericSchema<T>) =>
  group<T[]>(
    `a list of at most ${LIST}`,
    (input) => Array.isArray(input) && input.length <= LIST,
    {},
    () => item,
  );

export const oneOf = <const T>(...options: T[]) =>
  node<T>(
    `one of ${options.join(', ')}`,
    (value: T) => options.includes(value) && { value },
    options,
  );

/**
 * A choice by the kind of value found. Not `v.union`, which reports the union and not the exact
 * path of what is wrong inside it.
 */
const byKind = <T>(test: (input: unknown) => boolean, yes: v.GenericSchema, no: v.GenericSchema) =>
  node<T>('plain data', (input) => run(test(input) ? yes : no, input), yes, no);

/** A field that may be absent, or `null` to remove what was there. */
const removable = <T>(schema: v.GenericSchema<T>) =>
  optional(byKind<T>((input) => input === null, oneOf(null), schema));

/** @param read gives the text that has to fit, where it is not the input itself */
export const string = (
  expects: string,
  pattern: RegExp,
  read = (input: string) => input,
  max = NAME,
) =>
  node<string>(
    expects,
    (input) => {
      const value = typeof input === 'string' && input.trim() ? read(input) : '';
      // The length first, or a long wrong one would keep the page waiting.
      return value.length <= max && pattern.test(value) && { value };
    },
    pattern,
    max,
  );

export const text = (max: number) =>
  string(`text of at most ${max} characters`, /\S/, undefined, max);

const name = text(NAME);

export const languageTag = string(
  'such as en',
  /^[A-Za-z]{2,3}(-\w+)*$/,
  // What only looks like a tag makes `Intl` throw, wherever the language is named.
  (tag) => Intl.getCanonicalLocales(tag) && tag,
);
const noTag = node<string>('such as en', () => false);

const localized = (max: number) => {
  const one = text(max);
  return byKind<Text>(
    (input) => isPlainObject(input) && Object.keys(input).length > 0,
    object({}, (key) => (run(languageTag, key).issues ? noTag : one)),
    one,
  );
};

/** What relative addresses are resolved against, for the time of one reading. */
let base: string | undefined;

export const resolveAgainst = (address: string | undefined) => {
  base = address;
};

const resolve = (address: string): string =>
  // A base that is no address would spoil the absolute ones too.
  new URL(address, /^[a-z][\w+.-]*:/i.test(address) ? undefined : base).href;

/** @param pattern of the absolute address. `@` before a path hides the host behind a name */
const address = (expects: string, pattern: RegExp) => string(expects, pattern, resolve, ADDRESS);

const https = address('such as https://example.com', /^https:\/\/[^/@]+\//);
const contact = address(
  'such as mailto:me@example.com',
  /^(https:\/\/[^/@]+\/|(mailto|tel|sms):[^/])/,
);

/** An id in the form given, or an address on the store's own host. */
const idOrAddress = (expects: string, pattern: RegExp) =>
  string(expects, pattern, (input) => (input.includes('/') ? resolve(input) : input), ADDRESS);

export const idSchema = string('such as my-carrier', /^[A-Za-z\d][\w-]{0,59}$/);

const phone = string('such as +6622027000', /^\+?\d{2,15}$/);

const purpose = {
  for: oneOf('balance', 'data-left', 'top-up', 'own-number', 'buy-plan', 'stop-renewal'),
  renews: oneOf(true, false),
};
const dialled = object({
  ...purpose,
  ussd: string('such as *100*<card>#', /^[*#][\d*#]*(<(card|plan)>)?[\d*#]*#$/, undefined, 60),
});
const sent = object({ ...purpose, sms: object({ to: phone, text: name }) });

type Dialled = v.InferOutput<typeof dialled>;
type Sent = v.InferOutput<typeof sent>;
type Code = Omit<Dialled, 'ussd'> & Partial<Pick<Dialled, 'ussd'> & Pick<Sent, 'sms'>>;

const words = localized(NAME);
const paragraph = localized(ANSWER);

type Source = string | { url?: string; date: string; checked?: string };

const source = byKind<Source>(
  isPlainObject,
  object({ url: optional(https), date: name, checked: optional(name) }),
  name,
);

/** Everything that may be said of a carrier or seller; the one source of type, check and JSON Schema. */
export const fields = {
  $schema: removable(text(ADDRESS)),
  id: removable(idSchema),
  name: removable(words),
  country: removable(string('such as VN', /^[A-Z]{2}$/)),
  kind: removable(oneOf('carrier', 'seller')),
  operator: removable(oneOf(true, false)),
  website: removable(
    object({ url: removable(https), account: removable(https), plans: removable(https) }),
  ),
  app: removable(
    object({
      name: removable(words),
      appStore: removable(
        idOrAddress('such as id421163561', /^((id)?\d{6,12}$|https:\/\/apps\.apple\.com\/)/),
      ),
      googlePlay: removable(
        idOrAddress(
          'such as com.example.app',
          /^([A-Za-z]\w*(\.\w+)+$|https:\/\/play\.google\.com\/)/,
        ),
      ),
    }),
  ),
  store: removable(
    object({
      name: removable(words),
      locator: removable(https),
      bring: removable(list(words)),
    }),
  ),
  codes: removable(
    list(
      node<Code>(
        'either ussd or sms',
        (input) => !(input.ussd && input.sms) && run(input.sms ? sent : dialled, input),
        dialled,
        sent,
      ),
    ),
  ),
  hotlines: removable(
    list(
      object({
        number: phone,
        from: oneOf('network', 'country', 'abroad'),
        free: optional(oneOf(true, false)),
        languages: optional(list(languageTag)),
        hours: optional(words),
      }),
    ),
  ),
  payment: removable(
    object({
      methods: removable(list(words)),
      foreignCard: removable(oneOf('yes', 'no', 'unknown')),
    }),
  ),
  clock: removable(
    object({
      zone: removable(
        string(
          'such as Asia/Bangkok',
          /./,
          (timeZone) => Intl.DateTimeFormat('en', { timeZone }) && timeZone,
        ),
      ),
      ends: removable(oneOf('24h', 'calendar-day', 'unknown')),
    }),
  ),
  lifecycle: removable(
    list(
      object({
        /** First day of the state, counted from the day after validity ends. */
        day: node<number>(
          '1 to 3650',
          (value) => Number.isInteger(value) && value > 0 && value <= 3650 && { value },
        ),
        state: oneOf('outgoing-blocked', 'blocked', 'shop-restores', 'recalled'),
      }),
    ),
  ),
  support: removable(
    object({ url: removable(contact), label: removable(words), image: removable(https) }),
  ),
  offer: removable(object({ url: https, label: words })),
  iccid: removable(list(string('such as 898404', /^89\d{2,6}$/))),
  numbers: removable(list(string('such as 098', /^\d{2,6}$/))),
  faq: removable(
    list(
      object({
        id: idSchema,
        question: paragraph,
        /** One paragraph, or a list of them. */
        answer: byKind<Text | Text[]>(Array.isArray, list(paragraph), paragraph),
        links: optional(list(object({ label: words, url: contact }))),
      }),
    ),
  ),
  without: removable(list(string('such as method:store', /^(faq|method|section):[\w-]{1,60}$/))),
  // Last, so that what is given is known by then.
  sources: removable(
    object({}, (key) => (key === '__proto__' ? unknownKey : source)) as v.GenericSchema<
      Record<string, Source>
    >,
  ),
};

export const carrierSchema = object(fields);

/** A carrier as written by hand: only `id` is required. */
export type CarrierConfig = v.InferInput<typeof carrierSchema> & { id: string };
/** What is known of a carrier once it was read. */
export type CarrierFacts = v.InferOutput<typeof carrierSchema> & { id: string };
