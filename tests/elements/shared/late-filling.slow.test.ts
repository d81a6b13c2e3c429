import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimFaq, EsimRenewGuide } from '../../../src/index.js';
import type { EsimElement } from '../../../src/elements/shared/element.js';
import { everyLanguage } from '../../support/carriers.js';
import { fillNow } from '../../support/filled.js';
import { collectWarnings, stub } from '../../support/stubs.js';

/** All texts, one a line, also those of the device check inside the guide. */
function textsOf(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      element.localName === 'esim-device-check' ? textsOf(element.shadowRoot!) : '',
    ])
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** What is inside. The device check has its texts in a root of its own. */
const bodyOf = (details: Element): string =>
  [...details.querySelector('.body')!.children].map(({ outerHTML }) => outerHTML).join('');

const closedIn = (element: Element): Element[] => [
  ...element.shadowRoot!.querySelectorAll('details:not([open], .menu)'),
];

const guide = (carrier = 'viettel', lang = 'en') =>
  fixture<EsimRenewGuide>(
    html`<esim-renew-guide carrier=${carrier} lang=${lang}></esim-renew-guide>`,
  );

const faq = (carrier = 'viettel', lang = 'en') =>
  fixture<EsimFaq>(html`<esim-faq carrier=${carrier} lang=${lang}></esim-faq>`);

describe('closed details', () => {
  it('are empty on the first screen', async () => {
    for (const element of [await guide(), await faq()]) {
      expect(closedIn(element)).not.to.be.empty;
      expect(closedIn(element).map(bodyOf).join('')).to.equal('');
    }
  });

  for (const lang of everyLanguage) {
    it(`have the same texts when filled later as when filled at once, in ${lang}`, async () => {
      for (const make of [guide, faq]) {
        for (const carrier of ['viettel', 'airalo']) {
          const atOnce = await make(carrier, lang);
          fillNow();
          const later: EsimElement = await make(carrier, lang);
          const first = textsOf(later.shadowRoot!);
          await later.filled;
          const texts = textsOf(later.shadowRoot!);
          expect(texts.length).to.be.above(first.length);
          await atOnce.filled;
          expect(texts).to.equal(textsOf(atOnce.shadowRoot!));
        }
      }
    });
  }

  it('keep the newest content if an update fills them before their turn', async () => {
    const element = await faq();
    element.carrier = 'airalo';
    element.open = 'cannot-log-in';
    await element.updateComplete;
    const shown = () => bodyOf(element.shadowRoot!.querySelector('details[open]')!);
    const newest = shown();
    expect(newest).to.include('Airalo');
    await element.filled;
    expect(shown()).to.equal(newest);
  });

  it('of questions behind “All questions” are also rendered later, and stay open if a link opens them', async () => {
    const element = await faq();
    const rest = () => element.shadowRoot!.querySelectorAll('.rest details').length;
    expect(rest()).to.equal(0);
    element.open = 'card-refused';
    await element.updateComplete;
    expect(rest()).to.be.above(5);
    await element.filled;
    expect(
      element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-id=card-refused]')!.open,
    ).to.equal(true);
  });

  it('are filled within two seconds', async () => {
    const element = await guide();
    const start = performance.now();
    await element.filled;
    expect(performance.now() - start).to.be.below(2000);
  });

  it('have their content in the first frame after the reader opened one', async () => {
    const element = await faq();
    const details = closedIn(element)[1]!;
    details.querySelector('summary')!.click();
    await Promise.resolve();
    expect(bodyOf(details)).not.to.equal('');
    expect(bodyOf(closedIn(element)[2]!)).to.equal('');
  });

  it('have their content in the first frame after a script opened one', async () => {
    const element = await guide();
    const details = closedIn(element)[0] as HTMLDetailsElement;
    details.open = true;
    await Promise.resolve();
    expect(bodyOf(details)).not.to.equal('');
  });

  it('are filled before the page is printed', async () => {
    const element = await guide();
    const closed = closedIn(element);
    dispatchEvent(new Event('beforeprint'));
    expect(closed.map(bodyOf)).not.to.include('');
    dispatchEvent(new Event('afterprint'));
  });

  for (const init of [
    { key: 'f', ctrlKey: true },
    { key: 'F', metaKey: true },
    { key: 'F3' },
  ] satisfies KeyboardEventInit[]) {
    it(`are filled when the reader searches the page with ${Object.keys(init)[1] ?? ''} ${init.key}`, async () => {
      const element = await faq();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
      expect(closedIn(element).map(bodyOf)).not.to.include('');
    });
  }

  it('stay empty when the reader only types an f', async () => {
    const element = await faq();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true }));
    expect(closedIn(element).map(bodyOf).join('')).to.equal('');
  });

  it('are filled when the reader saves the guide', async () => {
    const element = await guide();
    const keep = element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-id=keep]')!;
    keep.open = true;
    await Promise.resolve();
    const save = [...keep.querySelectorAll('button')].find((button) =>
      button.textContent!.includes('Save'),
    )!;
    save.click();
    await element.updateComplete;
    expect(closedIn(element).map(bodyOf)).not.to.include('');
  });

  it('that a link opens are filled at once', async () => {
    const element = await fixture<EsimFaq>(
      html`<esim-faq carrier="viettel" open="card-refused"></esim-faq>`,
    );
    const linked = element.shadowRoot!.querySelector('[data-id=card-refused]')!;
    expect(bodyOf(linked)).not.to.equal('');
  });

  it('are in the present language when an update comes before they are filled', async () => {
    const element = await faq();
    element.lang = 'vi';
    await element.filled;
    const fresh = await faq('viettel', 'vi');
    await fresh.filled;
    expect(textsOf(element.shadowRoot!)).to.equal(textsOf(fresh.shadowRoot!));
  });

  it('are filled without `requestIdleCallback`, which Safari does not have', async () => {
    const own = Object.getOwnPropertyDescriptor(self, 'requestIdleCallback');
    delete (self as Partial<typeof self>).requestIdleCallback;
    try {
      const element = await faq();
      await element.filled;
      expect(closedIn(element).map(bodyOf)).not.to.include('');
    } finally {
      if (own) Object.defineProperty(self, 'requestIdleCallback', own);
    }
  });

  for (const [how, ask] of Object.entries({
    'never calls back': (): number => 0,
    throws: (): number => {
      throw new Error('no idle time');
    },
  })) {
    it(`are filled where \`requestIdleCallback\` ${how}`, async () => {
      const warnings = collectWarnings();
      stub(window, 'requestIdleCallback', ask);
      const element = await faq();
      await element.filled;
      expect(closedIn(element).map(bodyOf)).not.to.include('');
      expect(warnings).to.deep.equal([]);
    });
  }
});

describe('an element that leaves the page before its closed details are filled', () => {
  it('is filled all the same', async () => {
    const element = await guide();
    element.remove();
    await element.filled;
    expect(closedIn(element).map(bodyOf)).not.to.include('');
  });
});

describe('on a page with a variable of its own named performance', () => {
  it('closed details are filled when they are opened', async () => {
    stub(window, 'performance', []);
    const element = await guide();
    const details = closedIn(element)[0] as HTMLDetailsElement;
    details.open = true;
    await element.filled;
    expect(bodyOf(details)).not.to.equal('');
  });
});
