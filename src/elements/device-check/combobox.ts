import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { digitsCleared } from '../../content/controls.js';
import * as messages from '../../content/device-check.js';
import type { Suggestion } from '../../devices/search-devices.js';
import { searchIcon } from '../../render/icons.js';
import { mustClear } from '../../rules/long-number.js';

/** What the combobox needs from its element. */
export interface ComboboxActions {
  /** Makes the search ready. Called when the field gets the focus. */
  prepare(): void;
  search(text: string): Suggestion[];
  /** The reader asks for a phone. @param device a name or a model code */
  choose(device: string): void;
  announce(message: () => string): void;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** No option is active. */
const NONE = -1;

/**
 * The search field with its list of suggestions: its state, keyboard, ARIA attributes and template. It follows
 * the combobox pattern of the ARIA Authoring Practices: the focus stays in the field.
 */
export class Combobox {
  #text = '';
  #suggestions: readonly Suggestion[] = [];
  /** Index of the suggestion that the arrow keys are on. */
  #active = NONE;
  #isOpen = false;
  /** Whether a long number, which may be secret, was removed from the field, and nothing else was typed since. */
  #isCleared = false;

  /** Whether it has changed since the last update. */
  hasChanged = false;

  constructor(
    readonly host: Host,
    readonly actions: ComboboxActions,
  ) {}

  /** Puts a text into the field, with the list closed. */
  setText(text: string): void {
    this.#isCleared = false;
    this.#search(text);
    this.#close();
  }

  render(): TemplateResult {
    this.hasChanged = false;
    const label = messages.searchDevice();
    const hasSuggestions = this.#suggestions.length > 0;
    const isListShown = this.#isOpen && hasSuggestions;
    return html`<div
      class="search"
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
      @focusin=${this.#onFocusin}
      @focusout=${this.#onFocusout}
    >
      <label for="device" .textContent=${label}></label>${searchIcon}<input
        id="device"
        type="text"
        role="combobox"
        aria-label=${label}
        part="search"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        aria-autocomplete="list"
        aria-expanded=${isListShown ? 'true' : 'false'}
        aria-controls="suggestions"
        aria-activedescendant=${this.#isOpen && this.#active !== NONE ? `option-${this.#active}` : nothing}
        .value=${live(this.#text)}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
      />
      ${this.#isCleared ? html`<p class="quiet" .textContent=${digitsCleared()}></p>` : nothing}
      <div
        id="suggestions"
        role="listbox"
        part="suggestions"
        aria-label=${label}
        ?hidden=${!isListShown}
        @mousedown=${keepFocusInField}
      >
        ${this.#renderGroups()}
      </div>
      ${this.#isOpen && !hasSuggestions ? html`<p class="quiet" .textContent=${messages.noSuggestion(this.#text)}></p>` : nothing}
    </div>`;
  }

  /** The suggestions, with a group for each brand. */
  #renderGroups(): unknown {
    const options = this.#suggestions.map((suggestion, index) => ({ ...suggestion, index }));
    const brands = [...new Set(options.map(({ brand }) => brand))];
    return brands.map(
      (brand) =>
        html`<div role="group" aria-label=${brand}>
          <div class="brand quiet" aria-hidden="true" .textContent=${brand}></div>
          ${options
            .filter((option) => option.brand === brand)
            .map((option) => this.#renderOption(option, option.index))}
        </div>`,
    );
  }

  #renderOption({ name, code }: Suggestion, index: number): TemplateResult {
    return html`<div
      role="option"
      id="option-${index}"
      aria-selected=${index === this.#active ? 'true' : 'false'}
    >
      <span .textContent=${name}></span>
      ${code ? html`<bdi class="quiet" dir="ltr" .textContent=${code}></bdi>` : nothing}
    </div>`;
  }

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const wasCleared = this.#isCleared;
    this.#isCleared = mustClear(input.value, wasCleared);
    if (this.#isCleared) input.value = '';
    // Nothing changed, and the reader knows already.
    if (this.#isCleared && wasCleared) return;
    const { value } = input;
    // A syllable that will become a Chinese character finds nothing.
    const isHalfTyped = (event as InputEvent).isComposing && !!value.trim();
    if (isHalfTyped && !this.actions.search(value).length) {
      this.#text = value;
      this.#activate(NONE);
      return;
    }
    this.#search(value);
    this.actions.announce(() => this.#announcement());
  };

  #announcement(): string {
    if (this.#isCleared) return digitsCleared();
    if (!this.#isOpen) return '';
    const { length } = this.#suggestions;
    return length ? messages.suggestions(length) : messages.noSuggestion(this.#text);
  }

  readonly #onClick = (event: Event): void => {
    const option = (event.target as Element).closest('[role=option]');
    const suggestion = this.#suggestions[Number(option?.id.replace('option-', ''))];
    if (suggestion) this.#choose(suggestion.code ?? suggestion.name);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // While an IME is composing, Enter and the arrows belong to it. In Safari the composing has
    // already ended when the Enter comes that ends it, and only the old code tells.
    if (event.isComposing || event.keyCode === 229) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.#onArrow(event.key === 'ArrowDown' ? 1 : -1, event.altKey);
        break;
      case 'Enter':
        event.preventDefault();
        this.#onEnter();
        break;
      case 'Escape':
        if (!this.#isOpen && !this.#text) return;
        event.preventDefault();
        // The first press closes the list, the second empties the field.
        if (!this.#isOpen) this.#search('');
        this.#close();
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // These move the caret, so the reader is back in the field.
        this.#activate(NONE);
    }
  };

  /** @param step 1 is down, -1 is up */
  #onArrow(step: 1 | -1, isAltPressed: boolean): void {
    const wasOpen = this.#isOpen;
    this.#isOpen = !!this.#text.trim() && (!isAltPressed || step > 0);
    if (isAltPressed) {
      this.#activate(NONE);
      return;
    }
    // After the last option comes the field (NONE), then the first option again.
    const last = this.#suggestions.length - 1;
    const next = (wasOpen ? this.#active : NONE) + step;
    this.#activate(next > last ? NONE : next < NONE ? last : next);
    void this.host.updateComplete.then(() =>
      this.host.renderRoot
        .querySelector('[aria-selected=true]')
        ?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #onEnter(): void {
    const active = this.#isOpen ? this.#suggestions[this.#active] : undefined;
    const device = active ? (active.code ?? active.name) : this.#text.trim();
    if (device) this.#choose(device);
  }

  readonly #onFocusin = (): void => {
    // What is typed now is not the rest of the number. Hiding the message when the focus leaves would
    // move the page under the reader's finger.
    if (this.#isCleared) this.setText('');
    this.actions.prepare();
  };

  readonly #onFocusout = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#close();
  };

  #search(text: string): void {
    this.#text = text;
    this.#isOpen = !!text.trim();
    this.#suggestions = this.#isOpen ? this.actions.search(text) : [];
    this.#activate(NONE);
  }

  #choose(device: string): void {
    this.setText(device);
    this.actions.choose(device);
  }

  #close(): void {
    this.#isOpen = false;
    this.#activate(NONE);
  }

  #activate(index: number): void {
    this.#active = index;
    this.hasChanged = true;
    this.host.requestUpdate();
  }
}

/** A press on the list would take the focus from the field, and close the list before the click. */
const keepFocusInField = (event: Event): void => event.preventDefault();
