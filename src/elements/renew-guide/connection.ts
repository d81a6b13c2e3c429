import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { COMING_BACK } from './every-minute.js';

/** Events after which the connection may be another. A phone that sleeps misses some of them. */
const CHANGES = ['offline', 'online', ...COMING_BACK];

/** Knows whether the phone lost its connection while the page was open. */
export class Connection implements ReactiveController {
  lost = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of CHANGES) addEventListener(type, this.#update, true);
    if (this.lost) this.#update();
  }

  hostDisconnected(): void {
    for (const type of CHANGES) removeEventListener(type, this.#update, true);
  }

  #update = (): void => {
    if (this.lost === !navigator.onLine) return;
    this.lost = !this.lost;
    this.host.requestUpdate();
  };
}
