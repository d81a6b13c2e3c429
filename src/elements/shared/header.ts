import { html, nothing, type TemplateResult } from 'lit';
import { hasSeveralLanguages, type Language } from '../../locales/localize.js';
import { title } from '../../render/to-dom-texts.js';
import type { PageAttributes } from './attributes.js';
import { languageMenu } from './language-menu.js';

/**
 * The heading of an element, and the language menu beside it.
 *
 * @param sign stands in a badge before the heading
 * @param change the button that opens the picker, below the heading
 */
export function header(
  element: PageAttributes & { readonly language: Language },
  text: string,
  sign: TemplateResult,
  level: number,
  change: TemplateResult | typeof nothing,
): TemplateResult {
  const { noHeading, noLanguageMenu } = element;
  return html`<div class="header">
    <div class="row">
      ${
        noHeading
          ? nothing
          : [
              badge(sign),
              title(
                level,
                html`<slot name="heading"><span tabindex="-1" .textContent=${text}></span></slot>`,
              ),
            ]
      }${hasSeveralLanguages && !noLanguageMenu ? languageMenu(element) : nothing}
    </div>
    ${change}
  </div>`;
}

/** A soft square with one sign. The text beside it says the same. */
export const badge = (sign: TemplateResult): TemplateResult =>
  html`<span class="badge" aria-hidden="true">${sign}</span>`;

/** Two letters of a name, instead of a logo. */
export function monogram(name: string): TemplateResult {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  const letters = capitals.length > 1 ? capitals : [...name];
  return html`<span .textContent=${letters.slice(0, 2).join('')}></span>`;
}
