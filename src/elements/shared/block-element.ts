import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import * as controls from '../../content/controls.js';
import { inLanguage, type Language } from '../../locales/localize.js';
import type { Action, DetailsBlock, LinkBlock } from '../../render/block.js';
import type { Host } from '../../render/host.js';
import { copy, showOnButton } from './copy.js';
import { EsimLinkEvent, tell } from './events.js';
import { focusFirst } from './focus.js';
import { LateFilling } from './late-filling.js';
import { memo } from './memo.js';
import { SafeElement } from './safe-element.js';

/**
 * What happens inside the blocks of an element: filling closed parts, links, copying, announcements, focus.
 *
 * @fires {EsimLinkEvent} esim-link - An outbound link is about to open; cancelable.
 *
 * @csspart question - A question.
 * @csspart answers - The answers to a question.
 * @csspart fold - Any other part that opens and closes.
 * @csspart step - One step.
 * @csspart link - A link or number.
 * @csspart copy - A button that copies a text.
 * @csspart copy-text - The text that it copies.
 * @csspart mark - Who vouches for a fact.
 */
export abstract class BlockElement extends SafeElement implements Host {
  static override get properties(): PropertyDeclarations {
    return {
      announcement: { state: true },
      ticked: { state: true },
    };
  }

  /** Text for the live region of screen readers, in the present language. A new one is announced. */
  protected announcement?: () => string;
  /** @internal */
  ticked: ReadonlySet<string> = new Set();

  readonly #late = new LateFilling(this, (fill) => this.inLanguage(fill));

  /** The language of this element. */
  abstract get language(): Language;

  /** Makes a text in the language of this element. */
  protected override inLanguage<T>(make: () => T): T {
    return inLanguage(this.language, make);
  }

  /** Resolves when closed parts have their content too. They get it shortly after the update. */
  get filled(): Promise<void> {
    return this.updateComplete.then(async () => {
      await this.#late.done;
      for (const inside of this.renderRoot.querySelectorAll('esim-device-check'))
        // What was made in a removed element waits until it is in a page.
        if (inside.isConnected) await inside.filled;
    });
  }

  /**
   * A sandboxed frame, where links and the clipboard are mostly refused.
   * @internal
   */
  get sandboxed(): boolean {
    // Not `self`: pages give this name to variables of theirs.
    return window.origin === 'null';
  }

  /**
   * Tells screen readers something, also if it is the same as before.
   *
   * @param message is called once in each language: a text with the time left would otherwise be announced
   *   every minute. It may return undefined if there is nothing to announce
   */
  protected announce(message: () => string | undefined): void {
    const made = memo((language: Language) => inLanguage(language, message));
    const text = () => this.attempt(() => made(this.language));
    if (text() !== undefined) this.announcement = () => text() ?? '';
  }

  /** Moves the focus after the next update, which may remove the element that has it now. */
  protected focusOn(selector: string): void {
    void this.updateComplete.then(() => focusFirst(this.renderRoot, selector));
  }

  /** @internal */
  fillLater(element: Element, fill: () => void): void {
    this.#late.add(element, fill);
  }

  /** Fills closed parts at once. */
  protected fillNow(): void {
    this.#late.now();
  }

  /** @internal */
  get startsShort(): boolean {
    return false;
  }

  /** @internal */
  onShowSteps(): void {}

  /** @internal */
  onTick(_step: string, _done: boolean): void {}

  /** @internal */
  onToggle(_block: DetailsBlock, _open: boolean): void {}

  /** @internal */
  onAction(_action: Action, _button: Element): void {}

  /** @internal */
  canPerform(_action: Action): boolean {
    return true;
  }

  /** @internal */
  onAnswer(_question: string, _answer: string | undefined): void {}

  /** @internal */
  deviceCheck(_level: number): TemplateResult | typeof nothing {
    return nothing;
  }

  /** @internal */
  onLink(event: Event, { href, kind }: LinkBlock): void {
    if (!tell(this, () => new EsimLinkEvent(href, kind))) event.preventDefault();
  }

  /** @internal */
  async onCopy(text: string, shown: Element, button: Element): Promise<void> {
    const copied = await copy(text, shown);
    this.answerOn(button, copied ? controls.copied : controls.selected);
  }

  /** Says on a button what pressing it did, to screen readers too. */
  protected answerOn(button: Element, message: () => string): void {
    this.announce(message);
    showOnButton(button, this.inLanguage(message));
  }
}
