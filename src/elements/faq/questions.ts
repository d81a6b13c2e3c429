import type { ConfigError } from '../../carriers/carrier.js';
import { issue, oneOfThese } from '../../carriers/issue.js';
import { faqEntries, FIRST_QUESTIONS, type FaqEntry } from '../../content/faq.js';
import type { Scene } from '../../content/scene.js';
import { toText } from '../../render/to-text.js';
import { faqOrder } from '../../rules/faq-order.js';
import type { SearchEntry } from '../../rules/faq-search.js';
import { ownText, type OwnQuestion } from './own-questions.js';

/** A built-in question or one from the config, or one that the author wrote inside the element. */
export type Question = { id: string; entry: FaqEntry } | { id: string; own: OwnQuestion };

/**
 * The questions to show, in their order. A later question replaces an earlier one with the same id.
 *
 * @param scene what the answers depend on; without it there are only the author's questions
 */
export function questionsOf(
  scene: Scene | undefined,
  own: readonly OwnQuestion[],
  topics: readonly string[] | undefined,
): Question[] {
  const all = new Map<string, Question>();
  const add = (question: Question) => all.set(question.id.toLowerCase(), question);
  if (scene) for (const entry of faqEntries(scene)) add({ id: entry.id, entry });
  for (const question of own) add({ id: question.id, own: question });
  const ids = [...all.values()].map(({ id }) => id);
  return faqOrder(ids, topics, scene?.carrier.without).map((id) => all.get(id.toLowerCase())!);
}

/** How many ids the message about an unknown one lists. */
const MOST_LISTED = 60;

/** An issue for each topic that is no question: not built-in, not in the config, and not the page's own. */
export function unknownTopics(topics: readonly string[], ids: readonly string[]): ConfigError[] {
  const known = new Set(ids.map((id) => id.toLowerCase()));
  return topics
    .filter((topic) => !known.has(topic.toLowerCase()))
    .map((topic) => issue('attributes', 'topics', oneOfThese(ids.slice(0, MOST_LISTED)), topic));
}

/** Keeps only the first question of each child: the child brings its other questions along. */
export function oncePerChild(questions: readonly Question[]): Question[] {
  const children = new Set<Element>();
  return questions.filter((question) => {
    if (!('own' in question)) return true;
    const { child } = question.own;
    if (children.has(child)) return false;
    children.add(child);
    return true;
  });
}

/** The questions that are visible at once, in their order. The others are behind "All questions". */
export const firstOf = (questions: readonly Question[]): Question[] =>
  oncePerChild(questions).slice(0, FIRST_QUESTIONS);

/** Finds a question by its id in any case. @param id a script may have set `open` to anything */
export const findQuestion = (questions: readonly Question[], id: unknown): Question | undefined =>
  typeof id === 'string'
    ? questions.find((question) => question.id.toLowerCase() === id.toLowerCase())
    : undefined;

/** Whether a question is among these, itself or in the child of another one. */
export const isAmong = (question: Question, questions: readonly Question[]): boolean =>
  questions.some(
    (other) =>
      other === question ||
      ('own' in other && 'own' in question && other.own.child === question.own.child),
  );

/** The text of a question, for search and search engines. */
export function textOf(question: Question): SearchEntry {
  if ('own' in question) return { id: question.id, words: '', ...ownText(question.own) };
  const { id, question: title, searchWords, answer } = question.entry;
  return { id, question: title, words: searchWords, answer: toText(answer) };
}
