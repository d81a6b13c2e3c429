import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen } from '../shared/listen.js';

/** Knows whether the page is being printed. */
export class PrintMode implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #renderNow: () => void;
  #active = false;
  #unlisten?: () => void;

  /** @param renderNow runs a requested update at once, because `print()` does not wait for it */
  constructor(host: ReactiveControllerHost & Node, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  get active(): boolean {
    return this.#active;
  }

  hostConnected(): void {
    this.#unlisten = listen(this.#host, ['beforeprint', 'afterprint'], this.#onPrint);
  }

  hostDisconnected(): void {
    this.#unlisten?.();
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#active = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#renderNow();
  };
}
