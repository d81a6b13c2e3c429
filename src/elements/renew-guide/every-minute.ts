import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MINUTE } from '../../rules/durations.js';
import { listen } from '../shared/listen.js';

/** Listen on the window, capturing: `visibilitychange` is sent to the document. */
export const COMING_BACK = ['visibilitychange', 'pageshow'] as const;

/** Calls back every minute while the element is in the page, and when the reader comes back to it. */
export class EveryMinute implements ReactiveController {
  #timer?: ReturnType<typeof setInterval>;
  #unlisten?: () => void;

  constructor(
    readonly host: ReactiveControllerHost & Node,
    readonly callback: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.callback, MINUTE);
    // No timer runs while the phone sleeps.
    this.#unlisten = listen(this.host, COMING_BACK, this.callback, true);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#unlisten?.();
  }
}
