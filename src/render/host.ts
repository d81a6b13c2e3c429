import type { nothing, TemplateResult } from 'lit';
import type { Action, DetailsBlock, LinkBlock } from './block.js';

export type Rendered = TemplateResult | typeof nothing;

/** The element that renders blocks. It holds their state and handles the reader's actions. */
export interface Host {
  readonly ticked: ReadonlySet<string>;
  /** In a sandboxed frame links may not open, so addresses are shown with a copy button. */
  readonly sandboxed: boolean;
  /** Whether long lists of steps show only the first ones: the reader has not begun. */
  readonly startsShort: boolean;
  /** The reader wants to see all steps. */
  onShowSteps(): void;
  onTick(step: string, done: boolean): void;
  onToggle(block: DetailsBlock, open: boolean): void;
  onLink(event: Event, block: LinkBlock): void;
  onAction(action: Action, button: Element): void;
  /** Whether this place allows an action. Otherwise its button is left out. */
  canPerform(action: Action): boolean;
  /** @param answer undefined when the reader takes the answer back */
  onAnswer(question: string, answer: string | undefined): void;
  /** Renders a part, or leaves it out and reports why. */
  attempt<T>(make: () => T): T | undefined;
  /** Calls `fill` when there is time, or when the reader is about to see the element. */
  fillLater(element: Element, fill: () => void): void;
  /** `<esim-device-check>` for this carrier and reader. @param level of the headings in it */
  deviceCheck(level: number): Rendered;
  /** @param shown the element that shows the text. It is selected if copying is refused */
  onCopy(text: string, shown: Element, button: Element): void;
}
