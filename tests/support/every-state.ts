import { fillNow } from './filled.js';

/** The part of our elements that this file needs. They may come from another window. */
interface Widget extends HTMLElement {
  updateComplete: Promise<unknown>;
}

/** Stop after this many presses without a new control. */
const IDLE_PRESSES = 30;

/** The shadow roots of this element and of our elements inside it, with closed details too. */
function rootsOf({ shadowRoot, ownerDocument }: Element): ShadowRoot[] {
  fillNow(ownerDocument.defaultView!);
  return shadowRoot
    ? [shadowRoot, ...[...shadowRoot.querySelectorAll('esim-device-check')].flatMap(rootsOf)]
    : [];
}

/** Identifies a control by its position, because its text depends on language and carrier. */
function nameOf(control: Element): string {
  const own = control.getAttribute('lang') ?? control.getAttribute('class') ?? '';
  const around =
    control.closest('[data-id], [id], .picker, .header, .footer') ?? control.closest('[part]');
  const place = around?.getAttribute('data-id') ?? around?.id ?? around?.className ?? '';
  const { children } = control.parentElement!;
  return [control.localName, own, place, [...children].indexOf(control)].join(' ');
}

async function settled(widget: Widget): Promise<void> {
  await widget.updateComplete;
  for (const root of rootsOf(widget).slice(1)) await (root.host as Widget).updateComplete;
}

/** Texts that readers type. One is a number that they should not type. */
const typed = ['iphone 13', 'SM-S921B', 'wifi', 'zzzz', '8984040000001234567', ''];

async function typeInto(field: HTMLInputElement, widget: Widget): Promise<void> {
  for (const text of typed) {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(widget);
    for (const key of ['ArrowDown', 'Enter']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await settled(widget);
    }
  }
}

/**
 * Presses every button, opens and closes all details, ticks every box and fills every field until
 * nothing new appears. Then it prints. It does not follow links, because they leave the page.
 *
 * @param seen called after each press, with the roots and the control that was pressed
 * @param leave a selector of controls that it does not press
 * @returns the number of different controls
 */
export async function everyState(
  element: Element,
  seen?: (roots: ShadowRoot[], pressed: HTMLElement) => void,
  leave = 'none',
): Promise<number> {
  const widget = element as Widget;
  const view = widget.ownerDocument.defaultView!;
  // Firefox would wait for its dialog, and Chromium complains about the second print in a moment.
  view.print = () => {};
  await settled(widget);
  const pressed = new Map<string, number>();
  for (let idle = 0; idle < IDLE_PRESSES; idle++) {
    const controls = rootsOf(widget).flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>('summary, button, input[type=checkbox]'),
    ]);
    // The control with the fewest presses leads to new controls or back to them.
    const [next] = controls
      .filter((control) => !control.closest(leave))
      .map((control) => ({ control, name: nameOf(control) }))
      .map((entry) => ({ ...entry, times: pressed.get(entry.name) ?? 0 }))
      .sort((a, b) => a.times - b.times);
    if (!next) break;
    if (!next.times) idle = 0;
    pressed.set(next.name, next.times + 1);
    next.control.click();
    await settled(widget);
    seen?.(rootsOf(widget), next.control);
  }
  for (const root of rootsOf(widget)) {
    for (const field of root.querySelectorAll<HTMLInputElement>(
      'input[type=search], input[type=text]',
    )) {
      await typeInto(field, widget);
    }
  }
  for (const type of ['beforeprint', 'afterprint', 'offline', 'online', 'hashchange']) {
    view.dispatchEvent(new Event(type));
    await settled(widget);
  }
  return pressed.size;
}

/** Our elements, together with every attribute that changes what they show. */
export const everyElement = `
  <esim-renew-guide carrier="viettel"></esim-renew-guide>
  <esim-renew-guide carrier="airalo" theme="dark" lang="zh-Hans" offline></esim-renew-guide>
  <esim-renew-guide sections="intro prepare renew after help" theme="light" lang="vi"></esim-renew-guide>
  <esim-faq carrier="vinaphone" searchable feedback json-ld all exclusive open="log-in">
    <details><summary>Where is the desk?</summary>At the gate.</details>
  </esim-faq>
  <esim-faq searchable></esim-faq>
  <esim-device-check detect></esim-device-check>
  <esim-device-check device="iPhone 13"></esim-device-check>
  <div data-esim-renew-guide data-carrier="mobifone" data-config='{"offer":{"url":"https://shop.example/","label":"A shop"}}'></div>
`;
