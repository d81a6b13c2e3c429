/** Opens every `<details>` in these roots while the page is printed. Returns a function that stops it. */
export function openForPrint(...roots: ParentNode[]): () => void {
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
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  for (const root of roots) root.addEventListener('toggle', hideToggle, true);
  return () => {
    close();
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
    for (const root of roots) root.removeEventListener('toggle', hideToggle, true);
  };
}
