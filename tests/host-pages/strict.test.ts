import { expect, waitUntil } from '@open-wc/testing';
import { everyElement, everyState } from '../support/every-state.js';

const nonce = 'r4nd0m';
const strict = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}'`,
  "style-src 'none'",
  "require-trusted-types-for 'script'",
];

interface Strict extends Window {
  reports: string[];
}

const open: HTMLIFrameElement[] = [];

/** A page with this policy and our elements. It records violations and errors in `reports`. */
async function openPage(
  policy: string[],
  body: string,
  head = '',
): Promise<Strict & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 640px';
  frame.srcdoc = `<!doctype html><html lang="en">
    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
    <script nonce="${nonce}">
      const reports = (window.reports = []);
      document.addEventListener('securitypolicyviolation', (event) => reports.push(
        [event.effectiveDirective, event.blockedURI, event.sample].join(' ')));
      addEventListener('error', (event) => reports.push(String(event.message)));
      addEventListener('unhandledrejection', (event) => reports.push(String(event.reason)));
    </script>
    ${head}
    <script type="module" nonce="${nonce}" src="/served/esim-widgets.js"></script>
    <body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  open.push(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Strict & typeof globalThis;
}

afterEach(() => {
  for (const frame of open.splice(0)) frame.remove();
});

const widgets = ({ document }: Window) => [
  ...document.body.querySelectorAll('esim-renew-guide, esim-faq, esim-device-check'),
];

const works = (widget: Element) => !!widget.shadowRoot?.querySelector('[part=heading]');

/** Whether this browser supports trusted types. */
const trustedTypes = 'trustedTypes' in window;

describe('under a strict policy', function () {
  this.timeout(200_000);

  it('every element works in every state, and nothing is reported', async () => {
    const view = await openPage([...strict, 'trusted-types lit-html'], everyElement);
    expect(widgets(view)).to.have.length(8);
    for (const widget of widgets(view)) {
      expect(works(widget), widget.outerHTML).to.equal(true);
      expect(await everyState(widget), widget.localName).to.be.above(5);
    }
    const [guide] = widgets(view);
    const menu = guide!.shadowRoot!.querySelector('.menu > summary')!;
    expect(view.getComputedStyle(menu).minHeight).to.equal('44px');
    expect(view.reports).to.deep.equal([]);
  });

  it('the page reports violations', async () => {
    const view = await openPage(strict, '');
    const style = view.document.createElement('style');
    style.textContent = 'body { color: red }';
    view.document.head.append(style);
    view.document.body.setAttribute('style', 'color: red');
    if (trustedTypes) {
      expect(() => (view.document.body.innerHTML = '<b>x</b>')).to.throw();
    }
    await waitUntil(() => view.reports.length >= (trustedTypes ? 3 : 2));
  });

  it('a config and a picture load from the hosts that the page allows', async () => {
    const view = await openPage(
      [
        ...strict,
        'trusted-types lit-html',
        `connect-src ${location.origin}`,
        'img-src https://us.example',
      ],
      `<esim-renew-guide config-src="/served/facts.json" support="https://us.example/"
        support-image="https://us.example/us.png"></esim-renew-guide>`,
    );
    const [guide] = widgets(view);
    await waitUntil(() => works(guide!));
    expect(guide!.shadowRoot!.querySelector('[part=heading]')!.textContent).to.include('Chao');
    expect(guide!.shadowRoot!.querySelector('.support img')).to.be.ok;
    expect(view.reports).to.deep.equal([]);
  });

  it('another copy of Lit works next to ours if the policy allows duplicates', async () => {
    const view = await openPage(
      [...strict, "trusted-types lit-html 'allow-duplicates'"],
      '<esim-faq carrier="viettel"></esim-faq><other-element></other-element>',
      `<script type="module" nonce="${nonce}">
        import { LitElement, html } from '/node_modules/lit/index.js';
        customElements.define('other-element', class extends LitElement {
          render() { return html\`<p>Theirs</p>\`; }
        });
      </script>`,
    );
    await waitUntil(() => widgets(view).every(works));
    const theirs = view.document.querySelector('other-element')!;
    await waitUntil(() => theirs.shadowRoot?.textContent === 'Theirs');
    expect(await everyState(widgets(view)[0]!)).to.be.above(5);
    expect(view.reports).to.deep.equal([]);
  });
});
