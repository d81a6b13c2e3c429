/** Opens every fold of these roots while the page is printed. Gives the way to stop. */
export function openForPrint(...roots: ParentNode[]): () => void {
  let closed: HTMLDetailsElement[] = [];
  const open = () => {
    closed = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.menu)'),
    ]);
    for (const fold of closed) fold.open = true;
  };
  const close = () => {
    for (const fold of closed) fold.open = false;
    closed = [];
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}
