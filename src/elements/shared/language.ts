import { languageFor, type Language } from '../../locales/localize.js';

/** Every root that an element stands in, from its own to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * The language in which the page wants this element: the nearest `lang`, through shadow roots.
 * Asked root by root, because `:lang()` does not cross them everywhere.
 *
 * @returns undefined where the page says none, or one that we do not have
 */
export function languageOf(element: Element): Language | undefined {
  const near = element.closest('[lang]');
  if (near) return languageFor(near.getAttribute('lang'));
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
}

/** Calls back when a `lang` changes anywhere that may matter to the element. Gives the way to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const root of rootsOf(element)) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => observer.disconnect();
}
