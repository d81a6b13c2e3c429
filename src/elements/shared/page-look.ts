import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From this lightness on, a text is for a dark background. 118 of 255 has the same contrast to black and to white. */
const LIGHT = 0.5;

/** Of most pages, and until the first frame. */
const USUAL = 'ltr dark-text';

interface Host extends ReactiveControllerHost, Element {
  attempt<T>(make: () => T): T | undefined;
}

/**
 * What CSS cannot ask of the page, as classes: the direction that slots keep, and whether the page is dark.
 * Many dark pages do not say so in `color-scheme`, and get light fields with black signs.
 */
export class PageLook implements ReactiveController {
  classes = USUAL;
  readonly #host: Host;
  #isScheduled = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks directly before the next frame, when the browser computes all styles anyway. */
  hostUpdated(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      if (!this.#host.isConnected) return;
      const classes = this.#host.attempt(() => pageLook(this.#host)) ?? USUAL;
      if (classes === this.classes) return;
      this.classes = classes;
      this.#host.requestUpdate();
    });
  }
}

function pageLook(element: Element): string {
  const { color, direction } = getComputedStyle(element);
  // Some pages fill letters with a picture and make the colour transparent. It then says nothing about light or dark.
  const isClear = /^rgba.*, 0\)$/.test(color);
  return `${direction} ${isClear ? 'no' : lightness(color) > LIGHT ? 'light' : 'dark'}-text`;
}

/** Roughly, 0 to 1. @param color as a computed style writes it */
function lightness(color: string): number {
  const numbers = color
    .split(/[\s,(/]+/)
    .map(parseFloat)
    .filter((number) => !isNaN(number));
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^okl/.test(color)) return first - 0.1;
  if (/^l/.test(color)) return first / 100;
  return (0.3 * first + 0.59 * second + 0.11 * third) / (color.startsWith('rgb') ? 255 : 1);
}
