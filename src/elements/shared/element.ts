import { html, nothing, type TemplateResult } from 'lit';
import type { Carrier } from '../../carriers/carrier.js';
import * as say from '../../content/controls.js';
import { factsBlock } from '../../content/facts.js';
import { trustLine } from '../../content/help.js';
import { canPick, notYours, pickerQuestion, type PickerPage } from '../../content/picker.js';
import type { OpenScene, Scene, Wishes } from '../../content/scene.js';
import { draw, title } from '../../render/to-dom.js';
import { blockStyles } from './blocks.styles.js';
import { carrierStyles } from './carrier.styles.js';
import { BlockElement } from './block-element.js';
import { currentPlace } from './place.js';
import { states } from './properties.js';

/** An element that speaks of one carrier: its heading, the picker, the last line. */
export abstract class EsimElement extends BlockElement {
  static override properties = { ...BlockElement.properties, ...states('picking') };
  static override styles = [...BlockElement.styles, blockStyles, carrierStyles];

  /** Where the reader stands in the picker; absent while it is closed. */
  protected picking?: PickerPage;

  /** Whether the reader is asked whose eSIM it is. */
  protected readonly canChange: boolean = true;

  /** Everything that content depends on. Throws while the carrier is unknown. */
  protected get scene(): Scene {
    const { carrier, ...scene } = this.openScene;
    if (!carrier) throw new Error('No carrier yet');
    return { ...scene, carrier };
  }

  /** The same, while the carrier may still be unknown. */
  protected get openScene(): OpenScene {
    return {
      carrier: this.currentCarrier,
      stale: this.currentCarrier?.stale ?? [],
      answers: this.answers,
      wishes: this.wishes,
      place: currentPlace(this.sandboxed),
    };
  }

  /** What the page asks for in attributes that only this element has. */
  protected get wishes(): Wishes {
    return {};
  }

  /** The heading, the language menu, and the way to another carrier. */
  protected header(text: string): TemplateResult {
    const carrier = this.currentCarrier;
    const offered = this.canChange && carrier && canPick(carrier) && !this.locked && !this.picking;
    return html`<header>
      <div class="row">
        ${
          this.noHeading
            ? html`<span></span>`
            : title(
                this.level,
                html`<slot name="heading"><span tabindex="-1">${text}</span></slot>`,
              )
        }
        ${this.languageMenu()}
      </div>
      ${
        offered
          ? html`<p class="not-yours quiet">
              ${notYours(carrier)}
              <button type="button" class="inline" @click=${() => this.#turn({ at: 'start' })}>
                ${say.change()}
              </button>
            </p>`
          : nothing
      }
    </header>`;
  }

  /** One question of the picker, with a way back where there is a carrier to go back to. */
  protected picker(): TemplateResult {
    const { question, hints, choices } = pickerQuestion(this.picking ?? { at: 'start' });
    return html`<section class="picker stack">
      <div class="question" role="group" aria-labelledby="picker-question" part="question">
        <p id="picker-question" class="strong" tabindex="-1">${question}</p>
        ${hints.map((hint) => html`<p class="quiet">${hint}</p>`)}
        <div class="answers ${choices.length > 6 ? 'many' : ''}">
          ${choices.map(
            (choice) =>
              html`<button
                type="button"
                class="button"
                @click=${() =>
                  'carrier' in choice ? this.#choose(choice.carrier) : this.#turn(choice.to)}
              >
                ${choice.label}
              </button>`,
          )}
        </div>
      </div>
      ${
        this.picking
          ? html`<button type="button" class="inline" @click=${() => this.#turn(undefined)}>
              ${say.back()}
            </button>`
          : nothing
      }
    </section>`;
  }

  /** Who made this, and what it rests on. */
  protected footer(carrier: Carrier | undefined): TemplateResult {
    const facts = carrier && factsBlock(carrier);
    return html`<footer class="quiet stack">
      <p part="trust">${trustLine(carrier)}</p>
      ${facts ? draw([facts], this, this.level + 1) : nothing}
    </footer>`;
  }

  #turn(page: PickerPage | undefined): void {
    this.picking = page;
    this.focusOn(page ? '.picker [tabindex]' : '.not-yours button, .picker [tabindex]');
  }

  #choose(carrier: string): void {
    this.picking = undefined;
    this.pick(carrier);
    this.focusOn('header [tabindex], .not-yours button, .answers button');
  }

  /** Keeps the keyboard where the reader is: what had the focus may be gone after the update. */
  protected focusOn(where: string): void {
    void this.updateComplete.then(() => {
      // The first may not be shown: where the page has put a heading of its own.
      [...this.renderRoot.querySelectorAll<HTMLElement>(where)]
        .find((one) => one.getClientRects().length)
        ?.focus({ preventScroll: true });
    });
  }
}
