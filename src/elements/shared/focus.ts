/** Gives the focus to the first match that is shown. The page may replace one by its own, in a slot. */
export function focusFirst(root: ParentNode, selector: string): void {
  [...root.querySelectorAll<HTMLElement>(selector)]
    .find((element) => element.getClientRects().length)
    ?.focus({ preventScroll: true });
}
