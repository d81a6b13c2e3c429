import { inBrackets, labelled, withBrackets } from '../locales/format.js';
import type { Block } from './block.js';

/** Blocks as lines of plain text: for copying, sharing and search. */
export const toText = (blocks: readonly Block[]): string =>
  blocks.map(blockToText).filter(Boolean).join('\n');

function blockToText(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'steps':
      return block.steps
        .map(({ title, warning, blocks }, index) =>
          [warning, `${index + 1}. ${title}`, toText(blocks)].filter(Boolean).join('\n'),
        )
        .join('\n');
    case 'link':
      return block.kind === 'phone'
        ? [block.label, ...(block.notes ?? []), block.mark].filter(Boolean).join(' · ')
        : [labelled(block.label, block.href), block.mark].filter(Boolean).join(' · ');
    case 'code':
      return [labelled(withBrackets(block.label, block.effect), block.code), block.how, block.mark]
        .filter(Boolean)
        .join(' · ');
    case 'details':
      return [[block.summary, block.mark].filter(Boolean).join(' · '), toText(block.blocks)]
        .filter(Boolean)
        .join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => labelled(...row))].join('\n');
    case 'copy':
      return block.text;
    case 'card':
      return block.lines
        .flatMap(({ text, below }) => (below ? [text, inBrackets(below)] : text))
        .join('\n');
    case 'action':
    case 'question':
    case 'picture':
    case 'device-check':
      return '';
  }
}
