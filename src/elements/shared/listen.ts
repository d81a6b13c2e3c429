/**
 * Listens on the window that shows a node: another one, if the node was moved into a frame. Returns a function
 * that stops it.
 */
export function listen(
  { ownerDocument }: Node,
  types: readonly string[],
  listener: (event: Event) => void,
  capture?: boolean,
): () => void {
  // A document that a script made has no window.
  const view = ownerDocument!.defaultView;
  for (const type of types) view?.addEventListener(type, listener, capture);
  return () => {
    for (const type of types) view?.removeEventListener(type, listener, capture);
  };
}
