import { listen } from './listen.js';

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
    shown.ownerDocument.getSelection()?.selectAllChildren(shown);
    return copyByCommand(text, shown);
  }
}

/**
 * The command also says that it copied if nothing was selected, or if the page stopped or rewrote the
 * copy. So our listener, which comes before most of the page's, gives the text itself. If it is not
 * reached, nothing was copied.
 */
function copyByCommand(text: string, { ownerDocument }: Element): boolean {
  let isGiven = false;
  const give = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    (event as ClipboardEvent).clipboardData!.setData('text/plain', text);
    isGiven = true;
  };
  const stop = listen(ownerDocument.documentElement, ['copy'], give, true);
  try {
    return ownerDocument.execCommand('copy') && isGiven;
  } catch {
    return false;
  } finally {
    stop();
  }
}

/** The last message on each button, and the label that it hides. */
const messages = new WeakMap<Element, { message: string; label: string | null }>();

/** Shows a message on the button that was pressed. The label returns when the button loses focus. */
export function showOnButton(button: Element, message: string): void {
  const shown = button.textContent;
  const before = messages.get(button);
  // Pressed again, the button still shows the message before.
  const label = before?.message === shown ? before.label : shown;
  messages.set(button, { message, label });
  button.textContent = message;
  // Safari does not focus a pressed button, so it would get no `blur`.
  (button as HTMLElement).focus({ preventScroll: true });
  // If the language changed in the meantime, the label is already a new one.
  const restore = () => {
    if (button.textContent === message) button.textContent = label;
  };
  button.addEventListener('blur', restore, { once: true });
}
