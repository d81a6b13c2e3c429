import { html, nothing, type TemplateResult } from 'lit';
import { title } from '../../render/to-dom-texts.js';

type Part = TemplateResult | typeof nothing;

/**
 * The heading of an element.
 *
 * @param text undefined leaves the heading out
 * @param sign stands in a badge before the heading
 * @param menu the language menu, beside the heading
 * @param change the button that opens the picker, below the heading
 */
export const header = (
  text: string | undefined,
  level: number,
  sign: TemplateResult,
  menu: Part,
  change: Part,
): TemplateResult =>
  html`<div class="header">
    <div class="row">
      ${
        text === undefined
          ? nothing
          : [
              badge(sign),
              title(
                level,
                html`<slot name="heading"><span tabindex="-1" .textContent=${text}></span></slot>`,
              ),
            ]
      }${menu}
    </div>
    ${change}
  </div>`;

/** A soft square with one sign. The text beside it says the same. */
export const badge = (sign: TemplateResult): TemplateResult =>
  html`<span class="badge" aria-hidden="true">${sign}</span>`;

/** Two letters of a name, instead of a logo. */
export function monogram(name: string): TemplateResult {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  const letters = capitals.length > 1 ? capitals : [...name];
  return html`<span .textContent=${letters.slice(0, 2).join('')}></span>`;
}
