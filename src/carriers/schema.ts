import { check } from './check.js';
import { isPlainObject } from './plain-data.js';
import {
  address,
  either,
  idOrAddress,
  integer,
  list,
  object,
  oneOf,
  optional,
  record,
  removable,
  string,
  text,
  type ValueOf,
} from './shapes.js';

/** One text, or one for each language tag. */
export type Text = string | Record<string, string>;

/** Most questions. A help center has more of them than of anything else. */
const QUESTIONS = 2000;

const name = text(120);

const languageTag = string(
  'such as en',
  /^[A-Za-z]{2,3}(-\w+)*$/,
  // Only the language itself, because `Intl` has no names for extensions such as a calendar.
  (tag) => new Intl.Locale(tag).baseName,
);

const localized = (max: number) =>
  either(
    (input) => isPlainObject(input) && Object.keys(input).length > 0,
    record(text(max), languageTag),
    text(max),
  );
const words = localized(120);
const paragraph = localized(4000);

const https = address('such as https://example.com', 'https');
const contact = address('such as mailto:me@example.com', 'https', 'mailto', 'tel', 'sms');

const id = string('such as my-carrier', /^[A-Za-z\d][\w-]{0,59}$/);
const phone = string('such as +6622027000', /^\+?\d{2,15}$/);
const yesOrNo = oneOf(true, false);

const source = either(
  isPlainObject,
  object({ url: optional(https), date: name, checked: optional(name) }),
  name,
);

/**
 * All fields of a carrier's config. The type, the check and the JSON Schema come from here.
 * `src/build/carrier-schema.ts` describes each field.
 */
export const carrierSchema = object({
  $schema: removable(text(2048)),
  id: removable(id),
  name: removable(words),
  country: removable(string('such as VN', /^[A-Z]{2}$/)),
  kind: removable(oneOf('carrier', 'seller')),
  operator: removable(yesOrNo),
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
      object(
        {
          for: oneOf('balance', 'data-left', 'top-up', 'own-number', 'buy-plan', 'stop-renewal'),
          renews: yesOrNo,
          ussd: optional(
            string('such as *100*<card>#', /^[*#][\d*#]*(<(card|plan)>[\d*#]*)?#$/, undefined, 60),
          ),
          sms: optional(object({ to: phone, text: name })),
        },
        ['ussd', 'sms'],
      ),
    ),
  ),
  hotlines: removable(
    list(
      object({
        number: phone,
        from: oneOf('network', 'country', 'abroad'),
        free: optional(yesOrNo),
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
        /** First day of the state. Day 1 is the day after validity ends. */
        day: integer(1, 3650),
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
        id,
        question: paragraph,
        /** One paragraph, or a list of them. */
        answer: either(Array.isArray, list(paragraph), paragraph),
        links: optional(list(object({ label: words, url: contact }))),
      }),
      QUESTIONS,
    ),
  ),
  /** Questions may come later, so any id of one is right. */
  without: removable(
    list(
      string(
        'such as method:store',
        /^(faq:[\w-]{1,60}|method:(app|store|website|code)|section:(renew|prepare|after|when|keep|help|intro))$/,
      ),
    ),
  ),
  // Must be last: `readCarrier` then already knows which facts the page gives.
  sources: removable(record(source)),
});

/** A carrier's config as a page writes it. Only `id` is required. */
export type CarrierConfig = ValueOf<typeof carrierSchema> & { id: string };

/** The id in lower case, or undefined if it is invalid. */
export const readId = (input: string): string | undefined =>
  check(id, input, '').value?.toLowerCase();
