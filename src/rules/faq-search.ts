/** A text as it is compared: no accents, one width, one case. `Đăng nhập` → `dang nhap`. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();

/** What is searched: all of it already folded. */
export interface Searched {
  id: string;
  question: string;
  words: string;
  answer: string;
}

const HAN = /\p{Script=Han}/u;

/** The parts of a query that may stand apart: words, and for Chinese, which has no spaces, pairs. */
export function termsOf(query: string): string[] {
  return folded(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => (HAN.test(word) && word.length > 2 ? pairs(word) : [word]));
}

const pairs = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));

const QUESTION = 8;
const WORDS = 6;
const ANSWER = 1;

/** A Latin term counts from a word's beginning: `pay` finds "payment", not "repay". */
const finds = (text: string, term: string): boolean =>
  HAN.test(term) ? text.includes(term) : ` ${text}`.search(wordStart(term)) >= 0;

const starts = new Map<string, RegExp>();

function wordStart(term: string): RegExp {
  const known = starts.get(term);
  if (known) return known;
  if (starts.size > 200) starts.clear();
  const start = new RegExp(`[^\\p{L}\\p{N}]${term}`, 'u');
  starts.set(term, start);
  return start;
}

/**
 * Which entries fit a query, best first: a hit in the question stands above one in the answer.
 * Every term must be found somewhere; where no entry has them all, those with most of them count.
 *
 * @returns ids; all of them, in their order, for a query without a letter or digit
 */
export function searchFaq(entries: readonly Searched[], query: string): string[] {
  const terms = termsOf(query);
  if (!terms.length) return entries.map(({ id }) => id);
  const whole = folded(query);
  const scored = entries.map((entry) => ({ id: entry.id, ...score(entry, terms, whole) }));
  const most = Math.max(...scored.map(({ found }) => found), 0);
  const enough = terms.length > 2 ? Math.max(most, Math.ceil(terms.length * 0.6)) : terms.length;
  return scored
    .filter(({ found }) => found >= enough)
    .sort((a, b) => b.points - a.points)
    .map(({ id }) => id);
}

function score({ question, words, answer }: Searched, terms: string[], whole: string) {
  let found = 0;
  let points = question.includes(whole) ? 4 * QUESTION : words.includes(whole) ? 2 * WORDS : 0;
  for (const term of terms) {
    const at = finds(question, term)
      ? QUESTION
      : finds(words, term)
        ? WORDS
        : finds(answer, term)
          ? ANSWER
          : 0;
    if (at) found++;
    points += at;
  }
  return { found, points };
}
