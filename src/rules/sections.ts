import type { Carrier } from '../carriers/carrier.js';
import type { Situation } from './ways.js';

export type SectionId = 'intro' | 'prepare' | 'renew' | 'after' | 'when' | 'keep' | 'help';

/** All sections of the guide, in the default order. */
export const SECTIONS: readonly SectionId[] = [
  'renew',
  'prepare',
  'after',
  'when',
  'keep',
  'help',
  'intro',
];

/** Sections that do not help a reader who is offline or out of data. */
const HIDDEN_IN_TROUBLE: readonly SectionId[] = ['prepare', 'intro'];

/**
 * Which sections to show, in which order.
 *
 * @param wanted ids from the page. Ignores unknown ids. If none is known, uses the default order
 * @returns `isArticle`: whether the page chose the sections itself
 */
export function sectionsToShow(
  { without = [] }: Pick<Carrier, 'without'>,
  wanted: readonly string[] = [],
  trouble?: Situation,
): { ids: SectionId[]; isArticle: boolean } {
  const known = [...new Set(wanted)].filter((id): id is SectionId =>
    (SECTIONS as readonly string[]).includes(id),
  );
  const isArticle = known.length > 0;
  const inTrouble = !!trouble && trouble !== 'works' && !isArticle;
  const ids = (isArticle ? known : SECTIONS).filter(
    (id) => !without.includes(`section:${id}`) && !(inTrouble && HIDDEN_IN_TROUBLE.includes(id)),
  );
  return { ids, isArticle };
}
