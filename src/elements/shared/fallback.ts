import { html, type TemplateResult } from 'lit';
import * as controls from '../../content/controls.js';
import { nativeProperty } from './native-property.js';

/** Whether what the page's author wrote inside the element can stand for it. */
const isReadable = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !nativeProperty(node, 'matches').call(node, 'script, [slot]')
      : node instanceof Text && !!node.data.trim(),
  );

/**
 * What to show if rendering failed: the author's own children, or one sentence. Uses no Lit, because Lit
 * may be what failed.
 */
export function rescue(element: Element): Element {
  const shown = document.createElement(isReadable(element) ? 'slot' : 'p');
  if (shown.localName === 'p') shown.textContent = controls.cannotShow();
  return shown;
}

/** While there is nothing to show: the element's own children, or a quiet line if they say nothing. */
export function fallback(element: Element): TemplateResult {
  return isReadable(element)
    ? html`<slot></slot>`
    : html`<p class="quiet" .textContent=${controls.loading()}></p>`;
}
