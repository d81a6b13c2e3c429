import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { canPick } from '../../content/picker.js';
import { render } from '../../render/to-dom.js';
import { EsimElement } from './element.js';
import { Picker } from './picker.js';
import { hasDeviceCheck } from './place.js';

/**
 * An element that needs a carrier: it asks whose eSIM it is, and the reader can change the answer.
 *
 * @fires {EsimCarrierChangeEvent} esim-carrier-change - The reader picked a carrier.
 *
 * @csspart warning - A warning to read first.
 */
export abstract class PickingElement extends EsimElement {
  readonly #picker = new Picker({
    requestUpdate: () => this.requestUpdate(),
    pick: (carrier) => this.pick(carrier),
    focusOn: (selector) => this.focusOn(selector),
    render: (blocks) => render(blocks, this, this.level + 1),
  });

  #carrierBefore?: string;

  constructor() {
    super();
    // A file with only this element has no device check, but the page may load that one later.
    if (!hasDeviceCheck()) {
      void customElements.whenDefined('esim-device-check').then(() => this.requestUpdate());
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const carrier = this.currentCarrier?.id;
    if (carrier !== this.#carrierBefore) this.#picker.close();
    this.#carrierBefore = carrier;
  }

  /** Whether the reader is picking another carrier. */
  protected get picking(): boolean {
    return this.#picker.open;
  }

  /** The question whose eSIM it is. */
  protected picker(): TemplateResult {
    return this.#picker.question();
  }

  /** @internal */
  override deviceCheck(level: number): TemplateResult {
    return html`<esim-device-check
      .parent=${{ carrier: this.currentCarrier, level: level - 1 }}
      lang=${this.language}
    ></esim-device-check>`;
  }

  protected override changeCarrier(): TemplateResult | typeof nothing {
    const carrier = this.currentCarrier;
    return carrier && !this.locked && !this.picking && canPick(carrier)
      ? this.#picker.change(carrier)
      : nothing;
  }
}
