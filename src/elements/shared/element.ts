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
import { support } from '../../content/help.js';
import type { Answers, OpenScene, Scene, Wishes } from '../../content/scene.js';
import {
  directionOf,
  hasSeveralLanguages,
  inLanguage,
  languageFor,
  sourceLanguage,
  translationsOf,
  type Language,
} from '../../locales/localize.js';
import type { Action, DetailsBlock, LinkBlock } from '../../render/block.js';
import { render, type Host } from '../../render/to-dom.js';
import { PageAttributes } from './attributes.js';
import { blockStyles } from './blocks.styles.js';
import { CarrierController } from './carrier-controller.js';
import { copy, showOnButton } from './copy.js';
import { EsimLanguageChangeEvent, EsimLinkEvent, tell } from './events.js';
import { fallback } from './fallback.js';
import { fieldStyles } from './fields.styles.js';
import { focusFirst } from './focus.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { hostStyles } from './host.styles.js';
import { keepOurKeys } from './keys.js';
import { unknownValues, withMessages } from './issues.js';
import { languageOf, tagOf, watchLanguage } from './language.js';
import { languageMenu } from './language-menu.js';
import { LEVELS, THEMES, levelOf, themeOf } from './look.js';
import { LateFilling } from './late-filling.js';
import { memo } from './memo.js';
import { paperStyles } from './paper.styles.js';
import { PageLook } from './page-look.js';
import { metaIssues } from './page-meta.js';
import { currentPlace } from './place.js';
import { observe } from './observe.js';
import { openForPrint } from './print.js';
import { reader } from './reader.js';
import { rowStyles } from './rows.styles.js';
import { SafeElement } from './safe-element.js';
import { sharedStyles } from './shared.styles.js';
import { stepStyles } from './steps.styles.js';
import { hasSwallowed } from './swallowed.js';
import { tokenStyles } from './tokens.styles.js';

/**
 * The base of our elements: carrier, language, heading, footer, and what happens inside the blocks.
 *
 * @attr {string} lang - Language of the texts, as a BCP 47 tag. Default: the page's.
 */
export abstract class EsimElement extends SafeElement implements Host {
  static override get styles() {
    return [
      tokenStyles,
      hostStyles,
      blockStyles,
      rowStyles,
      stepStyles,
      fieldStyles,
      sharedStyles,
      paperStyles,
    ];
  }

  static override get properties(): PropertyDeclarations {
    return {
      announcement: { state: true },
      answers: { state: true },
      ticked: { state: true },
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Text for the live region of screen readers, in the present language. A new one is announced. */
  protected announcement?: () => string;
  /** What the reader answered, by the id of the question. */
  protected answers: Answers = {};
  /** @internal */
  ticked: ReadonlySet<string> = new Set();

  readonly #carrier = new CarrierController(this);
  readonly #late = new LateFilling(this, (fill) => this.inLanguage(fill));
  readonly #look = new PageLook(this);
  #cleanUp: Array<() => void> = [];

  /** Resolves when closed parts have their content too. They get it shortly after the update. */
  get filled(): Promise<void> {
    return this.updateComplete.then(async () => {
      await this.#late.done;
      for (const inside of this.renderRoot.querySelectorAll('esim-device-check'))
        // What was made in a removed element waits until it is in a page.
        if (inside.isConnected) await inside.filled;
    });
  }

  /** The language of this element: the reader's choice, else the page's. */
  get language(): Language {
    const ofPage = this.attempt(() => languageOf(this));
    const ofMeta = languageFor(this.#carrier.meta['esim-lang']);
    return reader.language ?? ofPage ?? ofMeta ?? sourceLanguage;
  }

  /** Changes whenever a text may: with the language, and with corrections by the page. */
  protected get translations(): unknown {
    return translationsOf(this.language);
  }

  /** Undefined until the page names a carrier or the reader picks one. */
  protected get currentCarrier(): Carrier | undefined {
    return this.#carrier.carrier;
  }

  /** True while there is nothing to show: a file that may name the carrier is loading. */
  protected get pending(): boolean {
    return this.#carrier.pending;
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
      place: currentPlace(
        this.sandboxed,
        this.attempt(() => tagOf(this)),
      ),
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
    // Not `self`: pages give this name to variables of theirs.
    return window.origin === 'null';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A saved page brings what was rendered when it was saved.
    this.shadowRoot?.replaceChildren();
    // Another document refuses the sheets of this one.
    const isHere = this.ownerDocument === document;
    const root = (isHere && this.attempt(() => super.createRenderRoot())) || this.withoutSheets();
    keepOurKeys(root as ShadowRoot);
    return root;
  }

  override connectedCallback(): void {
    this.attempt(() => super.connectedCallback());
    this.attempt(() => {
      this.childrenChanged();
      this.#cleanUp = [
        // A script that updates the page by comparing it with a new one removes our `slot` attributes.
        observe(
          [this],
          {
            childList: true,
            subtree: true,
            characterData: true,
            attributeFilter: ['slot', 'id'],
          },
          (_, observer) => {
            this.childrenChanged();
            // Ignore the `slot` attributes that we have just set.
            observer.takeRecords();
          },
        ),
        watchLanguage(this, () => this.requestUpdate()),
        openForPrint(this.renderRoot as ShadowRoot),
      ];
    });
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

  protected override recover(): void {
    this.#carrier.forgetReading();
  }

  /** The children of the element are there, or have changed. */
  protected childrenChanged(): void {
    this.#carrier.readJson();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('carrier') && this.hasUpdated) this.#carrier.forgetPick();
    const described = [...changed.keys()].some((key) => PageAttributes.elementProperties.has(key));
    this.#carrier.update(described);
    this.configErrors = withMessages([
      ...this.propertyIssues,
      ...this.#carrier.issues,
      ...unknownValues('heading-level', this.headingLevel, LEVELS),
      ...unknownValues('theme', this.theme, THEMES),
      ...this.attributeIssues(),
      ...metaIssues(this.#carrier.meta),
    ]);
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
    tell(this, () => new EsimLanguageChangeEvent(language));
  }

  /** Makes a text in the language of this element. */
  protected override inLanguage<T>(make: () => T): T {
    return inLanguage(this.language, make);
  }

  /**
   * Tells screen readers something, also if it is the same as before.
   *
   * @param message is made once in each language, so that a time in it does not speak every minute. If it is
   *   undefined, there is nothing new
   */
  protected announce(message: () => string | undefined): void {
    const made = memo((language: Language) => inLanguage(language, message));
    if (this.attempt(() => made(this.language)) === undefined) return;
    this.announcement = () => made(this.language) ?? '';
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
  get startsShort(): boolean {
    return false;
  }

  /** @internal */
  onShowSteps(): void {}

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
  deviceCheck(_level: number): TemplateResult | typeof nothing {
    return nothing;
  }

  /** @internal */
  onLink(event: Event, { href, kind }: LinkBlock): void {
    if (!tell(this, () => new EsimLinkEvent(href, kind))) event.preventDefault();
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

  readonly #updateLook = (): void => this.requestUpdate();

  /** The wrapper around everything: language, direction, theme, and the line for announcements. */
  protected wrap(content: unknown): TemplateResult {
    const look = [
      this.#look.classes,
      themeOf(this, this.#carrier.meta),
      this.parent ? 'inside' : '',
    ];
    const { announcement, language } = this;
    const text = keyed(
      announcement,
      html`<span .textContent=${this.attempt(() => announcement?.()) ?? ''}></span>`,
    );
    return html`<div class="esim ${look.join(' ')}" lang=${language} dir=${directionOf(language)}>
        ${content}
        <p class="unseen" role="status" part="status" @transitionend=${this.#updateLook}>${text}</p>
      </div>
      ${hasSwallowed(this) ? html`<slot></slot>` : nothing}`;
  }

  /** While there is nothing to show: the element's own children, or a quiet line if they say nothing. */
  protected fallback(): TemplateResult {
    return fallback(this);
  }

  /** The heading, the language menu, and the button that changes the carrier. */
  protected header(text: string, badge: TemplateResult): unknown {
    return this.attempt(() => this.#header(text, badge));
  }

  #header(text: string, badge: TemplateResult): TemplateResult {
    return header(
      this.noHeading ? undefined : text,
      this.level,
      badge,
      hasSeveralLanguages && !this.noLanguageMenu
        ? languageMenu(this.language, (language) => this.chooseLanguage(language))
        : nothing,
      this.changeCarrier(),
    );
  }

  /** The button that changes the carrier, in an element that asks for one. */
  protected changeCarrier(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** "Help from this website". The page can replace it. */
  protected supportSlot(): TemplateResult {
    const blocks = render(support(this.openScene), this, this.level + 1);
    // No white space: an empty part has no margin.
    return html`<slot name="support"><div class="stack support">${blocks}</div></slot>`;
  }

  /** Who made this element, and where its facts come from. */
  protected footer(): unknown {
    return this.attempt(() => footer(this.openScene, this, this.level + 1));
  }
}
