import * as v from 'valibot';

/** Text in one language, or by language tag. */
export type Text = string | Record<string, string>;

const NAME = 120;
const ANSWER = 4000;
const LIST = 500;
const ADDRESS = 2048;

/**
 * A choice by the kind of value found. Not `v.union`, which reports the union and not the exact
 * path of what is wrong inside it. `choices` lets the JSON Schema be written from the same source.
 */
const byKind = <const T extends v.GenericSchema>(pick: (input: unknown) => T, choices: T[]) =>
  Object.assign(
    v.lazy((input) => pick(input)),
    { choices },
  );

const string = (max: number) =>
  v.pipe(v.string(), v.regex(/\S/, 'text'), v.maxLength(max, `at most ${max} characters`));

const name = string(NAME);
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, 'language tag'),
  // What only looks like a tag makes `Intl` throw, wherever the language is named.
  v.check((tag) => works(() => Intl.getCanonicalLocales(tag)), 'language tag'),
);

const isObject = (input: unknown) => !!input && typeof input === 'object' && !Array.isArray(input);

/** Valibot takes a list for an object that has none of its keys; here it is a wrong field. */
const notList = <const T extends v.GenericSchema>(schema: T): T => {
  const run = schema['~run'];
  return Object.assign(schema, {
    '~run': (...[dataset, config]: Parameters<typeof run>) => {
      if (!Array.isArray(dataset.value)) return run.call(schema, dataset, config);
      v._addIssue(schema, 'type', dataset, config);
      return dataset;
    },
  });
};

const object = <const T extends v.ObjectEntries>(entries: T) => notList(v.object(entries));

const localized = (max: number) => {
  const one = string(max);
  const many = v.pipe(v.record(languageTag, one), v.minEntries(1, 'text in at least one language'));
  return byKind<v.GenericSchema<Text>>((input) => (isObject(input) ? many : one), [one, many]);
};

/** One paragraph, or a list of them. */
const paragraphs = () => {
  const one = localized(ANSWER);
  const many = list(one);
  return byKind<v.GenericSchema<Text | Text[]>>(
    (input) => (Array.isArray(input) ? many : one),
    [one, many],
  );
};

const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.maxLength(LIST, `at most ${LIST} entries`));

/** The address that relative ones are resolved against, for the time of one reading. */
let base: string | undefined;

/** Runs a reading whose relative addresses are resolved against `address`. */
export function withBase<T>(address: string | undefined, read: () => T): T {
  const before = base;
  base = address;
  try {
    return read();
  } finally {
    base = before;
  }
}

function resolved(address: string): URL | undefined {
  // Without the base first: one that is no address itself would spoil the absolute ones too.
  for (const against of [undefined, base]) {
    try {
      return new URL(address, against);
    } catch {
      // The other one may do.
    }
  }
  return undefined;
}

/** An absolute address with one of these schemes; one that hides its host behind a name is refused. */
const address = (schemes: readonly string[], hosts?: readonly string[]) =>
  v.pipe(
    string(ADDRESS),
    v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
      const url = resolved(dataset.value);
      if (
        url &&
        schemes.includes(url.protocol) &&
        !url.username &&
        !url.password &&
        // Spelling out what is not ASCII makes it longer.
        url.href.length <= ADDRESS &&
        (!hosts || hosts.includes(url.hostname))
      ) {
        return url.href;
      }
      addIssue({
        message: `${schemes.join(' or ')} address${hosts ? ` on ${hosts.join(', ')}` : ''}`,
      });
      return NEVER;
    }),
  );

const https = address(['https:']);
const contact = address(['https:', 'mailto:', 'tel:', 'sms:']);

/** An id in the form given, or an address on the store's own host. */
const idOrAddress = (id: RegExp, expected: string, host: string) => {
  const bare = v.pipe(v.string(), v.regex(id, expected), v.maxLength(NAME, expected));
  const full = address(['https:'], [host]);
  return byKind<v.GenericSchema<string>>(
    (input) => (typeof input === 'string' && input.includes('/') ? full : bare),
    [bare, full],
  );
};

const dialled = v.pipe(
  v.string(),
  // Bounded, or a long wrong one would keep the page waiting.
  v.regex(
    /^[*#][0-9*#]{0,40}(<(card|plan)>)?[0-9*#]{0,40}#$/,
    'code such as *101# or *100*<card>#',
  ),
);
const phone = v.pipe(
  v.string(),
  v.regex(/^\+?[0-9]{2,15}$/, 'digits, with + in front from abroad'),
);

const code = v.pipe(
  object({
    for: v.picklist(['balance', 'data-left', 'top-up', 'own-number', 'buy-plan', 'stop-renewal']),
    renews: v.boolean(),
    ussd: v.optional(dialled),
    sms: v.optional(object({ to: phone, text: name })),
  }),
  v.check((found) => !found.ussd !== !found.sms, 'either ussd or sms'),
);

const image = address(['https:']);

const link = object({ label: localized(NAME), url: contact });

const source = object({ url: v.optional(https), date: name });

/** Everything that may be said of a carrier or seller; the one source of type, check and JSON Schema. */
export const carrierSchema = v.object({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,59}$/, 'id of letters, digits, - and _')),
  name: v.optional(localized(NAME)),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'ISO 3166-1 code such as VN'))),
  kind: v.optional(v.picklist(['carrier', 'seller'])),
  operator: v.optional(v.boolean()),
  website: v.optional(
    object({
      url: v.optional(https),
      account: v.optional(https),
      plans: v.optional(https),
    }),
  ),
  app: v.optional(
    object({
      name: v.optional(localized(NAME)),
      appStore: v.optional(
        idOrAddress(
          /^(id)?[0-9]{6,12}$/,
          'App Store id or apps.apple.com address',
          'apps.apple.com',
        ),
      ),
      googlePlay: v.optional(
        idOrAddress(
          /^[A-Za-z]\w*(\.\w+)+$/,
          'Google Play package or play.google.com address',
          'play.google.com',
        ),
      ),
    }),
  ),
  store: v.optional(
    object({
      name: v.optional(localized(NAME)),
      locator: v.optional(https),
      bring: v.optional(list(localized(NAME))),
    }),
  ),
  codes: v.optional(list(code)),
  hotlines: v.optional(
    list(
      object({
        number: phone,
        from: v.picklist(['network', 'country', 'abroad']),
        free: v.optional(v.boolean()),
        languages: v.optional(list(languageTag)),
        hours: v.optional(localized(NAME)),
      }),
    ),
  ),
  payment: v.optional(
    object({
      methods: v.optional(list(localized(NAME))),
      foreignCard: v.optional(v.picklist(['yes', 'no', 'unknown'])),
    }),
  ),
  clock: v.optional(
    object({
      zone: v.optional(
        v.pipe(
          v.string(),
          v.check(
            (timeZone) => works(() => new Intl.DateTimeFormat('en', { timeZone })),
            'IANA time zone such as Asia/Ho_Chi_Minh',
          ),
        ),
      ),
      ends: v.optional(v.picklist(['24h', 'calendar-day', 'unknown'])),
    }),
  ),
  lifecycle: v.optional(
    list(
      object({
        /** First day of the state, counted from the day after validity ends. */
        day: v.pipe(
          v.number(),
          v.integer('a whole number of days'),
          v.minValue(1, 'day 1 or later'),
          v.maxValue(3650, 'day 3650 or earlier'),
        ),
        state: v.picklist(['outgoing-blocked', 'blocked', 'shop-restores', 'recalled']),
      }),
    ),
  ),
  support: v.optional(
    object({
      url: v.optional(contact),
      label: v.optional(localized(NAME)),
      image: v.optional(image),
    }),
  ),
  offer: v.optional(object({ url: https, label: localized(NAME) })),
  iccid: v.optional(
    list(v.pipe(v.string(), v.regex(/^89[0-9]{2,6}$/, 'issuer prefix such as 898404'))),
  ),
  numbers: v.optional(
    list(v.pipe(v.string(), v.regex(/^[0-9]{2,6}$/, 'number prefix such as 098'))),
  ),
  faq: v.optional(
    list(
      object({
        id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/, 'id of letters, digits, - and _')),
        question: localized(ANSWER),
        answer: paragraphs(),
        links: v.optional(list(link)),
      }),
    ),
  ),
  without: v.optional(
    list(v.pipe(v.string(), v.regex(/^(faq|method|section):[\w-]{1,60}$/, 'such as method:store'))),
  ),
  sources: v.optional(
    notList(
      v.record(
        v.string(),
        byKind<v.GenericSchema<string | { url?: string; date: string }>>(
          (input) => (isObject(input) ? source : name),
          [name, source],
        ),
      ),
    ),
  ),
});

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** A carrier as written by hand: only `id` is required. */
export type CarrierConfig = v.InferInput<typeof carrierSchema>;
/** What is known of a carrier once it was read. */
export type CarrierFacts = v.InferOutput<typeof carrierSchema>;
