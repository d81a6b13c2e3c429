import { stepsOf, type Block } from '../render/block.js';

/**
 * The steps that progress counts: those before renewing, of the open method, and after renewing.
 * Ticks in other methods are kept but not counted. None while the guide shows first aid instead of methods.
 */
export function countedSteps(
  sections: ReadonlyArray<{ id: string; blocks: readonly Block[] }>,
  open: string,
): string[] {
  const renew = sections.find(({ id }) => id === 'renew');
  // Nothing to complete yet.
  if (renew && !renew.blocks.some((block) => block.type === 'details' && block.group)) return [];
  return sections
    .filter(({ id }) => id === 'prepare' || id === 'renew' || id === 'after')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type !== 'details' || block.group !== 'method' || block.id === open)
    .flatMap((block) => (block.type === 'details' && !block.group ? [] : stepsOf([block])))
    .map(({ id }) => id);
}
