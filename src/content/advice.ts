import type { Block } from '../render/block.js';
import { toText } from '../render/to-text.js';
import { codeRoute } from './code-route.js';
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
  const lines = linesAbout(question);
  const known = lines(before);
  return lines(after).find((line) => !known.includes(line));
}

function linesAbout(question: string): (scene: Scene) => string[] {
  if (/^(end|start)-/.test(question)) return endLines;
  return /^(numbers-on|bank-texts)$/.test(question) ? codeLines : renewLines;
}

const endLines = (scene: Scene): string[] => [whenLine(scene)].filter(Boolean);

const renewLines = (scene: Scene): string[] => linesOf(visible(renew(scene)));

/** These questions stand in a part that the reader opened. */
const codeLines = (scene: Scene): string[] => linesOf(codeRoute(scene));

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'question' ? block.text : toText([block]).split('\n')));

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
