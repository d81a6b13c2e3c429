import { nativeProperty } from './native-property.js';
import { warn } from './warn.js';

/** What an author hardly ever writes into our tags. */
const OF_THE_REST = 'main, script[src], esim-renew-guide, esim-faq, esim-device-check';

/** What belongs to a page, but may also be an author's own text for readers without the script. */
const OF_A_PAGE = `${OF_THE_REST}, header, footer, nav, aside, article, h1`;

const found = new WeakSet<Element>();

/**
 * Whether the tag was written `<esim-faq />`. HTML does not know that form: the tag stays open, so the rest
 * of its surroundings become its children.
 */
export function hasSwallowed(element: Element): boolean {
  // Scripts may append something to the page later, so the first answer stays.
  if (found.has(element)) return true;
  // Even white space proves that there is an end tag before it.
  if (isFollowed(element, (node) => !(node instanceof Comment))) return false;
  const ofPage = [...element.querySelectorAll(OF_A_PAGE)].filter((part) => {
    const around = nativeProperty(part, 'closest').call(part, 'details, [slot]');
    return !around || around.contains(element);
  });
  const isOfRest = (part: Element) => nativeProperty(part, 'matches').call(part, OF_THE_REST);
  if (!ofPage.some(isOfRest) && !(ofPage.length && endsPage(element))) return false;
  found.add(element);
  // The FAQ may have taken these for its questions before the parser reached the rest of the page.
  element.querySelectorAll('[slot^=own-]').forEach((child) => child.removeAttribute('slot'));
  const { localName } = element;
  warn(
    `<${localName}> contains the rest of the page. It needs an end tag: <${localName}></${localName}>`,
  );
  return true;
}

/** Whether the page has been read, and nothing comes after the element in it. */
function endsPage(element: Element): boolean {
  if (document.readyState === 'loading') return false;
  let node: Element | null = element;
  while (node && !(node instanceof HTMLBodyElement)) {
    if (isFollowed(node, isContent)) return false;
    node = nativeProperty(node, 'parentElement');
  }
  return true;
}

const isContent = (node: Node): boolean =>
  node instanceof Element || (node instanceof Text && !!node.data.trim());

/** Whether such a node comes after another one, with the same parent. */
function isFollowed(node: Node, by: (node: Node) => boolean): boolean {
  let next: Node | null = node;
  while ((next = nativeProperty(next, 'nextSibling'))) if (by(next)) return true;
  return false;
}
