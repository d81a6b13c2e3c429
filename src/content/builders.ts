import type {
  Action,
  Block,
  DetailsBlock,
  Foreign,
  LinkBlock,
  Provenance,
  QuestionBlock,
  Step,
  StepsBlock,
  TableBlock,
  TextBlock,
} from '../render/block.js';
import { currentLanguage, lazily } from '../locales/localize.js';
import { hostOf } from '../rules/addresses.js';
import type { Method } from '../rules/ways.js';
import type { Answers } from './scene.js';

export type { Block, DetailsBlock, LinkBlock, Step } from '../render/block.js';
export type { Answers, Scene } from './scene.js';

/** What builders take as content: blocks, a string for a paragraph, lists of these, or nothing. */
export type Content = Block | string | false | undefined | readonly Content[];

/** The blocks in a list with conditions, in their order. */
export function blocks(...content: Content[]): Block[] {
  const found: Block[] = [];
  for (const part of content) {
    if (!part) continue;
    if (typeof part === 'string') found.push(text(part));
    else if ('type' in part) found.push(part);
    else found.push(...blocks(...part));
  }
  return found;
}

/** The content, if the condition holds. As a function, it is only made then. */
export const when = (condition: unknown, content: Content | (() => Content)): Content =>
  !!condition && (typeof content === 'function' ? content() : content);

export const text = (text: string, weight?: TextBlock['weight']): TextBlock => ({
  type: 'text',
  text,
  weight,
});

/** A remark. */
export const quiet = (words: string): TextBlock => text(words, 'quiet');

/** A line that leads the lines after it. */
export const strong = (words: string): TextBlock => text(words, 'strong');

export const warning = (words: string): TextBlock => text(words, 'warning');

/**
 * A text with English in it, such as the names of menus.
 *
 * @param words the part in English
 */
export const english = (words: string | readonly string[], whole: string): TextBlock => ({
  ...text(whole),
  foreign: inEnglish(words),
});

/** Marks words as text of a language. In a text of that language, nothing is marked. */
const marked = (lang: string, words: string | readonly string[]): Foreign =>
  currentLanguage() === lang ? undefined : [words].flat().map((text) => ({ text, lang }));

export const inEnglish = (words: string | readonly string[]): Foreign => marked('en', words);

export const inVietnamese = (words: string | readonly string[]): Foreign => marked('vi', words);

export const step = (id: string, title: string, ...content: Content[]): Step => ({
  id,
  title,
  blocks: blocks(...content),
});

/** Steps that the reader can tick off. */
export const steps = (...list: Array<Step | false | undefined>): StepsBlock => ({
  type: 'steps',
  ticks: true,
  steps: list.filter((step) => !!step),
});

/** Steps that are only numbered. */
export const numbered = (...list: Array<Step | false | undefined>): StepsBlock => ({
  ...steps(...list),
  ticks: false,
});

/** Content under a summary that opens it. As a function, the content is made when it is needed. */
export function details(
  id: string,
  summary: string,
  ...content: [() => Content] | Content[]
): DetailsBlock {
  const [first, ...rest] = content;
  if (typeof first !== 'function') {
    return { type: 'details', id, summary, blocks: blocks(first, ...(rest as Content[])) };
  }
  const made = lazily(() => blocks(first()));
  return {
    type: 'details',
    id,
    summary,
    get blocks() {
      return made();
    },
  };
}

/** A way to renew. Only one of them is open at a time. */
export const method = (
  id: Method,
  summary: string,
  provenance: Provenance,
  content: () => Content,
): DetailsBlock =>
  Object.assign(details(id, summary, content), { group: 'method', ...provenance } as const);

export const table = (
  caption: string,
  head: TableBlock['head'],
  rows: TableBlock['rows'],
): TableBlock => ({ type: 'table', caption, head, rows });

export const action = (action: Action, label: string) =>
  ({ type: 'action', action, label }) as const;

export const copy = (text: string, label: string) => ({ type: 'copy', text, label }) as const;

/** Answers by their ids, in the order in which they are shown. */
type Options = Readonly<Record<string, string>> | QuestionBlock['answers'];

/** A question answered by buttons. */
export const ask = (
  answers: Answers,
  id: string,
  text: string,
  options: Options,
): QuestionBlock => ({
  type: 'question',
  as: 'buttons',
  id,
  text,
  answers: Array.isArray(options) ? options : Object.entries(options),
  answered: answers[id],
});

/** A question answered by a menu. The first option counts until the reader chooses. */
export function select(answers: Answers, id: string, text: string, options: Options) {
  const question = ask(answers, id, text, options);
  const { answered = question.answers[0]![0] } = question;
  return { ...question, as: 'select', answered } as const;
}

/** A question for a day, as `YYYY-MM-DD`. The block says which days, and what is wrong with the answer. */
export const date = (
  answers: Answers,
  id: string,
  text: string,
  more: Pick<QuestionBlock, 'min' | 'max' | 'error'> = {},
): QuestionBlock => ({
  ...ask(answers, id, text, []),
  as: 'date',
  answered: answers[id] ?? '',
  ...more,
});

export const link = (
  kind: LinkBlock['kind'],
  label: string,
  href: string,
  more: Partial<LinkBlock> = {},
): LinkBlock => ({ type: 'link', kind, href, label, host: hostOf(href), ...more });

/** The blocks without the details of these ids, at any depth. */
export const without = (list: readonly Block[], ids: readonly string[]): Block[] =>
  list.flatMap((block) => {
    if (block.type === 'details') {
      return ids.includes(block.id) ? [] : { ...block, blocks: without(block.blocks, ids) };
    }
    if (block.type !== 'steps') return block;
    const steps = block.steps.map((step) => ({ ...step, blocks: without(step.blocks, ids) }));
    return { ...block, steps };
  });
