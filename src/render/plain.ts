import { readCarrier, type Carrier, type CarrierConfig } from '../carriers/carrier.js';
import { blocks, quiet } from '../content/builders.js';
import { factsBlock } from '../content/facts.js';
import { support, trustLine } from '../content/help.js';
import { issueText } from '../content/issues.js';
import { onPaper, type Scene } from '../content/scene.js';
import { inLanguage, languageFor, sourceLanguage } from '../locales/localize.js';
import { staleFacts } from '../rules/freshness.js';
import { listOf } from '../rules/list-of.js';
import type { Block } from './block.js';
import {
  deviceArticle,
  faqArticle,
  guideArticle,
  shortArticle,
  type Article,
} from './plain-articles.js';
import { headingHtml, plainMarkup, toHtml, type Markup } from './to-html.js';
import { toText } from './to-text.js';

/** The elements that can be written as plain HTML. */
export type PlainElement = 'esim-renew-guide' | 'esim-faq' | 'esim-device-check';

/** The system that the HTML goes into. Each allows other tags. */
export type PlainProfile = 'full' | 'wordpress-author' | 'zendesk' | 'intercom' | 'short';

/** Each option is the attribute of the same name. Lists may be texts, as in the attribute. */
export interface TextOptions {
  /** Sections of the guide, in their order. */
  sections?: string | readonly string[];
  /** Methods to renew, in their order. */
  methods?: string | readonly string[];
  /** Questions of the FAQ, in their order. */
  topics?: string | readonly string[];
  /** The date on which facts are checked for age. Default: today. */
  now?: Date;
}

export interface PlainOptions extends TextOptions {
  /** Level of the first heading, 1 to 5. Default: 2, for `intercom` 1. */
  level?: number;
  /** For `short`: address of the page with the whole guide. Default: the carrier's website. */
  url?: string;
}

/** The id of a built-in carrier or seller, or a config with an id. */
export type PlainCarrier = string | CarrierConfig | undefined;

const profiles: Record<PlainProfile, Markup & { level: number }> = {
  full: { ...plainMarkup, details: true, level: 2 },
  'wordpress-author': { ...plainMarkup, details: true, inlineTag: 'span', level: 2 },
  zendesk: { ...plainMarkup, inlineTag: 'span', level: 2 },
  // Intercom articles have only two heading levels. Deeper headings would become one of these.
  intercom: { deepest: 2, strong: 'b', details: false, tables: false, inlineTag: '', level: 1 },
  short: { ...plainMarkup, deepest: 2, inlineTag: '', level: 2 },
};

/**
 * An element's content as plain HTML, for systems that refuse scripts. It has no script, no style and
 * no form, and it is well-formed XML. Instead of asking, it lists the content for every answer.
 *
 * @param element tag name
 * @param carrier id of a built-in carrier or seller, or a config with an `id`. Optional for
 * `esim-device-check`
 * @param lang BCP 47 tag. English if we do not have the language
 * @param profile the target: `full` for systems that take any HTML; `wordpress-author` for WordPress's
 * filter for authors; `zendesk` for Zendesk Guide, and wherever nothing should be collapsed;
 * `intercom` for Intercom Articles, e-mail and other systems with few tags; `short` for newsletters:
 * only the guide's first way, hotline, one warning and a link
 * @throws TypeError with the reason, if element, carrier, profile, level or url is wrong
 */
export function renderPlainHtml(
  element: PlainElement,
  carrier: PlainCarrier,
  lang: string = sourceLanguage,
  profile: PlainProfile = 'full',
  options: PlainOptions = {},
): string {
  const language = languageFor(lang) ?? sourceLanguage;
  const markup = lookUp(profiles, profile, 'profile');
  const { level = markup.level, url } = options;
  if (![1, 2, 3, 4, 5].includes(level)) {
    throw new TypeError(`level: expected 1 to 5, found ${level}`);
  }
  if (profile === 'short' && element !== 'esim-renew-guide') {
    throw new TypeError(
      `element: expected esim-renew-guide for the profile short, found ${element}`,
    );
  }
  if (url !== undefined && !/^https?:\/\/./i.test(url)) {
    throw new TypeError(`url: expected an address with https://, found ${url}`);
  }
  const short = profile === 'short' ? (scene: Scene) => shortArticle(scene, url) : undefined;
  return inLanguage(language, () => {
    const { title, parts, end } = articleOf(element, carrier, options, short);
    return [
      // The page around may run from right to left. None of our languages does.
      markup.inlineTag && `<div lang="${language}" dir="ltr">`,
      headingHtml(level, title, markup),
      ...parts.map(({ heading, blocks }) =>
        heading === undefined
          ? toHtml(blocks, level + 1, markup)
          : `${headingHtml(level + 1, heading, markup)}\n${toHtml(blocks, level + 2, markup)}`,
      ),
      toHtml(end, level + 1, markup),
      markup.inlineTag && '</div>',
    ]
      .filter(Boolean)
      .join('\n');
  });
}

/** The same content as lines of text. Takes and throws the same as `renderPlainHtml`. */
export function renderText(
  element: PlainElement,
  carrier: PlainCarrier,
  lang: string = sourceLanguage,
  options: TextOptions = {},
): string {
  const language = languageFor(lang) ?? sourceLanguage;
  return inLanguage(language, () => {
    const { title, parts, end } = articleOf(element, carrier, options);
    return [
      title,
      ...parts.flatMap(({ heading, blocks }) => [heading, toText(blocks)]),
      toText(end),
    ]
      .filter(Boolean)
      .join('\n');
  });
}

function articleOf(
  element: PlainElement,
  config: PlainCarrier,
  options: TextOptions,
  short?: (scene: Scene) => Article,
): Article & { end: Block[] } {
  lookUp(articles, element, 'element');
  const { sections, methods, topics, now = new Date() } = options;
  const carrier =
    config === undefined && element === 'esim-device-check' ? undefined : carrierOf(config);
  if (!carrier) return { ...deviceArticle(), end: [quiet(trustLine(undefined))] };
  const stale = staleFacts(carrier, now.getTime());
  const scene = onPaper(carrier, now.getTime(), stale, {
    sections: listOf(sections),
    methods: listOf(methods),
    topics: listOf(topics),
  });
  return {
    ...(short ? short(scene) : articles[element](scene)),
    end: blocks(support(scene), quiet(trustLine(carrier)), !short && factsBlock(scene)),
  };
}

const articles: Record<PlainElement, (scene: Scene) => Article> = {
  'esim-renew-guide': guideArticle,
  'esim-faq': faqArticle,
  'esim-device-check': ({ carrier }) => deviceArticle(carrier),
};

/** Looks up a name from the caller. @throws TypeError if the table does not have it */
function lookUp<T extends object, K extends keyof T & string>(
  table: T,
  name: K,
  what: string,
): T[K] {
  if (Object.prototype.hasOwnProperty.call(table, name)) return table[name];
  throw new TypeError(`${what}: expected ${Object.keys(table).join(', ')}, found ${name}`);
}

function carrierOf(carrier: PlainCarrier): Carrier {
  const { carrier: found, errors } =
    typeof carrier === 'string'
      ? readCarrier(carrier)
      : readCarrier(undefined, [{ from: 'config', value: carrier }]);
  const fatal = errors.filter(({ kind }) => kind === 'error');
  if (!found || fatal.length) {
    throw new TypeError(
      fatal.map(issueText).join(' ') || 'carrier: expected an id, or a config with an id',
    );
  }
  return found;
}
