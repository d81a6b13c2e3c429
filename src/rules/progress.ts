import { stepsOf, type Block } from '../content/block.js';

/**
 * The steps that progress counts: before, the open way, after. Ticks of other ways are kept, but
 * not counted.
 */
export function countedSteps(
  sections: ReadonlyArray<{ id: string; blocks: readonly Block[] }>,
  open: string,
): string[] {
  return sections
    .filter(({ id }) => id === 'prepare' || id === 'renew' || id === 'after')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type !== 'details' || block.group !== 'method' || block.id === open)
    .flatMap((block) => (block.type === 'details' && !block.group ? [] : stepsOf([block])))
    .map(({ id }) => id);
}
