/** A question that the page's author wrote as a child of the element. */
export interface OwnQuestion {
  id: string;
  /** The author's own element; it stays the author's. */
  details: HTMLDetailsElement;
  /** The child of ours that holds it: itself, or what an editor wrapped around it. */
  child: Element;
  question: string;
  answer: string;
}

/**
 * The author's questions, in their order. An id is the author's, without our prefix for deep links,
 * or `own-1`, `own-2` … by place.
 */
export function ownQuestions(host: Element): OwnQuestion[] {
  const taken = new Set<string>();
  return [...host.querySelectorAll<HTMLDetailsElement>('details')]
    .filter((details) => !details.parentElement?.closest('details'))
    .map((details, index) => {
      let id = details.id.replace(/^esim-faq-/, '') || `own-${index + 1}`;
      while (taken.has(id)) id += '-2';
      taken.add(id);
      let child: Element = details;
      while (child.parentElement && child.parentElement !== host) child = child.parentElement;
      const summary = details.querySelector('summary');
      const question = summary?.textContent?.trim() ?? '';
      const answer = [...details.childNodes]
        .filter((node) => node !== summary)
        .map((node) => node.textContent ?? '')
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      return { id, details, child, question, answer };
    });
}
