import type { Block, Step } from '../content/block.js';

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
  /** Whether a language can be named on a part. */
  lang: boolean;
}

/** Nothing that must be clicked to be read. */
export const plainMarkup: Markup = { deepest: 6, strong: 'strong', folds: false, lang: true };

/**
 * Blocks as plain HTML: no script, no style, no form.
 *
 * @param level of the next heading, 1 to 6
 */
export const toHtml = (
  blocks: readonly Block[],
  level: number,
  markup: Markup = plainMarkup,
): string =>
  blocks
    .map((block) => one(block, Math.min(level, 6), markup))
    .filter(Boolean)
    .join('\n');

/** A heading, or a bold line where headings so deep are not let through. */
export const headingHtml = (level: number, text: string, { deepest, strong }: Markup): string =>
  level > deepest
    ? `<p><${strong}>${escapeHtml(text)}</${strong}></p>`
    : `<h${level}>${escapeHtml(text)}</h${level}>`;

function one(block: Block, level: number, markup: Markup): string {
  const { strong } = markup;
  switch (block.type) {
    case 'text': {
      const lang = block.lang && markup.lang ? ` lang="${escapeHtml(block.lang)}"` : '';
      const text = escapeHtml(block.text);
      return `<p${lang}>${block.weight === 'strong' ? `<${strong}>${text}</${strong}>` : text}</p>`;
    }
    case 'warning':
      return `<p><${strong}>${escapeHtml(block.text)}</${strong}></p>`;
    case 'steps':
      return `<ol>\n${block.steps.map((step) => `<li>${stepHtml(step, level, markup)}</li>`).join('\n')}\n</ol>`;
    case 'link': {
      const { href, label, place, mark } = block;
      const said = [place, mark]
        .filter((text) => text && text !== label)
        .map((text) => escapeHtml(text!));
      const rel = block.kind === 'offer' ? 'sponsored noopener' : 'noopener';
      const link = `<a href="${escapeHtml(href)}" rel="${rel}">${escapeHtml(label)}</a>`;
      return `<p>${link}${said.length ? ` (${said.join('; ')})` : ''}</p>`;
    }
    case 'phone': {
      const notes = [...block.notes, block.mark].filter(Boolean).join(' · ');
      const link = `<a href="tel:${escapeHtml(block.number)}">${escapeHtml(block.label)}</a>`;
      return `<p>${link}${notes && ` ${escapeHtml(notes)}`}</p>`;
    }
    case 'code': {
      const { label, effect, code, how, mark } = block;
      const after = [how, mark].filter(Boolean).join(' ');
      return `<p>${escapeHtml(`${label} (${effect})`)}: <code>${escapeHtml(code)}</code> ${escapeHtml(after)}</p>`;
    }
    case 'details': {
      const title = [block.summary, block.note?.trim(), block.mark].filter(Boolean).join(' · ');
      const body = toHtml(block.blocks, level + 1, markup);
      return markup.folds
        ? `<details${block.open ? ' open' : ''}><summary>${escapeHtml(title)}</summary>\n${body}\n</details>`
        : `${headingHtml(level, title, markup)}\n${body}`;
    }
    case 'table': {
      const row = (cells: string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      const rows = block.rows.map((cells) => row(cells, 'td')).join('');
      return `<p>${escapeHtml(block.caption)}</p>\n<table><thead>${row(block.head, 'th')}</thead><tbody>${rows}</tbody></table>`;
    }
    case 'copy':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'card': {
      const lang = markup.lang ? ` lang="${block.lang}"` : '';
      return block.lines
        .map(
          ({ text, below }) =>
            `<p${lang}><${strong}>${escapeHtml(text)}</${strong}></p>${below ? `<p>${escapeHtml(below)}</p>` : ''}`,
        )
        .join('');
    }
    case 'choice':
    case 'date':
    case 'action':
    case 'question':
    case 'picture':
    case 'device-check':
      return '';
  }
}

function stepHtml({ title, warning, blocks }: Step, level: number, markup: Markup): string {
  const before = warning
    ? `<p><${markup.strong}>${escapeHtml(warning)}</${markup.strong}></p>`
    : '';
  return `${before}<p>${escapeHtml(title)}</p>${toHtml(blocks, level, markup)}`;
}
