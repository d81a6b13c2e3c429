import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen } from '../shared/listen.js';
import { COMING_BACK } from './every-minute.js';

/** Events after which the connection may be another. A phone that sleeps misses some of them. */
const CHANGES = ['offline', 'online', ...COMING_BACK];

/** Knows whether the phone lost its connection while the page was open. */
export class Connection implements ReactiveController {
  lost = false;
  #unlisten?: () => void;

  constructor(readonly host: ReactiveControllerHost & Node) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unlisten = listen(this.host, CHANGES, this.#update, true);
    if (this.lost) this.#update();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
  }

  #update = (): void => {
    if (this.lost === !navigator.onLine) return;
    this.lost = !this.lost;
    this.host.requestUpdate();
  };
}
