import { expect, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import { checkDevice } from '../../../src/devices/check-device.js';
import type { EsimDeviceCheck } from '../../../src/index.js';
import { everyLanguage } from '../../support/carriers.js';
import { one } from '../../support/guide.js';
import { lookAsBefore, lookLike, looks } from '../../support/looks.js';
import { collectEvents, stub } from '../../support/stubs.js';
import { check, input, type, pretend } from '../../support/device-check.js';

describe('the search for a phone', () => {
  it('takes any text, and answers like `checkDevice`', async function () {
    this.timeout(120_000);
    const element = await check(html`<esim-device-check></esim-device-check>`);
    const told = collectEvents('esim-verdict');
    const field = input(element);
    const list = one(element, '[role=listbox]') as HTMLElement;
    const errors: unknown[] = [];
    stub(console, 'error', (...said: unknown[]) => errors.push(...said));
    const press = async (key: string) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await element.updateComplete;
      return field.getAttribute('aria-activedescendant');
    };
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40, unit: 'binary' }), async (said) => {
        told.length = errors.length = 0;
        field.value = said;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await element.updateComplete;
        const { length } = list.querySelectorAll('[role=option]');
        const asked = field.value.trim();
        if ((field.getAttribute('aria-expanded') === 'true') !== length > 0) return false;
        if (list.hidden === length > 0 || (length > 0 && !asked)) return false;
        if (field.hasAttribute('aria-activedescendant')) return false;
        if (length) {
          // Into the list and out again, so that Enter asks for the text.
          const active = await press('ArrowDown');
          if (list.querySelector('[aria-selected=true]')?.id !== active) return false;
          if ((await press('ArrowUp')) !== null) return false;
          if (list.querySelector('[aria-selected=true]')) return false;
        }
        await press('Enter');
        if (field.getAttribute('aria-expanded') === 'true' || errors.length) return false;
        if (!asked) return told.length === 0;
        const { verdict } = checkDevice(asked);
        // Without a letter or digit it is no name.
        const named = /[a-z\d\p{Script=Han}]/iu.test(asked.normalize('NFKD'));
        if (!named && verdict !== 'unknown') return false;
        return (
          told.length === 1 &&
          told[0]!.verdict === verdict &&
          told[0]!.device === asked &&
          one(element, `[part=verdict].${verdict}`) !== null
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('accessibility of the check', () => {
  const given = (device: string) => async (element: EsimDeviceCheck) => {
    element.device = device;
    await element.updateComplete;
  };
  const states: Readonly<Record<string, (element: EsimDeviceCheck) => Promise<void>>> = {
    'nothing asked': async () => {},
    'suggestions open': async (element) => {
      input(element).focus();
      await type(element, 'pro');
      input(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
      );
      await element.updateComplete;
    },
    'nothing found': (element) => type(element, 'qqqq'),
    'a number cleared': (element) => type(element, '89840200012345'),
    'a yes': given('Pixel 8'),
    'a yes with exceptions': given('iPhone 15'),
    'a no': given('iPhone 7'),
    'probably yes': given('iPad 9'),
    'probably not': given('SM-S9180'),
    'cannot tell': given('asdf'),
    'which one': given('iPhone SE'),
    'a computer': async (element) => {
      pretend({ userAgent: 'Mozilla/5.0 (Windows NT 10.0)', userAgentData: undefined });
      stub(navigator, 'share', () => Promise.resolve());
      element.detect = true;
      await waitUntil(() => element.shadowRoot!.querySelector('.copy'), 'no answer');
    },
  };
  afterEach(lookAsBefore);

  for (const language of everyLanguage) {
    for (const look of looks) {
      it(`in ${language}, ${look}: axe finds nothing`, async function () {
        this.timeout(60_000);
        for (const [state, reach] of Object.entries(states)) {
          const theme = lookLike(look);
          const element = await check(
            html`<esim-device-check lang=${language}></esim-device-check>`,
          );
          element.theme = theme;
          await reach(element);
          await element.updateComplete;
          try {
            await expect(element).to.be.accessible();
          } catch (error) {
            throw new Error(`${state}: ${error}`, { cause: error });
          }
          element.remove();
        }
      });
    }
  }

  it('shows the active option in forced colours', async () => {
    // Only Chromium can force them. Other browsers run the same test without.
    const force = async (on: boolean) => {
      if ('userAgentData' in navigator) await executeServerCommand('force-colors', on);
    };
    await force(true);
    try {
      const element = await check(html`<esim-device-check device="Pixel 8"></esim-device-check>`);
      await expect(element).to.be.accessible();
      input(element).focus();
      await type(element, 'galaxy');
      input(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
      );
      await element.updateComplete;
      const chosen = getComputedStyle(one(element, '[aria-selected=true]'));
      expect([chosen.outlineStyle, chosen.outlineWidth]).to.deep.equal(['solid', '2px']);
      await expect(element).to.be.accessible();
    } finally {
      await force(false);
    }
  });
});
