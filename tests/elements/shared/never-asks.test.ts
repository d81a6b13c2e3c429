import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { digitsCleared } from '../../../src/content/controls.js';
import { everyId, everyLanguage } from '../../support/carriers.js';
import { fillNow } from '../../support/filled.js';
import { one } from '../../support/guide.js';

/** What a thief would ask for. */
const SECRETS = /otp|one-time|password|passwort|pin\b|iccid|eid|imei|cvv|card[- ]?number|qr/i;

/** Every form field inside an element, also in shadow roots. */
function fieldsOf(root: ParentNode): HTMLElement[] {
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
function problemsOf(field: HTMLElement): string[] {
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
      root.querySelector<HTMLButtonElement>(`.answer[data-id='${id}'] button`)!.click();
      await element.updateComplete;
    }
  }
}

describe('no field asks for a secret', () => {
  for (const carrier of everyId) {
    it(`in the guide for ${carrier}, with any answers`, async () => {
      const guide = await fixture<LitElement>(
        html`<esim-renew-guide carrier=${carrier}></esim-renew-guide>`,
      );
      let looked = 0;
      await eachState(guide, () => {
        const fields = fieldsOf(guide.shadowRoot!);
        looked += fields.length;
        expect(fields.flatMap(problemsOf)).to.deep.equal([]);
      });
      expect(looked).to.be.greaterThan(50);
    });
  }

  it('in the guide, when the reader enters the start of a plan', async () => {
    const guide = await fixture<LitElement>(
      html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`,
    );
    const known = one<HTMLSelectElement>(guide, "[data-id='end-known']");
    known.value = 'start';
    known.dispatchEvent(new Event('change'));
    await guide.updateComplete;
    expect(fieldsOf(guide.shadowRoot!).flatMap(problemsOf)).to.deep.equal([]);
  });

  for (const language of everyLanguage) {
    it(`in the other elements, ${language}`, async () => {
      const both = await fixture(
        html`<div lang=${language}>
          <esim-faq carrier="viettel" searchable all feedback></esim-faq>
          <esim-device-check carrier="viettel" device="Galaxy S23"></esim-device-check>
        </div>`,
      );
      for (const element of both.children) await (element as LitElement).updateComplete;
      const fields = fieldsOf(both);
      expect(fields).to.have.length(2);
      expect(fields.flatMap(problemsOf)).to.deep.equal([]);
    });
  }

  const numbers = [
    '8984048000012345678',
    '4111 1111 1111 1111',
    '８９８４０４８００００１',
    '0912.345.678-9',
  ];
  for (const [tag, number] of ['esim-faq', 'esim-device-check'].flatMap((tag) =>
    numbers.map((number) => [tag, number] as const),
  )) {
    it(`and ${tag} clears a text that looks like one: ${number}`, async () => {
      const root = await fixture(
        html`<div><esim-faq searchable></esim-faq><esim-device-check></esim-device-check></div>`,
      );
      const element = root.querySelector<LitElement>(tag)!;
      await element.updateComplete;
      const [field] = fieldsOf(element.shadowRoot!) as HTMLInputElement[];
      field!.value = number;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(field!.value).to.equal('');
      expect(element.shadowRoot!.textContent).to.contain(inLanguage('en', digitsCleared));
    });
  }
});
