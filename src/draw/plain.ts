import { readCarrier, type Carrier, type CarrierConfig } from '../carriers/carrier.js';
import type { Block } from '../content/block.js';
import { factsBlock } from '../content/facts.js';
import { guide, guideTitle } from '../content/guide.js';
import { support, trustLine } from '../content/help.js';
import { inLanguage, languageFor, sourceLanguage } from '../locales/localize.js';
import { escapeHtml, toHtml } from './to-html.js';
import { toText } from './to-text.js';

/** The elements that can be written as plain HTML. */
export type PlainElement = 'esim-renew-guide';

const written: Record<PlainElement, (carrier: Carrier) => { title: string; parts: Part[] }> = {
  'esim-renew-guide': (carrier) => ({
    title: guideTitle(carrier),
    parts: guide(carrier).map(({ heading, blocks }) => ({ heading, blocks })),
  }),
};

type Part = { heading: string; blocks: Block[] };

/**
 * An element's words as plain HTML, for places that refuse scripts: no script, no style, no form.
 *
 * @param element tag name
 * @param carrier id of a built-in carrier or seller, or a config with an `id`
 * @param lang BCP 47 tag; English where we do not have the language
 * @param level of the heading, 1 to 5
 * @throws TypeError naming what was wrong, if the element or the carrier is not known
 */
export function renderPlainHtml(
  element: PlainElement,
  carrier: string | CarrierConfig,
  lang: string = sourceLanguage,
  level = 2,
): string {
  const language = languageFor(lang) ?? sourceLanguage;
  const write = writerOf(element);
  const found = carrierOf(carrier);
  if (![1, 2, 3, 4, 5].includes(level)) {
    throw new TypeError(`level: expected 1 to 5, found ${level}`);
  }
  return inLanguage(language, () => {
    const { title, parts } = write(found);
    const facts = factsBlock(found);
    return [
      `<div lang="${language}">`,
      `<h${level}>${escapeHtml(title)}</h${level}>`,
      ...parts.map(
        ({ heading, blocks }) =>
          `<h${level + 1}>${escapeHtml(heading)}</h${level + 1}>\n${toHtml(blocks, level + 2)}`,
      ),
      toHtml(support(found), level + 1),
      `<p>${escapeHtml(trustLine(found))}</p>`,
      facts ? toHtml([facts], level + 1) : '',
      '</div>',
    ]
      .filter(Boolean)
      .join('\n');
  });
}

/** The same words as lines of text. Takes and throws what `renderPlainHtml` does. */
export function renderText(
  element: PlainElement,
  carrier: string | CarrierConfig,
  lang: string = sourceLanguage,
): string {
  const write = writerOf(element);
  const found = carrierOf(carrier);
  return inLanguage(languageFor(lang) ?? sourceLanguage, () => {
    const { title, parts } = write(found);
    const facts = factsBlock(found);
    return [
      title,
      ...parts.flatMap(({ heading, blocks }) => [heading, toText(blocks)]),
      toText(support(found)),
      trustLine(found),
      facts ? toText([facts]) : '',
    ]
      .filter(Boolean)
      .join('\n');
  });
}

function writerOf(element: PlainElement) {
  if (Object.prototype.hasOwnProperty.call(written, element)) return written[element];
  throw new TypeError(`element: expected ${Object.keys(written).join(', ')}, found ${element}`);
}

function carrierOf(carrier: string | CarrierConfig): Carrier {
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
  return found;
}
