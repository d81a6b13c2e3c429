import type { Carrier } from '../carriers/carrier.js';
import type { Situation } from './ways.js';

export type SectionId = 'intro' | 'prepare' | 'renew' | 'after' | 'when' | 'keep' | 'help';

/** All sections of the guide, in the short order. */
export const SECTIONS: readonly SectionId[] = [
  'renew',
  'prepare',
  'after',
  'when',
  'keep',
  'help',
  'intro',
];

/** Sections that do not help somebody in trouble. */
const NOT_NOW: readonly SectionId[] = ['prepare', 'intro'];

/**
 * Which sections to show, in which order.
 *
 * @param wanted ids from the page. Unknown ids are ignored; without a known one, the short order counts
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
    (id) => !without.includes(`section:${id}`) && !(inTrouble && NOT_NOW.includes(id)),
  );
  return { ids, isArticle };
}
