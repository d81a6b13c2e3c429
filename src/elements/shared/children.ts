import { observe } from './observe.js';

/**
 * Calls back when something inside an element changes. Returns a function that stops it. The callback may
 * set the children's slots.
 */
export const watchChildren = (element: Element, changed: () => void): (() => void) =>
  observe(
    [element],
    {
      childList: true,
      subtree: true,
      characterData: true,
      // A script that updates the page by comparing it with a new one removes our `slot` attributes.
      attributeFilter: ['slot', 'id'],
    },
    (_, observer) => {
      changed();
      // Ignore the `slot` attributes that the callback has just set.
      observer.takeRecords();
    },
  );

/** Calls back when the page has been read to its end, unless it already has. */
export function whenPageIsRead(callback: () => void): void {
  if (document.readyState !== 'loading') return;
  document.addEventListener('DOMContentLoaded', () => callback(), { once: true });
}
