/**
 * The JSON Schema of a carrier's config, for editors and for whoever writes such a file. Only the
 * build reads this: descriptions are no help at run time, and nobody should have to load them.
 */
import type { GenericSchema } from 'valibot';
import { carrierSchema, languageTag, LIST } from './schema.js';

type JsonSchema = {
  [key: string]: unknown;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema;
  anyOf?: JsonSchema[];
};

/** What the run-time schema does not tell: what a field is for, and what a check means. */
export type More = JsonSchema & { description: string };

const RELATIVE = '(?![A-Za-z][A-Za-z0-9+.\\-]*:)';
const NO_NAME_BEFORE_HOST = '(?!([a-z]+:)?//[^/?#]*@)';

const address = (description: string, ...schemes: string[]): More => ({
  description,
  format: 'iri-reference',
  pattern: `^${NO_NAME_BEFORE_HOST}((${schemes.join('|')}):|${RELATIVE})\\S+$`,
});

const https = (description: string) => address(`${description} An https: address.`, 'https');

const contact = (description: string) =>
  address(
    `${description} An https:, mailto:, tel: or sms: address.`,
    'https',
    'mailto',
    'tel',
    'sms',
  );

const TEXT = 'One text, or one for each language tag: {"en": "…", "vi": "…"}.';

/** Path of each field, `[]` for an entry of a list and `*` for any key → what is said of it. */
const fields: Record<string, More> = {
  $schema: { description: 'Where this schema is, for editors.' },
  id: {
    description:
      'Id of the carrier or seller. A built-in id (viettel, vinaphone, mobifone, vietnamobile, wintel, itel, vnsky, airalo, nomad) changes the built-in facts; any other describes a new one.',
  },
  name: { description: `Name as travellers know it. ${TEXT}` },
  country: {
    description:
      'Country of the carrier, as an ISO 3166-1 alpha-2 code. What is true only of Vietnam is said only for VN.',
  },
  kind: {
    description:
      'carrier: a phone company (default). seller: a shop of travel eSIMs, which are renewed only where they were bought.',
  },
  operator: {
    description:
      'true when the website is the carrier’s own: the guide is then not called independent.',
  },

  website: {
    description:
      'The carrier’s website. A new url drops account and plans unless they are given too.',
  },
  'website.url': https('Home page.'),
  'website.account': https('Page where a customer logs in.'),
  'website.plans': https('Page or shop that lists the plans.'),

  app: {
    description: 'The carrier’s app. A new name drops the store ids unless they are given too.',
  },
  'app.name': { description: `Name of the app, as on the phone. ${TEXT}` },
  'app.appStore': { description: 'App Store id (digits), or an address on apps.apple.com.' },
  'app.googlePlay': {
    description: 'Google Play package such as com.example.app, or an address on play.google.com.',
  },

  store: { description: 'The carrier’s shops.' },
  'store.name': { description: `Name over the door. ${TEXT}` },
  'store.locator': https('Page that finds a shop.'),
  'store.bring': {
    description:
      'What to bring. passport, phone and sim-or-iccid are said in every language; anything else is shown as written.',
  },

  codes: {
    description: 'Codes that are dialled or sent as a text message. Replaces the built-in list.',
  },
  'codes[]': {
    description: 'One code: either ussd or sms.',
    oneOf: [{ required: ['ussd'] }, { required: ['sms'] }],
  },
  'codes[].for': { description: 'What the code is for.' },
  'codes[].renews': {
    description:
      'true only when the code really renews or tops up; false when it only shows something.',
  },
  'codes[].ussd': {
    description: 'The code to dial. <card> stands for the number of a scratch card.',
  },
  'codes[].sms': { description: 'The text message to send.' },
  'codes[].sms.to': { description: 'Short number that it is sent to.' },
  'codes[].sms.text': { description: 'Its text. <plan> stands for the name of a plan.' },

  hotlines: { description: 'Numbers to call for help. Replaces the built-in list.' },
  'hotlines[].number': {
    description: 'Digits alone; + in front of a number that is called from abroad.',
  },
  'hotlines[].from': {
    description:
      'Where it can be called from. network: only with this carrier’s SIM; country: any phone inside the country; abroad: from anywhere.',
  },
  'hotlines[].free': { description: 'true when the call costs nothing.' },
  'hotlines[].languages': { description: 'Language tags of the languages that are spoken there.' },
  'hotlines[].hours': { description: `When somebody answers. ${TEXT}` },

  payment: { description: 'How one can pay.' },
  'payment.methods': {
    description: 'Ways to pay. app and scratch-card are known; anything else is shown as written.',
  },
  'payment.foreignCard': { description: 'Whether a card from another country is accepted.' },

  clock: { description: 'How the days of a plan are counted.' },
  'clock.zone': {
    description: 'IANA time zone, such as Asia/Ho_Chi_Minh.',
    pattern: '^[A-Za-z][A-Za-z0-9_+\\-]*(/[A-Za-z0-9_+\\-]+)*$',
  },
  'clock.ends': {
    description: '24h: a day lasts 24 hours from activation. calendar-day: it ends at midnight.',
  },

  lifecycle: { description: 'What happens to the number after validity has ended, in order.' },
  'lifecycle[].day': {
    description: 'First day of this state; 1 is the day after validity ends.',
    type: 'integer',
    minimum: 1,
    maximum: 3650,
  },
  'lifecycle[].state': {
    description:
      'outgoing-blocked: cannot call or text out. blocked: both ways. shop-restores: only a shop brings it back. recalled: the number is taken back.',
  },

  support: { description: 'Help that the website itself offers.' },
  'support.url': contact('Where its reader gets help.'),
  'support.label': { description: `Words on the link. ${TEXT}` },
  'support.image': https('Picture such as a QR code.'),

  offer: {
    description:
      'The website’s own paid link. Shown, and named as advertisement, only where a new plan has to be bought.',
  },
  'offer.url': https('Where it leads.'),
  'offer.label': { description: `Words on the link. ${TEXT}` },

  iccid: { description: 'First digits of this carrier’s ICCIDs: 89, country, issuer.' },
  numbers: {
    description: 'First digits of this carrier’s phone numbers, as dialled inside the country.',
  },

  faq: { description: 'Further questions. One with a built-in id replaces that question.' },
  'faq[].id': { description: 'Id of the question.' },
  'faq[].question': { description: TEXT },
  'faq[].answer': {
    description: `${TEXT} Or a list of these, one for each paragraph. Text is shown as text: no HTML.`,
  },
  'faq[].links': { description: 'Links below the answer.' },
  'faq[].links[].label': { description: `Words on the link. ${TEXT}` },
  'faq[].links[].url': contact('Where it leads.'),

  without: {
    description:
      'What to leave out: faq:, method: or section: and an id, such as method:store or faq:wrong-plan.',
  },

  sources: {
    description:
      'Where the facts of this file are from: path of a fact, such as website.url → its date, or address and date. date alone is for the whole.',
  },
  'sources.*.url': https('Where the fact was read.'),
  'sources.*.checked': {
    description: 'The last day on which a person looked whether it holds: 2026-11-22.',
  },
  'sources.*.date': { description: 'Date of the source: 2026, 2026-08, 2026-08-24, or undated.' },
};

/** Objects that are merged field by field: there, too, `null` takes a field away. */
const MERGED = ['website', 'app', 'store', 'payment', 'clock', 'support'];

export function jsonSchema(): object {
  const left = new Set(Object.keys(fields));
  const schema = { ...described(convert(carrierSchema), '', left), required: ['id'] };
  if (left.size) throw new Error(`No such field: ${[...left].join(', ')}`);
  for (const key of MERGED) mayBeNull(schema.properties![key]!);
  mayBeNull(schema);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'carrier.schema.json',
    title: 'Carrier or seller, as esim-widgets reads it',
    description:
      'Only id is required. What is given here is laid over what is built in; null removes. Unknown keys are warned about.',
    ...schema,
  };
}

/** What `schema.ts` tells of each of its schemas. */
type Known = GenericSchema & {
  more:
    | [pattern: RegExp, max: number]
    | [values: unknown[]]
    | [
        fits: (input: unknown) => boolean,
        entries: Record<string, GenericSchema>,
        rest: (key: string) => GenericSchema,
      ]
    | GenericSchema[];
};

/** As written by hand: what is done to a value afterwards is of no concern. */
export function convert(schema: GenericSchema): JsonSchema {
  const { more } = schema as Known;
  if (more[0] instanceof RegExp) {
    // The scheme of an address may be the page's.
    const pattern = more[0].source.replace('https:\\/\\/', '(https:)?\\/\\/');
    return { type: 'string', pattern, maxLength: more[1] };
  }
  if (Array.isArray(more[0])) {
    const type = typeof more[0][0];
    return type === 'boolean' ? { type } : { enum: more[0], type };
  }
  if (typeof more[0] === 'function') return convertGroup(more as never);
  const choices = (more as GenericSchema[])
    .map(convert)
    .filter(({ enum: values }) => values?.[0] !== null)
    .reverse();
  if (choices.length < 2) return choices[0] ?? {};
  if (!choices.every(({ properties }) => properties)) return { anyOf: choices };
  // Objects that differ in one field, of which the table says more.
  return {
    type: 'object',
    properties: Object.assign({}, ...choices.map(({ properties }) => properties).reverse()),
    required: choices[0]!.required!.filter((key) =>
      choices.every(({ required }) => required!.includes(key)),
    ),
  };
}

function convertGroup([fits, entries, rest]: Extract<Known['more'], { length: 3 }>): JsonSchema {
  if (fits([])) return { type: 'array', maxItems: LIST, items: convert(rest('0')) };
  const keys = Object.keys(entries);
  if (keys.length) {
    return {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, convert(entries[key]!)])),
      required: keys.filter((key) => entries[key]!.type !== 'optional'),
    };
  }
  return {
    type: 'object',
    ...(rest('no tag') !== rest('en') && {
      propertyNames: convert(languageTag),
      minProperties: 1,
    }),
    additionalProperties: convert(rest('en')),
  };
}

/**
 * Adds what the table tells, and fails for a field of which it tells nothing.
 *
 * @param left paths of the table that were not met yet
 */
export function described(
  schema: JsonSchema,
  path: string,
  left: Set<string>,
  table: Record<string, More> = fields,
): JsonSchema {
  const { properties, required, items, additionalProperties, anyOf, ...rest } = schema;
  const field = (inner: JsonSchema, at: string): JsonSchema => {
    left.delete(at);
    const { anyOf: choices = [], ...more } = table[at] ?? {};
    const { anyOf: ours, ...json } = described(inner, at, left, table);
    return {
      ...more,
      ...json,
      ...more,
      ...(ours && { anyOf: ours.map((choice, index) => ({ ...choice, ...choices[index] })) }),
    };
  };
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => {
          const at = path ? `${path}.${key}` : key;
          if (!table[at]) throw new Error(`Nothing is said of the field ${at}`);
          return [key, field(inner, at)];
        }),
      ),
    }),
    ...(required?.length && { required }),
    ...(items && { items: field(items, `${path}[]`) }),
    ...(additionalProperties && {
      additionalProperties: described(additionalProperties, `${path}.*`, left, table),
    }),
    ...(anyOf && { anyOf: anyOf.map((choice) => described(choice, path, left, table)) }),
  };
}

/** Lets every field that may be absent be `null` as well. */
function mayBeNull({ properties = {}, required = [] }: JsonSchema): void {
  for (const [key, field] of Object.entries(properties)) {
    if (required.includes(key) || key === '$schema') continue;
    if (field.anyOf) field.anyOf.push({ type: 'null' });
    else field.type = [field.type as string, 'null'];
    if (field.enum) field.enum = [...field.enum, null];
  }
}
