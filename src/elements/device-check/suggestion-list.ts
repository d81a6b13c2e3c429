import type { Suggestion } from '../../devices/search-devices.js';

function make(tag: string, attributes: Record<string, string>, ...children: string[]): HTMLElement {
  const node = document.createElement(tag);
  for (const name in attributes) node.setAttribute(name, attributes[name]!);
  node.append(...children);
  return node;
}

const group = (): HTMLElement => {
  const node = make('div', { role: 'group' });
  node.append(make('div', { class: 'brand quiet', 'aria-hidden': 'true' }));
  return node;
};

/**
 * The suggestions below the search, in groups, a brand each. Options are made once and filled anew with
 * every letter, which a template takes several times as long for.
 */
export class SuggestionList {
  readonly #options: HTMLElement[] = [];
  #shown: readonly Suggestion[] = [];
  #active?: HTMLElement;

  /**
   * @param box the list box, which is empty but for what this puts there
   * @param found those of a brand stand together
   * @param active place of the option that the arrow keys are on, or -1
   */
  show(box: Element, found: readonly Suggestion[], active: number): void {
    if (found !== this.#shown || (found.length && !box.firstChild)) this.#fill(box, found);
    this.#shown = found;
    const next = this.#options[active];
    if (next === this.#active) return;
    this.#active?.setAttribute('aria-selected', 'false');
    next?.setAttribute('aria-selected', 'true');
    this.#active = next;
  }

  #fill(box: Element, found: readonly Suggestion[]): void {
    let groups = 0;
    for (let from = 0, to; from < found.length; from = to) {
      const { brand } = found[from]!;
      for (to = from; found[to]?.brand === brand; to++) this.#write(to, found[to]!);
      const node = box.children[groups++] ?? box.appendChild(group());
      const [label, first] = node.children;
      // Options leave a group from its ends only.
      if (first !== this.#options[from] || node.childElementCount !== to - from + 1) {
        node.replaceChildren(label!, ...this.#options.slice(from, to));
      }
      if (label!.textContent !== brand) {
        label!.textContent = brand;
        node.setAttribute('aria-label', brand);
      }
    }
    while (box.children[groups]) box.lastElementChild!.remove();
  }

  #write(index: number, { name, code }: Suggestion): void {
    const option = (this.#options[index] ??= make('div', {
      role: 'option',
      id: `option-${index}`,
      'aria-selected': 'false',
    }));
    const text = code ? `${name} ` : name;
    if (option.textContent === text + (code ?? '')) return;
    option.textContent = text;
    if (code) option.append(make('bdi', { class: 'quiet', dir: 'ltr' }, code));
  }
}
