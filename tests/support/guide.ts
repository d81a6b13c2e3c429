import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { EsimRenewGuide } from '../../src/index.js';
import { fillNow } from './filled.js';

/** Renders a template and waits for its guide. */
export async function guideOf(template: TemplateResult): Promise<EsimRenewGuide> {
  const root = await fixture<Element>(template);
  const guide = root.matches('esim-renew-guide') ? root : root.querySelector('esim-renew-guide');
  await (guide as EsimRenewGuide).updateComplete;
  return guide as EsimRenewGuide;
}

/** A guide for one carrier in one language. */
export const guideFor = (carrier: string, lang = 'en'): Promise<EsimRenewGuide> =>
  guideOf(html`<esim-renew-guide carrier=${carrier} lang=${lang}></esim-renew-guide>`);

/** All matches, in closed details too. */
export function all<E extends Element = HTMLElement>(guide: Element, selector: string): E[] {
  fillNow();
  return [...guide.shadowRoot!.querySelectorAll<E>(selector)];
}

/** The first match, in closed details too. */
export const one = <E extends Element = HTMLElement>(guide: Element, selector: string): E => {
  fillNow();
  const found = guide.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`the guide has no ${selector}`);
  return found;
};

/** The whole text, including closed details, with white space collapsed. */
export const wordsOf = (guide: Element): string =>
  (one(guide, '.esim').textContent ?? '').replace(/\s+/g, ' ').trim();

/** The visible text, with white space collapsed. */
export function seenIn(guide: Element): string {
  const copy = one(guide, '.esim').cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('details:not([open]) > :not(summary)')) {
    hidden.remove();
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first button with this text in its label. */
export function button(guide: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(guide, 'button').find((element) =>
    element.textContent?.replace(/\s+/g, ' ').includes(words),
  );
  if (!found) throw new Error(`no button has the label “${words}”`);
  return found;
}

/** Presses a button and waits for the guide. */
export async function press(guide: EsimRenewGuide, words: string): Promise<void> {
  button(guide, words).click();
  await guide.updateComplete;
}

/** The `<details>` with this id. */
export const fold = (guide: Element, id: string): HTMLDetailsElement =>
  one<HTMLDetailsElement>(guide, `details[data-id="${id}"]`);

/** The next event of a type. */
export const nextEvent = <K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
