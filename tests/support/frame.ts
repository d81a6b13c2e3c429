import { nextFrame, waitUntil } from '@open-wc/testing';

export const stamp = { type: 'esim-frame', version: 1 };

/** The built frame, embedded in the test page. */
export class Frame {
  readonly iframe = document.createElement('iframe');
  /** Its messages to the page, oldest first. */
  readonly messages: Array<Record<string, unknown>> = [];

  #listen = ({ source, data }: MessageEvent) => {
    if (source === this.iframe.contentWindow) this.messages.push(data as never);
  };

  /** @param sandbox `allow-scripts` gives the frame an opaque origin */
  constructor(
    readonly query: string,
    { sandbox, width = 360, theme }: { sandbox?: string; width?: number; theme?: string } = {},
  ) {
    this.iframe.src = `/served/frame.html?${query}`;
    if (sandbox !== undefined) this.iframe.setAttribute('sandbox', sandbox);
    this.iframe.style.cssText = `display: block; border: 0; width: ${width}px; color-scheme: ${theme ?? 'normal'}`;
  }

  /** Adds it to the page, and waits for its first height. */
  async open(): Promise<this> {
    addEventListener('message', this.#listen);
    document.body.append(this.iframe);
    await waitUntil(() => this.heights.length > 0, 'the frame sent no height', { timeout: 10_000 });
    return this;
  }

  close(): void {
    removeEventListener('message', this.#listen);
    this.iframe.remove();
  }

  get heights(): number[] {
    return this.messages.filter(({ height }) => height).map(({ height }) => height as number);
  }

  /** Only for a frame without a sandbox. */
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

  /** Whether it has the height of its content. */
  get fits(): boolean {
    const inside = this.document.documentElement.getBoundingClientRect().height;
    return Math.abs(this.height - inside) < 2;
  }

  /** Waits until it fits, and still fits two frames later. */
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

  request(data: unknown): void {
    this.iframe.contentWindow!.postMessage(data, '*');
  }
}

/** Adds the height script to the page. Each call runs it again. */
export function loadHeightScript(): Promise<void> {
  const script = document.createElement('script');
  script.src = `/served/frame-height.js`;
  document.head.append(script);
  return new Promise((resolve) => script.addEventListener('load', () => resolve()));
}

/**
 * A frame that is not ours. It can post any message to the page or to another frame in it.
 *
 * @param attributes to pretend that it is one of ours
 */
export async function otherFrame(attributes: Record<string, string> = {}) {
  const iframe = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) iframe.setAttribute(name, value);
  iframe.srcdoc = `<!doctype html><script>
    addEventListener('message', ({ data: { to, message } }) => {
      (to === undefined ? parent : parent.frames[to]).postMessage(message, '*');
      parent.postMessage('posted', '*');
    });
  </script>`;
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve));
  document.body.append(iframe);
  await loaded;
  return {
    iframe,
    /** Posts a message to the page or to its n-th frame, and waits until it has arrived. */
    post(message: unknown, to?: number): Promise<void> {
      const posted = new Promise<void>((resolve) => {
        const listen = ({ source, data }: MessageEvent) => {
          if (source !== iframe.contentWindow || data !== 'posted') return;
          removeEventListener('message', listen);
          resolve();
        };
        addEventListener('message', listen);
      });
      iframe.contentWindow!.postMessage({ message, to }, '*');
      return posted;
    },
  };
}

/** The index of a frame in `window.frames` of its page. */
export const indexOfFrame = (iframe: HTMLIFrameElement): number =>
  Array.from({ length: window.length }, (_, index) => window[index]).indexOf(
    iframe.contentWindow as never,
  );
