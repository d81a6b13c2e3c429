import { plainly } from '../../rules/faq-search.js';

/** A question that the page's author wrote as a child of the element. */
export interface OwnQuestion {
  id: string;
  /** The author's own element; it stays the author's. */
  details: HTMLDetailsElement;
  /** The child of ours that holds it: itself, or what an editor wrapped around it and others. */
  child: Element;
  /** The name of the slot that shows the child: one for all questions that it holds. */
  slot: string;
}

const PREFIX = 'own-';

/**
 * The author's questions, in their order. An id is the author's, without our prefix for deep links,
 * or `own-1`, `own-2` … by place. What the author gave to another slot is no question.
 */
export function ownQuestions(host: Element): OwnQuestion[] {
  const taken = new Set<string>();
  const slots = new Map<Element, string>();
  return [...host.querySelectorAll<HTMLDetailsElement>('details')]
    .map((details) => ({ details, child: childOf(host, details) }))
    .filter(
      ({ details, child }) =>
        !details.parentElement?.closest('details') &&
        (!child.slot || child.slot.startsWith(PREFIX)),
    )
    .map(({ details, child }, index) => {
      let id = details.id.replace(/^esim-faq-/i, '') || `${PREFIX}${index + 1}`;
      while (taken.has(id.toLowerCase())) id += '-2';
      taken.add(id.toLowerCase());
      const slot = slots.get(child) ?? `${PREFIX}${id}`;
      slots.set(child, slot);
      return { id, details, child, slot };
    });
}

/** What an own question says. Only a search and search engines want to know. */
export function wordsOf({ details }: OwnQuestion): { question: string; answer: string } {
  const summary = details.querySelector('summary');
  const answer = [...details.childNodes]
    .filter((node) => node !== summary)
    .map((node) => node.textContent ?? '')
    .join(' ');
  return { question: plainly(summary?.textContent ?? ''), answer: plainly(answer) };
}

function childOf(host: Element, inner: Element): Element {
  let child = inner;
  while (child.parentElement && child.parentElement !== host) child = child.parentElement;
  return child;
}
