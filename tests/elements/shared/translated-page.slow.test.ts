import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimDeviceCheck, EsimFaq, EsimRenewGuide } from '../../../src/index.js';
import type { EsimElement } from '../../../src/elements/shared/element.js';
import { fillNow } from '../../support/filled.js';

/** Replaces all texts as the translation of Chrome does. */
function translate(root: ParentNode): void {
  fillNow();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim()) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const wordsOf = (element: Element): string => {
  fillNow();
  return element.shadowRoot!.querySelector('.esim')!.textContent!.replace(/\s+/g, ' ').trim();
};

/** Presses the button with this text. */
async function press(element: EsimElement, label: string): Promise<void> {
  fillNow();
  [...element.shadowRoot!.querySelectorAll('button')]
    .find((button) => button.textContent!.trim() === label)!
    .click();
  await element.updateComplete;
}

/**
 * Changes an element on a translated page and one on a page as it was. Both must say the same.
 *
 * @param make a new element in its first state
 */
async function expectNoOldWord<E extends EsimElement>(
  make: () => Promise<E>,
  change: (element: E) => Promise<void>,
): Promise<void> {
  const translated = await make();
  const before = wordsOf(translated);
  translate(translated.shadowRoot!);
  await change(translated);
  const untouched = await make();
  await change(untouched);
  expect(wordsOf(untouched)).not.to.equal(before);
  expect(wordsOf(translated)).to.equal(wordsOf(untouched));
}

const guide = () =>
  fixture<EsimRenewGuide>(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
const faq = () =>
  fixture<EsimFaq>(html`<esim-faq carrier="viettel" searchable feedback all></esim-faq>`);
const check = () => fixture<EsimDeviceCheck>(html`<esim-device-check></esim-device-check>`);

describe('on a page that an extension has translated', () => {
  for (const make of [guide, faq, check] as Array<() => Promise<EsimElement>>) {
    it('a change of carrier leaves no old word', () =>
      expectNoOldWord(make, async (element) => {
        element.carrier = 'airalo';
        await element.updateComplete;
      }));

    it('a change of language leaves no old word', () =>
      expectNoOldWord(make, async (element) => {
        element.lang = 'vi';
        await element.updateComplete;
      }));
  }

  for (const answer of ['Data used up', 'Expired', 'Paid, no service', 'Something else']) {
    it(`the answer “${answer}” leaves no old word`, () =>
      expectNoOldWord(guide, (element) => press(element, answer)));
  }

  it('taking an answer back leaves no old word', () =>
    expectNoOldWord(guide, async (element) => {
      await press(element, 'Expired');
      translate(element.shadowRoot!);
      await press(element, 'Expired');
      await press(element, 'Data used up');
    }));

  it('a tick leaves no old count', () =>
    expectNoOldWord(guide, async (element) => {
      element.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
      await element.updateComplete;
    }));

  it('the end of the plan leaves no old word', () =>
    expectNoOldWord(guide, async (element) => {
      element.expires = '2096-01-01';
      await element.updateComplete;
    }));

  it('another verdict leaves no old word', () =>
    expectNoOldWord(check, async (element) => {
      element.device = 'iPhone 15';
      await element.updateComplete;
      translate(element.shadowRoot!);
      element.device = 'iPhone 7';
      await element.updateComplete;
    }));

  it('a search leaves no old hit', () =>
    expectNoOldWord(faq, async (element) => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
      for (const words of ['refund', 'hotel']) {
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await element.updateComplete;
        translate(element.shadowRoot!);
      }
    }));
});

describe('what stays when words change', () => {
  it('keeps open details and the focus when the language changes', async () => {
    const element = await guide();
    const prepare = element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-id=prepare]')!;
    const summary = prepare.querySelector('summary')!;
    summary.click();
    summary.focus();
    const english = summary.textContent;
    element.lang = 'vi';
    await element.updateComplete;
    expect(prepare.isConnected && prepare.open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(summary.textContent).not.to.equal(english);
  });

  it('opens no other part when a part before it appears', async () => {
    const element = await guide();
    const openIds = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('details[open]')].map(
        ({ dataset }) => dataset.id,
      );
    await press(element, 'Data used up');
    element.shadowRoot!.querySelector<HTMLElement>('[data-id=all-ways] > summary')!.click();
    await element.updateComplete;
    expect(openIds()).to.deep.equal(['all-ways']);
    element.carrier = 'mobifone';
    await element.updateComplete;
    expect(openIds()).to.deep.equal(['all-ways']);
  });
});
