import { nextFrame, waitUntil } from '@open-wc/testing';

export const stamp = { type: 'esim-frame', version: 1 };

/** The built frame in the tests' page, as a page of somebody's would hold it. */
export class Frame {
  readonly iframe = document.createElement('iframe');
  /** What it told the page, oldest first. */
  readonly messages: Array<Record<string, unknown>> = [];

  #listen = ({ source, data }: MessageEvent) => {
    if (source === this.iframe.contentWindow) this.messages.push(data as never);
  };

  /** @param sandbox `allow-scripts` for one without an origin */
  constructor(
    readonly query: string,
    { sandbox, width = 360, theme }: { sandbox?: string; width?: number; theme?: string } = {},
  ) {
    this.iframe.src = `/served/frame.html?${query}`;
    if (sandbox !== undefined) this.iframe.setAttribute('sandbox', sandbox);
    this.iframe.style.cssText = `display: block; border: 0; width: ${width}px; color-scheme: ${theme ?? 'normal'}`;
  }

  /** Puts it into the page, and waits until it has told its height. */
  async open(): Promise<this> {
    addEventListener('message', this.#listen);
    document.body.append(this.iframe);
    await waitUntil(() => this.heights.length > 0, 'no height was told', { timeout: 10_000 });
    return this;
  }

  close(): void {
    removeEventListener('message', this.#listen);
    this.iframe.remove();
  }

  get heights(): number[] {
    return this.messages.filter(({ height }) => height).map(({ height }) => height as number);
  }

  /** Its document, where it has the page's origin. */
  get document(): Document {
    return this.iframe.contentDocument!;
  }

  get element() {
    return this.document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
      'esim-renew-guide, esim-faq, esim-device-check',
    )!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get height(): number {
    return this.iframe.getBoundingClientRect().height;
  }

  /** Whether it is as high as what is in it. */
  get fits(): boolean {
    const inside = this.document.documentElement.getBoundingClientRect().height;
    return Math.abs(this.height - inside) < 2;
  }

  /** Waits until it fits, and until nothing more would be told. */
  async settled(): Promise<void> {
    await waitUntil(() => this.fits, 'the frame never fitted', {
      interval: 5,
      timeout: 10_000,
    });
    await nextFrame();
    await nextFrame();
    await waitUntil(() => this.fits, 'the frame fitted only for a moment', {
      interval: 5,
      timeout: 10_000,
    });
  }

  wish(data: unknown): void {
    this.iframe.contentWindow!.postMessage(data, '*');
  }
}

/** Runs the page's own script, as often as it is loaded. */
export function loadHeightScript(): Promise<void> {
  const script = document.createElement('script');
  script.src = `/served/frame-height.js`;
  document.head.append(script);
  return new Promise((resolve) => script.addEventListener('load', () => resolve()));
}

/**
 * A frame of somebody else, which says to the page, or to its n-th frame, what it is told to say.
 *
 * @param attributes with which it may pretend to be one of ours
 */
export async function stranger(attributes: Record<string, string> = {}) {
  const iframe = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) iframe.setAttribute(name, value);
  iframe.srcdoc = `<!doctype html><script>
    addEventListener('message', ({ data: { to, say } }) => {
      (to === undefined ? parent : parent.frames[to]).postMessage(say, '*');
      parent.postMessage('said', '*');
    });
  </script>`;
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve));
  document.body.append(iframe);
  await loaded;
  return {
    iframe,
    /** Says it, and waits until whoever it was for has heard it. */
    say(say: unknown, to?: number): Promise<void> {
      const said = new Promise<void>((resolve) => {
        const listen = ({ source, data }: MessageEvent) => {
          if (source !== iframe.contentWindow || data !== 'said') return;
          removeEventListener('message', listen);
          resolve();
        };
        addEventListener('message', listen);
      });
      iframe.contentWindow!.postMessage({ say, to }, '*');
      return said;
    },
  };
}

/** The place of a frame among those of its page, as other frames count it. */
export const placeOf = (iframe: HTMLIFrameElement): number =>
  Array.from({ length: window.length }, (_, index) => window[index]).indexOf(
    iframe.contentWindow as never,
  );
