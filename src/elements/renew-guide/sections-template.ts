import { html, nothing, type TemplateResult } from 'lit';
import { details } from '../../content/builders.js';
import { moreHelp, stepCount } from '../../content/controls.js';
import type { Section } from '../../content/guide.js';
import { render, type Host } from '../../render/to-dom.js';
import { heading } from '../../render/to-dom-texts.js';

interface SectionsView {
  host: Host;
  /** Level of the sections' headings. */
  level: number;
  /** The page chose the sections, so all are open and have a heading. */
  isArticle: boolean;
}

/** The open sections, and below them the closed ones as a list. */
export function sectionsTemplate(sections: readonly Section[], view: SectionsView): TemplateResult {
  const open = sections.filter(({ collapsed }) => !collapsed);
  const closed = sections.filter(({ collapsed }) => collapsed);
  return html`${open.map((section) => openSection(section, view))}${
    closed.length
      ? html`${open.length ? html`<div class="group"><p .textContent=${moreHelp()}></p></div>` : nothing}
          <div class="folds">${closed.map((section) => closedSection(section, view))}</div>`
      : nothing
  }`;
}

const openSection = (
  { heading: title, blocks }: Section,
  { host, level, isArticle }: SectionsView,
): TemplateResult =>
  html`<section class="stack">
    ${isArticle ? heading(level, title) : nothing}
    ${render(blocks, host, isArticle ? level + 1 : level)}
  </section>`;

function closedSection(
  { id, heading: title, blocks, count }: Section,
  { host, level }: SectionsView,
): TemplateResult {
  const note = count ? stepCount(count) : '';
  return html`<section>${render([{ ...details(id, title, blocks), note }], host, level)}</section>`;
}
