import { hasSwallowed } from '../shared/swallowed.js';
import { collapseSpaces } from '../../rules/faq-search.js';
import { nativeProperty } from '../shared/native-property.js';

/** A question that the page's author wrote inside the element. */
export interface OwnQuestion {
  id: string;
  /** The author's own element. It stays in the light DOM. */
  details: HTMLDetailsElement;
  /** The child of our element that contains it: itself, or a wrapper that an editor put around it. */
  child: Element;
  /** The slot of that child. Questions in the same child share it. */
  slot: string;
}

const PREFIX = 'own-';

/**
 * The author's questions, in page order. The id is the author's, without our prefix for deep links, or
 * else `own-1`, `own-2` … by position. Children with another slot are not questions.
 */
export function findOwnQuestions(host: Element): OwnQuestion[] {
  if (hasSwallowed(host)) return [];
  const taken = new Set<string>();
  const slots = new Map<Element, string>();
  return [
    ...host.querySelectorAll<HTMLDetailsElement>(':scope details:not(:scope details details)'),
  ]
    .map((details) => ({ details, child: childAround(details, host) }))
    .filter(({ child }) => {
      const slot = nativeProperty(child, 'slot');
      return !slot || slot.startsWith(PREFIX);
    })
    .map(({ details, child }, index) => {
      let id = details.id.replace(/^esim-faq-/i, '') || `${PREFIX}${index + 1}`;
      while (taken.has(id.toLowerCase())) id += '-2';
      taken.add(id.toLowerCase());
      const slot = slots.get(child) ?? `${PREFIX}${id}`;
      slots.set(child, slot);
      return { id, details, child, slot };
    });
}

/** Shows the children with the author's questions, each in its slot. */
export function assignSlots(questions: readonly OwnQuestion[]): void {
  for (const { child, slot } of questions) {
    if (nativeProperty(child, 'slot') !== slot) Reflect.set(Element.prototype, 'slot', slot, child);
  }
}

/** The text of an own question, for search and search engines. */
export function ownText({ details }: OwnQuestion): { question: string; answer: string } {
  const summary = details.querySelector('summary');
  const answer = [...details.childNodes]
    .filter((node) => node !== summary)
    .map((node) => nativeProperty(node, 'textContent') ?? '')
    .join(' ');
  return {
    question: collapseSpaces(summary?.textContent ?? ''),
    answer: collapseSpaces(answer),
  };
}

function childAround(details: Element, host: Element): Element {
  let child = details;
  for (;;) {
    const parent = nativeProperty(child, 'parentElement');
    if (!parent || parent === host) return child;
    child = parent;
  }
}
