/** Headings and texts, as Lit templates. */
import { html, nothing, type TemplateResult } from 'lit';
import * as controls from '../content/controls.js';
import { labelled } from '../locales/format.js';
import type { TextBlock } from './block.js';
import { alertIcon } from './icons.js';
import { renderParts } from './to-dom-links.js';

/** A heading of the given level, never deeper than six. */
export function heading(level: number, text: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 .textContent=${text}></h2>`;
    case 3:
      return html`<h3 .textContent=${text}></h3>`;
    case 4:
      return html`<h4 .textContent=${text}></h4>`;
    case 5:
      return html`<h5 .textContent=${text}></h5>`;
    default:
      return html`<h6 .textContent=${text}></h6>`;
  }
}

/** The heading of an element. @param level 1 to 5 */
export function title(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    default:
      return html`<h5 part="heading">${content}</h5>`;
  }
}

/** A page may have thousands of plain texts, so they get the cheapest template. */
export function renderText({ text, weight, lang, foreign }: TextBlock): TemplateResult {
  if (weight === 'warning') return renderWarning(text);
  if (weight === 'strong' && lang) return renderWordsToSay(text, lang);
  const kind = weight ?? 'plain';
  if (foreign?.length) return html`<p class=${kind}>${renderParts(text, foreign)}</p>`;
  return weight || lang
    ? html`<p class=${kind} lang=${lang ?? nothing} .textContent=${text}></p>`
    : html`<p class="plain" .textContent=${text}></p>`;
}

/** A button that enlarges its words, so that the reader can show them to somebody. */
const renderWordsToSay = (text: string, lang: string): TemplateResult =>
  html`<button
    type="button"
    class="say"
    lang=${lang}
    aria-pressed="false"
    @click=${({ currentTarget }: Event) => {
      const button = currentTarget as Element;
      const isLarge = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', `${!isLarge}`);
    }}
    .textContent=${text}
  ></button>`;

export const renderWarning = (text: string): TemplateResult =>
  html`<p class="warning" part="warning">
    ${alertIcon}<span
      ><span class="unseen" .textContent=${labelled(controls.warningWord(), '')}></span
      ><span .textContent=${text}></span
    ></span>
  </p>`;
