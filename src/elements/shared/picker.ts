import { html, nothing, type TemplateResult } from 'lit';
import type { Carrier } from '../../carriers/carrier.js';
import * as controls from '../../content/controls.js';
import type { Block } from '../../render/block.js';
import {
  notYours,
  pickerQuestion,
  type PickerChoice,
  type PickerPage,
} from '../../content/picker.js';
import { icons, planeIcon, questionMarkIcon } from '../../render/icons.js';
import { badge, monogram } from './header.js';

/** The element that the picker is part of. */
export interface PickerHost {
  requestUpdate(): void;
  /** The reader picked this carrier. */
  pick(carrier: string): void;
  focusOn(selector: string): void;
  render(blocks: readonly Block[]): unknown;
}

/** Asks the reader who sold the eSIM, one question at a time. */
export class Picker {
  /** The question that the reader has reached. Undefined until the reader has pressed a button. */
  #page?: PickerPage;
  readonly #host: PickerHost;

  constructor(host: PickerHost) {
    this.#host = host;
  }

  /** Whether the reader has begun to answer. */
  get open(): boolean {
    return !!this.#page;
  }

  /** Another carrier is known now, so the question is no longer needed. */
  close(): void {
    this.#page = undefined;
  }

  /** "Bought it from someone else? Change" */
  change(carrier: Carrier): TemplateResult {
    return html`<p class="not-yours quiet">
      <span id="not-yours" .textContent=${notYours(carrier)}></span>
      <button
        type="button"
        class="inline"
        aria-describedby="not-yours"
        @click=${() => this.#goTo({ at: 'start' })}
        .textContent=${controls.change()}
      ></button>
    </p>`;
  }

  /** The current question. */
  question(): TemplateResult {
    const { question, hint, help, choices } = pickerQuestion(this.#page ?? { at: 'start' });
    const isList = choices.some(({ note }) => note);
    return html`<section class="picker stack">
      <div class="question" role="group" aria-labelledby="picker-question" part="question">
        <p id="picker-question" class="strong" tabindex="-1" .textContent=${question}></p>
        ${hint ? html`<p class="quiet" .textContent=${hint}></p>` : nothing}
        ${help ? this.#host.render(help) : nothing}
        <div class="answers ${isList ? 'rows' : ''}" part="answers">
          ${choices.map(
            (choice) =>
              html`<button
                type="button"
                class="button"
                @click=${() =>
                  'carrier' in choice ? this.#choose(choice.carrier) : this.#goTo(choice.to)}
              >
                ${isList ? badgeOf(choice) : nothing}<span
                  ><span .textContent=${choice.label}></span>${
                    choice.note
                      ? html`<span class="quiet" .textContent=${choice.note}></span>`
                      : nothing
                  }</span
                >
              </button>`,
          )}
        </div>
      </div>
      ${
        this.open
          ? html`<button
              type="button"
              class="inline"
              @click=${() => this.#goTo(undefined)}
              .textContent=${controls.back()}
            ></button>`
          : nothing
      }
    </section>`;
  }

  #goTo(page: PickerPage | undefined): void {
    this.#page = page;
    this.#host.requestUpdate();
    this.#host.focusOn(page ? '.picker [tabindex]' : '.not-yours button, .picker [tabindex]');
  }

  #choose(carrier: string): void {
    this.#page = undefined;
    this.#host.requestUpdate();
    this.#host.pick(carrier);
    this.#host.focusOn('.header [tabindex], .not-yours button, .answers button');
  }
}

const badgeOf = (choice: PickerChoice): TemplateResult =>
  badge(
    'carrier' in choice
      ? monogram(choice.label)
      : choice.to.at === 'carrier'
        ? icons.other!
        : choice.to.at === 'seller'
          ? planeIcon
          : questionMarkIcon,
  );
