import { html, nothing, type TemplateResult } from 'lit';
import { details } from '../../content/builders.js';
import { moreHelp, stepCount } from '../../content/controls.js';
import type { Section } from '../../content/guide.js';
import { render, type Host } from '../../render/to-dom.js';
import { heading } from '../../render/to-dom-texts.js';

/**
 * The open sections, and below them the closed ones as a list.
 *
 * @param level of the sections' headings
 */
export function sectionsTemplate(
  sections: readonly Section[],
  host: Host,
  level: number,
): TemplateResult {
  const open = sections.filter(({ collapsed }) => !collapsed);
  const closed = sections.filter(({ collapsed }) => collapsed);
  return html`${open.map((section) => openSection(section, host, level))}${
    closed.length
      ? html`${open.length ? html`<div class="group"><p .textContent=${moreHelp()}></p></div>` : nothing}
          <div class="folds">${closed.map((section) => closedSection(section, host, level))}</div>`
      : nothing
  }`;
}

const openSection = (
  { heading: title, titled, blocks }: Section,
  host: Host,
  level: number,
): TemplateResult =>
  html`<section class="stack">
    ${titled ? heading(level, title) : nothing} ${render(blocks, host, titled ? level + 1 : level)}
  </section>`;

function closedSection(
  { id, heading: title, blocks, count }: Section,
  host: Host,
  level: number,
): TemplateResult {
  const note = count ? stepCount(count) : '';
  return html`<section>${render([{ ...details(id, title, blocks), note }], host, level)}</section>`;
}
