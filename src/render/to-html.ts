import type { Block, LinkBlock, TableBlock } from './block.js';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that may stand in HTML, in an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** How blocks are marked up where only some tags may be used. */
export interface Markup {
  /** Deepest heading level that is let through; deeper ones become bold lines. */
  deepest: number;
  strong: 'strong' | 'b';
  /** Folds as `<details>`: only where they can be opened, and need not be. */
  folds: boolean;
  /** Tables as such; without, each row becomes an item of a list. */
  tables: boolean;
  /** What may carry `lang` and `dir`, and so keeps numbers and codes apart; '' where nothing may. */
  apart: 'bdi' | 'span' | '';
}

/** Nothing that must be clicked to be read. */
export const plainMarkup: Markup = {
  deepest: 6,
  strong: 'strong',
  folds: false,
  tables: true,
  apart: 'bdi',
};

/**
 * Blocks as plain HTML that is well-formed XML too: no script, no style, no form.
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

/** A heading, or a bold line where headings so deep are not let through. */
export const headingHtml = (level: number, text: string, markup: Markup): string =>
  level > markup.deepest
    ? paragraph(bold(text, markup))
    : `<h${level}>${escapeHtml(text)}</h${level}>`;

function blockToHtml(block: Block, level: number, markup: Markup): string {
  switch (block.type) {
    case 'text': {
      const { text, weight, lang } = block;
      if (weight === 'warning') return warningHtml(text, markup);
      const shown = weight === 'strong' ? bold(text, markup) : escapeHtml(text);
      return paragraph(shown, lang && markup.apart ? ` lang="${escapeHtml(lang)}"` : '');
    }
    case 'steps': {
      // Where something is said below them, titles have to stand out.
      const title = block.steps.some(({ blocks }) => blocks.length) ? bold : escapeHtml;
      const items = block.steps.map(
        (step) =>
          `<li>${step.warning ? warningHtml(step.warning, markup) : ''}${paragraph(
            title(step.title, markup),
          )}${toHtml(step.blocks, level, markup)}</li>`,
      );
      return `<ol>\n${items.join('\n')}\n</ol>`;
    }
    case 'link':
      return block.kind === 'phone' ? phoneHtml(block, markup) : linkHtml(block, markup);
    case 'code': {
      const { label, effect, code, how, mark } = block;
      const dialled = leftToRight(`<code>${escapeHtml(code)}</code>`, markup);
      const after = escapeHtml([how, mark].filter(Boolean).join(' · '));
      return paragraph(`${escapeHtml(`${label} (${effect})`)}: ${dialled} · ${after}`);
    }
    case 'details': {
      const body = toHtml(block.blocks, level + 1, markup);
      // A title over something that can only be done in the element would promise too much.
      if (!body) return '';
      const title = [block.summary, block.note?.trim(), block.mark].filter(Boolean).join(' · ');
      return markup.folds
        ? `<details${block.open ? ' open="open"' : ''}><summary>${escapeHtml(title)}</summary>\n${body}\n</details>`
        : `${headingHtml(level, title, markup)}\n${body}`;
    }
    case 'table':
      return (markup.tables ? table : rows)(block, markup);
    case 'copy':
      return paragraph(leftToRight(escapeHtml(block.text), markup));
    case 'card':
      return block.lines
        .flatMap(({ text, below }) => [
          paragraph(bold(text, markup), markup.apart && ` lang="${block.lang}"`),
          below ? paragraph(escapeHtml(below)) : '',
        ])
        .join('');
    // These work only inside the element.
    case 'action':
    case 'question':
    case 'picture':
    case 'device-check':
      return '';
  }
}

function linkHtml({ href, label, host, mark, kind }: LinkBlock, markup: Markup): string {
  const rel = kind === 'offer' ? 'sponsored noopener' : 'noopener';
  const notes = [
    host !== label && leftToRight(escapeHtml(host), markup),
    mark && mark !== label && escapeHtml(mark),
  ].filter(Boolean);
  return paragraph(
    `<a href="${escapeHtml(href)}" rel="${rel}">${escapeHtml(label)}</a>${notes.length ? ` (${notes.join('; ')})` : ''}`,
  );
}

function phoneHtml(block: LinkBlock, markup: Markup): string {
  const { href, host: number, label, notes = [], mark } = block;
  const [before, after] = label.split(number).map(escapeHtml);
  const shown =
    after === undefined ? before : before + leftToRight(escapeHtml(number), markup) + after;
  const more = escapeHtml([...notes, mark].filter(Boolean).join(' · '));
  return paragraph(`<a href="${escapeHtml(href)}">${shown}</a>${more && ` (${more})`}`);
}

const paragraph = (html: string, attributes = ''): string => `<p${attributes}>${html}</p>`;

const bold = (text: string, { strong }: Markup): string =>
  `<${strong}>${escapeHtml(text)}</${strong}>`;

/** With a sign, or it would look like one of the bold lines that stand for a heading. */
const warningHtml = (text: string, markup: Markup): string => paragraph(bold(`⚠ ${text}`, markup));

/** A host, number or code, which reads the same in a page that runs from right to left. */
const leftToRight = (html: string, { apart }: Markup): string =>
  apart ? `<${apart} dir="ltr">${html}</${apart}>` : html;

function table({ caption, head, rows }: TableBlock): string {
  const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`;
  const title = (scope: string) => (cell: string) =>
    `<th scope="${scope}">${escapeHtml(cell)}</th>`;
  const body = rows.map(([first = '', ...rest]) =>
    row([title('row')(first), ...rest.map((cell) => `<td>${escapeHtml(cell)}</td>`)]),
  );
  return `<table><caption>${escapeHtml(caption)}</caption><thead>${row(head.map(title('col')))}</thead><tbody>${body.join('')}</tbody></table>`;
}

function rows({ caption, head, rows }: TableBlock, markup: Markup): string {
  const [title, ...items] = [head, ...rows].map((cells) => cells.join(': '));
  return `${paragraph(bold(`${caption} · ${title}`, markup))}
<ul>
${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}
</ul>`;
}
