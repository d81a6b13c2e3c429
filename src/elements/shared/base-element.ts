import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import {
  forAnotherCarrier,
  readCarrier,
  type Carrier,
  type ConfigError,
  type Layer,
  type Reading,
} from '../../carriers/carrier.js';
import { builtIns } from '../../carriers/carriers.js';
import {
  inLanguage,
  languageFor,
  languages,
  sourceLanguage,
  type Language,
} from '../../locales/localize.js';
import { staleFacts, type ShelfLife, type StaleFact } from '../../rules/freshness.js';
import { hostStyles } from './host.styles.js';
import { tokenStyles } from './tokens.styles.js';
import {
  EsimCarrierChangeEvent,
  EsimConfigErrorEvent,
  EsimLanguageChangeEvent,
  EsimStaleEvent,
} from './events.js';
import { languageOf, watchLanguage } from './language.js';
import { fetchFile, type PageFile } from './page-file.js';
import { inMeta, metaFacts, pageMeta, unreadNames, watchMeta, type PageMeta } from './page-meta.js';
import { openForPrint } from './print.js';
import { attributes, states } from './properties.js';
import { reader } from './reader.js';

/** Properties that hold a single fact, and the place of that fact. */
const FACTS = {
  carrierName: 'name',
  website: 'website.url',
  appName: 'app.name',
  appStore: 'app.appStore',
  googlePlay: 'app.googlePlay',
  storeLocator: 'store.locator',
  support: 'support.url',
  supportLabel: 'support.label',
  supportImage: 'support.image',
};

const LEVELS = [...'12345'];
const THEMES = ['light', 'dark'];

const PROPERTIES: PropertyDeclarations = {
  ...attributes(
    'carrier config config-src carrier-name website app-name app-store google-play hotline ' +
      'store-locator support support-label support-image locked? ' +
      'heading-level no-heading? theme no-language-menu?',
  ),
  shelfLife: { attribute: false },
  ...states('file picked childJson parent meta'),
};

/** What an element passes to one of our elements inside it. */
export interface Parent {
  carrier?: Carrier;
  /** Level of its headings. */
  level: number;
}

/** What all our elements share: the carrier's one door, the language, the page's wishes. */
export abstract class BaseElement extends LitElement {
  static override styles = [tokenStyles, hostStyles];
  static override properties = PROPERTIES;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Id of a built-in carrier or seller, or of one that the config describes. */
  carrier?: string;
  /** A partial carrier: JSON in the attribute, an object in the property. */
  config?: unknown;
  /** Address of a file with a partial carrier. */
  configSrc?: string;
  carrierName?: string;
  website?: string;
  appName?: string;
  appStore?: string;
  googlePlay?: string;
  hotline?: string;
  storeLocator?: string;
  support?: string;
  supportLabel?: string;
  supportImage?: string;
  /** Level of the element's heading, 1 to 5; without it 2. */
  headingLevel?: number | string;
  noHeading?: boolean;
  /** `light` or `dark`; absent, the page's own colours. */
  theme?: string;
  /** The reader cannot change the carrier. */
  locked?: boolean;
  noLanguageMenu?: boolean;
  /** Months after which a fact is old, by kind, where they differ from ours. */
  shelfLife?: Partial<ShelfLife>;

  /**
   * Set by the parent element, which has already read the config and reported its errors.
   * @internal
   */
  parent?: Parent;

  protected file?: PageFile & { src: string };
  protected picked?: string;
  protected childJson?: string;
  /** What the page says to all our elements; weaker than what is said to this one. */
  protected meta: PageMeta = {};

  /** What was wrong in the last config, in plain words. */
  configErrors: readonly ConfigError[] = [];

  /** The carrier as read; absent while the reader has still to say which. */
  protected currentCarrier?: Carrier;

  #stop: Array<() => void> = [];
  #reported = '';
  #toldStale = '';
  #asked?: string;
  #reading: Reading = { errors: [] };
  #readFor?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    const children = new MutationObserver(() => this.childrenChanged());
    children.observe(this, { childList: true, subtree: true, characterData: true });
    this.#stop = [
      reader.listen(update),
      () => children.disconnect(),
      watchLanguage(this, update),
      openForPrint(this.renderRoot as ShadowRoot, this),
    ];
    if (!this.parent) {
      const readMeta = () => (this.meta = pageMeta());
      this.#stop.push(watchMeta(readMeta));
      readMeta();
    }
    this.childrenChanged();
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop) stop();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** The language that this element speaks: the reader's choice, else the page's. */
  get language(): Language {
    return (
      reader.language ?? languageOf(this) ?? languageFor(this.meta['esim-lang']) ?? sourceLanguage
    );
  }

  /** Nothing can be said yet: a file that names the carrier is still on its way. */
  protected get pending(): boolean {
    // A file of this element's own may name another carrier than the page does for all.
    const named = this.carrier || (!this.configSrc && this.meta['esim-carrier']);
    return (
      !!this.#src &&
      this.file?.src !== this.#src &&
      !Object.keys(builtIns).includes(`${named}`.trim().toLowerCase())
    );
  }

  protected get level(): number {
    const { parent, headingLevel, meta } = this;
    const level = [parent?.level, headingLevel, meta['esim-heading-level']]
      .map(Number)
      .find((one) => one >= 1 && one <= 5);
    return level ? Math.floor(level) : parent ? 5 : 2;
  }

  /** The theme that holds, if any. */
  protected get look(): string {
    return [this.theme, this.meta['esim-theme']].find((one) => THEMES.includes(one!)) ?? '';
  }

  get #src(): string | undefined {
    return this.configSrc || this.meta['esim-config-src'];
  }

  // Around the whole update, so that `willUpdate` of a subclass speaks this element's language too.
  protected override performUpdate(): void {
    this.inLanguage(() => super.performUpdate());
  }

  /** Makes a text in this element's language, inside a render or outside. */
  protected inLanguage<T>(speak: () => T): T {
    return inLanguage(this.language, speak);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('carrier') && this.hasUpdated) this.picked = undefined;
    if (this.#src !== this.#asked) void this.#load((this.#asked = this.#src));
    // Reading checks everything that the page said: not again for each tick or keystroke.
    if ([...changed.keys()].some((key) => key in PROPERTIES) || this.#readFor !== reader.carrier) {
      this.#readFor = reader.carrier;
      this.#reading = this.#read();
      const { carrier } = this.#reading;
      const stale = carrier && staleFacts(carrier, Date.now(), this.shelfLife);
      this.currentCarrier = carrier && { ...carrier, stale };
      this.#tellStale(stale);
    }
    this.#report([
      ...this.#reading.errors,
      ...wrong('heading-level', this.headingLevel, LEVELS),
      ...wrong('theme', this.theme, THEMES),
      ...this.attributeIssues(),
      ...this.#metaErrors(),
    ]);
  }

  #metaErrors(): ConfigError[] {
    const { meta } = this;
    const lang = meta['esim-lang'];
    return [
      ...wrong('esim-heading-level', meta['esim-heading-level'], LEVELS, 'meta'),
      ...wrong('esim-theme', meta['esim-theme'], THEMES, 'meta'),
      ...wrong('esim-lang', !languageFor(lang) && lang, Object.keys(languages), 'meta'),
      ...unreadNames(meta).map((name) => fault(name, 'a known name', meta[name]!, 'meta')),
    ];
  }

  /** What a subclass finds wrong in its own attributes. */
  protected attributeIssues(): ConfigError[] {
    return [];
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

  #read(): Reading {
    if (this.parent) return { carrier: this.parent.carrier, errors: [] };
    const { carrier, locked, meta } = this;
    const broken: ConfigError[] = [];
    const layers = this.#layers(broken);
    const read = (id: string | undefined, from: Layer[]): Reading => {
      const { carrier, errors } = readCarrier(id, from, document.baseURI);
      return { carrier, errors: [...broken, ...errors].map(inMeta) };
    };
    let own = read(carrier, layers);
    const picked = this.picked ?? (own.carrier ? undefined : reader.carrier);
    const forAll = meta['esim-carrier'];
    if (!own.carrier && forAll && !this.pending) {
      own = read(forAll, layers);
      own.errors = own.errors.map((error) =>
        error.path === 'carrier' ? inMeta({ ...error, from: 'meta' }) : error,
      );
    }
    // The reader may pick what the page already describes.
    if (picked && !(locked && own.carrier) && own.carrier?.id !== picked) {
      return read(picked, forAnotherCarrier(layers));
    }
    const unknown = ({ path, kind }: ConfigError) => path === 'carrier' && kind === 'error';
    // A carrier that only the file knows: nothing is said until that is here.
    return this.pending && own.errors.some(unknown)
      ? { errors: own.errors.filter((error) => !unknown(error)) }
      : own;
  }

  /** What the page says of the carrier, strongest first. */
  #layers(broken: ConfigError[]): Layer[] {
    const layers: Layer[] = [{ from: 'attributes', value: this.#attributeFacts() }];
    const add = (from: string, value: unknown) => {
      try {
        if (value)
          layers.push({ from, value: typeof value === 'string' ? JSON.parse(value) : value });
      } catch (error) {
        broken.push(fault(from, 'JSON of a carrier', `${error}`, from));
      }
    };
    add('config', this.config);
    add('json', this.childJson);
    const { file } = this;
    if (file && file.src === this.#src) {
      const from = this.configSrc ? 'config-src' : 'meta';
      if ('text' in file) add('config-src', file.text || ' ');
      else broken.push(fault('config-src', file.expected, file.found, from));
    }
    add('meta', metaFacts(this.meta));
    return layers;
  }

  #attributeFacts(): unknown {
    const facts: Record<string, unknown> = {};
    for (const [property, place] of Object.entries(FACTS)) {
      const value = this[property as keyof typeof FACTS];
      const [key = '', field] = place.split('.');
      if (value) facts[key] = field ? { ...(facts[key] as object), [field]: value } : value;
    }
    const number = this.hotline?.replace(/[\s().-]/g, '');
    if (number) {
      facts.hotlines = [{ number, from: number.startsWith('+') ? 'abroad' : 'country' }];
    }
    return facts;
  }

  /** The element's children are there, or others than before. */
  protected childrenChanged(): void {
    this.childJson = this.querySelector(
      ':scope > script[type="application/json"]',
    )?.textContent?.trim();
  }

  async #load(src: string | undefined): Promise<void> {
    if (!src) return;
    const file = await fetchFile(src);
    // The answer to an address that is no longer asked for says nothing.
    if (src === this.#src) this.file = { src, ...file };
  }

  /** The page's owner hears of the same old facts once. */
  #tellStale(facts: readonly StaleFact[] = []): void {
    const summary = facts.map(({ path }) => path).join(' ');
    if (this.parent || summary === this.#toldStale) return;
    this.#toldStale = summary;
    if (summary) this.dispatchEvent(new EsimStaleEvent(facts));
  }

  #report(errors: ConfigError[]): void {
    this.configErrors = errors;
    const summary = errors
      .map(
        ({ path, expected, found, from }) =>
          `\n${path || from}: expected ${expected}, found ${found}`,
      )
      .join('');
    if (summary === this.#reported) return;
    this.#reported = summary;
    if (!summary) return;
    console.warn(`<${this.localName}> left out what was wrong:${summary}`);
    this.dispatchEvent(new EsimConfigErrorEvent(errors));
  }
}

const fault = (path: string, expected: string, found: string, from: string): ConfigError => ({
  path,
  expected,
  found: found.slice(0, 120),
  kind: 'error',
  from,
});

/** An error for each value of an attribute that is none of the known ones. */
export const wrong = (
  name: string,
  found: unknown,
  known: readonly string[],
  from = 'attributes',
): ConfigError[] =>
  (found ? [found].flat() : [])
    .map(String)
    .filter((one) => !known.includes(one))
    .map((one) => fault(name, known.join(', '), one, from));
