import { deviceTitle } from '../../../src/content/device-check.js';
import { proof, proofTitle } from '../../../src/content/device-proof.js';
import { faqEntries } from '../../../src/content/faq.js';
import { guide } from '../../../src/content/guide.js';
import type { Block } from '../../../src/render/block.js';
import type { PlainElement } from '../../../src/render/plain.js';
import { blocksOf, sharedTexts } from '../../support/blocks.js';
import { sceneOf } from '../../support/scenes.js';

/** The texts and links of an element that must survive in every place it is pasted into. */
export function answersOf(
  element: PlainElement,
  carrier: string,
): { texts: string[]; links: string[] } {
  const { texts, blocks } = contentOf(element, carrier);
  return {
    texts: [...texts, ...sharedTexts(blocks)],
    links: blocksOf(blocks, 'link').map(({ href }) => href),
  };
}

function contentOf(element: PlainElement, id: string): { texts: string[]; blocks: Block[] } {
  const scene = sceneOf(id);
  switch (element) {
    case 'esim-renew-guide':
      return {
        texts: [],
        // Only the element can save the guide and take a date.
        blocks: guide(scene)
          .filter(({ id }) => id !== 'keep' && id !== 'when')
          .flatMap(({ blocks }) => blocks),
      };
    case 'esim-faq': {
      const entries = faqEntries(scene);
      return {
        texts: entries.map(({ question }) => question),
        blocks: entries.flatMap(({ answer }) => answer),
      };
    }
    case 'esim-device-check':
      return { texts: [deviceTitle(), proofTitle()], blocks: proof() };
  }
}
