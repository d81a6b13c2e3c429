import { html, type nothing, type TemplateResult } from 'lit';
import { title } from '../../render/to-dom.js';

type Part = TemplateResult | typeof nothing;

/**
 * The heading of an element.
 *
 * @param text undefined leaves the heading out
 * @param menu the language menu, beside the heading
 * @param change the button that opens the picker, below the heading
 */
export const header = (
  text: string | undefined,
  level: number,
  menu: Part,
  change: Part,
): TemplateResult =>
  html`<div class="header">
    <div class="row">
      ${
        text === undefined
          ? html`<span></span>`
          : title(
              level,
              html`<slot name="heading"><span tabindex="-1" .textContent=${text}></span></slot>`,
            )
      }
      ${menu}
    </div>
    ${change}
  </div>`;
