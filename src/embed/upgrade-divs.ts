import { observe } from '../elements/shared/observe.js';
import { nativeProperty } from '../elements/shared/native-property.js';

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
  const made: Made = new WeakMap();

  const upgrade = (div: Element) => {
    // The page was copied or saved after an upgrade, or it loaded this module twice.
    const here = [...div.children].find(({ localName }) => tags.includes(localName));
    const tag = tags.find((name) => div.hasAttribute(`data-${name}`))!;
    // If a script replaced the children, reuse our element: it holds the reader's answers.
    const before = made.get(div);
    const element = here ?? before ?? document.createElement(tag);
    const rest = [...div.childNodes].filter((node) => node !== element);
    if (here) here.append(...rest);
    else {
      for (const { name } of div.attributes) copyAttribute(div, element, name);
      // A script that emptied the `div` knows nothing of the children that moved.
      if (div.childElementCount || div.textContent?.trim()) element.replaceChildren(...rest);
      div.replaceChildren(element);
    }
    made.set(div, element);
    if (before) return;
    observe([div], { attributes: true }, (changes) => {
      for (const { attributeName } of changes) copyAttribute(div, made.get(div)!, attributeName!);
    });
  };

  document.querySelectorAll(marked).forEach(upgrade);
  observe([document], { childList: true, subtree: true }, (changes) =>
    new Set(changes.flatMap((change) => divsIn(change, marked, made))).forEach(upgrade),
  );
}

/** The element of ours for each `div`. */
type Made = WeakMap<Node, Element>;

/** Copies an attribute of a `div` to its element, if the element knows it. */
function copyAttribute(div: Element, element: Element, name: string): void {
  const attribute = name.replace(/^data-/, '');
  const { observedAttributes } = element.constructor as { observedAttributes?: string[] };
  if (attribute === name || !observedAttributes?.includes(attribute)) return;
  const value = div.getAttribute(name);
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

/** The marked `div`s that need an upgrade after a change. */
function divsIn({ target, addedNodes, removedNodes }: MutationRecord, marked: string, made: Made) {
  const isLost = (node: Node) =>
    made.get(target) === node && !node.isConnected && node.hasChildNodes();
  // The parser or a script added children, or emptied the `div` and lost what had moved from it.
  const isChanged = addedNodes.length || [...removedNodes].some(isLost);
  const elements = [...addedNodes].filter((node) => node instanceof Element);
  return [
    ...[...(isChanged ? [target] : []), ...elements].filter(
      (node) => node instanceof Element && nativeProperty(node, 'matches').call(node, marked),
    ),
    ...elements.flatMap((node) => [...nativeProperty(node, 'querySelectorAll').call(node, marked)]),
  ] as Element[];
}
