import { fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { EsimElement } from '../../src/elements/shared/element.js';
import { all, one } from './guide.js';

export const tags = ['esim-renew-guide', 'esim-faq', 'esim-device-check'] as const;

/** Shows this HTML, with these styles. @returns our elements in it */
export async function show(markup: string, styles = ''): Promise<EsimElement[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<style>${styles}</style>${markup}`;
  const found = [...page.querySelectorAll<EsimElement>(tags.join())];
  for (const element of found) await element.updateComplete;
  return found;
}

export const wrapper = (element: Element) => one(element, '.esim');
export const look = (element: Element) => getComputedStyle(element);

/** All three elements. */
export const three = tags.map((tag) => `<${tag} carrier="viettel"></${tag}>`).join('');

/** How the native fields look. */
export const schemes = (found: Element[]) =>
  found.flatMap((element) => all(element, 'input, select').map((field) => look(field).colorScheme));
