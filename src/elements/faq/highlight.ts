import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nativeProperty } from '../shared/native-property.js';
import { normalizeLetters, positionsOf, termsOf } from '../../rules/faq-search.js';

const NAME = 'esim-hit';

/** Whether this browser can mark text without changing it. */
const isSupported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Marks the terms of the query in the hits of a search. All elements on the page share one highlight. */
export class Highlighter implements ReactiveController {
  readonly #host: Host;
  readonly #query: () => string;
  #ranges: StaticRange[] = [];

  constructor(host: Host, query: () => string) {
    this.#host = host;
    this.#query = query;
  }

  hostUpdated(): void {
    const hits = this.#host.renderRoot.querySelectorAll('.results > :is(details, slot)');
    this.#mark([...hits], this.#query());
  }

  hostDisconnected(): void {
    this.#mark([], '');
  }

  #mark(hits: readonly Element[], query: string): void {
    // A single letter would mark half the page. A single Chinese character is a word.
    const terms = query ? termsOf(query).filter((term) => term > '\u2e80' || term.length > 1) : [];
    if (!(terms.length || this.#ranges.length) || !isSupported()) return;
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    CSS.highlights.set(NAME, highlight);
    for (const range of this.#ranges) highlight.delete(range);
    this.#ranges = terms.length ? hits.flatMap((hit) => rangesIn(hit, terms)) : [];
    for (const range of this.#ranges) highlight.add(range);
  }
}

/** The visible texts. A closed `<details>` shows only its summary. */
const visibleTexts = (node: Node): Text[] =>
  node instanceof Text
    ? [node]
    : [...nativeProperty(node, 'childNodes')]
        .filter(
          (child) => (node as HTMLDetailsElement).open !== false || child.nodeName === 'SUMMARY',
        )
        .flatMap(visibleTexts);

function rangesIn(hit: Element, terms: readonly string[]): StaticRange[] {
  const elements = hit instanceof HTMLSlotElement ? hit.assignedElements() : [hit];
  return elements.flatMap(visibleTexts).flatMap((node) => {
    const { text, origins } = normalizeWithOrigins(node.data);
    return terms.flatMap((term) =>
      [...positionsOf(text, term)].map((first) => {
        const last = first + term.length - 1;
        return new StaticRange({
          startContainer: node,
          startOffset: origins ? origins[first]! : first,
          endContainer: node,
          endOffset: (origins ? origins[last]! : last) + 1,
        });
      }),
    );
  });
}

/**
 * The normalized text, and for each of its letters the index in the original. Without origins, every
 * letter has kept its index.
 */
function normalizeWithOrigins(original: string): { text: string; origins?: number[] } {
  const whole = normalizeLetters(original);
  if (whole.length === original.length && !/\p{M}/u.test(original)) return { text: whole };
  let text = '';
  const origins: number[] = [];
  for (let index = 0; index < original.length; index++) {
    for (const letter of normalizeLetters(original[index]!)) {
      text += letter;
      origins.push(index);
    }
  }
  return { text, origins };
}
