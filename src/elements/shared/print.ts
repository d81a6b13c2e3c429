import { listen } from './listen.js';

/** Opens every `<details>` in an element and its root while the page is printed. Returns a function that stops it. */
export function openForPrint(root: ShadowRoot): () => void {
  const roots = [root, root.host];
  const opened = new Set<HTMLDetailsElement>();
  const open = () => {
    for (const root of roots) {
      const closed = root.querySelectorAll<HTMLDetailsElement>('details:not([open], .menu)');
      for (const details of closed) {
        details.open = true;
        opened.add(details);
      }
    }
  };
  const close = () => {
    for (const details of opened) details.open = false;
    opened.clear();
  };
  // The reader did not open these. An element that saw the event would close others and tell the page.
  const hideToggle = (event: Event) => {
    if (opened.size) event.stopImmediatePropagation();
  };
  const stop = listen(root, ['beforeprint', 'afterprint'], ({ type }) =>
    (type === 'beforeprint' ? open : close)(),
  );
  for (const root of roots) root.addEventListener('toggle', hideToggle, true);
  return () => {
    close();
    stop();
    for (const root of roots) root.removeEventListener('toggle', hideToggle, true);
  };
}
