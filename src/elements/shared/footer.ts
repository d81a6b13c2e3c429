import { html, nothing, type TemplateResult } from 'lit';
import { factsBlock } from '../../content/facts.js';
import { support, trustLine } from '../../content/help.js';
import type { OpenScene } from '../../content/scene.js';
import { render, type Host } from '../../render/to-dom.js';

/** The last lines of an element: who made it, and where its facts come from. */
export function footer(scene: OpenScene, host: Host, level: number): TemplateResult {
  const { carrier } = scene;
  const facts = carrier && factsBlock({ ...scene, carrier });
  return html`<div class="footer">
    <p class="quiet" part="trust" .textContent=${trustLine(carrier)}></p>
    ${facts ? render([facts], host, level) : nothing}
  </div>`;
}

/** "Help from this website". The page can replace it. */
export const supportSlot = (scene: OpenScene, host: Host, level: number): TemplateResult =>
  // No white space: an empty part has no margin.
  html`<slot name="support"
    ><div class="stack support">${render(support(scene), host, level)}</div></slot
  >`;
