import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import type { TemplateResult } from 'lit';
import * as say from '../../src/content/device-check.js';
import { digitsCleared } from '../../src/content/search.js';
import type { EsimDeviceCheck } from '../../src/index.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { everyLanguage } from '../support/carriers.js';
import { all, one } from '../support/guide.js';
import { key } from '../support/keyboard.js';
import { collectEvents, stub } from '../support/stubs.js';

async function check(template: TemplateResult): Promise<EsimDeviceCheck> {
  const element = await fixture<EsimDeviceCheck>(template);
  await element.updateComplete;
  return element;
}

const text = (element: Node | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const verdict = (element: EsimDeviceCheck) =>
  text(element.shadowRoot!.querySelector('[part=verdict] .strong'));
const input = (element: EsimDeviceCheck) => one(element, 'input') as HTMLInputElement;

async function type(element: EsimDeviceCheck, value: string): Promise<void> {
  input(element).value = value;
  input(element).dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const options = (element: EsimDeviceCheck) => all(element, '[role=option]').map(text);
const listShown = (element: EsimDeviceCheck) =>
  !(one(element, '[role=listbox]') as HTMLElement).hidden;

/** Puts another browser in the place of this one, for the time of a test. */
function pretend(browser: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(browser)) {
    stub(navigator, name as never, value as never);
  }
}

describe('<esim-device-check>', () => {
  for (const language of everyLanguage) {
    it(`answers for a given phone: ${language}`, async () => {
      const element = await check(
        html`<esim-device-check device="iPhone X" lang=${language}></esim-device-check>`,
      );
      expect(verdict(element)).to.contain('iPhone X');
      expect(text(one(element, '[part=heading]'))).to.contain(
        inLanguage(language as Language, say.deviceTitle),
      );
    });
  }

  it('answers anew when the page asks for another one, and says nothing for none', async () => {
    const element = await check(html`<esim-device-check device="Pixel 8"></esim-device-check>`);
    const before = verdict(element);
    element.device = 'iPhone 7';
    await element.updateComplete;
    expect(verdict(element)).not.to.equal(before);
    element.device = undefined;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=verdict]') === null).to.equal(true);
  });

  it('asks where it was sold, and takes the answer back', async () => {
    const element = await check(html`<esim-device-check device="iPhone 15"></esim-device-check>`);
    const [china] = all(element, '[data-id=sold-in] button');
    const before = verdict(element);
    china!.click();
    await element.updateComplete;
    expect(verdict(element)).to.match(/^No/);
    one(element, '[data-id=sold-in] button').click();
    await element.updateComplete;
    expect(verdict(element)).to.equal(before);
    // "Not sure" leaves the answer as it is.
    all(element, '[data-id=sold-in] button').pop()!.click();
    await element.updateComplete;
    expect(verdict(element)).to.equal(before);
  });

  it('keeps the answer when the language changes', async () => {
    const element = await check(html`<esim-device-check device="iPhone 7"></esim-device-check>`);
    element.lang = 'vi';
    await element.updateComplete;
    expect(verdict(element)).to.match(/^Không/);
  });

  it('shows the way to the proof for this maker', async () => {
    const element = await check(html`<esim-device-check device="Galaxy S23"></esim-device-check>`);
    expect(text(one(element, '[data-id=proof]'))).to.contain('SIM manager');
    element.device = 'OnePlus 12';
    await element.updateComplete;
    expect(text(one(element, '[data-id=proof]'))).not.to.contain('SIM manager');
  });

  it('sends whose phone takes none to the shop of the carrier', async () => {
    const element = await check(
      html`<esim-device-check device="iPhone 7" carrier="viettel"></esim-device-check>`,
    );
    expect(text(one(element, '[part=verdict]'))).to.contain('Viettel shop');
  });
});

describe('the search for a phone', () => {
  it('suggests while typing, grouped by brand, and says how many', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await type(element, 's23');
    expect(options(element)).to.include('Galaxy S23');
    expect(
      all(element, '[role=group]').map((group) => group.getAttribute('aria-label')),
    ).to.deep.equal(['Samsung']);
    expect(input(element).getAttribute('aria-expanded')).to.equal('true');
    expect(text(one(element, '[role=status]'))).to.equal(say.suggestions(options(element).length));
  });

  it('says plainly that an unknown phone is no “no”', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await type(element, 'qqqq 77');
    expect(listShown(element)).to.equal(false);
    expect(text(one(element, '.search'))).to.contain(say.noSuggestion());
  });

  it('a chosen phone is answered for', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await type(element, 'iphone 7');
    all(element, '[role=option]')[0]!.click();
    await element.updateComplete;
    expect(verdict(element)).to.match(/^No/);
    expect(listShown(element)).to.equal(false);
    expect(input(element).value).to.equal('iPhone 7');
  });

  it('clears a long number at once, and says why', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    for (const secret of ['89840200123', '3569 3803 5643 809', '8984-0400-1234-5678']) {
      await type(element, secret);
      expect(input(element).value, secret).to.equal('');
      expect(text(one(element, '.search'))).to.contain(digitsCleared());
    }
    await type(element, 's23');
    expect(text(one(element, '.search'))).not.to.contain(digitsCleared());
  });

  it('lets nobody save what is typed', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    expect(input(element).autocomplete).to.equal('off');
    expect(input(element).type).to.equal('text');
    expect(parseFloat(getComputedStyle(input(element)).fontSize)).to.be.at.least(16);
  });

  it('stands whatever is typed', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40, unit: 'binary' }), async (said) => {
        await type(element, said);
        input(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('input') !== null).to.equal(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the search by keyboard', () => {
  async function begin(said: string): Promise<EsimDeviceCheck> {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    input(element).focus();
    await type(element, said);
    return element;
  }
  const active = (element: EsimDeviceCheck) => {
    const id = input(element).getAttribute('aria-activedescendant');
    return id ? text(element.shadowRoot!.getElementById(id)) : '';
  };
  const press = async (element: EsimDeviceCheck, name: Parameters<typeof key>[0]) => {
    await key(name);
    await element.updateComplete;
  };

  it('arrows go through the list and around; Enter chooses', async () => {
    const element = await begin('galaxy s23');
    const names = options(element);
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal(names[0]);
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal(names[1]);
    await press(element, 'ArrowUp');
    await press(element, 'ArrowUp');
    expect(active(element)).to.equal('');
    await press(element, 'ArrowUp');
    expect(active(element)).to.equal(names.at(-1));
    await press(element, 'Enter');
    expect(verdict(element)).to.contain(names.at(-1));
    expect(listShown(element)).to.equal(false);
  });

  it('Enter without a choice asks for what was typed', async () => {
    const element = await begin('SM-S9180');
    await press(element, 'Enter');
    expect(verdict(element)).to.equal('Probably not, but not for sure');
  });

  it('Escape closes the list, then empties the field', async () => {
    const element = await begin('s23');
    await press(element, 'Escape');
    expect(listShown(element)).to.equal(false);
    expect(input(element).value).to.equal('s23');
    await press(element, 'Escape');
    expect(input(element).value).to.equal('');
  });

  it('the arrow opens a closed list', async () => {
    const element = await begin('s23');
    await press(element, 'Escape');
    await press(element, 'ArrowDown');
    expect(listShown(element)).to.equal(true);
  });

  it('the list goes with the focus', async () => {
    const element = await begin('s23');
    input(element).blur();
    await element.updateComplete;
    expect(listShown(element)).to.equal(false);
  });

  it('keys of an input method are its own', async () => {
    const element = await begin('xiaomi');
    input(element).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    );
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=verdict]') === null).to.equal(true);
  });
});

describe('this phone', () => {
  const button = (element: EsimDeviceCheck) => one(element, '.check > button');
  const answered = (element: EsimDeviceCheck) =>
    waitUntil(() => element.shadowRoot!.querySelector('[part=verdict]'), 'no answer');

  it('is looked at only when the reader asks', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    expect(element.shadowRoot!.querySelector('[part=verdict]') === null).to.equal(true);
    button(element).click();
    await answered(element);
    expect(verdict(element)).not.to.equal('');
  });

  it('is looked at at once where the page wants it', async () => {
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await answered(element);
    expect(verdict(element)).not.to.equal('');
  });

  for (const [name, ask] of [
    ['rejects', () => Promise.reject(new Error('no'))],
    ['never answers', () => new Promise(() => {})],
    ['has no model', () => Promise.resolve({ model: '' })],
  ] as const) {
    it(`a browser that ${name}: an answer, and the search at hand`, async () => {
      pretend({
        userAgent:
          'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36',
        userAgentData: { mobile: true, getHighEntropyValues: ask },
      });
      const element = await check(html`<esim-device-check detect></esim-device-check>`);
      await answered(element);
      expect(verdict(element)).to.equal('We cannot tell');
      await type(element, 's23');
      expect(options(element)).to.include('Galaxy S23');
    });
  }

  it('on a computer, shows the page’s address to take along', async () => {
    pretend({
      userAgent:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36',
      userAgentData: undefined,
      maxTouchPoints: 0,
    });
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await answered(element);
    expect(text(one(element, '.copy'))).to.contain(location.href);
  });

  it('the event never names a phone that the browser gave away', async () => {
    pretend({
      userAgent:
        'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
      userAgentData: undefined,
    });
    const events = collectEvents('esim-verdict');
    const element = await check(html`<esim-device-check></esim-device-check>`);
    button(element).click();
    await answered(element);
    await type(element, 'iPhone 7');
    input(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    element.device = 'Pixel 8';
    await element.updateComplete;
    expect(events.map(({ verdict, device }) => [verdict, device])).to.deep.equal([
      ['supported', undefined],
      ['unsupported', 'iPhone 7'],
      ['supported', undefined],
    ]);
  });
});

describe('a table from the page', () => {
  const table = {
    date: '2027-03-01',
    families: [
      { brand: 'Acme', names: ['Acme One'], esim: 'yes', sure: 'maker', source: 'acme.example' },
    ],
  };

  it('as an object: answers and search use it', async () => {
    const element = await check(
      html`<esim-device-check .devices=${table} device="Acme One"></esim-device-check>`,
    );
    expect(verdict(element)).to.equal('Yes: Acme One takes an eSIM.');
    await type(element, 'acme');
    expect(options(element)).to.deep.equal(['Acme One']);
  });

  it('as a file', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(table)]));
    const element = await check(
      html`<esim-device-check devices-src=${src} device="Acme One"></esim-device-check>`,
    );
    await waitUntil(() => verdict(element).startsWith('Yes'), 'the file was not used');
  });

  it('a broken one is named once, and ours stays', async () => {
    stub(console, 'warn', () => {});
    const events = collectEvents('esim-config-error');
    const src = URL.createObjectURL(new Blob(['{"date": 7']));
    const element = await check(
      html`<esim-device-check devices-src=${src} device="Pixel 8"></esim-device-check>`,
    );
    await waitUntil(() => events.length, 'nothing was said');
    expect(events.map(({ errors }) => errors.map(({ path }) => path))).to.deep.equal([
      ['devices-src'],
    ]);
    expect(verdict(element)).to.match(/^Yes/);
  });
});

describe('accessibility of the check', () => {
  const states: Readonly<Record<string, (element: EsimDeviceCheck) => Promise<void>>> = {
    'nothing asked': async () => {},
    'suggestions open': (element) => type(element, 'galaxy'),
    'nothing found': (element) => type(element, 'qqqq'),
    'a yes': async (element) => {
      element.device = 'Pixel 8';
      await element.updateComplete;
    },
    'a question': async (element) => {
      element.device = 'iPhone 15';
      await element.updateComplete;
    },
    'a no': async (element) => {
      element.device = 'iPhone 7';
      await element.updateComplete;
    },
  };
  for (const language of everyLanguage) {
    for (const theme of ['', 'light', 'dark']) {
      for (const [state, reach] of Object.entries(states)) {
        it(`${state}: ${language}, ${theme || 'no theme'}`, async () => {
          const element = await check(
            html`<esim-device-check
              lang=${language}
              theme=${theme || 'light'}
            ></esim-device-check>`,
          );
          await reach(element);
          await expect(element).to.be.accessible();
        });
      }
    }
  }
});

describe('in the guide', () => {
  it('the same check stands in the step that needs it', async () => {
    const guide = await fixture(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    const inside = guide.shadowRoot!.querySelector('esim-device-check')!;
    await inside.updateComplete;
    expect(inside.closest('details')!.open).to.equal(false);
    expect(inside.shadowRoot!.querySelector('[part=heading]') === null).to.equal(true);
    expect(inside.shadowRoot!.querySelector('[part=trust]') === null).to.equal(true);
    inside.device = 'iPhone 7';
    await inside.updateComplete;
    expect(text(inside.shadowRoot)).to.contain('Viettel shop');
  });
});
