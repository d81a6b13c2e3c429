import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ConfigError } from '../../carriers/carrier.js';
import { fault } from '../../carriers/faults.js';
import * as say from '../../content/device-check.js';
import { support } from '../../content/help.js';
import { digitsCleared } from '../../content/search.js';
import { CarrierElement } from '../../core/carrier-element.js';
import { EsimVerdictEvent } from '../../core/events.js';
import { fetchConfig, type PageFile } from '../../core/page-config.js';
import { attributes, states } from '../../core/properties.js';
import { checkDevice } from '../../devices/check-device.js';
import { detectDevice, type Detected } from '../../devices/detect-device.js';
import { readDevices } from '../../devices/read-devices.js';
import { searchDevices, type Suggestion } from '../../devices/search-devices.js';
import { builtInDevices, TABLE_DATE, type DeviceTable } from '../../devices/table.js';
import type { Answer } from '../../devices/verdict.js';
import { draw } from '../../draw/to-lit.js';
import { hasLongNumber } from '../../rules/long-number.js';
import { deviceCheckStyles } from './device-check.styles.js';

/** Whom the answer is about, and who asked. */
interface Asked {
  /** A name or code; absent for the phone that shows the page. */
  device?: string;
  by: 'reader' | 'page';
}

/**
 * Says whether a phone takes an eSIM, how sure that is, and how to prove it.
 *
 * @tag esim-device-check
 *
 * @slot heading - Stands in place of the heading's text.
 * @slot intro - Before the check.
 * @slot after - After everything, before the last line.
 * @slot support - In place of "Help from this website".
 *
 * @fires {EsimConfigErrorEvent} esim-config-error - Something in the config or the table was wrong and left out.
 * @fires {EsimLanguageChangeEvent} esim-language-change - The reader chose a language.
 * @fires {EsimVerdictEvent} esim-verdict - A phone was checked.
 * @fires {EsimLinkEvent} esim-link - An outbound link is about to open; cancelable.
 *
 * @csspart heading - The element's heading.
 * @csspart search - The search field.
 * @csspart suggestions - The list below it.
 * @csspart verdict - The answer.
 * @csspart question - A question.
 * @csspart fold - Any fold.
 * @csspart step - One step of the proof.
 * @csspart link - A link or number.
 * @csspart mark - Who stands behind a fact.
 * @csspart trust - The line at the end.
 *
 * @cssprop --esim-accent - The one accent colour.
 * @cssprop --esim-radius - Radius of corners.
 */
export class EsimDeviceCheck extends CarrierElement {
  static override properties = {
    ...CarrierElement.properties,
    ...attributes('device detect? devices-src'),
    devices: { attribute: false },
    ...states('query active opened cleared asked answer soldIn looking tableFile'),
  };
  static override styles = [...CarrierElement.styles, deviceCheckStyles];

  /** A name or model code to answer for. */
  device?: string;
  /** Looks at this phone at once, and not only when the reader asks. */
  detect?: boolean;
  /** Address of a newer table of devices. */
  devicesSrc?: string;
  /** A newer table of devices, as an object. */
  devices?: unknown;
  protected query = '';
  /** The suggestion that the arrow keys are on. */
  protected active = -1;
  protected opened = false;
  protected cleared = false;
  protected asked?: Asked;
  protected answer?: Answer;
  protected soldIn?: string;
  protected looking = false;
  protected tableFile?: PageFile & { src: string };

  protected override readonly canChange = false;

  #given?: DeviceTable;
  #tableErrors: ConfigError[] = [];
  #found: Suggestion[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('devicesSrc')) void this.#loadTable(this.devicesSrc);
    if (
      (['devices', 'devicesSrc', 'tableFile'] as const).some((key) => changed.has(key as never))
    ) {
      this.#readTable();
      if (this.asked?.device) this.#answerFor(this.asked);
    }
    super.willUpdate(changed);
    if (changed.has('device') && (this.device || this.hasUpdated)) {
      this.#ask(this.device ? { device: String(this.device), by: 'page' } : undefined);
    }
    if (changed.has('detect') && this.detect && !this.device) void this.#look('page');
  }

  protected override attributeErrors(): ConfigError[] {
    return this.#tableErrors;
  }

  async #loadTable(src: string | undefined): Promise<void> {
    if (!src) return;
    const file = await fetchConfig(src);
    if (src === this.devicesSrc) this.tableFile = { src, ...file };
  }

  /** Ours is read only when somebody asks. */
  get #table(): DeviceTable {
    return this.#given ?? builtInDevices();
  }

  /** The page's own table, else its file's, else ours. */
  #readTable(): void {
    const { devices, devicesSrc, tableFile } = this;
    this.#given = undefined;
    this.#tableErrors = [];
    let value = devices;
    const from = devices ? 'devices' : 'devices-src';
    if (!devices) {
      if (!devicesSrc || tableFile?.src !== devicesSrc) return;
      try {
        if (!('text' in tableFile)) throw new TypeError(tableFile.found);
        value = JSON.parse(tableFile.text);
      } catch (error) {
        this.#tableErrors = [fault(from, from, 'a JSON file with a table of devices', `${error}`)];
        return;
      }
    }
    const { table, errors } = readDevices(value, from);
    this.#given = table;
    this.#tableErrors = errors;
  }

  #ask(asked: Asked | undefined): void {
    this.asked = asked;
    this.soldIn = undefined;
    this.answer = undefined;
    if (asked) this.#answerFor(asked);
  }

  #answerFor(asked: Asked): void {
    const { device = '', by } = asked;
    this.answer = checkDevice(device, {}, this.#table);
    this.#tell(by === 'reader' ? device : undefined);
  }

  #tell(device?: string): void {
    const { answer } = this;
    if (!answer) return;
    this.announcement = this.say(() => say.verdictLine(answer));
    this.dispatchEvent(new EsimVerdictEvent(answer.verdict, device));
  }

  async #look(by: Asked['by']): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const asked: Asked = { by };
    this.asked = asked;
    const { userAgent, maxTouchPoints } = navigator;
    const { userAgentData } = navigator as { userAgentData?: undefined };
    const detected = await detectDevice(
      { userAgent, maxTouchPoints, userAgentData, screen, devicePixelRatio },
      this.#table,
    );
    this.looking = false;
    // Meanwhile the reader may have searched for another one.
    if (this.asked !== asked) return;
    this.soldIn = undefined;
    this.answer = detected;
    this.#tell();
    if (by === 'reader') this.focusOn('[part=verdict]');
  }

  override onAnswer(question: string, answer: string | undefined): void {
    this.soldIn = answer;
    this.focusOn(`[data-id='${question}'] button`);
    const there = this.#current();
    if (there) this.announcement = this.say(() => say.verdictLine(there));
  }

  /** The answer, for where the phone was sold, if the reader said so. */
  #current(): Answer | undefined {
    const { answer, soldIn, asked } = this;
    if (!answer || !soldIn || soldIn === 'unsure') return answer;
    const device = asked?.device ?? (answer as Partial<Detected>).model;
    if (device) return { ...checkDevice(device, { soldIn }, this.#table), ask: answer.ask };
    // An iPhone, of which only the generation is known.
    if (answer.verdict !== 'supported-unless') return answer;
    const { where, ...grounds } = answer;
    return where.some((place) => place === soldIn)
      ? { ...grounds, verdict: 'unknown', leaning: 'no', reason: 'sold-in' }
      : { ...grounds, verdict: 'supported' };
  }

  #type(input: HTMLInputElement): void {
    this.cleared = hasLongNumber(input.value);
    if (this.cleared) input.value = '';
    this.query = input.value;
    this.active = -1;
    this.#found = this.query.trim() ? searchDevices(this.query, this.#table) : [];
    this.opened = !!this.query.trim();
    this.announcement = this.say(() =>
      this.cleared
        ? digitsCleared()
        : !this.opened
          ? ''
          : this.#found.length
            ? say.suggestions(this.#found.length)
            : say.noSuggestion(),
    );
  }

  #key(event: KeyboardEvent): void {
    // While pinyin is being composed, Enter and the arrows belong to the input method.
    if (event.isComposing) return;
    const { key } = event;
    const last = this.#found.length - 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (last < 0) return;
      if (!this.opened) {
        this.opened = true;
        if (event.altKey) return;
      }
      const step = key === 'ArrowDown' ? 1 : -1;
      const next = this.active + step;
      this.active = next > last ? -1 : next < -1 ? last : next;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (key === 'Enter') {
      event.preventDefault();
      const chosen = this.opened ? this.#found[this.active] : undefined;
      if (chosen) this.#choose(chosen);
      else if (this.query.trim()) this.#choose(this.query.trim());
    } else if (key === 'Escape' && (this.opened || this.query)) {
      event.preventDefault();
      if (!this.opened) this.query = '';
      this.opened = false;
      this.active = -1;
    }
  }

  #onClick({ target }: Event): void {
    const option = (target as Element).closest<HTMLElement>('[role=option]');
    const chosen = option && this.#found[Number(option.dataset.index)];
    if (chosen) this.#choose(chosen);
  }

  #choose(chosen: Suggestion | string): void {
    const device = typeof chosen === 'string' ? chosen : (chosen.code ?? chosen.name);
    this.query = device;
    this.opened = false;
    this.active = -1;
    this.#ask({ device, by: 'reader' });
  }

  protected override render(): TemplateResult {
    const carrier = this.currentCarrier;
    const answer = this.#current();
    const brand = answer?.device?.brand;
    const proof = {
      type: 'details',
      id: 'proof',
      summary: say.proofTitle(),
      open: !!answer && answer.verdict !== 'unsupported',
      blocks: say.proof(brand),
    } as const;
    const body = html`<div class="check stack">
        <button type="button" class="button main" @click=${() => this.#look('reader')}>
          ${this.looking ? say.checking() : say.checkThisPhone()}
        </button>
        ${this.#search()}
      </div>
      ${
        answer
          ? html`<div class="verdict stack ${answer.verdict}" part="verdict" tabindex="-1">
              ${draw(
                say.answerBlocks(answer, {
                  seen: (this.answer as Partial<Detected>).seen,
                  soldIn: this.soldIn,
                  carrier,
                  address: location.href,
                }),
                this,
                this.level + 1,
              )}
            </div>`
          : nothing
      }
      <section class="fold">${draw([proof], this, this.level + 1)}</section>`;
    if (this.within) return this.frame(body);
    return this.frame(
      html`${this.header(say.deviceTitle())}<slot name="intro"></slot>${body}
        <slot name="support">
          <div class="stack support">${draw(support(carrier), this, this.level + 1)}</div></slot
        ><slot name="after"></slot>
        <p class="quiet">${say.stays()} ${say.tableDate(this.#given?.date ?? TABLE_DATE)}</p>
        ${this.end(carrier)}`,
    );
  }

  #search(): TemplateResult {
    const found = this.#found;
    const shown = this.opened && !!this.query.trim();
    const brands = [...new Set(found.map(({ brand }) => brand))];
    return html`<div
      class="search"
      @click=${this.#onClick}
      @keydown=${this.#key}
      @focusout=${({ relatedTarget, currentTarget }: FocusEvent) => {
        if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.opened = false;
      }}
    >
      <label for="device">${say.searchDevice()}</label>
      <input
        id="device"
        type="text"
        role="combobox"
        aria-label=${say.searchDevice()}
        part="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        aria-autocomplete="list"
        aria-expanded=${shown && found.length ? 'true' : 'false'}
        aria-controls="suggestions"
        aria-activedescendant=${shown && this.active >= 0 ? `option-${this.active}` : nothing}
        .value=${this.query}
        @input=${(event: Event) => this.#type(event.target as HTMLInputElement)}
      />
      ${this.cleared ? html`<p class="quiet">${digitsCleared()}</p>` : nothing}
      <div
        id="suggestions"
        role="listbox"
        part="suggestions"
        aria-label=${say.searchDevice()}
        ?hidden=${!shown || !found.length}
        @pointerdown=${(event: Event) => event.preventDefault()}
      >
        ${brands.map(
          (brand) =>
            html`<div role="group" aria-label=${brand}>
              <div class="brand quiet" aria-hidden="true">${brand}</div>
              ${found.map((one, index) =>
                one.brand === brand ? this.#option(one, index) : nothing,
              )}
            </div>`,
        )}
      </div>
      ${shown && !found.length ? html`<p class="quiet">${say.noSuggestion()}</p>` : nothing}
    </div>`;
  }

  #option({ name, code }: Suggestion, index: number): TemplateResult {
    return html`<div
      role="option"
      id="option-${index}"
      aria-selected=${index === this.active ? 'true' : 'false'}
      data-index=${index}
    >
      ${name}${code ? html` <bdi class="quiet" dir="ltr">${code}</bdi>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-device-check': EsimDeviceCheck;
  }
}
