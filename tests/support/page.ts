import type { EsimRenewGuide } from '../../src/index.js';

/**
 * A page inside the test page, with its own size, root and styles. It loads its own copy of the module.
 */
export class TestPage {
  readonly frame = document.createElement('iframe');

  /** Opens a page and waits until it has defined our elements. */
  static async open(): Promise<TestPage> {
    const page = new TestPage();
    await page.#load();
    return page;
  }

  async #load(): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve));
    const module = new URL('/src/index.ts', location.href);
    this.frame.style.cssText =
      'display: block; border: 0; position: absolute; inset: 0 auto auto 0';
    this.frame.srcdoc = `<!doctype html>
      <html lang="en">
        <meta name="viewport" content="width=device-width">
        <style>html { scrollbar-width: none }</style>
        <style id="styles"></style>
        <body></body>
        <script type="module" src="${module.href}"></script>
      </html>`;
    document.body.append(this.frame);
    await loaded;
    await this.window.customElements.whenDefined('esim-renew-guide');
  }

  get window() {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  resize(width: number, height: number): void {
    this.frame.style.width = `${width}px`;
    this.frame.style.height = `${height}px`;
  }

  /** Shows this HTML with these styles. @returns its guide, after the update */
  async show(body: string, styles = ''): Promise<EsimRenewGuide> {
    this.document.getElementById('styles')!.textContent = styles;
    this.document.body.innerHTML = body;
    this.document.documentElement.scrollTop = 0;
    const guide = this.document.querySelector('esim-renew-guide')!;
    await guide.updateComplete;
    return guide;
  }

  close(): void {
    this.frame.remove();
  }
}

/** The styles of a small blog. */
export const plainStyles = 'body { margin: 8px; font: 16px system-ui, sans-serif }';
