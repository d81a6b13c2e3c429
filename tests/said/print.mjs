/**
 * Lines as text. A repeated line is not printed again, only its first words. If different lines start
 * with the same words, a number tells them apart.
 */

/** @typedef {import('./sources.js').Line} Line */

const LONGEST = 32;

const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** @param {Line} line */
const keyOf = (line) => (line.key ??= [line.text, ...line.children.map(keyOf)].join('\n\u0001'));

/** The text of one file, written from top to bottom. */
export class Page {
  #lines = [];
  /** First words → all different lines that start with them, in order. */
  #seen = new Map();

  /** @param {string} text */
  title(text) {
    this.#lines.push('', `═══ ${text}`, '');
  }

  /**
   * Repeated lines share one printed line that starts with `=` and has their first words. A single
   * repeated line without lines below it is printed in full.
   *
   * @param {Line[]} lines
   */
  add(lines, depth = 0) {
    const indent = '  '.repeat(depth);
    const print = (line) => {
      this.#lines.push(`${indent}${line.text}`.trimEnd());
      this.add(line.children, depth + 1);
      const words = short(line.text);
      const known = this.#seen.get(words) ?? [];
      if (!known.includes(keyOf(line))) this.#seen.set(words, [...known, keyOf(line)]);
    };
    const placeOf = (line) => this.#seen.get(short(line.text))?.indexOf(keyOf(line)) ?? -1;
    const nameOf = (line) =>
      short(line.text) + (placeOf(line) > 0 ? ` (${placeOf(line) + 1})` : '');
    let same = [];
    const flush = () => {
      if (same.length > 1 || same[0]?.children.length) {
        this.#lines.push(`${indent}= ${same.map(nameOf).join(' = ')}`);
      } else same.forEach(print);
      same = [];
    };
    for (const line of lines) {
      if (placeOf(line) >= 0) same.push(line);
      else {
        flush();
        print(line);
      }
    }
    flush();
  }

  toString() {
    return `${this.#lines.join('\n').trim()}\n`;
  }
}
