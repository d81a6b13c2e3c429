import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed. */
export class PrintMode implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #renderNow: () => void;
  #active = false;

  /** @param renderNow runs a requested update at once, because `print()` does not wait for it */
  constructor(host: ReactiveControllerHost, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  get active(): boolean {
    return this.#active;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#active = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#renderNow();
  };
}
