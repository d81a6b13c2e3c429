import { languageFor, type Language } from '../../locales/localize.js';
import { observe } from './observe.js';
import { nativeProperty } from './native-property.js';

/** The root that holds the element, and every root around it up to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * The nearest `lang` around an element, through shadow roots. Asked root by root, because `:lang()` does
 * not cross them in every browser.
 */
export function tagOf(element: Element): string | null | undefined {
  const nearest = element.closest('[lang]');
  if (nearest) return nativeProperty(nearest, 'getAttribute').call(nearest, 'lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? tagOf(root.host) : undefined;
}

/**
 * The language that the page sets for this element.
 *
 * @returns undefined if the page sets none, or a language that we do not have
 */
export const languageOf = (element: Element): Language | undefined => languageFor(tagOf(element));

/** Calls back when a `lang` or `dir` around the element changes. Returns a function that stops it. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  return observe(rootsOf(element), { attributeFilter: ['lang', 'dir'], subtree: true }, changed);
}
