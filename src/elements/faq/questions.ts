import type { Carrier } from '../../carriers/carrier.js';
import { faqEntries, type FaqEntry } from '../../content/faq.js';
import { toText } from '../../render/to-text.js';
import { faqOrder } from '../../rules/faq-order.js';
import type { Searched } from '../../rules/faq-search.js';
import { wordsOf, type OwnQuestion } from './own-questions.js';

/** A question of ours or of the config, or one that the page's author wrote into the element. */
export type Question = { id: string; entry: FaqEntry } | { id: string; own: OwnQuestion };

/**
 * The questions that are shown, in their order. One of the same id stands in the place of the one
 * before it.
 *
 * @param carrier whose answers are given; absent, the page's own questions are all there is
 */
export function questionsOf(
  carrier: Carrier | undefined,
  own: readonly OwnQuestion[],
  topics: readonly string[] | undefined,
): Question[] {
  const all = new Map<string, Question>();
  const add = (question: Question) => all.set(question.id.toLowerCase(), question);
  if (carrier) for (const entry of faqEntries(carrier)) add({ id: entry.id, entry });
  for (const one of own) add({ id: one.id, own: one });
  const ids = [...all.values()].map(({ id }) => id);
  return faqOrder(ids, topics, carrier?.without).map((id) => all.get(id.toLowerCase())!);
}

/** Without the questions whose child another one has brought along. */
export function drawnOnce(questions: readonly Question[]): Question[] {
  const children = new Set<Element>();
  return questions.filter((one) => {
    if (!('own' in one)) return true;
    const first = !children.has(one.own.child);
    children.add(one.own.child);
    return first;
  });
}

/** What a question says, for a search and for search engines. */
export function textOf(one: Question): Searched {
  if ('own' in one) return { id: one.id, words: '', ...wordsOf(one.own) };
  const { id, question, words, answer } = one.entry;
  return { id, question, words, answer: toText(answer) };
}
