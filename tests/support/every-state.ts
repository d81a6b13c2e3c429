/** What our elements have in common, in whichever window they are. */
interface Widget extends HTMLElement {
  updateComplete: Promise<unknown>;
}

/** So many turns without anything new, and there is nothing new. */
const ENOUGH = 30;

/** The roots in which this element draws: its own, and those of our elements inside it. */
const rootsOf = ({ shadowRoot }: Element): ShadowRoot[] =>
  shadowRoot
    ? [shadowRoot, ...[...shadowRoot.querySelectorAll('esim-device-check')].flatMap(rootsOf)]
    : [];

/** Names a control by its place and not by its words, which change with language and carrier. */
function nameOf(control: Element): string {
  const own = control.getAttribute('lang') ?? control.getAttribute('class') ?? '';
  const around = control.closest('[data-id], [id], .picker, header, footer, [part]');
  const place = around?.getAttribute('data-id') ?? around?.id ?? around?.className ?? '';
  const { children } = control.parentElement!;
  return [control.localName, own, place, [...children].indexOf(control)].join(' ');
}

async function settled(widget: Widget): Promise<void> {
  await widget.updateComplete;
  for (const root of rootsOf(widget).slice(1)) await (root.host as Widget).updateComplete;
}

/** What readers type, and what they should not. */
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
 * Presses every button, opens and closes every fold, ticks every box, fills every field, as long as
 * that leads to something new; then prints. Links are left alone: they lead out of the page.
 *
 * @param seen told of each new state, and of what was pressed to come there
 * @param leave a selector of controls that are left alone
 * @returns how many different controls there were
 */
export async function everyState(
  element: Element,
  seen?: (roots: ShadowRoot[], pressed: HTMLElement) => void,
  leave = 'none',
): Promise<number> {
  const widget = element as Widget;
  await settled(widget);
  const pressed = new Map<string, number>();
  for (let idle = 0; idle < ENOUGH; idle++) {
    const controls = rootsOf(widget).flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>('summary, button, input[type=checkbox]'),
    ]);
    // What was pressed least leads to something new, or back to where something new is.
    const [next] = controls
      .filter((control) => !control.closest(leave))
      .map((control) => ({ control, name: nameOf(control) }))
      .map((one) => ({ ...one, times: pressed.get(one.name) ?? 0 }))
      .sort((one, other) => one.times - other.times);
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
  const view = widget.ownerDocument.defaultView!;
  for (const type of ['beforeprint', 'afterprint', 'offline', 'online', 'hashchange']) {
    view.dispatchEvent(new Event(type));
    await settled(widget);
  }
  return pressed.size;
}

/** Our elements with everything that they can be asked for. */
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
