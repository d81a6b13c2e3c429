import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the phone lost its connection while the page was open. */
export class Connection implements ReactiveController {
  lost = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('offline', this.#update);
    addEventListener('online', this.#update);
  }

  hostDisconnected(): void {
    removeEventListener('offline', this.#update);
    removeEventListener('online', this.#update);
  }

  #update = (): void => {
    this.lost = !navigator.onLine;
    this.host.requestUpdate();
  };
}
