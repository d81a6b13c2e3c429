/**
 * Makes `<div data-esim-faq data-carrier="viettel">` hold an `<esim-faq carrier="viettel">`, for
 * places that drop unknown tags but keep a `div`. Now, and whenever such a `div` is added.
 *
 * The `div` stays, so whoever owns it finds it where it was; its children become the element's. Only
 * attributes that the element knows are taken from it: `data-onclick` shall not become a handler.
 *
 * @param tags of elements that are defined
 */
export function upgradeDivs(...tags: string[]): void {
  const marked = tags.map((tag) => `div[data-${tag}]`).join();
  const made = new WeakMap<Element, Element>();

  const follow = (div: Element, element: Element, name: string) => {
    const attribute = name.replace(/^data-/, '');
    const { observedAttributes } = element.constructor as { observedAttributes?: string[] };
    if (attribute === name || !observedAttributes?.includes(attribute)) return;
    const value = div.getAttribute(name);
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  };

  const upgrade = (div: Element) => {
    // One is there already when the page was copied or saved after the upgrade, or loaded us twice.
    const here = [...div.children].find(({ localName }) => tags.includes(localName));
    const tag = tags.find((one) => div.hasAttribute(`data-${one}`))!;
    // The same again where a script wrote the children anew: the reader's answers are in it.
    const element = here ?? made.get(div) ?? document.createElement(tag);
    const rest = [...div.childNodes].filter((node) => node !== element);
    if (here) here.append(...rest);
    else {
      for (const { name } of div.attributes) follow(div, element, name);
      element.replaceChildren(...rest);
      div.append(element);
    }
    made.set(div, element);
    observer.observe(div, { attributes: true });
  };

  const observer = new MutationObserver((records) => {
    const divs = new Set<Element>();
    for (const { target, addedNodes, attributeName } of records) {
      const element = target as Element;
      if (attributeName) follow(element, made.get(element)!, attributeName);
      // A parser that is not done yet, or a script, puts more into the `div`.
      else if (addedNodes.length && element.matches?.(marked)) divs.add(element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const div of [node, ...node.querySelectorAll(marked)]) {
          if (div.matches(marked)) divs.add(div);
        }
      }
    }
    divs.forEach(upgrade);
  });

  document.querySelectorAll(marked).forEach(upgrade);
  observer.observe(document, { childList: true, subtree: true });
}
