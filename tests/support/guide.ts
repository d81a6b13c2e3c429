import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { EsimRenewGuide } from '../../src/index.js';

/** A guide in the page, settled. */
export async function guideOf(template: TemplateResult): Promise<EsimRenewGuide> {
  const root = await fixture<Element>(template);
  const guide = root.matches('esim-renew-guide') ? root : root.querySelector('esim-renew-guide');
  await (guide as EsimRenewGuide).updateComplete;
  return guide as EsimRenewGuide;
}

/** A guide for one carrier in one language. */
export const guideFor = (carrier: string, lang = 'en'): Promise<EsimRenewGuide> =>
  guideOf(html`<esim-renew-guide carrier=${carrier} lang=${lang}></esim-renew-guide>`);

export const all = <E extends Element = HTMLElement>(guide: Element, selector: string): E[] => [
  ...guide.shadowRoot!.querySelectorAll<E>(selector),
];

export const one = <E extends Element = HTMLElement>(guide: Element, selector: string): E => {
  const found = guide.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`nothing in the guide is ${selector}`);
  return found;
};

/** What the reader could read with every fold open, without spaces that say nothing. */
export const wordsOf = (guide: Element): string =>
  (one(guide, '.esim').textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the reader sees while parts of the guide are closed: of a closed part only its summary. */
export function seenIn(guide: Element): string {
  const copy = one(guide, '.esim').cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('details:not([open]) > :not(summary)')) {
    hidden.remove();
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button whose words contain these. */
export function button(guide: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(guide, 'button').find((one) =>
    one.textContent?.replace(/\s+/g, ' ').includes(words),
  );
  if (!found) throw new Error(`no button says “${words}”`);
  return found;
}

/** Presses a button and waits until the guide has answered. */
export async function press(guide: EsimRenewGuide, words: string): Promise<void> {
  button(guide, words).click();
  await guide.updateComplete;
}

/** The fold with this id. */
export const fold = (guide: Element, id: string): HTMLDetailsElement =>
  one<HTMLDetailsElement>(guide, `details[data-id="${id}"]`);

/** The next event of ours, with its own type. */
export const nextEvent = <K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
