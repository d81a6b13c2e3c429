import { sendKeys } from '@web/test-runner-commands';

export const key = (
  name: 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowUp',
): Promise<void> =>
  // Some drivers do not know the name `Space`, but all know the character.
  sendKeys({ press: name === 'Space' ? ' ' : name });

/** The focused element, even inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Presses Tab until the focused element is the wanted one.
 *
 * @throws {Error} if Tab cannot reach it, with all elements that had the focus
 */
export async function tabTo(wanted: (element: Element) => boolean): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await key('Tab');
    const element = focused();
    if (element && wanted(element)) return element as HTMLElement;
    passed.push(`${element?.localName} ${element?.textContent?.trim().slice(0, 20)}`);
  }
  throw new Error(`Tab never reached it, only: ${passed.join(' | ')}`);
}
