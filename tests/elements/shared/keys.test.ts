import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/index.js';
import type { EsimDeviceCheck, EsimFaq, EsimRenewGuide } from '../../../src/index.js';
import { settled } from '../../support/faq.js';
import { fold, guideFor, one } from '../../support/guide.js';
import { key } from '../../support/keyboard.js';

const types = ['keydown', 'keypress', 'keyup'] as const;

/** The keys that a page hears, by the events that bring them. */
function heard(place: Element): string[] {
  const keys: string[] = [];
  for (const type of types) {
    place.addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`));
  }
  return keys;
}

/** Sends a key to an element. @returns whether the page heard it */
function reaches(element: Element, init: KeyboardEventInit, type: string = 'keydown'): boolean {
  let isHeard = false;
  const hear = () => (isHeard = true);
  document.addEventListener(type, hear);
  const event = new KeyboardEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  // WebKit takes the modifier only from real keys.
  if (init.modifierAltGraph) event.getModifierState = (name) => name === 'AltGraph';
  element.dispatchEvent(event);
  document.removeEventListener(type, hear);
  return isHeard;
}

async function fields(): Promise<Record<string, HTMLElement>> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <esim-faq carrier="viettel" searchable></esim-faq>
      <esim-device-check></esim-device-check>
      <esim-renew-guide carrier="viettel"></esim-renew-guide>
    </div>`,
  );
  const [faq, check, guide] = [...page.children] as [EsimFaq, EsimDeviceCheck, EsimRenewGuide];
  await settled(faq);
  await guide.updateComplete;
  return {
    'the search of the FAQ': one(faq, 'input'),
    'the search for a phone': one(check, 'input'),
    'the field for a date': one(guide, 'input[type=date]'),
  };
}

describe('keys while somebody writes in our fields', () => {
  it('do not reach the page, in any field', async () => {
    for (const [name, field] of Object.entries(await fields())) {
      for (const type of types) {
        for (const pressed of ['s', '/', ' ', '?', 'đ', '中', 'Dead', 'Process', 'Backspace']) {
          expect(reaches(field, { key: pressed }, type), `${pressed} in ${name}`).to.equal(false);
        }
        expect(reaches(field, { key: 'K', shiftKey: true }, type)).to.equal(false);
        const altGr = { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true };
        expect(reaches(field, altGr, type)).to.equal(false);
      }
    }
  });

  it('reach the page if they are for it: Tab, Escape, function keys, and with Ctrl, Alt or Meta', async () => {
    for (const [name, field] of Object.entries(await fields())) {
      for (const init of [
        { key: 'Tab' },
        { key: 'Escape' },
        { key: 'F2' },
        { key: 'k', ctrlKey: true },
        { key: 'k', altKey: true },
        { key: 'k', metaKey: true },
      ]) {
        expect(reaches(field, init), `${init.key} in ${name}`).to.equal(true);
      }
    }
  });

  it('reach the page from anything that is no field, and from what the page put into a slot', async () => {
    const guide = await guideFor('viettel');
    expect(reaches(one(guide, 'button'), { key: 's' })).to.equal(true);
    const own = document.createElement('input');
    own.slot = 'after';
    guide.append(own);
    expect(reaches(own, { key: 's' })).to.equal(true);
    const pressed = { key: 'Escape' };
    own.addEventListener('keydown', (event) => event.preventDefault());
    expect(reaches(own, pressed)).to.equal(true);
  });

  it('are written, although the page has a shortcut for them', async () => {
    const { 'the search of the FAQ': field } = await fields();
    const shortcut = (event: KeyboardEvent) => event.preventDefault();
    document.addEventListener('keydown', shortcut);
    field!.focus();
    await sendKeys({ type: 'sim/' });
    document.removeEventListener('keydown', shortcut);
    expect((field as HTMLInputElement).value).to.equal('sim/');
  });
});

describe('Escape', () => {
  /** An element in a dialog of the page, and what the page hears. */
  async function inDialog<E extends Element>(template: unknown) {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog>${template}</dialog>`);
    const element = dialog.firstElementChild as E & { updateComplete: Promise<unknown> };
    dialog.showModal();
    await element.updateComplete;
    return { dialog, element, keys: heard(dialog) };
  }

  const escapes = (keys: string[]) => keys.filter((name) => name.endsWith('Escape'));

  it('closes the language menu, then the page’s dialog', async () => {
    const { dialog, element, keys } = await inDialog(
      html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`,
    );
    const menu = one<HTMLDetailsElement>(element, '.menu');
    menu.querySelector('summary')!.focus();
    await key('Enter');
    expect(menu.open).to.equal(true);
    await key('Escape');
    expect([menu.open, dialog.open]).to.deep.equal([false, true]);
    expect(escapes(keys)).to.deep.equal([]);
    await key('Escape');
    expect(dialog.open).to.equal(false);
  });

  it('closes the list of phones, empties the field, then closes the page’s dialog', async () => {
    const { dialog, element, keys } = await inDialog(html`<esim-device-check></esim-device-check>`);
    const field = one<HTMLInputElement>(element, 'input');
    field.focus();
    await sendKeys({ type: 'iphone' });
    await key('Escape');
    await element.updateComplete;
    expect([one(element, '[role=listbox]').hidden, field.value]).to.deep.equal([true, 'iphone']);
    await key('Escape');
    await element.updateComplete;
    expect([field.value, dialog.open]).to.deep.equal(['', true]);
    expect(escapes(keys)).to.deep.equal([]);
    await key('Escape');
    expect(dialog.open).to.equal(false);
  });

  it('empties the search of the FAQ, then reaches the page', async () => {
    const { dialog, element, keys } = await inDialog<EsimFaq>(
      html`<esim-faq carrier="viettel" searchable></esim-faq>`,
    );
    const field = one<HTMLInputElement>(element, 'input');
    field.focus();
    await sendKeys({ type: 'visa' });
    await element.updateComplete;
    await key('Escape');
    await element.updateComplete;
    expect([field.value, dialog.open]).to.deep.equal(['', true]);
    expect(element.shadowRoot!.querySelector('.results')).to.equal(null);
    expect(escapes(keys)).to.deep.equal([]);
    await key('Escape');
    // In Safari, a search field keeps it from the dialog, but not from the page's script.
    expect(escapes(keys)).not.to.deep.equal([]);
  });
});

describe('a press beside the open language menu', () => {
  const opened = async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p style="height: 4em">Text of the page</p>
        <esim-renew-guide carrier="viettel"></esim-renew-guide>
      </div>`,
    );
    const guide = page.querySelector('esim-renew-guide')!;
    await guide.updateComplete;
    const menu = one<HTMLDetailsElement>(guide, '.menu');
    const toggled = new Promise((resolve) =>
      menu.addEventListener('toggle', resolve, { once: true }),
    );
    menu.querySelector('summary')!.click();
    await toggled;
    return { page, guide, menu };
  };

  const pressOn = async (element: Element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top } = element.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(left) + 2, Math.ceil(top) + 2] });
  };

  it('closes it, although nothing there takes the focus', async () => {
    const { page, menu } = await opened();
    // A page may keep the focus where it is, and events to itself.
    const keep = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const text = page.querySelector('p')!;
    text.addEventListener('pointerdown', keep);
    text.addEventListener('mousedown', keep);
    await pressOn(text);
    expect(menu.open).to.equal(false);
  });

  it('closes it, in the element too', async () => {
    const { guide, menu } = await opened();
    await pressOn(fold(guide, 'prepare'));
    expect(menu.open).to.equal(false);
  });

  it('in the menu chooses a language', async () => {
    const { guide, menu } = await opened();
    await pressOn(menu.querySelector('button[lang=vi]')!);
    await guide.updateComplete;
    expect(guide.language).to.equal('vi');
  });
});
