import { normalForm } from '../locales/normal-form.js';

// Most letters are below these ranges. A thousand answers are normalized at once, and the lookahead
// skips such letters without asking the slow Unicode class.
const MARKS = /(?![\0-\u02FF\u2000-\u206F])\p{M}/gu;
const SPACES = /[^\S ]\s*| \s+/g;

/** Removes accents, letter width and case, and keeps spaces. */
export const normalizeLetters = (text: string): string =>
  normalForm(text, 'NFKD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd');

/** Collapses white space as HTML does. */
export const collapseSpaces = (text: string): string => text.replace(SPACES, ' ').trim();

/** A text in the form that is compared. `Đăng  nhập ` → `dang nhap`. */
export const normalize = (text: string): string => collapseSpaces(normalizeLetters(text));

/** One question to search in. All texts are normalized. */
export interface SearchEntry {
  id: string;
  question: string;
  /** More words that mean this question. Never shown. */
  words: string;
  answer: string;
}

const HAN = /\p{Script=Han}/u;

/** Runs of Chinese, which has no spaces, and words of everything else. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The parts of a query that are searched one by one: words, and for Chinese pairs of characters. */
export const termsOf = (query: string): string[] => [
  ...new Set(
    (normalize(query).match(RUNS) ?? []).flatMap((run) =>
      HAN.test(run) && run.length > 2 ? pairs([...run]) : [run],
    ),
  ),
];

const pairs = (run: string[]): string[] =>
  run.slice(1).map((character, index) => `${run[index]}${character}`);

/**
 * Where a term occurs in a normalized text. A Chinese term may occur anywhere, any other only at the
 * beginning of a word: `pay` is in "payment", not in "repay".
 */
export function* positionsOf(text: string, term: string): Iterable<number> {
  for (let at = positionOf(text, term); at >= 0; at = positionOf(text, term, at + term.length)) {
    yield at;
  }
}

function positionOf(text: string, term: string, from?: number): number {
  let at = text.indexOf(term, from);
  while (at > 0 && isInsideWord(text, at) && !HAN.test(term)) {
    at = text.indexOf(term, at + term.length);
  }
  return at;
}

const contains = (text: string, term: string): boolean => positionOf(text, term) >= 0;

/** A text that ends with a letter or digit. Chinese characters do not form words with their neighbours. */
const ENDS_IN_WORD = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;

/** Whether the character before belongs to the same word. The first test is faster and fits most letters. */
const isInsideWord = (text: string, at: number): boolean =>
  text[at - 1]! < '\x80'
    ? /[a-z\d]/.test(text[at - 1]!)
    : ENDS_IN_WORD.test(text.slice(Math.max(at - 2, 0), at));

/** How much a hit scores, by where it is. */
const IN_QUESTION = 8;
const IN_WORDS = 6;
const IN_ANSWER = 1;

/** Minimum share of known terms in a query, and of a query's known terms in an entry. */
const MIN_SHARE = 0.4;
/** Minimum score of an entry, as a share of the best score. */
const NEAR_BEST = 0.6;

/**
 * The entries that match a query, best first. A hit in the question counts more than one in the
 * answer. A rare term counts more than a common one. Unknown terms are ignored, unless they are most
 * of the query.
 *
 * @param scores cache of scores by term, for the same entries. Each key press repeats most terms
 * @returns ids. For a query without a letter or digit, all of them in their order
 */
export function searchFaq(
  entries: readonly SearchEntry[],
  query: string,
  scores = new Map<string, number[]>(),
): string[] {
  const terms = termsOf(query);
  if (!terms.length) return entries.map(({ id }) => id);
  const whole = normalize(query);
  const rows = terms.map((term) => scoresOf(entries, term, scores));
  const weights = rows.map((row) => {
    const matches = row.filter(Boolean).length;
    return matches && Math.log(1 + entries.length / matches);
  });
  if (weights.filter(Boolean).length < terms.length * MIN_SHARE) return [];
  const allWeights = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = entries.flatMap(({ id, question, words }, index) => {
    if (!rows.some((row) => row[index])) return [];
    let matched = 0;
    let points = question === whole ? Infinity : 0;
    if (contains(question, whole)) points += 4 * IN_QUESTION;
    else if (contains(words, whole)) points += 2 * IN_WORDS;
    rows.forEach((row, term) => {
      const score = row[index]!;
      if (score) matched += weights[term]!;
      points += score * weights[term]!;
    });
    return { id, matched, points };
  });
  const mostMatched = Math.max(...candidates.map(({ matched }) => matched));
  const mostPoints = Math.max(...candidates.map(({ points }) => points));
  const enough = Math.max(allWeights * MIN_SHARE, mostMatched * NEAR_BEST);
  return candidates
    .filter(({ matched, points }) => matched >= enough || points >= mostPoints * NEAR_BEST)
    .sort((a, b) => (a.points === b.points ? 0 : b.points - a.points))
    .map(({ id }) => id);
}

/** The score of one term in each entry. */
function scoresOf(
  entries: readonly SearchEntry[],
  term: string,
  scores: Map<string, number[]>,
): number[] {
  let row = scores.get(term);
  if (!row) {
    // An entry without the beginning of a term cannot contain the term.
    const before = scores.get(term.slice(0, -1));
    row = entries.map((entry, index) => (before?.[index] === 0 ? 0 : scoreOf(entry, term)));
    scores.set(term, row);
  }
  return row;
}

const scoreOf = ({ question, words, answer }: SearchEntry, term: string): number =>
  contains(question, term)
    ? IN_QUESTION
    : contains(words, term)
      ? IN_WORDS
      : contains(answer, term)
        ? IN_ANSWER
        : 0;
