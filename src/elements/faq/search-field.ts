import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { digitsCleared } from '../../content/controls.js';
import * as text from '../../content/faq.js';
import { mustClear } from '../../rules/long-number.js';
import { searchIcon } from '../../render/icons.js';
import { FaqSearch } from './faq-search.js';
import type { Question } from './questions.js';

/** How many questions are read at a time, so that a slow phone can show its keyboard meanwhile. */
const CHUNK = 50;

/** The search field, what the reader typed into it, and what that finds. */
export class SearchField {
  readonly #search = new FaqSearch();
  readonly #questions: () => readonly Question[];
  readonly #onQuery: () => void;
  #text = '';
  #query = '';
  /** The field was cleared of a long number, which may be secret, and nothing else was typed since. */
  #cleared = false;

  /** @param onQuery the query or the message about it changed */
  constructor(questions: () => readonly Question[], onQuery: () => void) {
    this.#questions = questions;
    this.#onQuery = onQuery;
  }

  /** What to search for. Empty: the reader is not searching. */
  get query(): string {
    return this.#query.trim() && this.#query;
  }

  /** The questions that match the query, best first. */
  get hits(): readonly Question[] {
    return this.#search.find(this.#questions(), this.#query);
  }

  /**
   * What the search found, in a sentence. `''` if there is nothing to say.
   *
   * @param canAsk whether somebody to ask is shown below
   */
  summary(canAsk: boolean): string {
    if (this.#cleared) return digitsCleared();
    if (!this.query) return '';
    const { length } = this.hits;
    return length ? text.searchCount(length) : text.nothingFound(canAsk);
  }

  empty(): void {
    this.#text = this.#query = '';
    this.#cleared = false;
    this.#onQuery();
  }

  render(): TemplateResult {
    return html`<label class="search"
      ><span .textContent=${text.searchLabel()}></span>${searchIcon}<input
        type="search"
        part="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${live(this.#text)}
        @focus=${this.#onFocus}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
        @compositionend=${this.#onInput}
      />${this.#cleared ? html`<span class="quiet" .textContent=${digitsCleared()}></span>` : nothing}</label
    >`;
  }

  readonly #onFocus = (): void => {
    // What is typed now is not the rest of the number. Hiding the message when the focus leaves would
    // move the page under the reader's finger.
    if (this.#cleared) this.empty();
    this.#readAhead();
  };

  readonly #readAhead = (): void => {
    if (this.#search.read(this.#questions(), CHUNK)) setTimeout(this.#readAhead);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#query) return;
    event.preventDefault();
    this.empty();
  };

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const wasCleared = this.#cleared;
    this.#cleared = mustClear(input.value, wasCleared);
    if (this.#cleared) input.value = '';
    // Nothing changed, and the reader knows already.
    if (this.#cleared && wasCleared) return;
    this.#text = input.value;
    if ((event as InputEvent).isComposing && this.#isHalfTyped(input.value)) return;
    this.#query = input.value;
    this.#onQuery();
  };

  /**
   * Keyboards of Android compose every word, so we also search while one is composed. But a syllable
   * that will become a Chinese character finds nothing.
   */
  #isHalfTyped(text: string): boolean {
    return !!text.trim() && !this.#search.find(this.#questions(), text).length;
  }
}
