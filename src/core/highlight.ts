import { folded, placesOf, termsOf } from '../rules/faq-search.js';

const NAME = 'esim-hit';

/** Whether this browser can mark text without changing it. */
const able = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Marks in the hits of one element; the registry itself is shared by the whole page. */
export class Highlighter {
  #mine: Range[] = [];

  /** Marks each term of the query in these elements, and takes back the marks before. */
  mark(elements: Iterable<Element>, query: string): void {
    if (!able()) return;
    const marks = CSS.highlights.get(NAME) ?? new Highlight();
    CSS.highlights.set(NAME, marks);
    for (const range of this.#mine) marks.delete(range);
    const terms = termsOf(query);
    this.#mine = terms.length ? [...elements].flatMap((element) => rangesIn(element, terms)) : [];
    for (const range of this.#mine) marks.add(range);
  }
}

function rangesIn(element: Element, terms: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { text, places } = foldedWithPlaces(node.textContent ?? '');
    for (const term of terms) {
      for (const at of placesOf(text, term)) {
        const range = document.createRange();
        range.setStart(node, places[at]!);
        range.setEnd(node, places[at + term.length - 1]! + 1);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** The folded text, and for each of its letters the place of the letter that it came from. */
function foldedWithPlaces(original: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const letter = original[index]!;
    // Most letters are plain ones, and a keystroke shall not wait for the rules of the others.
    const plain = letter < '\u0080' ? letter.toLowerCase() : letter.trim() ? folded(letter) : ' ';
    for (const one of plain) {
      text += one;
      places.push(index);
    }
  }
  return { text, places };
}
