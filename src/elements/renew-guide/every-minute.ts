import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back every minute while the element is in the page. */
export class EveryMinute implements ReactiveController {
  #timer?: ReturnType<typeof setInterval>;

  constructor(
    host: ReactiveControllerHost,
    readonly callback: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.callback, 60_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
