import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import type { Answers, OpenScene, Scene, Wishes } from '../../content/scene.js';
import {
  languageFor,
  sourceLanguage,
  translationsOf,
  type Language,
} from '../../locales/localize.js';
import { PageAttributes } from './attributes.js';
import { BlockElement } from './block-element.js';
import { CarrierController } from './carrier-controller.js';
import { watchChildren, whenPageIsRead } from './children.js';
import { footer, supportSlot } from './footer.js';
import { header } from './header.js';
import { unknownValues, withMessages } from './issues.js';
import { languageOf, tagOf, watchLanguage } from './language.js';
import { closeMenuOnPress } from './language-menu.js';
import { LEVELS, THEMES, levelOf, themeOf } from './look.js';
import { PageLook } from './page-look.js';
import { metaIssues } from './page-meta.js';
import { currentPlace } from './place.js';
import { openForPrint } from './print.js';
import { reader } from './reader.js';
import { commonStyles } from './styles.js';
import { wrapper } from './wrapper.js';

/**
 * The base of our elements: carrier, language, heading and footer.
 *
 * @attr {string} lang - Language of the texts, as a BCP 47 tag. Default: the page's.
 *
 * @slot heading - Replaces the text of the heading.
 * @slot after - After everything, before the last line.
 * @slot support - Replaces "Help from this website".
 *
 * @fires {EsimConfigErrorEvent} esim-config-error - Something in the config was wrong, and was left out.
 * @fires {EsimLanguageChangeEvent} esim-language-change - The reader chose a language.
 * @fires {EsimStaleEvent} esim-stale - Facts that are shown are past their shelf life; once.
 *
 * @csspart heading - The element's heading.
 * @csspart language-menu - The menu of languages.
 * @csspart status - The line that screen readers announce.
 * @csspart trust - The line at the end.
 *
 * @cssprop --esim-accent - The one accent colour. The text on it becomes black or white.
 * @cssprop --esim-border - The outer border, like `none`.
 * @cssprop --esim-font - Font family. Default: the page's.
 * @cssprop [--esim-radius=0.65em] - Radius of corners.
 */
export abstract class EsimElement extends BlockElement {
  static override get styles() {
    return commonStyles;
  }

  static override get properties(): PropertyDeclarations {
    return {
      answers: { state: true },
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** What the reader answered, by the id of the question. */
  protected answers: Answers = {};

  readonly #carrier = new CarrierController(this);
  readonly #look = new PageLook(this);
  #cleanUp: Array<() => void> = [];

  constructor() {
    super();
    // What stands in the element and after it is known only then.
    whenPageIsRead(() => this.requestUpdate());
  }

  /** The language of this element: the reader's choice, else the page's. */
  override get language(): Language {
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

  /** True while a file with facts is loading. */
  protected get isLoadingFile(): boolean {
    return this.#carrier.loading;
  }

  /** True while there is nothing to show: a file that may name the carrier is loading. */
  protected get pending(): boolean {
    return this.#carrier.pending && !this.currentCarrier;
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

  override connectedCallback(): void {
    this.attempt(() => super.connectedCallback());
    this.attempt(() => {
      this.childrenChanged();
      this.#cleanUp = [
        watchChildren(this, () => this.childrenChanged()),
        watchLanguage(this, () => this.requestUpdate()),
        openForPrint(this.renderRoot as ShadowRoot),
        closeMenuOnPress(this.renderRoot as ShadowRoot),
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

  /** The wrapper around everything: language, direction, theme, and the line for announcements. */
  protected wrap(content: unknown): TemplateResult {
    const theme = themeOf(this, this.#carrier.meta);
    return wrapper(content, this, { look: this.#look, theme, announcement: this.announcement });
  }

  /** The heading, the language menu, and the button that changes the carrier. */
  protected header(text: string, badge: TemplateResult): unknown {
    return this.attempt(() => header(this, text, badge, this.level, this.changeCarrier()));
  }

  /** The button that changes the carrier, in an element that asks for one. */
  protected changeCarrier(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** "Help from this website". The page can replace it. */
  protected supportSlot(): TemplateResult {
    return supportSlot(this.openScene, this, this.level + 1);
  }

  /** Who made this element, and where its facts come from. */
  protected footer(): unknown {
    return this.attempt(() => footer(this.openScene, this, this.level + 1));
  }
}
