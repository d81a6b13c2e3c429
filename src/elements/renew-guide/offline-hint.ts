import { html, nothing, type TemplateResult } from 'lit';
import * as controls from '../../content/controls.js';
import { Connection } from './connection.js';

/** What the hint needs of the guide. */
interface Guide {
  announce(message: () => string): void;
  /** The reader has used up the data. */
  usedUp(): void;
}

/**
 * One line when the connection is lost. It comes first and covers nothing: in a frame as tall as its
 * content, what sticks to the bottom is out of sight, and what sticks anywhere hides the focus.
 */
export class OfflineHint {
  readonly #connection: Connection;
  #isShown = false;

  constructor(
    host: Connection['host'],
    readonly guide: Guide,
  ) {
    this.#connection = new Connection(host);
  }

  /** @param canHelp whether the reader has not yet said that something else is wrong */
  update(canHelp: boolean): void {
    const isShown = canHelp && this.#connection.lost;
    if (isShown && !this.#isShown) this.guide.announce(controls.youAreOffline);
    this.#isShown = isShown;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#isShown) return nothing;
    return html`<div class="panel offer">
      <p>
        <span .textContent=${controls.youAreOffline()}></span>
        <button
          type="button"
          class="inline"
          @click=${() => this.guide.usedUp()}
          .textContent=${controls.withoutData()}
        ></button>
      </p>
    </div>`;
  }
}
