/**
 * Copies a text. Where the page may not use the clipboard (a sandboxed frame, an in-app browser),
 * the older way is tried; where that is refused too, `shown` stays selected for the reader.
 *
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
