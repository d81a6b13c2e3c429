import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ConfigError } from '../../carriers/carrier.js';
import { fault } from '../../carriers/faults.js';
import * as say from '../../content/device-check.js';
import { support } from '../../content/help.js';
import { digitsCleared } from '../../content/search.js';
import { EsimElement } from '../shared/element.js';
import { EsimVerdictEvent } from '../shared/events.js';
import { fetchFile, type PageFile } from '../shared/page-file.js';
import { flag } from '../shared/properties.js';
import { checkDevice } from '../../devices/check-device.js';
import { detectDevice, type Detected } from '../../devices/detect-device.js';
import { readOn } from '../../devices/entries.js';
import { readDevices } from '../../devices/read-devices.js';
import { namesNear, searchDevices, type Suggestion } from '../../devices/search-devices.js';
import { answerSoldIn } from '../../devices/sold-in.js';
import { builtInDevices, TABLE_DATE, type DeviceTable } from '../../devices/table.js';
import type { Answer } from '../../devices/verdict.js';
import { verdictSign } from '../../render/pictures.js';
import { draw } from '../../render/to-dom.js';
import { hasLongNumber } from '../../rules/long-number.js';
import { deviceCheckStyles } from './device-check.styles.js';
import { SuggestionList } from './suggestion-list.js';

/** What a keystroke in the search may change. */
const TYPING = /^(query|active|opened|cleared|announcement)$/;

/** How many families of phones are read at a time before somebody types. */
const FEW = 30;

/**
 * Each letter alone, which fits many phones, and is what somebody types first; then a code, words, a slip,
 * another script.
 */
const REHEARSED = [
  ...'0123456789abcdefghijklmnopqrstuvwxyz',
  ...['sm-s9', 'note 2', 'samsng s', '小', '小米', '231', 'sm-a5', 'pro 3', '220'],
];

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
export class EsimDeviceCheck extends EsimElement {
  static override properties = {
    ...EsimElement.properties,
    device: {},
    detect: flag('detect'),
    devicesSrc: { attribute: 'devices-src' },
    devices: { attribute: false },
    query: { state: true },
    active: { state: true },
    opened: { state: true },
    cleared: { state: true },
    asked: { state: true },
    answer: { state: true },
    soldIn: { state: true },
    looking: { state: true },
    tableFile: { state: true },
  };
  static override styles = [...EsimElement.styles, deviceCheckStyles];

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
  readonly #list = new SuggestionList();
  #typing = false;
  #prepared = false;
  /** For whom, and in which language, everything was drawn last. */
  #drawn: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('devicesSrc')) void this.#loadTable(this.devicesSrc);
    if (
      (['devices', 'devicesSrc', 'tableFile'] as const).some((key) => changed.has(key as never))
    ) {
      this.#readTable();
      if (this.asked?.device) this.#answerFor(this.asked);
      else if (this.answer) void this.#look('page');
    }
    super.willUpdate(changed);
    if (changed.has('device') && (this.device || this.hasUpdated)) {
      this.#ask(this.device ? { device: String(this.device), by: 'page' } : undefined);
    }
    if (changed.has('detect') && this.detect && !this.device) void this.#look('page');
    // A keystroke changes the search alone: the rest need not be thought through again.
    const { language, currentCarrier } = this;
    const [spoken, carrier] = this.#drawn;
    this.#typing =
      language === spoken &&
      currentCarrier === carrier &&
      changed.size > 0 &&
      [...changed.keys()].every((key) => TYPING.test(String(key)));
    this.#drawn = [language, currentCarrier];
  }

  protected override updated(): void {
    this.#show();
  }

  protected override attributeIssues(): ConfigError[] {
    return this.#tableErrors;
  }

  async #loadTable(src: string | undefined): Promise<void> {
    if (!src) return;
    const file = await fetchFile(src);
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
    this.answer = checkDevice(asked.device ?? '', {}, this.#table);
    this.#tell();
  }

  /** Says the answer aloud, and tells the page: of a phone that the browser named, only the verdict. */
  #tell(): void {
    const answer = this.#current();
    if (!answer) return;
    this.announce(() => say.verdictLines(answer).join(' '));
    const { device, by } = this.asked ?? {};
    this.dispatchEvent(new EsimVerdictEvent(answer.verdict, by === 'reader' ? device : undefined));
  }

  async #look(by: Asked['by']): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const asked: Asked = { by };
    this.asked = asked;
    const { userAgent, maxTouchPoints } = navigator;
    const { userAgentData } = navigator as { userAgentData?: undefined };
    const browser = { userAgent, maxTouchPoints, userAgentData, screen, devicePixelRatio };
    let table: DeviceTable;
    let detected: Detected;
    // A newer table may come meanwhile.
    do {
      table = this.#table;
      detected = await detectDevice(browser, table);
    } while (table !== this.#table);
    this.looking = false;
    // Meanwhile the reader may have searched for another one.
    if (this.asked !== asked) return;
    this.soldIn = undefined;
    this.answer = detected;
    this.#tell();
    if (by === 'reader') this.focusOn('[part=verdict]');
  }

  override onAnswer(question: string, answer: string | undefined): void {
    if (question === 'which') {
      this.query = answer ?? '';
      this.#ask({ device: answer, by: 'reader' });
      this.focusOn('[part=verdict]');
      return;
    }
    this.soldIn = answer;
    this.#tell();
    this.focusOn(`[data-id='${question}'] button`);
  }

  override async onAction(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: location.href });
    } catch {
      // Whoever will not share, or may not, has the address beside the button.
    }
  }

  /** The answer, for where the phone was sold, if the reader said so. */
  #current(): Answer | undefined {
    const { answer, soldIn, asked } = this;
    const device = asked?.device ?? (answer as Partial<Detected> | undefined)?.model;
    return answer && answerSoldIn(answer, soldIn, device, this.#table);
  }

  #type(input: HTMLInputElement): void {
    this.cleared = hasLongNumber(input.value);
    if (this.cleared) input.value = '';
    this.#typed(input.value);
    const { length } = this.#found;
    this.announce(() =>
      this.cleared
        ? digitsCleared()
        : !this.opened
          ? ''
          : length
            ? say.suggestions(length)
            : say.noSuggestion(),
    );
  }

  #typed(query: string): void {
    this.query = query;
    this.active = -1;
    this.opened = !!query.trim();
    this.#found = this.opened ? searchDevices(query, this.#table) : [];
  }

  #key(event: KeyboardEvent): void {
    const { key, altKey } = event;
    // While pinyin is being composed, Enter and the arrows belong to the input method.
    if (event.isComposing) return;
    const last = this.#found.length - 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      const { opened } = this;
      this.opened = !altKey || step > 0;
      if (altKey) {
        this.active = -1;
        return;
      }
      // Around by way of the field itself.
      const next = (opened ? this.active : -1) + step;
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
      if (!this.opened) this.#typed('');
      this.#close();
    } else if (/^(Home|End|Arrow.+)$/.test(key)) {
      // The caret moves: back in the field.
      this.active = -1;
    }
  }

  #close(): void {
    this.opened = false;
    this.active = -1;
  }

  #onClick({ target }: Event): void {
    const option = (target as Element).closest<HTMLElement>('[role=option]');
    const chosen = option && this.#found[Number(option.id.replace('option-', ''))];
    if (chosen) this.#choose(chosen);
  }

  #choose(chosen: Suggestion | string): void {
    const device = typeof chosen === 'string' ? chosen : (chosen.code ?? chosen.name);
    this.#typed(device);
    this.#close();
    this.#ask({ device, by: 'reader' });
  }

  /** What the reader may have meant, where the name alone does not tell. */
  #meant({ reason }: Answer): string[] {
    return /^(several|not-listed)$/.test(reason)
      ? namesNear(this.asked?.device ?? '', this.#table)
      : [];
  }

  protected override render(): TemplateResult {
    const carrier = this.currentCarrier;
    const answer = this.#current();
    const still = (draw: () => unknown) => (this.#typing ? noChange : draw());
    const body = html`<div class="check stack">
        <button type="button" class="button main" @click=${() => this.#look('reader')}>
          ${still(() => (this.looking ? say.checking() : say.checkThisPhone()))}
        </button>
        ${this.#search()}
      </div>
      ${still(() => (answer ? this.#verdict(answer) : nothing))}
      <section class="fold">${still(() => this.#proof(answer))}</section>`;
    if (this.parent) return this.wrap(body);
    return this.wrap(
      html`${still(() => this.header(say.deviceTitle()))}<slot name="intro"></slot>${body}
        <slot name="support">
          <div class="stack support">
            ${still(() => draw(support(carrier), this, this.level + 1))}
          </div></slot
        ><slot name="after"></slot>
        <p class="quiet">${still(() => say.stays(this.#given?.date ?? TABLE_DATE))}</p>
        ${still(() => this.footer())}`,
    );
  }

  #verdict(answer: Answer): TemplateResult {
    const blocks = say.answerBlocks(answer, {
      seen: (this.answer as Partial<Detected>).seen,
      soldIn: this.soldIn,
      carrier: this.currentCarrier,
      // In a frame without an address of its own there is nothing to take along.
      address: /^http/.test(location.href) ? location.href : undefined,
      canShare: 'share' in navigator,
      meant: this.#meant(answer),
    });
    return html`<div class="verdict ${answer.verdict}" part="verdict" tabindex="-1">
      ${verdictSign(answer)}
      <div class="stack">${draw(blocks, this, this.level + 1)}</div>
    </div>`;
  }

  #proof(answer: Answer | undefined): unknown {
    const { verdict, reason, device } = answer ?? {};
    const proof = {
      type: 'details',
      id: 'proof',
      summary: say.proofTitle(),
      open: !!answer && verdict !== 'unsupported' && !/^(computer|several)$/.test(`${reason}`),
      blocks: say.proof(device?.brand, reason !== 'cellular'),
    } as const;
    return draw([proof], this, this.level + 1);
  }

  #search(): TemplateResult {
    const found = this.#found;
    const shown = this.opened && !!this.query.trim();
    return html`<div
      class="search"
      @click=${this.#onClick}
      @keydown=${this.#key}
      @focusin=${() => this.#prepare()}
      @focusout=${({ relatedTarget, currentTarget }: FocusEvent) => {
        if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#close();
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
        autocorrect="off"
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
        @mousedown=${(event: Event) => event.preventDefault()}
      ></div>
      ${shown && !found.length ? html`<p class="quiet">${say.noSuggestion()}</p>` : nothing}
    </div>`;
  }

  #show(): void {
    this.#list.show(this.renderRoot.querySelector('#suggestions')!, this.#found, this.active);
  }

  /** What the first letter would have to wait for, in pieces of a few milliseconds. */
  #prepare(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    setTimeout(() => {
      for (let read = 0; read < this.#table.families.length; read += FEW) {
        setTimeout(() => readOn(this.#table, FEW));
      }
      for (const said of REHEARSED) setTimeout(() => this.#rehearse(said));
    });
  }

  /** Letters that nobody typed, and that are gone before they could be drawn. */
  #rehearse(value: string): void {
    if (this.query || this.cleared) return;
    const { announcement } = this;
    this.#key(new KeyboardEvent('keydown'));
    this.#type({ value } as HTMLInputElement);
    this.#show();
    this.#typed('');
    this.announcement = announcement;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-device-check': EsimDeviceCheck;
  }
}
