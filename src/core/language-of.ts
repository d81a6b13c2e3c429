import { languageFor, sourceLanguage, type Language } from '../locales/localize.js';

/** What an element stands in: its ancestors, and beyond a shadow root its host. */
function* upwards(element: Element): Iterable<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

/**
 * The language in which the page wants this element: the nearest `lang`, through shadow roots.
 * Walked by hand because `:lang()` does not cross shadow roots everywhere.
 */
export function languageOf(element: Element): Language {
  for (const { lang } of withLang(element)) return languageFor(lang) ?? sourceLanguage;
  return sourceLanguage;
}

function* withLang(element: Element): Iterable<{ lang: string | null }> {
  for (const one of upwards(element)) {
    if (one.hasAttribute('lang')) yield { lang: one.getAttribute('lang') };
  }
}

/** Calls back when a `lang` changes anywhere that may matter to the element. Gives the way to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const roots = new Set([...upwards(element)].map((one) => one.getRootNode()));
  for (const root of roots) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => observer.disconnect();
}
