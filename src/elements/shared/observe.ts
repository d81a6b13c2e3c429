/**
 * Calls back when these nodes change. Returns a function that stops it. If the page removed
 * `MutationObserver`, the element still renders, but does not follow changes.
 */
export function observe(
  nodes: readonly Node[],
  options: MutationObserverInit,
  changed: MutationCallback,
): () => void {
  try {
    const observer = new MutationObserver(changed);
    for (const node of nodes) observer.observe(node, options);
    return () => observer.disconnect();
  } catch {
    return () => {};
  }
}
