import { nativeProperty } from './native-property.js';
import { warn } from './warn.js';

/** What belongs to a page, and not into our tags. */
const OF_A_PAGE =
  'main, header, footer, nav, aside, article, h1, script[src], esim-renew-guide, esim-faq, esim-device-check';

const found = new WeakSet<Element>();

/**
 * Whether the tag was written `<esim-faq />`. HTML does not know that form: the tag stays open, so the rest
 * of its surroundings become its children.
 */
export function hasSwallowed(element: Element): boolean {
  // Scripts may append something to the page later, so the first answer stays.
  if (found.has(element)) return true;
  if (element.nextElementSibling) return false;
  const isOfPage = [...element.querySelectorAll(OF_A_PAGE)].some((part) => {
    const around = nativeProperty(part, 'closest').call(part, 'details, [slot]');
    return !around || around.contains(element);
  });
  if (!isOfPage) return false;
  found.add(element);
  // The FAQ may have taken these for its questions before the parser reached the rest of the page.
  element.querySelectorAll('[slot^=own-]').forEach((child) => child.removeAttribute('slot'));
  const { localName } = element;
  warn(
    `<${localName}> contains the rest of the page. It needs an end tag: <${localName}></${localName}>`,
  );
  return true;
}
