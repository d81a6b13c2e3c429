import { real } from '../elements/shared/real.js';

/**
 * Puts an `<esim-faq carrier="viettel">` into each `<div data-esim-faq data-carrier="viettel">`, now
 * and whenever one is added. For editors that drop unknown tags but keep a `div`.
 *
 * The `div` stays in place, because the page's scripts may hold it. Its children move into the
 * element. Only attributes that the element knows are copied, so `data-onclick` never becomes a
 * handler.
 *
 * @param tags of elements that are defined
 */
export function upgradeDivs(...tags: string[]): void {
  // A server has no page.
  if (!globalThis.document) return;
  const marked = tags.map((tag) => `div[data-${tag}]`).join();
  const made = new WeakMap<Element, Element>();
  const isMarked = (node: Node) =>
    node instanceof Element && real(node, 'matches').call(node, marked);

  const copyAttribute = (div: Element, element: Element, name: string) => {
    const attribute = name.replace(/^data-/, '');
    const { observedAttributes } = element.constructor as { observedAttributes?: string[] };
    if (attribute === name || !observedAttributes?.includes(attribute)) return;
    const value = div.getAttribute(name);
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  };

  const upgrade = (div: Element) => {
    // The page was copied or saved after an upgrade, or it loaded this module twice.
    const here = [...div.children].find(({ localName }) => tags.includes(localName));
    const tag = tags.find((name) => div.hasAttribute(`data-${name}`))!;
    // If a script replaced the children, reuse our element: it holds the reader's answers.
    const element = here ?? made.get(div) ?? document.createElement(tag);
    const rest = [...div.childNodes].filter((node) => node !== element);
    if (here) here.append(...rest);
    else {
      for (const { name } of div.attributes) copyAttribute(div, element, name);
      // A script that emptied the `div` knows nothing of the children that moved.
      if (div.childElementCount || div.textContent?.trim()) element.replaceChildren(...rest);
      div.replaceChildren(element);
    }
    made.set(div, element);
    observer.observe(div, { attributes: true });
  };

  const isLost = (div: Element, node: Node) =>
    made.get(div) === node && !node.isConnected && node.hasChildNodes();

  const observer = new MutationObserver((records) => {
    const divs = new Set<Element>();
    for (const { target, addedNodes, removedNodes, attributeName } of records) {
      const element = target as Element;
      if (attributeName) copyAttribute(element, made.get(element)!, attributeName);
      // The parser or a script added children, or emptied the `div` and lost what had moved from it.
      else if (
        (addedNodes.length || [...removedNodes].some((node) => isLost(element, node))) &&
        isMarked(element)
      )
        divs.add(element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (isMarked(node)) divs.add(node);
        for (const div of real(node, 'querySelectorAll').call(node, marked)) divs.add(div);
      }
    }
    divs.forEach(upgrade);
  });

  document.querySelectorAll(marked).forEach(upgrade);
  observer.observe(document, { childList: true, subtree: true });
}
