import { labelled, withBrackets } from '../locales/format.js';
import { warningWord } from '../content/controls.js';
import {
  partsOf,
  type Block,
  type CardBlock,
  type CodeBlock,
  type DetailsBlock,
  type Foreign,
  type LinkBlock,
  type StepsBlock,
  type TableBlock,
  type TextBlock,
} from './block.js';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML, also inside attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** The tags that the target allows. */
export interface Markup {
  /** Deepest heading level. Deeper headings become bold lines. */
  deepest: number;
  strong: 'strong' | 'b';
  /** Whether readers can open a `<details>` there. Otherwise its content follows a heading. */
  details: boolean;
  /** Otherwise each row becomes an item of a list. */
  tables: boolean;
  /** Tag for `lang` and `dir`, which keep numbers and codes readable. '' if none is allowed. */
  inlineTag: 'bdi' | 'span' | '';
}

/** Shows everything without a click. */
export const plainMarkup: Markup = {
  deepest: 6,
  strong: 'strong',
  details: false,
  tables: true,
  inlineTag: 'bdi',
};

/**
 * Blocks as plain HTML: no script, no style, no form, and well-formed XML.
 *
 * @param level of the next heading, 1 to 6
 */
export const toHtml = (
  blocks: readonly Block[],
  level: number,
  markup: Markup = plainMarkup,
): string =>
  blocks
    .map((block) => blockToHtml(block, Math.min(level, 6), markup))
    .filter(Boolean)
    .join('\n');

/** A heading, or a bold line if the target does not allow the level. */
export const headingHtml = (level: number, text: string, markup: Markup, lang?: string): string =>
  level > markup.deepest
    ? paragraph(bold(text, markup), langHtml(lang, markup))
    : `<h${level}${langHtml(lang, markup)}>${escapeHtml(text)}</h${level}>`;

function blockToHtml(block: Block, level: number, markup: Markup): string {
  switch (block.type) {
    case 'text':
      return textHtml(block, markup);
    case 'steps':
      return stepsHtml(block, level, markup);
    case 'details':
      return detailsHtml(block, level, markup);
    case 'link':
      return block.kind === 'phone' ? phoneHtml(block, markup) : linkHtml(block, markup);
    case 'code':
      return codeHtml(block, markup);
    case 'copy':
      return paragraph(leftToRight(escapeHtml(block.text), markup));
    case 'table':
      return (markup.tables ? table : rows)(block, markup);
    case 'card':
      return cardHtml(block, markup);
    // These need the element.
    case 'action':
    case 'question':
    case 'picture':
    case 'device-check':
      return '';
  }
}

function textHtml({ text, weight, lang, foreign }: TextBlock, markup: Markup): string {
  if (weight === 'warning') return warningHtml(text, markup);
  const shown = (weight === 'strong' ? bold : withMarkedWords)(text, markup, foreign);
  return paragraph(shown, langHtml(lang, markup));
}

function stepsHtml({ steps }: StepsBlock, level: number, markup: Markup): string {
  // A title must stand out from the text below it.
  const title = steps.some(({ blocks }) => blocks.length) ? bold : withMarkedWords;
  const items = steps.map((step) => {
    const warning = step.warning ? warningHtml(step.warning, markup) : '';
    const name = paragraph(title(step.title, markup, step.foreign));
    return `<li>${warning}${name}${toHtml(step.blocks, level, markup)}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function detailsHtml(block: DetailsBlock, level: number, markup: Markup): string {
  const body = toHtml(block.blocks, level + 1, markup);
  // The content works only inside the element, so a title alone would promise too much.
  if (!body) return '';
  const title = [block.summary, block.note?.trim(), block.mark].filter(Boolean).join(' · ');
  return markup.details
    ? `<details${block.open ? ' open="open"' : ''}><summary${langHtml(block.lang, markup)}>${escapeHtml(title)}</summary>\n${body}\n</details>`
    : `${headingHtml(level, title, markup, block.lang)}\n${body}`;
}

function codeHtml({ label, effect, code, how, mark }: CodeBlock, markup: Markup): string {
  const dialled = leftToRight(`<code>${escapeHtml(code)}</code>`, markup);
  const after = escapeHtml([how, mark].filter(Boolean).join(' · '));
  const what = escapeHtml(withBrackets(label, effect));
  return paragraph(`${labelled(what, dialled)} · ${after}`);
}

const cardHtml = ({ lines, lang }: CardBlock, markup: Markup): string =>
  lines
    .flatMap(({ text, below }) => [
      paragraph(bold(text, markup), langHtml(lang, markup)),
      below ? paragraph(escapeHtml(below)) : '',
    ])
    .join('');

const langHtml = (lang: string | undefined, { inlineTag }: Markup): string =>
  lang && inlineTag ? ` lang="${escapeHtml(lang)}"` : '';

function linkHtml({ href, label, host, mark, kind, lang }: LinkBlock, markup: Markup): string {
  const rel = kind === 'offer' ? 'sponsored noopener' : 'noopener';
  const notes = [
    host !== label && leftToRight(escapeHtml(host), markup),
    mark && mark !== label && escapeHtml(mark),
  ].filter(Boolean);
  return paragraph(
    withRemark(
      `<a href="${escapeHtml(href)}" rel="${rel}"${langHtml(lang, markup)}>${escapeHtml(label)}</a>`,
      notes.join(' · '),
    ),
  );
}

function phoneHtml(block: LinkBlock, markup: Markup): string {
  const { href, host: number, label, notes = [], mark, foreign } = block;
  const [before, after] = label.split(number).map(escapeHtml);
  const shown =
    after === undefined ? before : before + leftToRight(escapeHtml(number), markup) + after;
  const more = withMarkedWords([...notes, mark].filter(Boolean).join(' · '), markup, foreign);
  return paragraph(withRemark(`<a href="${escapeHtml(href)}">${shown}</a>`, more));
}

const withRemark = (html: string, remark: string): string =>
  remark ? withBrackets(html, remark) : html;

const paragraph = (html: string, attributes = ''): string => `<p${attributes}>${html}</p>`;

const bold = (text: string, markup: Markup, foreign?: Foreign): string =>
  `<${markup.strong}>${withMarkedWords(text, markup, foreign)}</${markup.strong}>`;

/** A text in which the words in other languages are marked. */
const withMarkedWords = (text: string, markup: Markup, foreign?: Foreign): string =>
  partsOf(text, foreign)
    .map(({ text, lang }) => {
      const { inlineTag } = markup;
      const shown = escapeHtml(text);
      return lang && inlineTag
        ? `<${inlineTag}${langHtml(lang, markup)}>${shown}</${inlineTag}>`
        : shown;
    })
    .join('');

/**
 * The word tells a warning from the bold lines that replace headings. No sign: WordPress turns "⚠" into a
 * picture from another host.
 */
const warningHtml = (text: string, markup: Markup): string =>
  paragraph(bold(labelled(warningWord(), text), markup));

/** Keeps a host, number or code readable in a page that runs from right to left. */
const leftToRight = (html: string, { inlineTag }: Markup): string =>
  inlineTag ? `<${inlineTag} dir="ltr">${html}</${inlineTag}>` : html;

function table({ caption, head, rows, foreign }: TableBlock, markup: Markup): string {
  const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`;
  const title = (scope: string) => (cell: string) =>
    `<th scope="${scope}">${escapeHtml(cell)}</th>`;
  const body = rows.map(([first = '', ...rest]) =>
    row([
      title('row')(first),
      ...rest.map((cell) => `<td>${withMarkedWords(cell, markup, foreign)}</td>`),
    ]),
  );
  return `<table><caption>${escapeHtml(caption)}</caption><thead>${row(head.map(title('col')))}</thead><tbody>${body.join('')}</tbody></table>`;
}

function rows({ caption, head, rows }: TableBlock, markup: Markup): string {
  const [title, ...items] = [head, ...rows].map((row) => labelled(...row));
  return `${paragraph(bold(`${caption} · ${title}`, markup))}
<ul>
${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}
</ul>`;
}
