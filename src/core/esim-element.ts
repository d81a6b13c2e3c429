import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  forAnotherCarrier,
  readCarrier,
  type Carrier,
  type ConfigError,
  type Layer,
  type Reading,
} from '../carriers/carrier.js';
import { builtIns } from '../carriers/carriers.js';
import { inLanguage, type Language } from '../locales/localize.js';
import { hostStyles } from '../styles/host.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { EsimCarrierChangeEvent, EsimConfigErrorEvent, EsimLanguageChangeEvent } from './events.js';
import { languageOf, watchLanguage } from './language-of.js';
import { fetchConfig, parseConfig } from './page-config.js';
import { openForPrint } from './print.js';
import { flag } from './properties.js';
import { reader } from './reader.js';

/** Single-fact attributes and the place of their fact. */
const FACTS = {
  carrierName: ['name'],
  website: ['website', 'url'],
  appName: ['app', 'name'],
  appStore: ['app', 'appStore'],
  googlePlay: ['app', 'googlePlay'],
  storeLocator: ['store', 'locator'],
  support: ['support', 'url'],
  supportLabel: ['support', 'label'],
  supportImage: ['support', 'image'],
} as const;

/** What all our elements share: the carrier's one door, the language, the page's wishes. */
export abstract class EsimElement extends LitElement {
  static override styles = [tokenStyles, hostStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Id of a built-in carrier or seller, or of one that the config describes. */
  @property() carrier?: string;
  /** A partial carrier: JSON in the attribute, an object in the property. */
  @property() config?: unknown;
  /** Address of a file with a partial carrier. */
  @property({ attribute: 'config-src' }) configSrc?: string;
  @property({ attribute: 'carrier-name' }) carrierName?: string;
  @property() website?: string;
  @property({ attribute: 'app-name' }) appName?: string;
  @property({ attribute: 'app-store' }) appStore?: string;
  @property({ attribute: 'google-play' }) googlePlay?: string;
  @property() hotline?: string;
  @property({ attribute: 'store-locator' }) storeLocator?: string;
  @property() support?: string;
  @property({ attribute: 'support-label' }) supportLabel?: string;
  @property({ attribute: 'support-image' }) supportImage?: string;
  /** Level of the element's heading, 1 to 5. */
  @property({ attribute: 'heading-level' }) headingLevel?: number | string;
  @property({ attribute: 'no-heading', ...flag }) noHeading = false;
  /** `light` or `dark`; absent, the page's own colours. */
  @property({ reflect: true }) theme?: string;
  /** The reader cannot change the carrier. */
  @property(flag) locked = false;
  @property({ attribute: 'no-language-menu', ...flag }) noLanguageMenu = false;

  @state() private loaded?: { src: string; value?: unknown; error?: ConfigError };
  @state() private picked?: string;
  @state() private childJson?: string;

  /** What was wrong in the last config, in plain words. */
  configErrors: readonly ConfigError[] = [];

  #carrier?: Carrier;
  #language?: Language;
  #stop: Array<() => void> = [];
  #loading?: AbortController;
  #reported = '';
  #inputs: unknown[] = [];
  #reading: Reading = { errors: [] };

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    reader.addEventListener('change', update);
    const children = new MutationObserver(() => this.#readChild());
    children.observe(this, { childList: true, subtree: true, characterData: true });
    this.#stop = [
      () => reader.removeEventListener('change', update),
      () => children.disconnect(),
      watchLanguage(this, update),
      openForPrint(this.renderRoot as ShadowRoot, this),
    ];
    this.#readChild();
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** The language that this element speaks: the reader's choice, else the page's. */
  get language(): Language {
    return reader.language ?? languageOf(this);
  }

  /** The carrier as read; absent while the reader has still to say which. */
  protected get currentCarrier(): Carrier | undefined {
    return this.#carrier;
  }

  /** Nothing can be said yet: a file that names the carrier is still on its way. */
  protected get pending(): boolean {
    const builtIn = this.carrier && this.carrier.trim().toLowerCase() in builtIns;
    return !!this.configSrc && !builtIn && this.loaded?.src !== this.configSrc;
  }

  protected get level(): number {
    const level = Number(this.headingLevel);
    return level >= 1 && level <= 5 ? Math.floor(level) : 2;
  }

  // Around the whole update, so that `willUpdate` of a subclass speaks this element's language too.
  protected override performUpdate(): void {
    this.#language = this.language;
    inLanguage(this.#language, () => super.performUpdate());
  }

  /** Makes a text outside a render, in this element's language. */
  protected say<T>(speak: () => T): T {
    return inLanguage(this.language, speak);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('carrier') && this.hasUpdated) this.picked = undefined;
    if (changed.has('configSrc')) this.#load();
    this.#readIfChanged();
    this.#carrier = this.#reading.carrier;
    this.#report([...this.#reading.errors, ...this.attributeErrors()]);
  }

  /** What a subclass finds wrong in its own attributes. */
  protected attributeErrors(): ConfigError[] {
    const errors: ConfigError[] = [];
    const { headingLevel, theme } = this;
    if (headingLevel !== undefined && this.level !== Number(headingLevel)) {
      errors.push(attributeError('heading-level', '1 to 5', headingLevel));
    }
    if (theme && theme !== 'light' && theme !== 'dark') {
      errors.push(attributeError('theme', 'light or dark', theme));
    }
    return errors;
  }

  /** The reader says whose eSIM it is. */
  protected pick(carrier: string): void {
    this.picked = carrier;
    reader.carrier = carrier;
    this.dispatchEvent(new EsimCarrierChangeEvent(carrier));
  }

  protected chooseLanguage(language: Language): void {
    reader.language = language;
    this.dispatchEvent(new EsimLanguageChangeEvent(language));
  }

  /** Reading checks everything that the page said: not again for each tick or keystroke. */
  #readIfChanged(): void {
    const facts = Object.keys(FACTS).map((property) => this[property as keyof typeof FACTS]);
    const { carrier, config, childJson, loaded, configSrc, hotline, picked, locked } = this;
    const inputs = [carrier, config, childJson, loaded, configSrc, hotline, picked, locked];
    inputs.push(reader.carrier, document.baseURI, ...facts);
    if (
      inputs.length === this.#inputs.length &&
      inputs.every((one, i) => one === this.#inputs[i])
    ) {
      return;
    }
    this.#inputs = inputs;
    this.#reading = this.#read();
  }

  #read(): Reading {
    const layers = this.#layers();
    const base = document.baseURI;
    const picked = this.picked ?? (this.carrier ? undefined : reader.carrier);
    if (picked) {
      const own = readCarrier(this.carrier, layers, base);
      // The reader may pick what the page already describes.
      if (own.carrier?.id !== picked && !this.locked) {
        return readCarrier(picked, forAnotherCarrier(layers), base);
      }
      return own;
    }
    return readCarrier(this.carrier, layers, base);
  }

  #layers(): Layer[] {
    const layers: Layer[] = [{ from: 'attributes', value: this.#attributeFacts() }];
    const { config } = this;
    if (typeof config === 'string') layers.push(parsed('config', config));
    else layers.push({ from: 'config', value: config });
    if (this.childJson) layers.push(parsed('json', this.childJson));
    if (this.loaded && this.loaded.src === this.configSrc) {
      layers.push({ from: 'config-src', value: this.loaded.value });
    }
    return layers;
  }

  #attributeFacts(): unknown {
    const facts: Record<string, unknown> = {};
    for (const [property, [key, field]] of Object.entries(FACTS)) {
      const value = this[property as keyof typeof FACTS];
      if (!value) continue;
      if (field) facts[key] = { ...(facts[key] as object), [field]: value };
      else facts[key] = value;
    }
    if (this.hotline) {
      const number = this.hotline.replace(/[\s().-]/g, '');
      facts.hotlines = [{ number, from: number.startsWith('+') ? 'abroad' : 'country' }];
    }
    return facts;
  }

  #readChild(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    this.childJson = script?.textContent?.trim() || undefined;
    this.childrenChanged();
  }

  /** For elements that use more of their children than a config. */
  protected childrenChanged(): void {}

  #load(): void {
    this.#loading?.abort();
    const src = this.configSrc;
    if (!src) return;
    const loading = (this.#loading = new AbortController());
    void fetchConfig(src, loading.signal).then(({ value, error }) => {
      if (loading.signal.aborted) return;
      this.loaded = {
        src,
        value,
        error: error && { path: 'config-src', kind: 'error', from: 'config-src', ...error },
      };
    });
  }

  #report(errors: ConfigError[]): void {
    for (const layer of this.#layers()) {
      const { broken } = layer as Layer & { broken?: ConfigError };
      if (broken) errors.push(broken);
    }
    if (this.loaded?.error && this.loaded.src === this.configSrc) errors.push(this.loaded.error);
    const summary = errors
      .map(
        ({ path, expected, found, from }) =>
          `${path || from}: expected ${expected}, found ${found}`,
      )
      .join('\n  ');
    this.configErrors = errors;
    if (summary === this.#reported) return;
    this.#reported = summary;
    if (!summary) return;
    console.warn(`<${this.localName}> left out what was wrong:\n  ${summary}`);
    this.dispatchEvent(new EsimConfigErrorEvent(errors));
  }
}

function parsed(from: string, json: string): Layer & { broken?: ConfigError } {
  const { value, error } = parseConfig(json);
  return { from, value, broken: error && { path: from, kind: 'error', from, ...error } };
}

export const attributeError = (name: string, expected: string, found: unknown): ConfigError => ({
  path: name,
  expected,
  found: JSON.stringify(found).slice(0, 62),
  kind: 'error',
  from: 'attributes',
});
