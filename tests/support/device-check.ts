import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { EsimDeviceCheck } from '../../src/index.js';
import { all, one } from './guide.js';
import { stub } from './stubs.js';

export async function check(template: TemplateResult): Promise<EsimDeviceCheck> {
  const element = await fixture<EsimDeviceCheck>(template);
  await element.updateComplete;
  return element;
}

export const text = (element: Node | null) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const verdict = (element: EsimDeviceCheck) =>
  text(element.shadowRoot!.querySelector('[part=verdict] .strong'));
export const input = (element: EsimDeviceCheck) => one(element, 'input') as HTMLInputElement;

export async function type(element: EsimDeviceCheck, value: string): Promise<void> {
  input(element).value = value;
  input(element).dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

export const options = (element: EsimDeviceCheck) => all(element, '[role=option]').map(text);
export const listShown = (element: EsimDeviceCheck) =>
  !(one(element, '[role=listbox]') as HTMLElement).hidden;

/** Replaces properties of the navigator until the end of the test. */
export function pretend(browser: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(browser)) {
    stub(navigator, name as never, value as never);
  }
}
