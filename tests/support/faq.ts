import { fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { define } from '../../src/elements/shared/define.js';
import { EsimFaq } from '../../src/elements/faq/faq.js';
import { all, one } from './guide.js';
import { plainly } from './blocks.js';

// Not yet in the module: see docs/decisions/size.md.
define('esim-faq', EsimFaq, 'source');

/** Renders a template and waits for its first FAQ. */
export async function faqOf(template: TemplateResult): Promise<EsimFaq> {
  const root = await fixture<Element>(template);
  const faq = (root.matches('esim-faq') ? root : root.querySelector('esim-faq')) as EsimFaq;
  await settled(faq);
  return faq;
}

/** An FAQ for one carrier in one language. */
export const faqFor = (carrier = 'viettel', lang = 'en'): Promise<EsimFaq> =>
  faqOf(html`<esim-faq carrier=${carrier} lang=${lang}></esim-faq>`);

/** Waits until the FAQ has handled all pending `toggle` events. */
export async function settled(faq: EsimFaq): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await faq.updateComplete;
    // The browser fires them in order, so this one comes last.
    const probe = document.createElement('details');
    document.body.append(probe);
    const toggled = oneEvent(probe, 'toggle');
    probe.open = true;
    await toggled;
    probe.remove();
  }
  await faq.updateComplete;
}

/** The visible questions: the results of a search, or the list. */
const place = (faq: EsimFaq): Element =>
  faq.shadowRoot!.querySelector('.results') ?? one(faq, '.all');

/** The `<details>` of the visible questions, also the page's own, in order. */
export function foldsOf(faq: EsimFaq): HTMLDetailsElement[] {
  const rendered = place(faq).querySelectorAll<HTMLElement>(
    'details[part=question], slot[name^=own-]',
  );
  return [...rendered]
    .filter((element) => element.checkVisibility() || element instanceof HTMLSlotElement)
    .flatMap((element) => {
      if (!(element instanceof HTMLSlotElement)) return element as HTMLDetailsElement;
      return element
        .assignedElements()
        .flatMap((child) =>
          child.matches('details') ? child : [...child.querySelectorAll('details')],
        ) as HTMLDetailsElement[];
    })
    .filter((details) => details.checkVisibility());
}

export const questionOf = (details: Element): string =>
  plainly(details.querySelector('summary')?.textContent);

/** The visible questions, in order. */
export const askedIn = (faq: EsimFaq): string[] => foldsOf(faq).map(questionOf);

/** The ids of the visible questions, in order. */
export const idsIn = (faq: EsimFaq): string[] =>
  foldsOf(faq).map((details) => details.dataset.id ?? details.id);

/** The `<details>` of a question in the list. */
export const question = (faq: EsimFaq, id: string): HTMLDetailsElement =>
  one<HTMLDetailsElement>(faq, `.all details[data-id="${id}"]`);

/** The ids of the open questions, also the page's own. */
export const openIn = (faq: EsimFaq): string[] => [
  ...all<HTMLDetailsElement>(faq, '.all details[part=question]')
    .filter(({ open }) => open)
    .map(({ dataset }) => dataset.id!),
  ...[...faq.querySelectorAll('details')].filter(({ open }) => open).map(({ id }) => id),
];

/** Opens or closes a question as a reader does. */
export async function turn(faq: EsimFaq, fold: HTMLDetailsElement | string): Promise<void> {
  const details = typeof fold === 'string' ? question(faq, fold) : fold;
  details.querySelector('summary')!.click();
  await settled(faq);
}

/** Types into the search field. */
export async function search(faq: EsimFaq, text: string): Promise<HTMLInputElement> {
  const input = one<HTMLInputElement>(faq, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(faq);
  return input;
}

/** The announcement for screen readers. */
export const announced = (faq: EsimFaq): string => plainly(one(faq, '[role=status]').textContent);

/** The text below a question, without its tools. */
export function answerOf(details: Element): string {
  const body = details.querySelector('.body')!.cloneNode(true) as Element;
  for (const extra of body.querySelectorAll('.tools, .unseen, .address')) extra.remove();
  return plainly(body.textContent);
}
