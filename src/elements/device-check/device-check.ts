import { html, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ConfigError } from '../../carriers/carrier.js';
import * as messages from '../../content/device-check.js';
import { afterVerdict, verdictBlocks, verdictLines } from '../../content/device-verdict.js';
import { checkDevice } from '../../devices/check-device.js';
import { detectDevice, type Detected } from '../../devices/detect-device.js';
import { indexOf } from '../../devices/device-index.js';
import { namesNear, searchDevices } from '../../devices/search-devices.js';
import { answerSoldIn } from '../../devices/sold-in.js';
import type { DeviceTable } from '../../devices/table.js';
import type { Answer } from '../../devices/verdict.js';
import type { Block } from '../../render/block.js';
import { deviceIcon } from '../../render/icons.js';
import { toneOf, verdictSign } from '../../render/pictures.js';
import { render } from '../../render/to-dom.js';
import { EsimElement } from '../shared/element.js';
import { EsimVerdictEvent, tellAfterUpdate } from '../shared/events.js';
import { asText, flag } from '../shared/properties.js';
import { sharePage } from '../shared/share.js';
import { Combobox } from './combobox.js';
import { deviceCheckStyles } from './device-check.styles.js';
import { proofTemplate } from './proof-template.js';
import { TableController } from './table-controller.js';
import { thisBrowser } from './this-browser.js';

/** Which phone the answer is about, and who asked. */
interface Query {
  /** A name or a model code. Absent for the phone that shows the page. */
  device?: string;
  by: 'reader' | 'page';
}

/**
 * Says whether a phone can use an eSIM, how sure that is, and how to prove it.
 *
 * @tag esim-device-check
 *
 * @slot intro - Before the check.
 *
 * @fires {EsimVerdictEvent} esim-verdict - A phone was checked.
 * @fires {EsimConfigErrorEvent} esim-config-error - Something in the config or the table was wrong, and was left out.
 *
 * @csspart search - The search field.
 * @csspart suggestions - The list below the search field.
 * @csspart verdict - The answer.
 */
export class EsimDeviceCheck extends EsimElement {
  static override get styles() {
    return [...EsimElement.styles, deviceCheckStyles];
  }

  static override get properties() {
    return {
      device: asText(),
      detect: flag('detect'),
      devicesSrc: asText('devices-src'),
      devices: { attribute: false },
      query: { state: true },
      answer: { state: true },
      soldIn: { state: true },
      detecting: { state: true },
    };
  }

  /** A name or a model code to answer for. */
  device?: string;
  /** Checks this phone at once. By default only when the reader asks. */
  detect?: boolean;
  /** Address of a file with a table of devices that replaces the built-in one. */
  devicesSrc?: string;
  /** A table of devices that replaces the built-in one. */
  devices?: unknown;

  protected query?: Query;
  /** The answer to the query, with the place of sale if the reader gave one. */
  protected answer?: Answer;
  protected soldIn?: string;
  protected detecting = false;

  /** The answer before the reader says where the phone was sold. */
  #firstAnswer?: Answer & Partial<Pick<Detected, 'seen' | 'model'>>;
  /** Names that the reader may have meant, if the answer is about no phone. */
  #meant: string[] = [];

  readonly #tables = new TableController(this, () => this.#answerAgain());

  /** Counts the updates that are more than a keystroke in the search. */
  #version = 0;

  readonly #combobox = new Combobox(this, {
    prepare: () => indexOf(this.#table),
    search: (text) => searchDevices(text, this.#table),
    choose: (device) => this.#ask({ device, by: 'reader' }),
    announce: (message) => this.announce(message),
  });

  get #table(): DeviceTable {
    return this.#tables.table;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('devices') || changed.has('devicesSrc')) {
      this.#tables.update(this.devices, this.devicesSrc);
    }
    super.willUpdate(changed);
    const isKeystroke =
      this.#combobox.hasChanged && [...changed.keys()].every((key) => key === 'announcement');
    if (!isKeystroke) this.#version++;
    if (changed.has('device') && (this.device || this.hasUpdated)) {
      this.#leaveField();
      this.#ask(this.device ? { device: this.device, by: 'page' } : undefined);
    }
    if ((changed.has('detect') || changed.has('device')) && this.detect && !this.device) {
      void this.#detect('page');
    }
  }

  protected override attributeIssues(): ConfigError[] {
    return this.#tables.issues;
  }

  #ask(query: Query | undefined): void {
    this.query = query;
    this.soldIn = undefined;
    this.#setAnswer(query && this.attempt(() => checkDevice(query.device ?? '', {}, this.#table)));
  }

  /** Another table may have another answer. */
  #answerAgain(): void {
    const { query } = this;
    if (query?.device) this.#setAnswer(checkDevice(query.device, {}, this.#table));
    // A running detection uses the new table by itself.
    else if (this.answer && !this.detecting) void this.#detect('page');
  }

  /** The answer will be about another phone than the one that the reader entered. */
  #leaveField(): void {
    if (this.query?.device && this.query.by === 'reader') this.#combobox.setText('');
  }

  /** Checks the phone that shows the page. */
  async #detect(by: Query['by']): Promise<void> {
    // Without its browser, a phone gets the answer "nothing seen". Read before anything asks for an update,
    // which would begin with an empty list of issues.
    const browser = this.attempt(thisBrowser) ?? {};
    this.#leaveField();
    // If a detection is running, its answer is for the last one who asked.
    this.query = { by };
    if (this.detecting) return;
    this.detecting = true;
    let table: DeviceTable;
    let answer: Detected;
    do {
      table = this.#table;
      answer = await detectDevice(browser, table);
      // Another table may arrive while the browser takes its time.
    } while (table !== this.#table);
    this.detecting = false;
    const { query } = this;
    // Somebody may have asked for another phone meanwhile, or for none.
    if (!query || query.device) return;
    this.soldIn = undefined;
    this.#setAnswer(answer);
    if (query.by === 'reader') this.focusOn('[part=verdict]');
  }

  #setAnswer(answer: Answer | Detected | undefined): void {
    this.#firstAnswer = answer;
    const isUnclear = answer?.reason === 'several' || answer?.reason === 'not-listed';
    this.#meant = isUnclear ? namesNear(this.query?.device ?? '', this.#table) : [];
    this.#showAnswer();
  }

  /** Shows the answer, and tells it to screen readers and the page. */
  #showAnswer(): void {
    const first = this.#firstAnswer;
    const { query, soldIn } = this;
    const asked = query?.device ?? first?.model;
    const answer = first && answerSoldIn(first, soldIn, asked, this.#table);
    this.answer = answer;
    if (!answer) return;
    this.announce(() => verdictLines(answer, query?.device).join(' '));
    // The page never learns a model that the browser revealed.
    const device = query?.by === 'reader' ? query.device : undefined;
    tellAfterUpdate(this, () => new EsimVerdictEvent(answer.verdict, device));
  }

  /** @internal */
  override onAnswer(question: string, answer: string | undefined): void {
    if (question === 'which' && answer) {
      this.#combobox.setText(answer);
      this.#ask({ device: answer, by: 'reader' });
      this.focusOn('[part=verdict]');
    } else if (question === 'sold-in') {
      this.soldIn = answer;
      this.#showAnswer();
    }
  }

  /** @internal */
  override onAction(): void {
    void sharePage(this.openScene.place);
  }

  protected override render(): TemplateResult {
    const { answer, currentCarrier, translations, level } = this;
    // Most updates are keystrokes in the search. They need not render the rest again.
    const rest = (make: () => unknown): unknown =>
      guard([this.#version, currentCarrier, translations, level], make);
    const check = html`<div class="check stack">
        <button
          type="button"
          class="button main"
          @click=${() => this.#detect('reader')}
          .textContent=${this.detecting ? messages.checking() : messages.checkThisPhone()}
        ></button>
        ${this.#combobox.render()}
      </div>
      ${rest(() => answer && this.#renderVerdict(answer))}
      <section class="fold">${rest(() => proofTemplate(answer, this, level + 1))}</section>`;
    if (this.parent) return this.wrap(check);
    return this.wrap(
      html`${rest(() => this.header(messages.deviceTitle(), deviceIcon))}<slot name="intro"></slot
        >${check} ${rest(() => this.#renderAfter())}`,
    );
  }

  #renderAfter(): TemplateResult {
    return html`${this.supportSlot()}<slot name="after"></slot>
      <p><span class="quiet" .textContent=${messages.stays(this.#tables.date)}></span></p>
      ${this.footer()}`;
  }

  #renderVerdict(answer: Answer): TemplateResult {
    const rest = afterVerdict(answer, this.openScene, {
      seen: this.#firstAnswer?.seen,
      soldIn: this.soldIn,
      canShare: 'share' in navigator,
      meant: this.#meant,
    });
    const show = (blocks: Block[]) => render(blocks, this, this.level + 1);
    return html`<div class="verdict ${answer.verdict}" part="verdict" tabindex="-1">
      <div class="panel ${toneOf(answer)}">
        ${verdictSign(answer)}
        <div>${show(verdictBlocks(answer, this.query?.device))}</div>
      </div>
      ${show(rest)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-device-check': EsimDeviceCheck;
  }
}
