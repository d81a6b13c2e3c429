/**
 * A property of a page's own node. In a form, a field hides the property of the same name: with
 * `<input name="slot">`, `form.slot` is that field.
 */
export const nativeProperty = <Key extends keyof HTMLElement>(
  node: Node,
  key: Key,
): HTMLElement[Key] => Reflect.get(HTMLElement.prototype, key, node) as HTMLElement[Key];

/** The page's title. A picture with the name `title` hides `document.title`. */
export const pageTitle = (): string => Reflect.get(Document.prototype, 'title', document) as string;
