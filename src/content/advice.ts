import type { Block } from '../render/block.js';
import { toText } from '../render/to-text.js';
import { whenLine } from './expiry.js';
import { renew } from './renew.js';
import type { Scene } from './scene.js';

/**
 * The first line that is new after an answer. Screen readers announce it, because the focus stays on the
 * answers.
 *
 * @param question that was answered
 * @returns undefined if the answer adds nothing
 */
export function newAdvice(question: string, before: Scene, after: Scene): string | undefined {
  const lines = /^(end|start)-/.test(question) ? endLines : renewLines;
  const known = lines(before);
  return lines(after).find((line) => !known.includes(line));
}

const endLines = (scene: Scene): string[] => [whenLine(scene)].filter(Boolean);

const renewLines = (scene: Scene): string[] =>
  visible(renew(scene)).flatMap((block) =>
    block.type === 'question' ? block.text : toText([block]).split('\n'),
  );

/** The blocks without what is inside closed parts. */
const visible = (list: readonly Block[]): Block[] =>
  list.map((block) => {
    if (block.type === 'details') {
      return { ...block, blocks: block.open ? visible(block.blocks) : [] };
    }
    if (block.type !== 'steps') return block;
    const steps = block.steps.map((step) => ({ ...step, blocks: visible(step.blocks) }));
    return { ...block, steps };
  });
