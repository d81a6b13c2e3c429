/** Links, phone numbers, codes and texts to copy, as Lit templates. */
import { html, nothing, type TemplateResult } from 'lit';
import { inBrackets } from '../locales/format.js';
import * as controls from '../content/controls.js';
import {
  partsOf,
  type CodeBlock,
  type CopyBlock,
  type Foreign,
  type LinkBlock,
  type Provenance,
} from './block.js';
import type { Host, Rendered } from './host.js';
import { checkIcon, outIcon, phoneIcon } from './icons.js';

const isOutbound = (href: string) => /^https?:/.test(href);

export const renderLink = (block: LinkBlock, host: Host): TemplateResult =>
  html`<div class="link">
    ${
      block.image
        ? html`<img
            class="support-picture"
            src=${block.image}
            alt=""
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <a
      class="button main"
      part="link"
      href=${block.href}
      target=${isOutbound(block.href) ? '_blank' : '_self'}
      rel=${block.kind === 'offer' ? 'sponsored noopener' : 'noopener'}
      referrerpolicy=${block.kind === 'support' ? nothing : 'no-referrer'}
      @click=${(event: Event) => host.onLink(event, block)}
      ><span lang=${block.lang ?? nothing} .textContent=${block.label}></span>${
        isOutbound(block.href)
          ? html`${outIcon}<span
                class="unseen"
                .textContent=${inBrackets(controls.opensNewTab())}
              ></span>`
          : nothing
      }</a
    >
    <bdi class="place" dir="ltr" .textContent=${block.host}></bdi>${renderMark(block)}<span
      class="address ${host.sandboxed ? 'always' : ''}"
      ><bdi dir="ltr" class="copyable" .textContent=${block.href}></bdi>${
        host.sandboxed ? copyButton(block.href, controls.copyAddress(), host) : nothing
      }</span
    >
  </div>`;

export function renderPhone(block: LinkBlock): TemplateResult {
  const { href, host: number, label, notes = [], foreign } = block;
  const [before = '', after = ''] = label.split(number);
  const shown = notes.join(' · ');
  return html`<div class="phone">
    <a class="button main" part="link" href=${href}
      >${phoneIcon}<span
        ><span .textContent=${before}></span><bdi dir="ltr" .textContent=${number}></bdi
        ><span .textContent=${after}></span></span
    ></a>
    ${
      foreign?.length
        ? html`<span class="notes">${renderParts(shown, foreign)}</span>`
        : html`<span class="notes" .textContent=${shown}></span>`
    }${renderMark(block)}
  </div>`;
}

export const renderCode = (block: CodeBlock, host: Host): TemplateResult =>
  html`<div class="code">
    <span class="strong" .textContent=${block.label}></span
    ><span class="effect ${block.renews ? 'renews' : ''}" .textContent=${block.effect}></span
    ><bdi dir="ltr"><code class="copyable" .textContent=${block.code}></code></bdi>${
      block.complete
        ? copyButton(block.code, block.to ? controls.copyText() : controls.copyCode(), host)
        : nothing
    }<span class="quiet" .textContent=${block.how}></span>${renderMark(block)}
  </div>`;

/**
 * Copies a text. The text must stand beside the button, in an element of the class `copyable`.
 *
 * @param text a function, if it may be another one when the button is pressed
 */
export const copyButton = (
  text: string | (() => string),
  label: string,
  host: Pick<Host, 'onCopy'>,
): TemplateResult =>
  html`<button
    type="button"
    class="button own"
    part="copy"
    @click=${({ currentTarget }: Event) => {
      const button = currentTarget as Element;
      const shown = button.parentElement!.querySelector('.copyable')!;
      host.onCopy(typeof text === 'string' ? text : text(), shown, button);
    }}
    .textContent=${label}
  ></button>`;

export const renderCopy = ({ text, label }: CopyBlock, host: Host): TemplateResult =>
  html`<p class="copy">
    <bdi dir="ltr" class="copyable" part="copy-text" .textContent=${text}></bdi>
    ${copyButton(text, label, host)}
  </p>`;

/** A text in which the words in other languages are marked. */
export const renderParts = (text: string, foreign: Foreign): TemplateResult[] =>
  partsOf(text, foreign).map(
    ({ text, lang }) => html`<span lang=${lang ?? nothing} .textContent=${text}></span>`,
  );

export const renderMark = ({ mark, origin }: Provenance): Rendered =>
  mark
    ? html`<span class="mark quiet" part="mark"
        >${origin === 'carrier' ? checkIcon : nothing}<span .textContent=${mark}></span
      ></span>`
    : nothing;
