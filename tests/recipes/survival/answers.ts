import { deviceTitle, proof, proofTitle } from '../../../src/content/device-check.js';
import { faqEntries } from '../../../src/content/faq.js';
import { guide } from '../../../src/content/guide.js';
import type { Block } from '../../../src/render/block.js';
import type { PlainElement } from '../../../src/render/plain.js';
import { blocksOf, sharedTexts } from '../../support/blocks.js';
import { carrierFrom } from '../../support/carriers.js';

/** What a reader must be able to read and to follow, however an element reaches him. */
export function answersOf(
  element: PlainElement,
  carrier: string,
): { texts: string[]; links: string[] } {
  const { texts, blocks } = contentOf(element, carrier);
  return {
    texts: [...texts, ...sharedTexts(blocks)],
    links: [
      ...blocksOf(blocks, 'link').map(({ href }) => href),
      ...blocksOf(blocks, 'phone').map(({ number }) => `tel:${number}`),
    ],
  };
}

function contentOf(element: PlainElement, id: string): { texts: string[]; blocks: Block[] } {
  const carrier = carrierFrom(id);
  switch (element) {
    case 'esim-renew-guide':
      return {
        texts: [],
        // What can be kept for later, or entered, is for the element alone.
        blocks: guide(carrier)
          .filter(({ id }) => id !== 'keep' && id !== 'when')
          .flatMap(({ blocks }) => blocks),
      };
    case 'esim-faq': {
      const entries = faqEntries(carrier);
      return {
        texts: entries.map(({ question }) => question),
        blocks: entries.flatMap(({ answer }) => answer),
      };
    }
    case 'esim-device-check':
      return { texts: [deviceTitle(), proofTitle()], blocks: proof() };
  }
}
