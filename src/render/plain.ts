import { readCarrier, type Carrier, type CarrierConfig } from '../carriers/carrier.js';
import { present, text, type Block } from './block.js';
import { deviceText, deviceTitle } from '../content/device-check.js';
import { factsBlock } from '../content/facts.js';
import { faqEntries, faqTitle } from '../content/faq.js';
import { guide, guideTitle, type GuideOptions } from '../content/guide.js';
import { support, trustLine } from '../content/help.js';
import { situationLabel, situationQuestion } from '../content/situation.js';
import { inLanguage, languageFor, sourceLanguage, type Language } from '../locales/localize.js';
import { faqOrder } from '../rules/faq-order.js';
import { staleFacts } from '../rules/freshness.js';
import { SITUATIONS } from '../rules/ways.js';
import { headingHtml, plainMarkup, toHtml, type Markup } from './to-html.js';
import { toText } from './to-text.js';

/** The elements that can be written as plain HTML. */
export type PlainElement = 'esim-renew-guide' | 'esim-faq' | 'esim-device-check';

/** Where the HTML has to get through. */
export type PlainProfile = 'full' | 'wordpress-author' | 'zendesk' | 'intercom';

/** What is written; each as the attribute of the same name. */
export interface TextOptions {
  /** Of the guide: which sections, in which order. */
  sections?: readonly string[];
  /** Of the guide: which ways to renew, in which order. */
  methods?: readonly string[];
  /** Of the questions: which, in which order. */
  topics?: readonly string[];
  /** The day on which facts count as old or not; absent, today. */
  now?: Date;
}

export interface PlainOptions extends TextOptions {
  /** Level of the first heading, 1 to 5; absent 2, in `intercom` 1. */
  level?: number;
}

/** A carrier for whom something is written: an id, or a config with one. */
export type PlainCarrier = string | CarrierConfig | undefined;

const profiles: Record<PlainProfile, Markup & { level: number }> = {
  full: { ...plainMarkup, folds: true, level: 2 },
  'wordpress-author': { ...plainMarkup, folds: true, apart: 'span', level: 2 },
  zendesk: { ...plainMarkup, apart: 'span', level: 2 },
  // Its articles have two levels of headings, which it would give to whatever else it gets.
  intercom: { deepest: 2, strong: 'b', folds: false, tables: false, apart: '', level: 1 },
};

interface Article {
  title: string;
  parts: Array<{ heading?: string; blocks: Block[] }>;
}

const written: Record<PlainElement, (carrier: Carrier, options: TextOptions) => Article> = {
  'esim-renew-guide': (carrier, options) => ({
    title: guideTitle(carrier),
    parts: guideParts(carrier, { ...options, written: true }),
  }),
  'esim-faq': (carrier, { topics }) => ({
    title: faqTitle(carrier),
    parts: [{ blocks: questions(carrier, topics) }],
  }),
  'esim-device-check': (carrier: Carrier | undefined) => ({
    title: deviceTitle(),
    parts: [{ blocks: deviceText(carrier) }],
  }),
};

/** The guide's sections; behind the ways to renew, what the reader is told for each answer. */
const guideParts = (carrier: Carrier, options: GuideOptions): Article['parts'] =>
  guide(carrier, options).flatMap(({ id, heading, blocks }) => [
    { heading, blocks },
    ...(id === 'renew'
      ? [{ heading: situationQuestion(), blocks: situations(carrier, options, blocks) }]
      : []),
  ]);

/** What the guide repeats below an answer, so that nobody has to look for it elsewhere. */
const REPEATED = ['all-ways', 'no-service', 'other.unsure'];

/** @param above what stands before them, and need not be said again */
function situations(carrier: Carrier, options: GuideOptions, above: Block[]): Block[] {
  const said = new Set(above.map((block) => JSON.stringify(block)));
  const fresh = (blocks: Block[]): Block[] =>
    blocks
      .filter(
        (block) =>
          !said.has(JSON.stringify(block)) &&
          !(block.type === 'details' && REPEATED.includes(block.id)),
      )
      .map((block) =>
        block.type === 'details' ? { ...block, blocks: fresh(block.blocks) } : block,
      );
  return SITUATIONS.map((situation) => ({
    type: 'details',
    id: situation,
    summary: situationLabel(situation),
    // The card for the shop stands with the ways above.
    blocks: guide(carrier, {
      ...options,
      situation,
      sections: ['renew'],
      cardElsewhere: true,
    }).flatMap(({ blocks }) => fresh(blocks)),
  }));
}

function questions(carrier: Carrier, topics: readonly string[] | undefined): Block[] {
  const entries = new Map(faqEntries(carrier).map((entry) => [entry.id, entry]));
  return faqOrder([...entries.keys()], topics, carrier.without).map((id) => {
    const { question, answer } = entries.get(id)!;
    return { type: 'details', id, summary: question, blocks: answer };
  });
}

/**
 * An element's words as plain HTML, for places that refuse scripts: no script, no style, no form,
 * and well-formed as XML. What the element asks first is written out for every answer.
 *
 * @param element tag name
 * @param carrier id of a built-in carrier or seller, or a config with an `id`; for
 * `esim-device-check` it may be absent
 * @param lang BCP 47 tag; English where we do not have the language
 * @param profile where it has to get through: `full` anywhere that takes HTML as it is;
 * `wordpress-author` past WordPress's filter for authors; `zendesk` in Zendesk Guide, and wherever
 * nothing should be folded; `intercom` in Intercom Articles, e-mail and other places of few tags
 * @throws TypeError naming what was wrong, if element, carrier, profile or level is not known
 */
export function renderPlainHtml(
  element: PlainElement,
  carrier: PlainCarrier,
  lang: string = sourceLanguage,
  profile: PlainProfile = 'full',
  options: PlainOptions = {},
): string {
  const language = languageFor(lang) ?? sourceLanguage;
  const markup = known(profiles, profile, 'profile');
  const { level = markup.level } = options;
  if (![1, 2, 3, 4, 5].includes(level)) {
    throw new TypeError(`level: expected 1 to 5, found ${level}`);
  }
  const { title, parts, end } = articleOf(element, carrier, language, options);
  return [
    // None of our languages runs from right to left; the page around may.
    markup.apart && `<div lang="${language}" dir="ltr">`,
    headingHtml(level, title, markup),
    ...parts.map(({ heading, blocks }) =>
      heading === undefined
        ? toHtml(blocks, level + 1, markup)
        : `${headingHtml(level + 1, heading, markup)}\n${toHtml(blocks, level + 2, markup)}`,
    ),
    toHtml(end, level + 1, markup),
    markup.apart && '</div>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same words as lines of text. Takes and throws what `renderPlainHtml` does. */
export function renderText(
  element: PlainElement,
  carrier: PlainCarrier,
  lang: string = sourceLanguage,
  options: TextOptions = {},
): string {
  const language = languageFor(lang) ?? sourceLanguage;
  const { title, parts, end } = articleOf(element, carrier, language, options);
  return [title, ...parts.flatMap(({ heading, blocks }) => [heading, toText(blocks)]), toText(end)]
    .filter(Boolean)
    .join('\n');
}

function articleOf(
  element: PlainElement,
  carrier: PlainCarrier,
  language: Language,
  options: TextOptions,
): Article & { end: Block[] } {
  const write = known(written, element, 'element');
  const found =
    carrier === undefined && element === 'esim-device-check'
      ? undefined
      : carrierOf(carrier, options.now);
  return inLanguage(language, () => ({
    // The one that may have none asks for none.
    ...write(found as Carrier, options),
    end: present([...support(found), text(trustLine(found), 'quiet'), found && factsBlock(found)]),
  }));
}

/** An entry of one of our tables, by a name that somebody gave. */
function known<T extends object, K extends keyof T & string>(
  table: T,
  name: K,
  what: string,
): T[K] {
  if (Object.prototype.hasOwnProperty.call(table, name)) return table[name];
  throw new TypeError(`${what}: expected ${Object.keys(table).join(', ')}, found ${name}`);
}

function carrierOf(carrier: PlainCarrier, now = new Date()): Carrier {
  const { carrier: found, errors } =
    typeof carrier === 'string'
      ? readCarrier(carrier)
      : readCarrier(undefined, [{ from: 'config', value: carrier }]);
  const wrong = errors.filter(({ kind }) => kind === 'error');
  if (!found || wrong.length) {
    throw new TypeError(
      wrong
        .map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`)
        .join('; ') || 'carrier: expected an id, or a config with an id',
    );
  }
  return { ...found, stale: staleFacts(found, now.getTime()) };
}
