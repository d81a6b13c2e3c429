/**
 * Calls back when these nodes change. Returns a function that stops it. Where the page has taken
 * `MutationObserver` away, the element is drawn but does not follow changes.
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
