import { noChange, render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Host } from './host.js';

class Late extends Directive {
  #isFilled = false;
  /** From the latest update. A fill that still waits then uses it too. */
  #content?: () => unknown;

  render(_host: Host, _isShown: boolean, _content: () => unknown): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [host, isShown, content]: Parameters<this['render']>) {
    this.#content = content;
    const fill = () => {
      this.#isFilled = true;
      host.attempt(() => render(this.#content?.(), element as HTMLElement));
    };
    if (isShown || this.#isFilled) fill();
    else host.fillLater(element, fill);
    return noChange;
  }
}

/**
 * Fills an element whose content is not visible yet, after the first screen: `<div ${late(…)}>`.
 *
 * @param isShown whether to fill it at once
 */
export const late = directive(Late);
