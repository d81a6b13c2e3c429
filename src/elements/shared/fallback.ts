import { html, type TemplateResult } from 'lit';
import * as controls from '../../content/controls.js';
import { real } from './real.js';

/** While there is nothing to show: the element's own children, or a quiet line if they say nothing. */
export function fallback(element: Element): TemplateResult {
  const isReadable = [...element.childNodes].some((node) =>
    node instanceof Element
      ? !real(node, 'matches').call(node, 'script, [slot]')
      : node instanceof Text && !!node.data.trim(),
  );
  return isReadable
    ? html`<slot></slot>`
    : html`<p class="quiet" .textContent=${controls.loading()}></p>`;
}
