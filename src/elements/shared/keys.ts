/** Keys that people write with. */
const WRITING = /^(.|Dead|Process|Unidentified|Enter|Backspace|Delete|Home|End|Arrow\w+)$/u;

/**
 * Keeps keys from the page that were for us. The page sees our tag instead of the field, so its shortcuts of
 * one letter would not notice that somebody is writing. And an Escape that closed something of ours would
 * close the page's dialog too.
 */
export function keepOurKeys(root: ShadowRoot): void {
  let isEscapeOurs = false;
  const onKey = (event: KeyboardEvent) => {
    const { type, key, ctrlKey, altKey, metaKey } = event;
    const target = event.target as Element;
    // What the page put into a slot passes here too.
    if (!root.contains(target)) return;
    if (key === 'Escape') {
      // Some dialogs close when the key is released.
      if (type === 'keydown') isEscapeOurs = event.defaultPrevented;
      if (isEscapeOurs) event.stopPropagation();
      return;
    }
    // For AltGr, Windows also reports Ctrl and Alt.
    const isShortcut = metaKey || ((ctrlKey || altKey) && !event.getModifierState('AltGraph'));
    if (target.matches('input, select') && !isShortcut && WRITING.test(key))
      event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, onKey as EventListener);
  }
}
