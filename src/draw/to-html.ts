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

/**
 * Blocks as plain HTML: no script, no style, nothing that must be clicked to be read.
 *
 * @param level of the next heading, 1 to 6
 */
export const toHtml = (blocks: readonly Block[], level: number): string =>
  blocks.map((block) => one(block, Math.min(level, 6))).join('\n');

function one(block: Block, level: number): string {
  switch (block.type) {
    case 'text': {
      const lang = block.lang ? ` lang="${escapeHtml(block.lang)}"` : '';
      const text = escapeHtml(block.text);
      return `<p${lang}>${block.weight === 'strong' ? `<strong>${text}</strong>` : text}</p>`;
    }
    case 'warning':
      return `<p><strong>${escapeHtml(block.text)}</strong></p>`;
    case 'steps':
      return `<ol>\n${block.steps.map((step) => `<li>${stepHtml(step, level)}</li>`).join('\n')}\n</ol>`;
    case 'link': {
      const { href, label, place, mark } = block;
      const said = [place, mark]
        .filter((text) => text && text !== label)
        .map((text) => escapeHtml(text!));
      const link = `<a href="${escapeHtml(href)}" rel="noopener">${escapeHtml(label)}</a>`;
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
      return `<h${level}>${escapeHtml(title)}</h${level}>\n${toHtml(block.blocks, level + 1)}`;
    }
    case 'table': {
      const row = (cells: string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      const rows = block.rows.map((cells) => row(cells, 'td')).join('');
      return `<p>${escapeHtml(block.caption)}</p>\n<table><thead>${row(block.head, 'th')}</thead><tbody>${rows}</tbody></table>`;
    }
    case 'action':
    case 'question':
      return '';
  }
}

function stepHtml({ title, warning, blocks }: Step, level: number): string {
  const before = warning ? `<p><strong>${escapeHtml(warning)}</strong></p>` : '';
  return `${before}<p>${escapeHtml(title)}</p>${toHtml(blocks, level)}`;
}
