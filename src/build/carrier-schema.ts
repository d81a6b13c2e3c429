/** The published JSON Schema of a carrier's config, for editors and authors. */
import { carriers } from '../carriers/data/index.js';
import { carrierSchema } from '../carriers/schema.js';
import { jsonSchema, type Descriptions, type JsonSchema } from './json-schema.js';

const TEXT = 'One text, or one for each language tag: {"en": "…", "vi": "…"}.';

const builtIn = carriers
  .map(({ id }) => id)
  .filter((id) => !id.startsWith('other-'))
  .join(', ');

/** Descriptions of the fields of `carrierSchema`. The build fails if one is missing. */
const descriptions: Descriptions = {
  $schema: { description: 'Where this schema is, for editors.', type: 'string' },
  id: {
    description: `Id of the carrier or seller. A built-in id (${builtIn}) changes the built-in facts; any other describes a new one.`,
    // Required, so it cannot be null.
    type: 'string',
  },
  name: `Name as travellers know it. ${TEXT}`,
  country:
    'Country of the carrier, as an ISO 3166-1 alpha-2 code. What is true only of Vietnam is said only for VN.',
  kind: 'carrier: a phone company (default). seller: a shop of travel eSIMs, which are renewed only where they were bought.',
  operator: 'true when the website is the carrier’s own: the guide is then not called independent.',

  website: 'The carrier’s website. A new url drops account and plans unless they are given too.',
  'website.url': 'Home page.',
  'website.account': 'Page where a customer logs in.',
  'website.plans': 'Page or shop that lists the plans.',

  app: 'The carrier’s app. A new name drops the store ids unless they are given too.',
  'app.name': `Name of the app, as on the phone. ${TEXT}`,
  'app.appStore': 'App Store id (digits), or an address on apps.apple.com.',
  'app.googlePlay':
    'Google Play package such as com.example.app, or an address on play.google.com.',

  store: 'The carrier’s shops.',
  'store.name': `Name over the door. ${TEXT}`,
  'store.locator': 'Page that finds a shop.',
  'store.bring':
    'What to bring. passport, phone and sim-or-iccid are said in every language; anything else is shown as written.',

  codes: 'Codes that are dialled or sent as a text message. Replaces the built-in list.',
  'codes[]': 'One code: either ussd or sms.',
  'codes[].for': 'What the code is for.',
  'codes[].renews':
    'true only when the code really renews or tops up; false when it only shows something.',
  'codes[].ussd': 'The code to dial. <card> stands for the number of a scratch card.',
  'codes[].sms': 'The text message to send.',
  'codes[].sms.to': 'Short number that it is sent to.',
  'codes[].sms.text': 'Its text. <plan> stands for the name of a plan.',

  hotlines: 'Numbers to call for help. Replaces the built-in list.',
  'hotlines[].number': 'Digits alone; + in front of a number that is called from abroad.',
  'hotlines[].from':
    'Where it can be called from. network: only with this carrier’s SIM; country: any phone inside the country; abroad: from anywhere.',
  'hotlines[].free': 'true when the call costs nothing.',
  'hotlines[].languages': 'Language tags of the languages that are spoken there.',
  'hotlines[].hours': `When somebody answers. ${TEXT}`,

  payment: 'How one can pay.',
  'payment.methods':
    'Ways to pay. app and scratch-card are known; anything else is shown as written.',
  'payment.foreignCard': 'Whether a card from another country is accepted.',

  clock: 'How the days of a plan are counted.',
  'clock.zone': {
    description: 'IANA time zone, such as Asia/Ho_Chi_Minh.',
    pattern: '^[A-Za-z][A-Za-z0-9_+\\-]*(/[A-Za-z0-9_+\\-]+)*$',
  },
  'clock.ends': '24h: a day lasts 24 hours from activation. calendar-day: it ends at midnight.',

  lifecycle: 'What happens to the number after validity has ended, in order.',
  'lifecycle[].day': 'First day of this state; 1 is the day after validity ends.',
  'lifecycle[].state':
    'outgoing-blocked: cannot call or text out. blocked: both ways. shop-restores: only a shop brings it back. recalled: the number is taken back.',

  support: 'Help that the website itself offers.',
  'support.url': 'Where its reader gets help.',
  'support.label': `Words on the link. ${TEXT}`,
  'support.image': 'Picture such as a QR code.',

  offer:
    'The website’s own paid link. Shown, and named as advertisement, only where a new plan has to be bought.',
  'offer.url': 'Where it leads.',
  'offer.label': `Words on the link. ${TEXT}`,

  iccid: 'First digits of this carrier’s ICCIDs: 89, country, issuer.',
  numbers: 'First digits of this carrier’s phone numbers, as dialled inside the country.',

  faq: 'Further questions. One with a built-in id replaces that question.',
  'faq[].id': 'Id of the question.',
  'faq[].question': TEXT,
  'faq[].answer': `${TEXT} Or a list of these, one for each paragraph. Text is shown as text: no HTML.`,
  'faq[].links': 'Links below the answer.',
  'faq[].links[].label': `Words on the link. ${TEXT}`,
  'faq[].links[].url': 'Where it leads.',

  without:
    'What to leave out: faq:, method: or section: and an id, such as method:store or faq:wrong-plan.',

  sources:
    'Where the facts of this file are from: path of a fact, such as website.url → its date, or address and date. date alone is for the whole.',
  'sources.*.url': 'Where the fact was read.',
  'sources.*.checked': 'The last day on which a person looked whether it holds: 2026-11-22.',
  'sources.*.date': 'Date of the source: 2026, 2026-08, 2026-08-24, or undated.',
};

/** A carrier that we do not know, and a change of one that we know. */
const examples = [
  {
    $schema: './carrier.schema.json',
    id: 'chao-mobile',
    name: 'Chao Mobile',
    country: 'TH',
    website: { url: 'https://chao.example/' },
    app: { name: 'My Chao', googlePlay: 'com.example.chao' },
    codes: [{ for: 'balance', renews: false, ussd: '*101#' }],
    hotlines: [{ number: '1175', from: 'network', free: true }],
    payment: { methods: ['app', 'scratch-card'], foreignCard: 'yes' },
    faq: [{ id: 'refund', question: 'Can I get a refund?', answer: 'Yes, within 14 days.' }],
    sources: { date: '2026-11-22' },
  },
  { id: 'viettel', support: { url: 'mailto:help@blog.example', label: 'Ask us' } },
];

export const printCarrierSchema = (): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'carrier.schema.json',
  title: 'Carrier or seller, as esim-widgets reads it',
  description:
    'Only id is required. What is given here is laid over what is built in; null removes. Unknown keys are warned about.',
  ...jsonSchema(carrierSchema, descriptions),
  required: ['id'],
  examples,
});
