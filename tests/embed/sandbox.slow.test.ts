import { expect, waitUntil } from '@open-wc/testing';

/** Everything that the frame showed in any of its states. */
interface Seen {
  /** Answers to "What’s happening?". */
  situations: string[];
  /** Labels of all buttons. */
  buttons: string[];
  /** Messages of the copy buttons. */
  answers: string[];
  /** Links without a visible address and a button to copy it. */
  withoutAddress: string[];
  /** All texts to copy. */
  texts: string[];
  errors: string[];
}

/** Runs in the frame: goes through every state, and posts what it saw to the page. */
const walk = `
  import { everyState } from '${location.origin}/tests/support/every-state.ts';
  const seen = {
    situations: new Set(), buttons: new Set(), answers: new Set(), withoutAddress: new Set(), texts: new Set(),
  };
  const words = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
  const look = (roots, pressed) => {
    if (pressed.closest('.copy, .address')) seen.answers.add(words(pressed));
    for (const root of roots) {
      for (const given of root.querySelectorAll('[data-id=situation] [aria-pressed=true]')) seen.situations.add(words(given));
      for (const button of root.querySelectorAll('button')) seen.buttons.add(words(button));
      for (const text of root.querySelectorAll('.copyable')) seen.texts.add(words(text));
      for (const link of root.querySelectorAll('.link > a[href^=http]')) {
        const address = link.parentElement.querySelector('.address.always');
        if (address?.querySelector('.copyable').textContent !== link.getAttribute('href') ||
          !address.querySelector('button')) seen.withoutAddress.add(link.href);
      }
    }
  };
  const [element] = document.body.children;
  await customElements.whenDefined(element.localName);
  await everyState(element, look, '.menu, .not-yours');
  parent.postMessage(Object.fromEntries(
    [...Object.entries(seen), ['errors', errors]].map(([name, set]) => [name, [...set]])), '*');`;

/** Runs an element in a frame that allows only scripts: no files, clipboard, windows or origin. */
async function sandboxed(element: string): Promise<Seen> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.width = '360';
  frame.height = '640';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>
    <script>
      const errors = [];
      for (const type of ['error', 'unhandledrejection'])
        addEventListener(type, ({ message, reason }) => errors.push(message ?? String(reason)));
      console.error = (...values) => errors.push(values.join(' '));
    </script>
    <script type="module" src="${location.origin}/served/esim-widgets.js"></script>
    <body>${element}<script type="module">${walk}</script>`;
  let seen: Seen | undefined;
  const listen = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow && data.buttons) seen = data as Seen;
  };
  addEventListener('message', listen);
  document.body.append(frame);
  try {
    await waitUntil(() => seen, 'the frame sent no result', { interval: 20, timeout: 18_000 });
    return seen!;
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
}

/** Labels of actions that such a frame blocks. */
const blocked = [
  'Save for offline',
  'Print',
  'Share',
  'Share this page',
  'Add to calendar',
  'Full screen',
];

describe('in a frame that allows only scripts', () => {
  const cases: Record<string, string> = {
    'a carrier': 'carrier="viettel" expires="2099-11-30"',
    'a carrier with codes': 'carrier="vinaphone" expires="2099-11-30" offline',
    'a seller': 'carrier="airalo" activated="2099-11-01" days="30"',
  };
  for (const [name, attributes] of Object.entries(cases)) {
    it(`the guide shows texts to copy instead of buttons: ${name}`, async () => {
      const { situations, buttons, answers, withoutAddress, texts, errors } = await sandboxed(
        `<esim-renew-guide ${attributes}></esim-renew-guide>`,
      );
      expect(situations).to.have.members([
        'Still works',
        'Data used up',
        'Expired',
        'Paid, no service',
        'Something else',
      ]);
      expect(errors).to.deep.equal([]);
      expect(buttons.filter((label) => blocked.includes(label))).to.deep.equal([]);
      expect(withoutAddress).to.deep.equal([]);
      expect(answers).to.deep.equal(['The text is selected. Now copy it.']);
      // The whole guide, and the end for a calendar.
      expect(texts.some((text) => text.startsWith('Ways to renew') && text.length > 2000)).to.be
        .true;
      expect(texts.some((text) => text.includes(' eSIM ends: '))).to.be.true;
    });
  }

  it('the FAQ shows its addresses', async () => {
    const { withoutAddress, answers, errors } = await sandboxed(
      '<esim-faq carrier="viettel" searchable all></esim-faq>',
    );
    expect(errors).to.deep.equal([]);
    expect(withoutAddress).to.deep.equal([]);
    expect(answers).to.deep.equal(['The text is selected. Now copy it.']);
  });

  it('the device check has no blocked button', async () => {
    const { buttons, errors } = await sandboxed('<esim-device-check></esim-device-check>');
    expect(errors).to.deep.equal([]);
    expect(buttons.filter((label) => blocked.includes(label))).to.deep.equal([]);
  });
});
