import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observe } from './observe.js';

/** Milliseconds from the first frame to the first filling. A reader hardly presses anything sooner. */
const PAUSE = 300;
/** Milliseconds of work at a time, so that the page stays responsive. */
const SLICE = 8;
/** Milliseconds after the pause until a busy page has to make room. */
const LATEST = 1200;

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode & Node;
}

/**
 * Fills closed `<details>` after the first screen: in idle time, or at once when the reader opens them,
 * prints, or searches the page. Text fragments and the browser's own search rely on the idle time.
 */
export class LateFilling implements ReactiveController {
  readonly #host: Host;
  readonly #inLanguage: (fill: () => void) => void;
  /** What is not filled yet, and how to fill it. */
  readonly #waiting = new Map<Element, () => void>();
  #whenDone: Array<() => void> = [];
  #unobserve?: () => void;
  #isScheduled = false;
  #latest = 0;

  constructor(host: Host, inLanguage: (fill: () => void) => void) {
    this.#host = host;
    this.#inLanguage = inLanguage;
    host.addController(this);
  }

  add(element: Element, fill: () => void): void {
    this.#waiting.set(element, fill);
  }

  /** Resolves when everything is filled. */
  get done(): Promise<void> {
    return new Promise((resolve) => {
      this.#whenDone.push(resolve);
      this.#checkDone();
    });
  }

  /** Fills everything at once. */
  readonly now = (): void => this.#fill(this.#waiting.keys());

  hostConnected(): void {
    // Unlike the event `toggle`, this comes before the next frame.
    this.#unobserve = observe(
      [this.#host.renderRoot],
      { attributeFilter: ['open'], subtree: true },
      this.#onOpen,
    );
    addEventListener('keydown', this.#onKey, true);
    addEventListener('beforeprint', this.now);
  }

  hostDisconnected(): void {
    this.#unobserve?.();
    removeEventListener('keydown', this.#onKey, true);
    removeEventListener('beforeprint', this.now);
  }

  hostUpdated(): void {
    if (this.#isScheduled || !this.#waiting.size) return;
    this.#isScheduled = true;
    this.#latest = Date.now() + PAUSE + LATEST;
    // A hidden page draws no frames.
    const withoutFrame = setTimeout(this.#whenIdle, 2 * PAUSE);
    requestAnimationFrame(() => {
      clearTimeout(withoutFrame);
      setTimeout(this.#whenIdle, PAUSE);
    });
  }

  readonly #whenIdle = (): void => {
    const timeout = Math.max(1, this.#latest - Date.now());
    // Safari has no `requestIdleCallback`.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(this.#slice, { timeout });
    else setTimeout(this.#slice);
  };

  readonly #slice = (idle?: IdleDeadline): void => {
    this.#fill(this.#waiting.keys(), idle?.didTimeout ? Infinity : SLICE);
    this.#isScheduled = this.#waiting.size > 0;
    if (this.#isScheduled) this.#whenIdle();
  };

  readonly #onOpen: MutationCallback = (changes) => {
    const opened = new Set<Node | null>(changes.map(({ target }) => target));
    this.#fill(
      [...this.#waiting.keys()].filter((element) => opened.has(element.closest('details'))),
    );
  };

  /** The reader searches the page. */
  readonly #onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) this.now();
  };

  /**
   * Closed parts inside a filled part join the end of the queue.
   *
   * @param time milliseconds after which to stop
   */
  #fill(elements: Iterable<Element>, time = Infinity): void {
    const start = Date.now();
    this.#inLanguage(() => {
      for (const element of elements) {
        const fill = this.#waiting.get(element);
        this.#waiting.delete(element);
        // An update may have removed the element.
        if (this.#host.renderRoot.contains(element)) fill?.();
        if (Date.now() - start > time) break;
      }
    });
    this.#checkDone();
  }

  #checkDone(): void {
    if (this.#waiting.size) return;
    for (const resolve of this.#whenDone.splice(0)) resolve();
  }
}
