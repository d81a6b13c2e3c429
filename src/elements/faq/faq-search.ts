import { normalize, searchFaq, type SearchEntry } from '../../rules/faq-search.js';
import { textOf, type Question } from './questions.js';

/** Searches a list of questions. Keeps their normalized texts until the list changes. */
export class FaqSearch {
  #questions: readonly Question[] = [];
  #byId = new Map<string, Question>();
  #entries: SearchEntry[] = [];
  #scores = new Map<string, number[]>();
  #query?: string;
  #hits: Question[] = [];

  /**
   * Reads some more of the questions, so that the first letter does not have to wait for all of them.
   *
   * @returns whether there are more to read
   */
  read(questions: readonly Question[], count: number): boolean {
    if (questions !== this.#questions) {
      this.#questions = questions;
      this.#byId = new Map(questions.map((question) => [question.id, question]));
      this.#entries = [];
      this.#scores.clear();
      this.#query = undefined;
    }
    const entries = this.#entries;
    for (const next of questions.slice(entries.length, entries.length + count)) {
      const { id, question, words, answer } = textOf(next);
      entries.push({
        id,
        question: normalize(question),
        words: normalize(words),
        answer: normalize(answer),
      });
    }
    return entries.length < questions.length;
  }

  /** The questions that match a query, best first. */
  find(questions: readonly Question[], query: string): Question[] {
    this.read(questions, Infinity);
    if (query !== this.#query) {
      this.#query = query;
      this.#hits = searchFaq(this.#entries, query, this.#scores).map((id) => this.#byId.get(id)!);
    }
    return this.#hits;
  }
}
