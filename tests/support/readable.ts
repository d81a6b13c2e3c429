import { fillNow } from './filled.js';

/** Everything that a reader of this element can see, also its slotted children. */
export function readableText(element: Element): string {
  fillNow(element.ownerDocument.defaultView!);
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push((node as Text).data);
    else if (node.nodeName === 'SLOT') {
      const assigned = (node as HTMLSlotElement).assignedNodes();
      (assigned.length ? assigned : node.childNodes).forEach(walk);
    } else if (!/^(STYLE|SCRIPT)$/.test(node.nodeName)) {
      ((node as Element).shadowRoot ?? node).childNodes.forEach(walk);
    }
  };
  walk(element);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
