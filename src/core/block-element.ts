import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { DetailsBlock, LinkBlock } from '../content/block.js';
import * as say from '../content/controls.js';
import { languageIcon } from '../draw/icons.js';
import type { Drawing } from '../draw/to-lit.js';
import { languages, type Language } from '../locales/localize.js';
import { copy } from './copy.js';
import { EsimElement } from './esim-element.js';
import { EsimLinkEvent } from './events.js';

/** An element that draws blocks: what happens on a link, a copy, a tick or a fold. */
export abstract class BlockElement extends EsimElement {
  @state() private announcement = '';

  protected onTick(_step: string, _done: boolean): void {}
  protected onToggle(_block: DetailsBlock, _open: boolean): void {}
  protected onAction(): void {}

  protected drawing(deeper = 1): Drawing {
    return {
      level: this.level + deeper,
      ticked: new Set(),
      // An opaque origin: a sandboxed frame, in which links and clipboard are mostly refused.
      spelledOut: self.origin === 'null',
      onTick: (step, done) => this.onTick(step, done),
      onToggle: (block, open) => this.onToggle(block, open),
      onLink: (event, block) => this.#link(event, block),
      onAction: () => this.onAction(),
      onCopy: (text, shown, button) => void this.#copy(text, shown, button),
    };
  }

  /** Says something to a screen reader without moving the reader. */
  protected announce(text: string): void {
    this.announcement = text;
  }

  #link(event: Event, { href, kind }: LinkBlock): void {
    if (!this.dispatchEvent(new EsimLinkEvent(href, kind))) event.preventDefault();
  }

  async #copy(text: string, shown: Element | null, button: HTMLElement): Promise<void> {
    const done = await copy(text, shown ?? button);
    const answer = this.say(done ? say.copied : say.selected);
    this.announce(answer);
    // The button itself answers, where the reader looks; its own words come back with the focus.
    const label = button.textContent;
    button.textContent = answer;
    button.addEventListener('blur', () => (button.textContent = label), { once: true });
  }

  /** The wrapper around everything: language, direction, the line for announcements. */
  protected frame(content: unknown): TemplateResult {
    return html`<div class="esim stack" lang=${this.language} dir="ltr">
      ${content}
      <p class="unseen" role="status">${this.announcement}</p>
    </div>`;
  }

  /** A small menu of the languages, each in its own name. */
  protected languageMenu(): TemplateResult | typeof nothing {
    if (this.noLanguageMenu) return nothing;
    const all = Object.entries(languages) as Array<[Language, string]>;
    return html`<details
      class="menu"
      part="fold"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.#closeMenu(event.currentTarget as HTMLDetailsElement);
      }}
      @focusout=${(event: FocusEvent) => {
        const menu = event.currentTarget as HTMLDetailsElement;
        if (event.relatedTarget && !menu.contains(event.relatedTarget as Node)) menu.open = false;
      }}
    >
      <summary aria-label="${say.chooseLanguage()}: ${languages[this.language]}">
        ${languageIcon}<span>${languages[this.language]}</span><span aria-hidden="true">▾</span>
      </summary>
      <ul role="list">
        ${all.map(
          ([language, name]) =>
            html`<li>
              <button
                type="button"
                lang=${language}
                aria-current=${language === this.language ? 'true' : 'false'}
                @click=${(event: Event) => {
                  this.chooseLanguage(language);
                  this.#closeMenu((event.target as Element).closest('details'));
                }}
              >
                ${name}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #closeMenu(menu: HTMLDetailsElement | null): void {
    if (!menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
}
