import { html, type TemplateResult } from 'lit';
import { details } from '../../content/builders.js';
import { intro, introTitle } from '../../content/intro.js';
import { prepare, prepareTitle } from '../../content/prepare.js';
import { render, type Host } from '../../render/to-dom.js';
import { hasDeviceCheck } from '../shared/place.js';

/** What helps with any carrier, until the reader has picked one. */
export function generalTemplate(host: Host, level: number): TemplateResult {
  const carrier = { kind: 'carrier', country: 'VN' } as const;
  const blocks = [
    details('prepare', prepareTitle(), prepare(carrier, !hasDeviceCheck())),
    details('intro', introTitle(), intro(carrier)),
  ];
  return html`<section class="stack">${render(blocks, host, level)}</section>`;
}
