import { html, nothing, type TemplateResult } from 'lit';
import type { Carrier } from '../../carriers/carrier.js';
import { factsBlock } from '../../content/facts.js';
import { trustLine } from '../../content/help.js';
import { draw, type Host } from '../../render/to-dom.js';

/** The last lines of an element: who made it, and where its facts come from. */
export function footer(carrier: Carrier | undefined, host: Host, level: number): TemplateResult {
  const facts = carrier && factsBlock(carrier);
  return html`<footer class="quiet stack">
    <p part="trust">${trustLine(carrier)}</p>
    ${facts ? draw([facts], host, level) : nothing}
  </footer>`;
}
