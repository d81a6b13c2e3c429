// A thousand answers are folded at once, so each first passes over what most letters are.
const MARKS = /(?![\0-\u02FF\u2000-\u206F])\p{M}/gu;
const SPACES = /[^\S ]\s*| \s+/g;

/** Letters as they are compared: no accents, one width, one case. */
export const bare = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd');

/** White space as HTML counts it. */
export const plainly = (text: string): string => text.replace(SPACES, ' ').trim();

/** A text as it is compared. `Đăng  nhập ` → `dang nhap`. */
export const folded = (text: string): string => plainly(bare(text));

/** What is searched: all of it already folded. */
export interface Searched {
  id: string;
  question: string;
  words: string;
  answer: string;
}

const HAN = /\p{Script=Han}/u;

/** Runs of Chinese, which has no spaces, and words of everything else. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The parts of a query that may stand apart: words, and for Chinese pairs of characters. */
export const termsOf = (query: string): string[] => [
  ...new Set(
    (folded(query).match(RUNS) ?? []).flatMap((run) =>
      HAN.test(run) && run.length > 2 ? pairs([...run]) : [run],
    ),
  ),
];

const pairs = (run: string[]): string[] =>
  run.slice(1).map((character, index) => `${run[index]}${character}`);

/**
 * Where a term stands in a folded text. A Chinese one may stand anywhere, any other only where a
 * word begins: `pay` is in "payment", not in "repay".
 */
export function* placesOf(text: string, term: string): Iterable<number> {
  for (let at = placeOf(text, term); at >= 0; at = placeOf(text, term, at + term.length)) yield at;
}

function placeOf(text: string, term: string, from?: number): number {
  let at = text.indexOf(term, from);
  while (at > 0 && inWord(text, at) && !HAN.test(term)) at = text.indexOf(term, at + term.length);
  return at;
}

const finds = (text: string, term: string): boolean => placeOf(text, term) >= 0;

/** A text that ends within a word, to which Chinese characters do not belong. */
const IN_WORD = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;

/** Whether a word began before. Nearly all letters are plain ones, of which there is a quicker way to ask. */
const inWord = (text: string, at: number): boolean =>
  text[at - 1]! < '\x80'
    ? /[a-z\d]/.test(text[at - 1]!)
    : IN_WORD.test(text.slice(Math.max(at - 2, 0), at));

/** What a hit is worth, by where it stands. */
const QUESTION = 8;
const WORDS = 6;
const ANSWER = 1;

/** How much of a query must be known at all, and how much of that an entry must hold. */
const ENOUGH = 0.4;
/** How near it must come to the entry that holds most, or to the best one. */
const NEAR = 0.6;

/**
 * Which entries fit a query, best first: a hit in the question stands above one in the answer, and
 * a term that few entries have above one that many have. Terms that no entry has are passed over,
 * as long as they are not most of the query.
 *
 * @param known what the terms of earlier queries were worth in these same entries: who types on, asks
 * for most of them again
 * @returns ids; all of them, in their order, for a query without a letter or digit
 */
export function searchFaq(
  entries: readonly Searched[],
  query: string,
  known = new Map<string, number[]>(),
): string[] {
  const terms = termsOf(query);
  if (!terms.length) return entries.map(({ id }) => id);
  const whole = folded(query);
  const hits = terms.map((term) => worths(entries, term, known));
  const weights = hits.map((row) => {
    const having = row.filter(Boolean).length;
    return having && Math.log(1 + entries.length / having);
  });
  if (weights.filter(Boolean).length < terms.length * ENOUGH) return [];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = entries.flatMap(({ id, question, words }, index) => {
    if (!hits.some((row) => row[index])) return [];
    let found = 0;
    let points = question === whole ? Infinity : 0;
    if (finds(question, whole)) points += 4 * QUESTION;
    else if (finds(words, whole)) points += 2 * WORDS;
    terms.forEach((_, term) => {
      const hit = hits[term]![index]!;
      if (hit) found += weights[term]!;
      points += hit * weights[term]!;
    });
    return { id, found, points };
  });
  const enough = Math.max(all * ENOUGH, NEAR * Math.max(...scored.map(({ found }) => found)));
  const good = NEAR * Math.max(...scored.map(({ points }) => points));
  return scored
    .filter(({ found, points }) => found >= enough || points >= good)
    .sort((a, b) => (a.points === b.points ? 0 : b.points - a.points))
    .map(({ id }) => id);
}

function worths(
  entries: readonly Searched[],
  term: string,
  known: Map<string, number[]>,
): number[] {
  let row = known.get(term);
  if (!row) {
    // Where its beginning is not, it cannot be.
    const before = known.get(term.slice(0, -1));
    row = entries.map((entry, index) => (before?.[index] === 0 ? 0 : worth(entry, term)));
    known.set(term, row);
  }
  return row;
}

const worth = ({ question, words, answer }: Searched, term: string): number =>
  finds(question, term) ? QUESTION : finds(words, term) ? WORDS : finds(answer, term) ? ANSWER : 0;
