import { html, nothing, type TemplateResult } from 'lit';
import type { Answers } from '../../content/scene.js';
import type { DetailsBlock, LinkBlock } from '../../render/block.js';
import * as say from '../../content/controls.js';
import type { Host } from '../../render/to-dom.js';
import { languages, type Language } from '../../locales/localize.js';
import { copy } from './copy.js';
import { BaseElement } from './base-element.js';
import { EsimLinkEvent } from './events.js';
import { states } from './properties.js';

/** An element that draws blocks: what happens on a link, a copy, a tick or a fold. */
export abstract class BlockElement extends BaseElement implements Host {
  static override properties = {
    ...BaseElement.properties,
    ...states('announcement ticked answers'),
  };

  protected announcement?: string;

  /** What the reader answered, by the id of the question. */
  protected answers: Answers = {};

  /** @internal */
  ticked: ReadonlySet<string> = new Set();
  /**
   * An opaque origin: a sandboxed frame, in which links and clipboard are mostly refused.
   * @internal
   */
  get sandboxed(): boolean {
    return self.origin === 'null';
  }
  /** Until the renderer asks for `sandboxed`. @internal */
  get spelledOut(): boolean {
    return this.sandboxed;
  }

  /** @internal */
  onTick(_step: string, _done: boolean): void {}
  /** @internal */
  onToggle(_block: DetailsBlock, _open: boolean): void {}
  /** @internal */
  onAction(_action: string, _button: Element): void {}
  /** @internal */
  canPerform(_action: string): boolean {
    return true;
  }
  /** Until the renderer asks for `canPerform`. @internal */
  offers(action: string): boolean {
    return this.canPerform(action);
  }
  /** @internal */
  onEnter(field: string, value: string): void {
    this.onAnswer(field, value);
  }
  /** @internal */
  onAnswer(_question: string, _answer: string | undefined): void {}

  /** @internal */
  deviceCheck(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** @internal */
  onLink(event: Event, { href, kind }: LinkBlock): void {
    if (!this.dispatchEvent(new EsimLinkEvent(href, kind))) event.preventDefault();
  }

  /** @internal */
  async onCopy(text: string, shown: Element, button: Element): Promise<void> {
    const done = await copy(text, shown);
    const answer = this.inLanguage(done ? say.copied : say.selected);
    this.announcement = answer;
    // The button itself answers, where the reader looks; its own words come back with the focus.
    const words = [...button.childNodes].find(
      (node): node is Text => node instanceof Text && !!node.data.trim(),
    );
    if (!words) return;
    const label = words.data;
    // Lit owns this text, and has put another in its place when the language changed meanwhile.
    const back = () => words.data === answer && (words.data = label);
    words.data = answer;
    button.addEventListener('blur', back, { once: true });
  }

  /** Tells screen readers something, in the language of this element. */
  protected announce(message: () => string): void {
    this.announcement = this.inLanguage(message);
  }

  /** The wrapper around everything: language, direction, the line for announcements. */
  protected wrap(content: unknown): TemplateResult {
    return html`<div class="esim stack ${this.look}" lang=${this.language} dir="ltr">
      ${content}
      <p class="unseen" role="status">${this.announcement}</p>
    </div>`;
  }

  /** While nothing can be said: the element's children, or a quiet line where none is to be read. */
  protected fallback(): TemplateResult {
    const readable = [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.matches('script, [slot]')
        : node instanceof Text && !!node.data.trim(),
    );
    return readable ? html`<slot></slot>` : html`<p class="quiet">${say.loading()}</p>`;
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
        <span>${languages[this.language]}</span><span aria-hidden="true">▾</span>
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
