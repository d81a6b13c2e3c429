import { expect, waitUntil as waitFor } from '@open-wc/testing';

const waitUntil = (condition: () => unknown, message?: string) =>
  waitFor(condition, message, { timeout: 10_000 });

const src = new URL('/served/esim-widgets.js', location.href).href;
const module = (attributes = '') => `<script type="module" src="${src}" ${attributes}></script>`;
const body = `<esim-renew-guide carrier="viettel">Fallback</esim-renew-guide>
  <div data-esim-faq data-carrier="viettel">Fallback</div>`;

interface Loaded extends Window {
  errors: string[];
}

const open: HTMLIFrameElement[] = [];

/** A host page that records its errors and warnings. */
async function openPage(html: string): Promise<Loaded & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 640px';
  frame.srcdoc = `<!doctype html><html lang="en"><script>
    const errors = (window.errors = []);
    addEventListener('error', (event) => errors.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    console.warn = console.error = (...values) => errors.push(values.join(' '));
  </script>${html}</html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  open.push(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Loaded & typeof globalThis;
}

afterEach(() => {
  for (const frame of open.splice(0)) frame.remove();
});

const part = (widget: Element, selector: string) =>
  widget.shadowRoot?.querySelector<HTMLElement>(selector);

/** Expects one guide and one FAQ, both rendered once, and both interactive. */
async function expectToWork(view: Loaded): Promise<void> {
  const { document } = view;
  await waitUntil(() =>
    ['esim-renew-guide', 'esim-faq'].every((tag) => {
      const widget = document.querySelector(tag);
      return widget && part(widget, '[part=heading]');
    }),
  );
  for (const tag of ['esim-renew-guide', 'esim-faq']) {
    expect(document.querySelectorAll(tag), tag).to.have.length(1);
    const widget = document.querySelector(tag)!;
    expect(widget.shadowRoot!.querySelectorAll('.esim'), tag).to.have.length(1);
    expect(widget.textContent, tag).to.equal('Fallback');
  }
  const [guide, faq] = ['esim-renew-guide', 'esim-faq'].map((tag) => document.querySelector(tag)!);
  part(guide!, '.answers button')!.click();
  await waitUntil(() => part(guide!, '[aria-pressed=true]'), 'the guide does not answer');
  const details = part(faq!, 'details[part=question]') as HTMLDetailsElement;
  part(faq!, 'details[part=question] summary')!.click();
  await waitUntil(
    () => details.open && part(faq!, 'details[open] .body > *'),
    'the question does not open',
  );
  expect(view.errors).to.deep.equal([]);
}

describe('the script works exactly once', () => {
  const pages: Record<string, string> = {
    'in the head': `<head>${module()}</head><body>${body}</body>`,
    'at the end of the body': `<body>${body}${module()}</body>`,
    'before the elements': `<body>${module()}${body}</body>`,
    'with defer': `<head>${module('defer')}</head><body>${body}</body>`,
    'with async': `<head>${module('async')}</head><body>${body}</body>`,
    'twice in a page': `<head>${module()}</head><body>${body}${module()}</body>`,
    'twice, from two addresses': `<head>${module()}${module().replace('.js', '.js?again')}</head><body>${body}</body>`,
    'twice, the second time after the page was rendered': `<head>${module()}</head><body>${body}
      <script>addEventListener('load', () => import('${src}?later'))</script></body>`,
    'after everything else, by a script of the page': `<body>${body}
      <script>addEventListener('load', () => setTimeout(() => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '${src}';
        document.body.append(script);
      }))</script></body>`,
    'by an import in another module': `<body>${body}
      <script type="module">import '${src}';</script></body>`,
    'as inline text, as some optimisers do': `<body>${body}
      <script>fetch('${src}').then((response) => response.text()).then((code) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.textContent = code;
        document.head.append(script);
      })</script></body>`,
  };
  for (const [name, html] of Object.entries(pages)) {
    it(`loaded ${name}`, async () => {
      const view = await openPage(html);
      await expectToWork(view);
    });
  }

  it('on a page that replaces its content without a reload', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/served/page.html';
    open.push(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const view = frame.contentWindow as Loaded & typeof globalThis;
    view.errors = [];
    view.addEventListener('error', ({ message }) => view.errors.push(message));
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = src;
    view.document.head.append(script);

    const pages = ['first', 'second', 'third'].map((address) => {
      const main = view.document.createElement('main');
      main.innerHTML = body;
      return { address, main };
    });
    for (const { address, main } of pages) {
      view.history.pushState({}, '', `/served/${address}`);
      view.document.body.replaceChildren(main);
      await expectToWork(view);
    }
    // The page shows its old nodes again, so the reader's answers are still there.
    view.document.body.replaceChildren(pages[0]!.main);
    const [guide, faq] = ['esim-renew-guide', 'esim-faq'].map((tag) =>
      view.document.querySelector(tag)!,
    );
    expect(part(guide!, '[aria-pressed=true]')).to.be.ok;
    expect((part(faq!, 'details[part=question]') as HTMLDetailsElement).open).to.equal(true);
    part(guide!, '[aria-pressed=true]')!.click();
    await waitUntil(() => !part(guide!, '[aria-pressed=true]'));
    expect(view.errors).to.deep.equal([]);
  });
});
