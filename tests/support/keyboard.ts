import { sendKeys } from '@web/test-runner-commands';

/** One press of a key, as a person would. */
export const key = (
  name: 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowUp',
): Promise<void> =>
  // Not every driver knows the space bar by its name; each knows the sign that it writes.
  sendKeys({ press: name === 'Space' ? ' ' : name });

/** What has the focus, also deep in shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Goes on by the Tab key alone until what has the focus is the wanted one.
 *
 * @throws {Error} naming all that had the focus on the way, if it is not among what Tab can reach
 */
export async function tabTo(wanted: (element: Element) => boolean): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await key('Tab');
    const element = focused();
    if (element && wanted(element)) return element as HTMLElement;
    passed.push(`${element?.localName} ${element?.textContent?.trim().slice(0, 20)}`);
  }
  throw new Error(`Tab never came there, only to: ${passed.join(' | ')}`);
}
