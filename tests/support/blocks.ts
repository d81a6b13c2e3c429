import type { Block, LinkBlock, Step } from '../../src/render/block.js';

/** These blocks and all blocks inside them. */
export const everyBlock = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [
    block,
    ...everyBlock(block.type === 'details' ? block.blocks : []),
    ...(block.type === 'steps' ? block.steps.flatMap(({ blocks }) => everyBlock(blocks)) : []),
  ]);

/** All blocks of a type, at any depth. */
export const blocksOf = <T extends Block['type']>(
  blocks: readonly Block[],
  type: T,
): Array<Extract<Block, { type: T }>> =>
  everyBlock(blocks).filter((block): block is Extract<Block, { type: T }> => block.type === type);

/** All links to an address, without the numbers to call. */
export const linksOf = (blocks: readonly Block[]): LinkBlock[] =>
  blocksOf(blocks, 'link').filter(({ kind }) => kind !== 'phone');

/** All numbers to call. */
export const phonesOf = (blocks: readonly Block[]): LinkBlock[] =>
  blocksOf(blocks, 'link').filter(({ kind }) => kind === 'phone');

/** All steps, ticked or only numbered. */
export const everyStep = (blocks: readonly Block[]): Step[] =>
  blocksOf(blocks, 'steps').flatMap(({ steps }) => steps);

/** The texts that the element, plain HTML and plain text all show. */
export const sharedTexts = (blocks: readonly Block[]): string[] =>
  everyBlock(blocks)
    .flatMap((block): Array<string | undefined> => {
      switch (block.type) {
        case 'text':
          return [block.text];
        case 'steps':
          return block.steps.flatMap(({ title, warning }) => [warning, title]);
        case 'link':
          return [block.label, ...(block.notes ?? []), block.mark];
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
        case 'action':
        case 'question':
        case 'picture':
        case 'device-check':
          return [];
      }
    })
    .filter((text) => text !== undefined);

/** Every text that any renderer shows. */
export const everyText = (blocks: readonly Block[]): string[] => [
  ...sharedTexts(blocks),
  ...everyBlock(blocks).flatMap((block): string[] => {
    switch (block.type) {
      case 'link':
        return [block.host, block.href];
      case 'code':
        return block.to === undefined ? [] : [block.to];
      case 'details':
        return block.note === undefined ? [] : [block.note];
      case 'table':
        return [...block.head];
      case 'action':
      case 'copy':
        return [block.label];
      case 'picture':
        return [block.alt];
      case 'question':
        return [block.text, ...block.answers.map(([, label]) => label)];
      default:
        return [];
    }
  }),
];

/** A text with every run of white space as one space. */
export const plainly = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
