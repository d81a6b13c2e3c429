import { msg } from '@lit/localize';
import type { Block, DetailsBlock, LinkBlock, StepsBlock } from '../render/block.js';
import { blocks, link, numbered, step, strong, warning, when } from './builders.js';
import type { Scene } from './builders.js';
import { hotlines } from './help.js';
import { renew } from './renew.js';
import { neverGiveAway } from './safety.js';
import { websiteLink } from './website.js';

/**
 * The guide for a newsletter: the first way without remarks, the hotline, one warning, and a link.
 *
 * @param url of the page with the whole guide. Default: the carrier's website
 */
export function shortGuide(scene: Scene, url?: string): Block[] {
  const { carrier } = scene;
  const all = renew(scene);
  const way = all.find((block): block is DetailsBlock => block.type === 'details');
  const inside = way ? way.blocks : all;
  const links = inside.filter((block): block is LinkBlock => block.type === 'link');
  const site = carrier.website && websiteLink(carrier);
  return blocks(
    way && strong(way.summary),
    links,
    inside.filter((block): block is StepsBlock => block.type === 'steps').map(titles),
    hotlines(scene)[0],
    warning(neverGiveAway()),
    url
      ? link('source', msg('Read the whole guide'), url)
      : when(site && !links.some(({ href }) => href === site.href), site),
  );
}

/** The steps without remarks, but with the codes to dial and their warning. */
const titles = ({ steps }: StepsBlock): Block =>
  numbered(
    ...steps.map(({ id, title, foreign, warning, blocks }) => {
      const codes = blocks.filter(({ type }) => type === 'code');
      return { ...step(id, title, codes), foreign, warning: codes.length ? warning : undefined };
    }),
  );
