import { folded, searchFaq, type Searched } from '../../rules/faq-search.js';
import { textOf, type Question } from './questions.js';

/** Finds among questions, and keeps what it knows of them until others come. */
export class Finder {
  #questions: readonly Question[] = [];
  #byId = new Map<string, Question>();
  #texts: Searched[] = [];
  #known = new Map<string, number[]>();
  #query?: string;
  #found: Question[] = [];

  /**
   * Reads up to so many more of the questions, as somebody does who has time before the first letter.
   *
   * @returns whether there are more
   */
  read(questions: readonly Question[], count: number): boolean {
    if (questions !== this.#questions) {
      this.#questions = questions;
      this.#byId = new Map(questions.map((one) => [one.id, one]));
      this.#texts = [];
      this.#known.clear();
      this.#query = undefined;
    }
    const texts = this.#texts;
    for (const one of questions.slice(texts.length, texts.length + count)) {
      const { id, question, words, answer } = textOf(one);
      texts.push({
        id,
        question: folded(question),
        words: folded(words),
        answer: folded(answer),
      });
    }
    return texts.length < questions.length;
  }

  /** The questions that a query means, best first. */
  find(questions: readonly Question[], query: string): Question[] {
    this.read(questions, Infinity);
    if (query !== this.#query) {
      this.#query = query;
      this.#found = searchFaq(this.#texts, query, this.#known).map((id) => this.#byId.get(id)!);
    }
    return this.#found;
  }
}
