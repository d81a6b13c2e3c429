import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../../locales/attempt.js';

/** From this lightness on, a text is for a dark background. 118 of 255 has the same contrast to black and to white. */
const LIGHT = 0.5;

/** On most pages, and until the first frame. */
const USUAL = 'ltr dark-text';

type Host = ReactiveControllerHost & Element;

/**
 * What CSS cannot ask of the page, as classes: the direction that slots keep, and whether the page is dark.
 * Many dark pages do not say so in `color-scheme`, and get light fields with black signs.
 */
export class PageLook implements ReactiveController {
  classes = USUAL;
  readonly #host: Host;
  #isWaiting = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#waitForFrame();
    if (!this.#isWaiting) this.classes = this.#ask();
  }

  /** Asks again, and renders if the answer is another one. */
  readonly refresh = (): void => {
    this.#isWaiting = false;
    const classes = this.#ask();
    if (classes === this.classes) return;
    this.classes = classes;
    this.#host.requestUpdate();
  };

  /** Asks again when the element is displayed: `host.styles.ts` animates it then. Content has other animations. */
  readonly onAnimation = ({ animationName }: AnimationEvent): void => {
    if (animationName === 'shown') this.refresh();
  };

  #ask(): string {
    const { isConnected } = this.#host;
    return (isConnected && attempt(() => pageLook(this.#host))) || this.classes;
  }

  /** Asking makes the browser compute all styles. While the page loads, it does that before the first frame anyway. */
  #waitForFrame(): void {
    if (this.#isWaiting || document.readyState === 'complete') return;
    // A broken browser has no frames: ask at once.
    this.#isWaiting = !!attempt(() => requestAnimationFrame(this.refresh));
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
