import type { ReactiveController } from 'lit';
import {
  forAnotherCarrier,
  readCarrier,
  type Carrier,
  type ConfigError,
  type Layer,
  type Reading,
} from '../../carriers/carrier.js';
import { builtIns } from '../../carriers/carriers.js';
import { staleFacts, type StaleFact } from '../../rules/freshness.js';
import type { PageAttributes } from './attributes.js';
import { carrierLayers } from './carrier-layers.js';
import { EsimCarrierChangeEvent, EsimStaleEvent, tell, tellAfterUpdate } from './events.js';
import { fetchFile, type PageFile } from './page-file.js';
import { pageMeta, watchMeta, withMetaName, type PageMeta } from './page-meta.js';
import { reader } from './reader.js';

/** Finds the carrier in everything that the page and the reader say about it. */
export class CarrierController implements ReactiveController {
  /** Undefined until the page names a carrier or the reader picks one. */
  carrier?: Carrier;
  /** The carrier's facts that are past their shelf life. */
  stale: readonly StaleFact[] = [];
  /** Everything that was wrong in the page's description of the carrier. */
  issues: readonly ConfigError[] = [];
  /** The page's `<meta name="esim-…">`. An attribute of the element is stronger. */
  meta: PageMeta = {};

  readonly #host: PageAttributes;
  #json?: string;
  #file?: PageFile & { src: string };
  #requestedSrc?: string;
  /** The reader's pick in this element. */
  #picked?: string;
  /** The reader's pick anywhere on the page, at the last reading. */
  #pickedOnPage?: string;
  #outdated = true;
  #reportedStale = '';
  #unlisten: Array<() => void> = [];

  constructor(host: PageAttributes) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unlisten = [reader.listen(() => this.#host.requestUpdate())];
    if (this.#host.parent) return;
    this.#unlisten.push(watchMeta(() => this.#readMeta()));
    this.#readMeta();
  }

  hostDisconnected(): void {
    for (const unlisten of this.#unlisten) unlisten();
  }

  /** Reads the JSON inside the element again. */
  readJson(): void {
    const json = this.#host
      .querySelector(':scope > script[type="application/json"]')
      ?.textContent?.trim();
    if (json === this.#json) return;
    this.#json = json;
    this.#invalidate();
  }

  /** True while a file with facts is loading. */
  get loading(): boolean {
    return !!this.#src && this.#file?.src !== this.#src;
  }

  /** True while a file that may name the carrier is loading, so there is nothing to show yet. */
  get pending(): boolean {
    const { carrier, configSrc } = this.#host;
    // The file of this element may name another carrier than the `<meta>` for the whole page.
    const named = carrier || (!configSrc && this.meta['esim-carrier']);
    return this.loading && !Object.keys(builtIns).includes(`${named}`.trim().toLowerCase());
  }

  /**
   * Reads the carrier again, if anything about it changed.
   *
   * @param attributesChanged whether one of the host's attributes changed
   */
  update(attributesChanged: boolean): void {
    const src = this.#src;
    if (src !== this.#requestedSrc) {
      this.#requestedSrc = src;
      void this.#load(src);
    }
    // Reading checks the whole config: too slow for every tick and keystroke.
    if (!attributesChanged && !this.#outdated && this.#pickedOnPage === reader.carrier) return;
    this.#outdated = false;
    this.#pickedOnPage = reader.carrier;
    const { carrier, errors } = this.#read();
    this.stale = carrier ? staleFacts(carrier, Date.now(), this.#host.shelfLife) : [];
    this.carrier = carrier;
    this.issues = errors;
    this.#reportStale();
  }

  /** The reader picks the carrier. */
  pick(carrier: string): void {
    this.#picked = carrier;
    this.#invalidate();
    reader.carrier = carrier;
    tell(this.#host, () => new EsimCarrierChangeEvent(carrier));
  }

  /** The page named another carrier, so the reader's pick no longer counts. */
  forgetPick(): void {
    this.#picked = undefined;
    this.#outdated = true;
  }

  /** The next update reads the carrier again. */
  forgetReading(): void {
    this.#outdated = true;
  }

  #invalidate(): void {
    this.#outdated = true;
    this.#host.requestUpdate();
  }

  #readMeta(): void {
    const meta = pageMeta();
    if (meta === this.meta) return;
    this.meta = meta;
    this.#invalidate();
  }

  get #src(): string | undefined {
    return this.#host.configSrc || this.meta['esim-config-src'];
  }

  async #load(src: string | undefined): Promise<void> {
    if (!src) return;
    const file = await fetchFile(src, this.#host.baseURI);
    // The page may have named another file in the meantime.
    if (src !== this.#src) return;
    this.#file = { src, ...file };
    this.#invalidate();
  }

  #read(): Reading {
    const { parent, carrier: id, locked } = this.#host;
    if (parent) return { carrier: parent.carrier, errors: [] };
    const { loading, meta } = this;
    const { layers, issues } = carrierLayers({
      attributes: this.#host,
      json: this.#json,
      file: loading || !this.#src ? undefined : this.#file,
      meta,
    });
    const read = (id: string | undefined, from: readonly Layer[]): Reading => {
      const { carrier, errors } = readCarrier(id, from, this.#host.baseURI, !loading);
      return { carrier, errors: [...issues, ...errors].map(withMetaName) };
    };

    let own = read(id, layers);
    // Elements that name no carrier follow the newest pick anywhere on the page.
    // While a file may name the carrier, the pick of another element would flash.
    const picked = own.carrier || this.pending ? this.#picked : reader.carrier;
    const idForPage = meta['esim-carrier'];
    if (!own.carrier && idForPage && !this.pending) {
      own = read(idForPage, layers);
      own.errors = own.errors.map((error) =>
        error.path === 'carrier' ? withMetaName({ ...error, from: 'meta' }) : error,
      );
    }
    // If the reader picks the carrier that the page describes, the page's facts stay.
    if (picked && !(locked && own.carrier) && own.carrier?.id !== picked) {
      return read(picked, forAnotherCarrier(layers));
    }
    // The file may describe this carrier: wait for it before calling the id unknown.
    const isUnknownId = ({ path, kind }: ConfigError) => path === 'carrier' && kind === 'error';
    return this.pending && own.errors.some(isUnknownId)
      ? { errors: own.errors.filter((error) => !isUnknownId(error)) }
      : own;
  }

  /** Tells the page about stale facts. The same facts are told once. */
  #reportStale(): void {
    const summary = this.stale.map(({ path }) => path).join(' ');
    if (this.#host.parent || summary === this.#reportedStale) return;
    this.#reportedStale = summary;
    const facts = this.stale;
    if (summary) tellAfterUpdate(this.#host, () => new EsimStaleEvent(facts));
  }
}
