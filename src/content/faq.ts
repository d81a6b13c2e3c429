import { msg, str } from '@lit/localize';
import type { Carrier, Text } from '../carriers/carrier.js';
import { lazily } from '../locales/localize.js';
import { blocks, link } from './builders.js';
import type { Block, Content, Scene } from './builders.js';
import { firstQuestions } from './faq-first.js';
import { moreQuestions } from './faq-more.js';
import { travelQuestions } from './faq-travel.js';
import { hotlines, support } from './help.js';
import { nameOf, withTag } from './names.js';

const builtInQuestions = [...firstQuestions, ...moreQuestions, ...travelQuestions];

/** Ids of the built-in questions, in their order. */
export const BUILT_IN_QUESTIONS: readonly string[] = builtInQuestions.map(({ id }) => id);

/** How many questions stand before "All questions". */
export const FIRST_QUESTIONS = firstQuestions.length;

/** Whose answers a reader sees who has not picked a carrier. */
export const untilChosen = (): string =>
  msg('Until you choose, the answers are for the eSIM of a Vietnamese carrier.');

/** A question with its answer, in the language that was current when it was made. */
export interface FaqEntry {
  id: string;
  question: string;
  /** BCP 47 tag, if the question is in another language than ours. */
  lang?: string;
  /** Words that people search it by, besides those it has. Never shown. */
  searchWords: string;
  readonly answer: Block[];
}

/** The built-in questions that fit this carrier. Questions of its config replace or follow them. */
export function faqEntries(scene: Scene): FaqEntry[] {
  const entries = new Map<string, FaqEntry>();
  for (const { id, title, searchWords, ...answers } of builtInQuestions) {
    const answer = answers[scene.carrier.kind];
    if (!answer) continue;
    entries.set(
      id,
      entry(id, title(), searchWords(), () => answer(scene)),
    );
  }
  for (const { id, question, answer, links = [] } of scene.carrier.faq ?? []) {
    const tagged = (text: Text) => withTag(text, scene.place);
    const content = () => [
      [answer].flat().map((part) => ({ type: 'text', ...tagged(part) }) as const),
      links.map(({ label, url }) => {
        const { text, lang } = tagged(label);
        return link('source', text, url, { lang });
      }),
    ];
    const { text, lang } = tagged(question);
    entries.set(id.toLowerCase(), entry(id, text, '', content, lang));
  }
  return [...entries.values()];
}

/** Most answers stay closed, so each is made when it is needed. */
function entry(
  id: string,
  question: string,
  searchWords: string,
  content: () => Content,
  lang?: string,
): FaqEntry {
  const made = lazily(() => blocks(content()));
  return {
    id,
    question,
    lang,
    searchWords,
    get answer() {
      return made();
    },
  };
}

/** The title of a built-in question. */
export const builtInTitle = (id: string): string =>
  builtInQuestions.find((question) => question.id === id)!.title();

/** The answer to a built-in question, or the one that the config gives instead. */
export const answerTo = (id: string, scene: Scene): Block[] =>
  faqEntries(scene).find((entry) => entry.id === id)?.answer ?? [];

export const faqTitle = (carrier: Carrier | undefined): string =>
  carrier?.name
    ? msg(str`Questions about your ${nameOf(carrier)} eSIM`)
    : msg('Questions about your eSIM');

export const allQuestions = (count: number): string => msg(str`All ${count} questions`);
export const searchLabel = (): string => msg('Search the questions');
export const searchCount = (count: number): string =>
  count === 1 ? msg('1 question found') : msg(str`${count} questions found`);
export const nothingFound = (canAsk: boolean): string =>
  canAsk ? msg('Nothing found. Try one word, or ask here:') : msg('Nothing found. Try one word.');

/** Where to ask if nothing was found. */
export const whereToAsk = (scene: Scene): Block[] => [...hotlines(scene), ...support(scene)];

export const copyLink = (): string => msg('Copy link to this answer');
export const didHelp = (): string => msg('Did this help?');
