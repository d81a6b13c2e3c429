import type { Suggestion } from '../../devices/search-devices.js';

interface Option {
  node: HTMLElement;
  name: Text;
  code: HTMLElement;
}

interface Group {
  node: HTMLElement;
  brand: HTMLElement;
  /** Which options stand in it: "3-5". */
  holds: string;
}

const make = (attributes: Record<string, string>, tag = 'div'): HTMLElement => {
  const node = document.createElement(tag);
  for (const name in attributes) node.setAttribute(name, attributes[name]!);
  return node;
};

/**
 * The suggestions below the search, in groups, a brand each. Options are made once and filled anew with
 * every letter, which a template takes several times as long for.
 */
export class SuggestionList {
  readonly #options: Option[] = [];
  readonly #groups: Group[] = [];
  #box?: Element;
  #shown?: readonly Suggestion[];
  #active?: HTMLElement;

  /**
   * @param box the list box, which is empty but for what this puts there
   * @param found those of a brand stand together
   * @param active place of the option that the arrow keys are on, or -1
   */
  show(box: Element, found: readonly Suggestion[], active: number): void {
    if (box !== this.#box || found !== this.#shown) this.#fill(box, found);
    const next = this.#options[active]?.node;
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
      const group = (this.#groups[groups] ??= newGroup());
      const holds = `${from}-${to}`;
      if (group.holds !== holds) {
        group.node.replaceChildren(
          group.brand,
          ...this.#options.slice(from, to).map(({ node }) => node),
        );
        group.holds = holds;
      }
      if (group.brand.textContent !== brand) {
        group.brand.textContent = brand;
        group.node.setAttribute('aria-label', brand);
      }
      if (group.node.parentNode !== box) box.append(group.node);
      groups++;
    }
    for (const group of this.#groups.slice(groups)) {
      group.node.remove();
      group.holds = '';
    }
    this.#box = box;
    this.#shown = found;
  }

  #write(index: number, { name, code = '' }: Suggestion): void {
    const option = (this.#options[index] ??= newOption(index));
    const said = code ? `${name} ` : name;
    if (option.name.data !== said) option.name.data = said;
    if (option.code.textContent === code) return;
    option.code.textContent = code;
    if (code) option.node.append(option.code);
    else option.code.remove();
  }
}

function newOption(index: number): Option {
  const node = make({ role: 'option', id: `option-${index}`, 'aria-selected': 'false' });
  const name = document.createTextNode('');
  node.append(name);
  return { node, name, code: make({ class: 'quiet', dir: 'ltr' }, 'bdi') };
}

function newGroup(): Group {
  const brand = make({ class: 'brand quiet', 'aria-hidden': 'true' });
  return { node: make({ role: 'group' }), brand, holds: '' };
}
