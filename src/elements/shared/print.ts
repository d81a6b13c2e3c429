/** Opens every fold of these roots while the page is printed. Gives the way to stop. */
export function openForPrint(...roots: ParentNode[]): () => void {
  const opened = new Set<HTMLDetailsElement>();
  const open = () => {
    for (const root of roots) {
      for (const fold of root.querySelectorAll<HTMLDetailsElement>('details:not([open], .menu)')) {
        fold.open = true;
        opened.add(fold);
      }
    }
  };
  const close = () => {
    for (const fold of opened) fold.open = false;
    opened.clear();
  };
  // No reader opened these: an element that heard of it would close others, and tell the page.
  const unheard = (event: Event) => {
    if (opened.size) event.stopImmediatePropagation();
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  for (const root of roots) root.addEventListener('toggle', unheard, true);
  return () => {
    close();
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
    for (const root of roots) root.removeEventListener('toggle', unheard, true);
  };
}
