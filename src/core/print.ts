/** Opens every fold of a root while the page is printed. Gives the way to stop. */
export function openForPrint(root: ParentNode): () => void {
  let closed: HTMLDetailsElement[] = [];
  const open = () => {
    closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
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
