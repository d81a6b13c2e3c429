import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import * as controls from '../../../src/content/controls.js';
import { guideTitle } from '../../../src/content/guide.js';
import { pickerQuestion } from '../../../src/content/picker.js';
import { situationLabel } from '../../../src/content/situation.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { carrierFrom } from '../../support/carriers.js';
import { all, fold, nextEvent, one } from '../../support/guide.js';
import { focused, key, tabTo } from '../../support/keyboard.js';
import { collectEvents, stub } from '../../support/stubs.js';

const labels = inLanguage('en', () => ({
  change: controls.change(),
  back: controls.back(),
  copyCode: controls.copyCode(),
  usedUp: situationLabel('used-up'),
  start: pickerQuestion({ at: 'start' }),
  carriers: pickerQuestion({ at: 'carrier' }),
}));

const anotherCarrier = labels.start.choices.findIndex(
  (choice) => 'to' in choice && choice.to.at === 'carrier',
);

/** A choice of the picker's current page, by its place. */
const choice = (index: number) => (one: Element) =>
  one.matches(`.picker .answers > :nth-child(${index + 1})`);

/** A page with a link before the guide, so that Tab leads into it. */
async function arrive(guide: TemplateResult): Promise<EsimRenewGuide> {
  const root = await fixture<HTMLElement>(
    html`<div>
      <button id="before" type="button">Before</button>
      ${guide}
      <button id="after" type="button">After</button>
    </div>`,
  );
  const element = root.querySelector('esim-renew-guide')!;
  await element.updateComplete;
  root.querySelector<HTMLElement>('#before')!.focus();
  return element;
}

const viettel = () => arrive(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);

const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (label: string) => (element: Element) =>
  element.localName === 'button' && text(element) === label;
const summaryOf = (id: string) => (element: Element) =>
  element.localName === 'summary' && element.parentElement!.dataset.id === id;

/** The focus is still inside the guide, on something that is shown. */
async function isHeld(guide: EsimRenewGuide): Promise<void> {
  await guide.updateComplete;
  await waitUntil(() => guide.shadowRoot!.activeElement, 'the focus was lost');
  expect(document.activeElement?.localName).to.equal('esim-renew-guide');
  expect(focused()!.getClientRects().length, `${focused()!.localName} is shown`).to.be.above(0);
}

const titleOf = (id: string) => inLanguage('en', () => guideTitle(carrierFrom(id)));
const title = (guide: Element) => text(one(guide, '[part=heading]'));

describe('by keyboard alone', () => {
  it('a question is answered, and the answer removed', async () => {
    const guide = await viettel();
    await tabTo(button(labels.usedUp));
    await key('Enter');
    const chosen = () => all(guide, '[data-id=situation] [aria-pressed=true]');
    await waitUntil(() => chosen().length === 1);
    await isHeld(guide);
    expect(text(focused()!)).to.equal(labels.usedUp);
    await key('Space');
    await waitUntil(() => !chosen().length);
    await isHeld(guide);
  });

  it('a step is ticked, and the tick removed', async () => {
    const guide = await viettel();
    const box = (await tabTo((one) => one.matches('input[type=checkbox]'))) as HTMLInputElement;
    await key('Space');
    await waitUntil(() => box.checked);
    await isHeld(guide);
    expect(focused() === box).to.equal(true);
    await key('Space');
    await waitUntil(() => !box.checked);
    await isHeld(guide);
  });

  it('a way to renew is opened, and the open one closes', async () => {
    const guide = await viettel();
    await tabTo(summaryOf('store'));
    await key('Enter');
    await waitUntil(() => fold(guide, 'store').open && !fold(guide, 'app').open);
    await isHeld(guide);
    await key('Space');
    await waitUntil(() => !fold(guide, 'store').open);
    await isHeld(guide);
  });

  for (const [name, guide] of Object.entries({
    'with a heading': html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`,
    'without one': html`<esim-renew-guide carrier="viettel" no-heading></esim-renew-guide>`,
    'with the page’s own': html`<esim-renew-guide carrier="viettel"
      ><span slot="heading">Our eSIM</span></esim-renew-guide
    >`,
    'with no menu either': html`<esim-renew-guide
      carrier="viettel"
      no-heading
      no-language-menu
    ></esim-renew-guide>`,
  })) {
    it(`the picker changes the carrier, ${name}`, async () => {
      const element = await arrive(guide);
      const events = collectEvents('esim-carrier-change');
      await tabTo(button(labels.change));
      await key('Enter');
      await waitUntil(() => all(element, '.picker').length === 1);
      await isHeld(element);
      await tabTo(choice(anotherCarrier));
      await key('Space');
      await waitUntil(() => text(one(element, '#picker-question')) === labels.carriers.question);
      await isHeld(element);
      await tabTo(button('Vietnamobile'));
      await key('Enter');
      await waitUntil(() => all(element, '.picker').length === 0);
      await isHeld(element);
      expect(events.map(({ carrier }) => carrier)).to.deep.equal(['vietnamobile']);
    });
  }

  it('the picker is closed again', async () => {
    const guide = await viettel();
    await tabTo(button(labels.change));
    await key('Enter');
    await waitUntil(() => all(guide, '.picker').length === 1);
    await tabTo(button(labels.back));
    await key('Enter');
    await waitUntil(() => all(guide, '.picker').length === 0);
    await isHeld(guide);
    expect(text(focused()!)).to.equal(labels.change);
    expect(title(guide)).to.equal(titleOf('viettel'));
  });

  it('the picker goes back to its first question if there was no carrier', async () => {
    const guide = await arrive(html`<esim-renew-guide></esim-renew-guide>`);
    await tabTo(choice(anotherCarrier));
    await key('Enter');
    await waitUntil(() => text(one(guide, '#picker-question')) === labels.carriers.question);
    await isHeld(guide);
    await tabTo(button(labels.back));
    await key('Enter');
    await waitUntil(() => text(one(guide, '#picker-question')) === labels.start.question);
    await isHeld(guide);
  });

  it('the language is changed', async () => {
    const guide = await viettel();
    const summary = await tabTo((one) => one.matches('.menu summary'));
    await key('Enter');
    await waitUntil(() => one<HTMLDetailsElement>(guide, '.menu').open);
    await tabTo((one) => one.matches('.menu button[lang=vi]'));
    await key('Enter');
    await waitUntil(() => one(guide, '.esim').lang === 'vi');
    await isHeld(guide);
    expect(one<HTMLDetailsElement>(guide, '.menu').open).to.equal(false);
    expect(focused() === summary, 'the focus is back at the menu').to.equal(true);
  });

  it('Escape closes the language menu', async () => {
    const guide = await viettel();
    const summary = await tabTo((one) => one.matches('.menu summary'));
    await key('Space');
    await waitUntil(() => one<HTMLDetailsElement>(guide, '.menu').open);
    await tabTo((one) => one.matches('.menu button'));
    await key('Escape');
    await waitUntil(() => !one<HTMLDetailsElement>(guide, '.menu').open);
    await isHeld(guide);
    expect(focused() === summary, 'the focus is back at the menu').to.equal(true);
    expect(one(guide, '.esim').lang).to.equal('en');
  });

  it('the language menu closes when the focus leaves it', async () => {
    const guide = await viettel();
    await tabTo((one) => one.matches('.menu summary'));
    await key('Space');
    await waitUntil(() => one<HTMLDetailsElement>(guide, '.menu').open);
    await tabTo(button(labels.change));
    expect(one<HTMLDetailsElement>(guide, '.menu').open).to.equal(false);
  });

  it('a link is followed, and the page gets an event before', async () => {
    const guide = await viettel();
    let kind: string | undefined;
    guide.addEventListener('esim-link', (event) => {
      event.preventDefault();
      kind = event.kind;
    });
    const link = await tabTo((one) => one.matches('a[href*="apps.apple.com"]'));
    await key('Enter');
    await waitUntil(() => kind);
    expect(kind).to.equal('app-store');
    await isHeld(guide);
    expect(focused() === link).to.equal(true);
  });

  for (const carrier of ['viettel', 'vnsky', 'airalo', 'other-seller', 'other-carrier']) {
    it(`"I have Wi-Fi" moves the focus to the next step: ${carrier}`, async () => {
      const guide = await arrive(
        html`<esim-renew-guide carrier=${carrier} offline></esim-renew-guide>`,
      );
      const wifi = await tabTo((one) => one.matches('button.main'));
      await key('Enter');
      await waitUntil(() => !wifi.isConnected);
      await isHeld(guide);
    });
  }

  it('a code is copied', async () => {
    const written: string[] = [];
    stub(navigator, 'clipboard', {
      writeText: (code: string) => Promise.resolve(void written.push(code)),
    });
    const guide = await arrive(html`<esim-renew-guide carrier="vinaphone"></esim-renew-guide>`);
    await tabTo(summaryOf('after'));
    await key('Enter');
    await waitUntil(() => fold(guide, 'after').open);
    await tabTo(button(labels.copyCode));
    await key('Enter');
    await waitUntil(() => written.length === 1);
    await isHeld(guide);
  });

  it('every step of the guide is ticked', async () => {
    const guide = await arrive(html`<esim-renew-guide carrier="other-seller"></esim-renew-guide>`);
    const complete = nextEvent(guide, 'esim-guide-complete');
    const boxes = () => all<HTMLInputElement>(guide, '.tick input');
    for (const id of ['prepare', 'after']) {
      await tabTo(summaryOf(id));
      await key('Enter');
      await waitUntil(() => fold(guide, id).open);
    }
    guide.parentElement!.querySelector<HTMLElement>('#before')!.focus();
    for (const box of boxes()) {
      await tabTo((one) => one === box);
      await key('Space');
    }
    await complete;
    await isHeld(guide);
  });

  it('Tab leaves the guide again, and skips everything that is closed', async () => {
    const guide = await viettel();
    const passed: Element[] = [];
    await tabTo((one) => {
      if (one.getRootNode() === guide.shadowRoot) passed.push(one);
      return one.id === 'after';
    });
    expect(passed.some(summaryOf('help')), 'came through the guide').to.equal(true);
    const hidden = passed.filter((one) => !one.getClientRects().length);
    expect(hidden.map(text)).to.deep.equal([]);
  });

  it('the focus is always visible', async () => {
    const guide = await viettel();
    const unseen: string[] = [];
    await tabTo((one) => {
      if (one.getRootNode() !== guide.shadowRoot) return one.id === 'after';
      const outlined = [one, one.closest('.tick')].some(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none',
      );
      if (!outlined) unseen.push(`${one.localName} ${text(one)}`);
      return false;
    });
    expect(unseen).to.deep.equal([]);
  });
});
