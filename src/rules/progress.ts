import { stepsOf, type Block } from '../render/block.js';

/**
 * The steps that progress counts: before, the open way, after. Ticks of other ways are kept, but
 * not counted. None while something else than the ways is shown.
 */
export function countedSteps(
  sections: ReadonlyArray<{ id: string; blocks: readonly Block[] }>,
  open: string,
): string[] {
  const renew = sections.find(({ id }) => id === 'renew');
  // Instead of the ways stands what helps first: there is nothing to complete yet.
  if (renew && !renew.blocks.some((block) => block.type === 'details' && block.group)) return [];
  return sections
    .filter(({ id }) => id === 'prepare' || id === 'renew' || id === 'after')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type !== 'details' || block.group !== 'method' || block.id === open)
    .flatMap((block) => (block.type === 'details' && !block.group ? [] : stepsOf([block])))
    .map(({ id }) => id);
}
