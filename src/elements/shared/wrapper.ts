import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { directionOf, type Language } from '../../locales/localize.js';
import type { PageAttributes } from './attributes.js';
import type { PageLook } from './page-look.js';
import { hasSwallowed } from './swallowed.js';

/** What the wrapper shows of an element, besides the content. */
interface Wrapping {
  look: PageLook;
  theme: string;
  /** Each new function is announced, also if its text is the same. */
  announcement?: () => string;
}

/** The wrapper around everything in an element: language, direction, theme, and the line for announcements. */
export function wrapper(
  content: unknown,
  element: PageAttributes & { readonly language: Language },
  { look, theme, announcement }: Wrapping,
): TemplateResult {
  const { language, parent } = element;
  const text = html`<span .textContent=${announcement?.() ?? ''}></span>`;
  const status = keyed(announcement, text);
  return html`<div
      class="esim ${look.classes} ${theme} ${parent ? 'inside' : ''}"
      lang=${language}
      dir=${directionOf(language)}
      @animationstart=${look.onAnimation}
    >
      ${content}
      <p class="unseen" role="status" part="status" @transitionend=${look.refresh}>${status}</p>
    </div>
    ${hasSwallowed(element) ? html`<slot></slot>` : nothing}`;
}
