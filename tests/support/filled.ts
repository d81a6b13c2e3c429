/** Fills what is closed, at once: the key opens the browser's search, which needs all texts. */
export function fillNow(page: Window = window): void {
  page.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
}
