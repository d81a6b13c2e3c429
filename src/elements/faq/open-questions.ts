import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changedIds, withOpen } from '../../rules/faq-open.js';
import { EsimFaqToggleEvent, tell } from '../shared/events.js';
import { nativeProperty } from '../shared/native-property.js';
import type { OwnQuestion } from './own-questions.js';
import type { PrintMode } from './print-mode.js';

interface Host extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: Node;
  /** Opening a question closes the others. */
  readonly exclusive?: boolean;
}

/**
 * Which questions are open. The list and the search results are rendered from it, and the author's own
 * `<details>` are kept equal to it. Sends `esim-faq-toggle` after each update that changed it.
 */
export class OpenQuestions implements ReactiveController {
  readonly #host: Host;
  readonly #print: PrintMode;
  #own: readonly OwnQuestion[] = [];
  #ids: ReadonlySet<string> = new Set();
  /** The open questions that the page knows of from the events. */
  #reported = this.#ids;

  constructor(host: Host, print: PrintMode) {
    this.#host = host;
    this.#print = print;
    host.addController(this);
  }

  /** The ids of the open questions. Each change makes a new set. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** Opens or closes a question. */
  set(id: string, open: boolean): void {
    const exclusive = !!this.#host.exclusive;
    this.#ids = withOpen(this.#ids, id, open, exclusive);
    for (const own of this.#own) {
      if (own.id === id) own.details.open = open;
      else if (open && exclusive) own.details.open = false;
    }
    this.#host.requestUpdate();
  }

  /**
   * The author's questions came, went or got other ids. Those that stay keep their state. New ones bring
   * their own, and no event is sent for it.
   */
  setOwn(questions: readonly OwnQuestion[]): void {
    const idsBefore = new Map(this.#own.map(({ details, id }) => [details, id]));
    this.#own = questions;
    const carryOver = (ids: ReadonlySet<string>): ReadonlySet<string> => {
      const carried = new Set(ids);
      for (const id of idsBefore.values()) carried.delete(id);
      for (const { id, details } of questions) {
        const idBefore = idsBefore.get(details);
        if (idBefore === undefined ? details.open : ids.has(idBefore)) carried.add(id);
        else carried.delete(id);
      }
      return carried;
    };
    this.#ids = carryOver(this.#ids);
    this.#reported = carryOver(this.#reported);
  }

  hostConnected(): void {
    // Their state may have changed while the element was not in the page.
    this.#own = [];
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#onHitClick);
    // `toggle` does not bubble, so one listener for all must capture.
    renderRoot.addEventListener('toggle', this.#onToggle, true);
    this.#host.addEventListener('toggle', this.#onOwnToggle, true);
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.removeEventListener('click', this.#onHitClick);
    renderRoot.removeEventListener('toggle', this.#onToggle, true);
    this.#host.removeEventListener('toggle', this.#onOwnToggle, true);
  }

  hostUpdated(): void {
    const [before, now] = [this.#reported, this.#ids];
    this.#reported = now;
    for (const id of changedIds(before, now)) {
      tell(this.#host, () => new EsimFaqToggleEvent(id, now.has(id)));
    }
  }

  /**
   * Opens a hit of the search together with its answer. The browser would first show it without the
   * answer, which is rendered only then.
   */
  readonly #onHitClick = (event: Event): void => {
    const target = event.target as Element;
    const summary = nativeProperty(target, 'closest').call(target, '.results > details > summary');
    if (!summary) return;
    event.preventDefault();
    const { dataset, open } = summary.parentElement as HTMLDetailsElement;
    this.set(dataset.id!, !open);
  };

  /** The reader opened or closed one of our questions, or the browser did it for find-in-page. */
  readonly #onToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    // The events of slotted elements come along here too.
    const isOurs = this.#host.renderRoot.contains(details) && details.part.contains('question');
    if (isOurs) this.#toggled(details.dataset.id!, details.open);
  };

  readonly #onOwnToggle = ({ target }: Event): void => {
    const own = this.#own.find(({ details }) => details === target);
    if (own) this.#toggled(own.id, own.details.open);
  };

  #toggled(id: string, open: boolean): void {
    // Printing opens everything, which the reader did not do.
    if (!this.#print.active && this.#ids.has(id) !== open) this.set(id, open);
  }
}
