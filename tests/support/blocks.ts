import type { Block, Step } from '../../src/render/block.js';

/** Every block of these, however deep. */
export const everyBlock = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [
    block,
    ...everyBlock(block.type === 'details' ? block.blocks : []),
    ...(block.type === 'steps' ? block.steps.flatMap(({ blocks }) => everyBlock(blocks)) : []),
  ]);

export const blocksOf = <T extends Block['type']>(
  blocks: readonly Block[],
  type: T,
): Array<Extract<Block, { type: T }>> =>
  everyBlock(blocks).filter((block): block is Extract<Block, { type: T }> => block.type === type);

/** Every step of these blocks, whether it can be ticked or is only numbered. */
export const everyStep = (blocks: readonly Block[]): Step[] =>
  blocksOf(blocks, 'steps').flatMap(({ steps }) => steps);

/** Texts that every way out shows: element, plain HTML and text. */
export const sharedTexts = (blocks: readonly Block[]): string[] =>
  everyBlock(blocks)
    .flatMap((block): Array<string | undefined> => {
      switch (block.type) {
        case 'text':
        case 'warning':
          return [block.text];
        case 'steps':
          return block.steps.flatMap(({ title, warning }) => [warning, title]);
        case 'link':
          return [block.label, block.mark];
        case 'phone':
          return [block.label, ...block.notes, block.mark];
        case 'code':
          return [block.label, block.effect, block.code, block.how, block.mark];
        case 'details':
          return [block.summary, block.mark];
        case 'table':
          return [block.caption, ...block.rows.flat()];
        case 'copy':
          return [block.text];
        case 'card':
          return block.lines.flatMap(({ text, below }) => [text, below]);
        case 'choice':
        case 'date':
        case 'action':
        case 'question':
        case 'picture':
        case 'device-check':
          return [];
      }
    })
    .filter((text) => text !== undefined);

/** Every text that anybody may read, in whichever way out. */
export const everyText = (blocks: readonly Block[]): string[] => [
  ...sharedTexts(blocks),
  ...everyBlock(blocks).flatMap((block) => {
    switch (block.type) {
      case 'link':
        return [block.place, block.href];
      case 'phone':
        return [block.number, block.shown];
      case 'code':
        return block.to === undefined ? [] : [block.to];
      case 'details':
        return block.note === undefined ? [] : [block.note];
      case 'table':
        return block.head;
      case 'action':
        return [block.label];
      case 'copy':
        return [block.label];
      case 'picture':
        return [block.alt];
      case 'choice':
        return [block.label, ...block.options.map(([, label]) => label)];
      case 'date':
        return [block.label];
      case 'question':
        return [block.text, ...block.answers.map(({ label }) => label)];
      default:
        return [];
    }
  }),
];

/** Without the white space that says nothing. */
export const plainly = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
