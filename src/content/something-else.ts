import { msg } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Block, QuestionBlock } from './block.js';
import { codeRouteBlocks } from './code-route.js';
import { notSure } from './controls.js';
import { faqAnswer } from './faq.js';
import { fixes } from './fixes.js';
import type { GuideOptions } from './guide.js';

/** One more question, for what is neither running, used up, expired nor paid. */
export function somethingElse(carrier: Carrier, options: GuideOptions): Block[] {
  const answers = [
    { id: 'deleted', label: msg('I deleted the eSIM', { id: 'faq.deleted' }) },
    // A seller’s eSIM has no line of the traveller’s own.
    ...(carrier.kind === 'carrier'
      ? [{ id: 'blocked', label: msg('The line is blocked', { id: 'other.blocked' }) }]
      : []),
    { id: 'no-code', label: msg('No code arrives', { id: 'other.no-code' }) },
    { id: 'card', label: msg('My card is refused', { id: 'faq.card' }) },
    { id: 'unsure', label: notSure() },
  ];
  // The reader may have answered for another carrier before.
  const other = answers.find(({ id }) => id === options.answers?.other)?.id;
  const question: QuestionBlock = {
    type: 'question',
    id: 'other',
    text: msg('What is it?', { id: 'other.question' }),
    answers,
    answered: other,
  };
  if (options.written) {
    return question.answers.map(({ id, label }) => ({
      type: 'details',
      id: `other.${id}`,
      summary: label,
      blocks: answered(carrier, options, id),
    }));
  }
  return [question, ...answered(carrier, options, other)];
}

function answered(carrier: Carrier, options: GuideOptions, other: string | undefined): Block[] {
  switch (other) {
    case 'deleted':
      return faqAnswer('deleted-esim', carrier);
    case 'blocked':
      return faqAnswer('line-blocked', carrier);
    case 'no-code':
      return [...codeRouteBlocks(carrier, options), ...faqAnswer('code-does-not-arrive', carrier)];
    case 'card':
      return faqAnswer('card-refused', carrier);
    case 'unsure':
      return fixes(carrier);
    default:
      return [];
  }
}
