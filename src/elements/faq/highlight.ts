import { bare, placesOf, termsOf } from '../../rules/faq-search.js';

const NAME = 'esim-hit';

/** Whether this browser can mark text without changing it. */
const able = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Marks in the hits of one element; the registry itself is shared by the whole page. */
export class Highlighter {
  #mine: StaticRange[] = [];

  /** Marks each term of the query in these elements, and takes back the marks before. */
  mark(elements: Iterable<Element>, query: string): void {
    // One letter alone would mark half a page.
    const terms = query ? termsOf(query).filter((term) => term > '\u2e80' || term.length > 1) : [];
    if (!(terms.length || this.#mine.length) || !able()) return;
    const marks = CSS.highlights.get(NAME) ?? new Highlight();
    CSS.highlights.set(NAME, marks);
    for (const range of this.#mine) marks.delete(range);
    this.#mine = terms.length ? [...elements].flatMap((element) => rangesIn(element, terms)) : [];
    for (const range of this.#mine) marks.add(range);
  }
}

/** The texts in an element that can be seen: what stands in a closed fold is marked once that is open. */
const textsIn = (node: Node): Text[] =>
  node instanceof Text
    ? [node]
    : [...node.childNodes]
        .filter(
          (child) => (node as HTMLDetailsElement).open !== false || child.nodeName === 'SUMMARY',
        )
        .flatMap(textsIn);

function rangesIn(element: Element, terms: readonly string[]): StaticRange[] {
  return textsIn(element).flatMap((node) => {
    const { text, places } = bareWithPlaces(node.data);
    return terms.flatMap((term) =>
      [...placesOf(text, term)].map((at) => {
        const last = at + term.length - 1;
        return new StaticRange({
          startContainer: node,
          startOffset: places ? places[at]! : at,
          endContainer: node,
          endOffset: (places ? places[last]! : last) + 1,
        });
      }),
    );
  });
}

/** The letters as they are searched, and the place that each came from, where that is not its own. */
function bareWithPlaces(original: string): { text: string; places?: number[] } {
  const whole = bare(original);
  if (whole.length === original.length && !/\p{M}/u.test(original)) return { text: whole };
  let text = '';
  const places: number[] = [];
  for (let index = 0; index < original.length; index++) {
    for (const one of bare(original[index]!)) {
      text += one;
      places.push(index);
    }
  }
  return { text, places };
}
