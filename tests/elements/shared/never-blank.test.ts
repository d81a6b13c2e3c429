import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/index.js';
import { press } from '../../support/guide.js';
import { readableText } from '../../support/readable.js';
import type { EsimElement } from '../../../src/elements/shared/element.js';
import type { EsimDeviceCheck, EsimFaq, EsimRenewGuide } from '../../../src/index.js';
import { collectEvents, collectWarnings, stub, stubGetter } from '../../support/stubs.js';

const guide = (carrier = 'viettel') =>
  fixture<EsimRenewGuide>(
    html`<esim-renew-guide carrier=${carrier}><p>Call 198.</p></esim-renew-guide>`,
  );

/** Makes every update fail. */
function breakUpdates(element: EsimElement, message = 'broken'): void {
  stub(element, 'willUpdate', () => {
    throw new Error(message);
  });
}

describe('an update that throws', () => {
  it('shows what stands inside the element', async () => {
    collectWarnings();
    const element = await guide();
    breakUpdates(element);
    element.carrier = 'airalo';
    await element.updateComplete;
    expect(readableText(element)).to.equal('Call 198.');
  });

  it('shows a sentence if nothing stands inside', async () => {
    collectWarnings();
    const element = await guide();
    element.replaceChildren();
    breakUpdates(element);
    element.lang = 'vi';
    await element.updateComplete;
    expect(readableText(element)).to.include('Hãy hỏi nhà mạng');
  });

  it('is named once, in the console, in an event and in `configErrors`', async () => {
    const warnings = collectWarnings();
    const events = collectEvents('esim-config-error');
    const element = await guide();
    breakUpdates(element, 'no such zone');
    for (const carrier of ['airalo', 'nomad', 'viettel']) {
      element.carrier = carrier;
      await element.updateComplete;
    }
    await Promise.resolve();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('no such zone');
    expect(events).to.have.length(1);
    expect(element.configErrors.map(({ found }) => found)).to.deep.equal(['"Error: no such zone"']);
  });

  it('is over with the next good update', async () => {
    collectWarnings();
    const element = await guide();
    const willUpdate = Object.getPrototypeOf(element).willUpdate as unknown;
    breakUpdates(element);
    element.carrier = 'airalo';
    await element.updateComplete;
    stub(element, 'willUpdate', willUpdate);
    element.lang = 'vi';
    await element.updateComplete;
    const fresh = await guide('airalo');
    fresh.lang = 'vi';
    await fresh.updateComplete;
    expect(readableText(element)).to.equal(readableText(fresh));
    expect(element.configErrors).to.deep.equal([]);
  });
});

describe('a part that throws', () => {
  it('may be the search for the language: the texts are English', async () => {
    collectWarnings();
    const element = await guide();
    stub(element, 'closest', () => {
      throw new Error('no closest');
    });
    element.carrier = 'airalo';
    await element.updateComplete;
    await element.filled;
    expect(readableText(element)).to.include('Renew your Airalo eSIM');
    expect(element.configErrors.map(({ found }) => found).join()).to.include('no closest');
  });

  it('is left out, and the rest stays', async () => {
    collectWarnings();
    stub(Intl, 'DateTimeFormat', function () {
      throw new Error('no Intl');
    });
    const element = await fixture<EsimRenewGuide>(
      html`<esim-renew-guide carrier="viettel" expires="2096-01-01"></esim-renew-guide>`,
    );
    expect(readableText(element)).to.include('What’s happening?');
    expect(element.configErrors.map(({ found }) => found).join()).to.include('no Intl');
  });
});

describe('another document', () => {
  it('gets the styles too, and so does the first one again', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = await guide();
    const gap = () =>
      element.ownerDocument
        .defaultView!.getComputedStyle(element.shadowRoot!.querySelector('summary')!)
        .display.toString();
    const before = gap();
    expect(before).to.equal('flex');
    frame.contentDocument!.body.append(element);
    expect(gap()).to.equal(before);
    document.body.append(element);
    expect(gap()).to.equal(before);
    element.remove();
    frame.remove();
  });
});

describe('a page that changed what a browser has', () => {
  it('gets answers and hits without normalize', async () => {
    const warnings = collectWarnings();
    stub(String.prototype, 'normalize', () => {
      throw new Error('no normalize');
    });
    const element = await fixture<EsimDeviceCheck>(
      html`<esim-device-check device="iPhone 15"></esim-device-check>`,
    );
    expect(element.shadowRoot!.querySelector('[part=verdict]')!.textContent).to.include(
      'iPhone 15',
    );
    const faq = await fixture<EsimFaq>(html`<esim-faq carrier="viettel" searchable></esim-faq>`);
    const input = faq.shadowRoot!.querySelector('input')!;
    input.value = 'card';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await faq.updateComplete;
    expect(faq.shadowRoot!.querySelectorAll('.results details')).not.to.have.length(0);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the search of the device check, if its own phone cannot be found', async () => {
    const warnings = collectWarnings();
    stub(String.prototype, 'toUpperCase', () => {
      throw new Error('no toUpperCase');
    });
    const element = await fixture<EsimDeviceCheck>(
      html`<esim-device-check device="iPhone 15"></esim-device-check>`,
    );
    expect(element.shadowRoot!.querySelector('input')).not.to.equal(null);
    expect(warnings.join()).to.include('no toUpperCase');
  });

  it('keeps the end of the plan, without toISOString', async () => {
    collectWarnings();
    stub(Date.prototype, 'toISOString', () => {
      throw new Error('no toISOString');
    });
    const element = await fixture<EsimRenewGuide>(
      html`<esim-renew-guide carrier="viettel" expires="2096-01-01"></esim-renew-guide>`,
    );
    expect(element.shadowRoot!.querySelector('[part=end]')!.textContent).to.include('2096');
  });
});

describe('an element that was moved into a frame', () => {
  /** An element in a frame, and that frame’s window. */
  async function moved<Tag extends 'esim-renew-guide' | 'esim-faq'>(
    tag: Tag,
  ): Promise<[HTMLElementTagNameMap[Tag], Window]> {
    const frame = document.createElement('iframe');
    const element = document.createElement(tag);
    element.carrier = 'viettel';
    document.body.append(frame, element);
    await element.updateComplete;
    frame.contentDocument!.body.append(element);
    return [element, frame.contentWindow!];
  }
  afterEach(() => document.querySelector('body > iframe')?.remove());
  const folds = (element: EsimElement) => [
    ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not(.menu)'),
  ];

  it('closes its language menu when the reader presses beside it', async () => {
    const [element, view] = await moved('esim-renew-guide');
    const menu = element.shadowRoot!.querySelector<HTMLDetailsElement>('.menu')!;
    menu.open = true;
    await oneEvent(menu, 'toggle');
    view.document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(menu.open).to.equal(false);
  });

  it('opens everything when that frame is printed, and nothing when the first page is', async () => {
    const [element, view] = await moved('esim-renew-guide');
    const open = () => folds(element).filter(({ open }) => open).length;
    const before = open();
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(before);
    view.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(folds(element).length);
    view.dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(before);
  });

  it('shows every question on paper', async () => {
    const [element, view] = await moved('esim-faq');
    view.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(folds(element).every(({ open }) => open)).to.equal(true);
    view.dispatchEvent(new Event('afterprint'));
  });

  it('is filled when the reader searches that frame', async () => {
    const [element, view] = await moved('esim-renew-guide');
    const empty = () =>
      [...element.shadowRoot!.querySelectorAll('.body')].filter(
        ({ childElementCount }) => !childElementCount,
      ).length;
    expect(empty()).to.be.above(0);
    view.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
    expect(empty()).to.equal(0);
  });

  it('notices there that the connection is lost', async () => {
    const [element, view] = await moved('esim-renew-guide');
    await press(element, 'Still works');
    stubGetter(navigator, 'onLine', () => false);
    const before = readableText(element);
    view.dispatchEvent(new Event('offline'));
    await element.updateComplete;
    expect(readableText(element)).not.to.equal(before);
  });

  it('copies there where the clipboard is refused', async () => {
    const [element, view] = await moved('esim-renew-guide');
    stub(navigator, 'clipboard', undefined);
    const copied: string[] = [];
    stub(view.document, 'execCommand', () => {
      const clipboardData = new DataTransfer();
      const asked = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      view.document.body.dispatchEvent(asked);
      copied.push(asked.clipboardData!.getData('text/plain'));
      return true;
    });
    await element.onCopy('*101#', element.shadowRoot!.querySelector('h2')!, document.body);
    expect(copied).to.deep.equal(['*101#']);
  });
});

describe('an element that comes first into another document', () => {
  it('is styled, and reports nothing', async () => {
    const warnings = collectWarnings();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const element = document.createElement('esim-faq');
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    const { borderTopWidth } = getComputedStyle(element.shadowRoot!.querySelector('.esim')!);
    expect(borderTopWidth).to.equal('1px');
    expect(warnings).to.deep.equal([]);
    element.remove();
  });
});

describe('a listener that changes the element', () => {
  it('is heeded when the page itself asked for the phone', async () => {
    const element = await fixture<EsimDeviceCheck>(html`<esim-device-check></esim-device-check>`);
    element.addEventListener('esim-verdict', () => (element.device = 'Pixel 8'), { once: true });
    element.device = 'iPhone 14';
    const shown = () => element.shadowRoot!.querySelector('[part=verdict]')?.textContent;
    await waitUntil(() => shown()?.includes('Pixel 8'));
  });

  it('is heeded when facts are old', async () => {
    const now = Date.now();
    stub(Date, 'now', () => now + 1e12);
    const element = document.createElement('esim-renew-guide');
    element.carrier = 'mobifone';
    element.addEventListener('esim-stale', () => (element.carrier = 'airalo'), { once: true });
    const around = await fixture<HTMLElement>(html`<div></div>`);
    around.append(element);
    const shown = () => element.shadowRoot!.querySelector('h2')?.textContent;
    await waitUntil(() => shown()?.includes('Airalo'));
  });
});
