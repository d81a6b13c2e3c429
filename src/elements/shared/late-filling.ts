import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../../locales/attempt.js';
import { listen } from './listen.js';
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
  #cleanUp: Array<() => void> = [];
  #isScheduled = false;
  #latest = 0;
  #timer?: ReturnType<typeof setTimeout>;

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
    const root = this.#host.renderRoot;
    this.#cleanUp = [
      // Unlike the event `toggle`, this comes before the next frame.
      observe([root], { attributeFilter: ['open'], subtree: true }, this.#onOpen),
      listen(root, ['keydown'], this.#onKey, true),
      listen(root, ['beforeprint'], this.now),
    ];
  }

  hostDisconnected(): void {
    for (const cleanUp of this.#cleanUp) cleanUp();
  }

  hostUpdated(): void {
    if (this.#isScheduled || !this.#waiting.size) return;
    this.#isScheduled = true;
    this.#latest = Date.now() + PAUSE + LATEST;
    // A hidden page draws no frames, and a broken browser has none.
    const withoutFrame = setTimeout(this.#whenIdle, 2 * PAUSE);
    attempt(() =>
      requestAnimationFrame(() => {
        clearTimeout(withoutFrame);
        setTimeout(this.#whenIdle, PAUSE);
      }),
    );
  }

  readonly #whenIdle = (): void => {
    let wait = this.#latest - Date.now();
    try {
      requestIdleCallback(this.#slice);
    } catch {
      // Safari has none.
      wait = 0;
    }
    this.#timer = setTimeout(this.#slice, wait);
  };

  readonly #slice = (): void => {
    clearTimeout(this.#timer);
    this.#fill(this.#waiting.keys(), Date.now() < this.#latest ? SLICE : Infinity);
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
  readonly #onKey = (event: Event): void => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
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
