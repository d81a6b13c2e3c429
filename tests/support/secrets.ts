import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { fillNow } from './filled.js';

/** What a thief would ask for. */
const SECRETS = /otp|one-time|password|passwort|pin\b|iccid|eid|imei|cvv|card[- ]?number|qr/i;

/** Every form field inside an element, also in shadow roots. */
export function fieldsOf(root: ParentNode): HTMLElement[] {
  fillNow();
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(one.matches('input, textarea, select, [contenteditable]') ? [one] : []),
    ...(one.shadowRoot ? fieldsOf(one.shadowRoot) : []),
  ]);
}

const labelOf = (field: HTMLElement): string =>
  [
    field.getAttribute('aria-label'),
    ...[...((field as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
  ].join(' ');

/** Everything that is wrong with a field. Empty for a field that is allowed. */
export function problemsOf(field: HTMLElement): string[] {
  const { type = '' } = field as HTMLInputElement;
  const name = `${field.localName} ${type} ${field.dataset.id ?? field.id}`;
  const isTick = type === 'checkbox';
  const isChoice = field.localName === 'select';
  const problems: string[] = [];
  if (!isTick && !isChoice && !['text', 'search', 'date'].includes(type)) {
    problems.push(`${name}: is neither a search nor a date`);
  }
  if (!isTick && SECRETS.test(labelOf(field))) problems.push(`${name}: asks “${labelOf(field)}”`);
  if (!isTick && !isChoice && field.getAttribute('autocomplete') !== 'off') {
    problems.push(`${name}: can be filled in by the browser`);
  }
  if (!isTick && parseFloat(getComputedStyle(field).fontSize) < 16) {
    problems.push(`${name}: makes an iPhone zoom`);
  }
  return problems;
}

/** Gives every answer to every question. A question is not answered again further down. */
async function eachState(
  element: LitElement,
  look: () => void,
  met: ReadonlySet<string> = new Set(),
): Promise<void> {
  await element.updateComplete;
  look();
  const root = element.shadowRoot!;
  const ids = [...root.querySelectorAll<HTMLElement>('fieldset[data-id]')]
    .map(({ dataset }) => dataset.id!)
    .filter((id) => !met.has(id));
  for (const id of ids) {
    const buttons = () =>
      root.querySelectorAll<HTMLButtonElement>(`fieldset[data-id='${id}'] button`);
    for (let index = 0, { length } = buttons(); index < length; index++) {
      buttons()[index]!.click();
      await eachState(element, look, new Set([...met, ...ids]));
      root.querySelector<HTMLButtonElement>(`[data-id='${id}'] [aria-pressed=true]`)!.click();
      await element.updateComplete;
    }
  }
}

/** What is wrong with the fields of this carrier's guide, with any answers. */
export async function problemsInAnyState(carrier: string): Promise<string[]> {
  const guide = await fixture<LitElement>(
    html`<esim-renew-guide carrier=${carrier}></esim-renew-guide>`,
  );
  const problems: string[] = [];
  let looked = 0;
  await eachState(guide, () => {
    const fields = fieldsOf(guide.shadowRoot!);
    looked += fields.length;
    problems.push(...fields.flatMap(problemsOf));
  });
  expect(looked).to.be.greaterThan(50);
  return problems;
}
