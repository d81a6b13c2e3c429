/**
 * Copies a text. If the page may not use the clipboard (a sandboxed frame, an in-app browser), tries
 * the older command. If that fails too, `shown` stays selected for the reader.
 *
 * @param shown the element that shows the text
 * @returns whether it was copied
 */
export async function copy(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/** Shows a message on the button that was pressed. The label returns when the button loses focus. */
export function showOnButton(button: Element, message: string): void {
  const label = [...button.childNodes].find(
    (node): node is Text => node instanceof Text && !!node.data.trim(),
  );
  if (!label) return;
  const before = label.data;
  label.data = message;
  // Lit owns this text, and has replaced it if the language changed in the meantime.
  const restore = () => label.data === message && (label.data = before);
  button.addEventListener('blur', restore, { once: true });
}
