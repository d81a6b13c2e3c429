import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import * as controls from '../../content/controls.js';
import { canPick } from '../../content/picker.js';
import type { Answers, OpenScene, Scene, Wishes } from '../../content/scene.js';
import { inLanguage, languageFor, sourceLanguage, type Language } from '../../locales/localize.js';
import type { Action, DetailsBlock, LinkBlock } from '../../render/block.js';
import { render, type Host } from '../../render/to-dom.js';
import { PageAttributes } from './attributes.js';
import { blockStyles } from './blocks.styles.js';
import { CarrierController } from './carrier-controller.js';
import { copy, showOnButton } from './copy.js';
import { EsimLanguageChangeEvent, EsimLinkEvent } from './events.js';
import { fallback } from './fallback.js';
import { focusFirst } from './focus.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { hostStyles } from './host.styles.js';
import { IssueReporter, unknownValues } from './issues.js';
import { languageOf, watchLanguage } from './language.js';
import { languageMenu } from './language-menu.js';
import { LEVELS, THEMES, levelOf, themeOf } from './look.js';
import { LateFilling } from './late-filling.js';
import { memo } from './memo.js';
import { metaIssues } from './page-meta.js';
import { Picker } from './picker.js';
import { currentPlace } from './place.js';
import { openForPrint } from './print.js';
import { reader } from './reader.js';
import { sharedStyles } from './shared.styles.js';
import { tokenStyles } from './tokens.styles.js';

/** The base of our elements: carrier, language, heading, footer, and what happens inside the blocks. */
export abstract class EsimElement extends PageAttributes implements Host {
  static override get styles() {
    return [tokenStyles, hostStyles, blockStyles, sharedStyles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      ...PageAttributes.properties,
      announcement: { state: true },
      answers: { state: true },
      ticked: { state: true },
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Everything that was wrong in the last config, in plain words. */
  configErrors: readonly ConfigError[] = [];

  /** Text for the live region of screen readers, in the present language. A new one is announced. */
  protected announcement?: () => string;
  /** What the reader answered, by the id of the question. */
  protected answers: Answers = {};
  /** @internal */
  ticked: ReadonlySet<string> = new Set();

  /** False if the element never asks whose eSIM it is. */
  protected readonly canChange: boolean = true;

  readonly #carrier = new CarrierController(this);
  readonly #issues = new IssueReporter(this);
  readonly #picker = new Picker({
    requestUpdate: () => this.requestUpdate(),
    pick: (carrier) => this.pick(carrier),
    focusOn: (selector) => this.focusOn(selector),
    render: (blocks) => render(blocks, this, this.level + 1),
  });
  readonly #late = new LateFilling(this, (fill) => this.inLanguage(fill));
  #cleanUp: Array<() => void> = [];

  /** Resolves when closed parts have their content too. They get it shortly after the update. */
  get filled(): Promise<void> {
    return this.updateComplete.then(async () => {
      await this.#late.done;
      for (const inside of this.renderRoot.querySelectorAll('esim-device-check'))
        await inside.filled;
    });
  }

  /** The language of this element: the reader's choice, else the page's. */
  get language(): Language {
    const ofPage = languageOf(this) ?? languageFor(this.#carrier.meta['esim-lang']);
    return reader.language ?? ofPage ?? sourceLanguage;
  }

  /** Undefined until the page names a carrier or the reader picks one. */
  protected get currentCarrier(): Carrier | undefined {
    return this.#carrier.carrier;
  }

  /** True while there is nothing to show: a file that may name the carrier is loading. */
  protected get pending(): boolean {
    return this.#carrier.pending;
  }

  /** Whether the reader is picking another carrier. */
  protected get picking(): boolean {
    return this.#picker.open;
  }

  /** Level of the element's heading. */
  protected get level(): number {
    return levelOf(this, this.#carrier.meta);
  }

  /** Everything that content depends on. Throws while the carrier is unknown. */
  protected get scene(): Scene {
    const { carrier, ...scene } = this.openScene;
    if (!carrier) throw new Error('The carrier is not known yet.');
    return { ...scene, carrier };
  }

  /** The same, while the carrier may still be unknown. */
  protected get openScene(): OpenScene {
    return {
      carrier: this.currentCarrier,
      stale: this.#carrier.stale,
      answers: this.answers,
      wishes: this.wishes,
      place: currentPlace(this.sandboxed),
    };
  }

  /** What the page asks for in the attributes of a subclass. */
  protected get wishes(): Wishes {
    return {};
  }

  /**
   * A sandboxed frame, where links and the clipboard are mostly refused.
   * @internal
   */
  get sandboxed(): boolean {
    return self.origin === 'null';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const children = new MutationObserver(() => this.childrenChanged());
    children.observe(this, { childList: true, subtree: true, characterData: true });
    this.#cleanUp = [
      () => children.disconnect(),
      watchLanguage(this, () => this.requestUpdate()),
      openForPrint(this.renderRoot as ShadowRoot, this),
    ];
    this.childrenChanged();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const cleanUp of this.#cleanUp) cleanUp();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** The children of the element are there, or have changed. */
  protected childrenChanged(): void {
    this.#carrier.readJson();
  }

  // Around the whole update, so that `willUpdate` of a subclass speaks this element's language too.
  protected override performUpdate(): void {
    this.inLanguage(() => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('carrier') && this.hasUpdated) this.#carrier.forgetPick();
    const described = [...changed.keys()].some((key) => key in PageAttributes.properties);
    this.#carrier.update(described);
    this.configErrors = [
      ...this.#carrier.issues,
      ...unknownValues('heading-level', this.headingLevel, LEVELS),
      ...unknownValues('theme', this.theme, THEMES),
      ...this.attributeIssues(),
      ...metaIssues(this.#carrier.meta),
    ];
    this.#issues.report(this.configErrors);
  }

  /** What is wrong in the attributes of a subclass. */
  protected attributeIssues(): ConfigError[] {
    return [];
  }

  /** The reader picks a carrier. */
  protected pick(carrier: string): void {
    this.#carrier.pick(carrier);
  }

  /** The reader chooses a language. */
  protected chooseLanguage(language: Language): void {
    reader.language = language;
    this.dispatchEvent(new EsimLanguageChangeEvent(language));
  }

  /** Makes a text in the language of this element. */
  protected inLanguage<T>(make: () => T): T {
    return inLanguage(this.language, make);
  }

  /**
   * Tells screen readers something, also if it is the same as before.
   *
   * @param message is made once in each language, so that a time in it does not speak every minute
   */
  protected announce(message: () => string): void {
    const made = memo((language: Language) => inLanguage(language, message));
    this.announcement = () => made(this.language);
  }

  /** Moves the focus after the next update, which may remove the element that has it now. */
  protected focusOn(selector: string): void {
    void this.updateComplete.then(() => focusFirst(this.renderRoot, selector));
  }

  /** @internal */
  fillLater(element: Element, fill: () => void): void {
    this.#late.add(element, fill);
  }

  /** Fills closed parts at once. */
  protected fillNow(): void {
    this.#late.now();
  }

  /** @internal */
  onTick(_step: string, _done: boolean): void {}

  /** @internal */
  onToggle(_block: DetailsBlock, _open: boolean): void {}

  /** @internal */
  onAction(_action: Action, _button: Element): void {}

  /** @internal */
  canPerform(_action: Action): boolean {
    return true;
  }

  /** @internal */
  onAnswer(_question: string, _answer: string | undefined): void {}

  /** @internal */
  deviceCheck(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** @internal */
  onLink(event: Event, { href, kind }: LinkBlock): void {
    if (!this.dispatchEvent(new EsimLinkEvent(href, kind))) event.preventDefault();
  }

  /** @internal */
  async onCopy(text: string, shown: Element, button: Element): Promise<void> {
    const copied = await copy(text, shown);
    this.answerOn(button, copied ? controls.copied : controls.selected);
  }

  /** Says on a button what pressing it did, to screen readers too. */
  protected answerOn(button: Element, message: () => string): void {
    this.announce(message);
    showOnButton(button, this.inLanguage(message));
  }

  /** The wrapper around everything: language, direction, theme, and the line for announcements. */
  protected wrap(content: unknown): TemplateResult {
    const theme = themeOf(this, this.#carrier.meta);
    const said = this.announcement;
    const status = keyed(said, html`<span .textContent=${said?.() ?? ''}></span>`);
    return html`<div class="esim stack ${theme}" lang=${this.language} dir="ltr">
      ${content}
      <p class="unseen" role="status" part="status">${status}</p>
    </div>`;
  }

  /** While there is nothing to show: the element's own children, or a quiet line if they say nothing. */
  protected fallback(): TemplateResult {
    return fallback(this);
  }

  /** The heading, the language menu, and the button that changes the carrier. */
  protected header(text: string): TemplateResult {
    const carrier = this.currentCarrier;
    const canChange = this.canChange && !this.locked && !this.picking && canPick(carrier);
    return header(
      this.noHeading ? undefined : text,
      this.level,
      this.noLanguageMenu
        ? nothing
        : languageMenu(this.language, (language) => this.chooseLanguage(language)),
      carrier && canChange ? this.#picker.change(carrier) : nothing,
    );
  }

  /** The question whose eSIM it is. */
  protected picker(): TemplateResult {
    return this.#picker.question();
  }

  /** Who made this element, and where its facts come from. */
  protected footer(): TemplateResult {
    return footer(this.openScene, this, this.level + 1);
  }
}
