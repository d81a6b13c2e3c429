import type { ConfigError } from '../../carriers/carrier.js';
import { issue, oneOfThese } from '../../carriers/issue.js';
import { issueText } from '../../content/issues.js';
import { EsimConfigErrorEvent, tell } from './events.js';
import { warn } from './warn.js';

/** An issue for each value of an attribute that is not one of the known values. */
export const unknownValues = (
  name: string,
  found: unknown,
  known: readonly string[],
  from = 'attributes',
): ConfigError[] =>
  (found ? [found].flat() : [])
    .map(String)
    .filter((value) => !known.includes(value))
    .map((value) => issue(from, name, oneOfThese(known), value));

/** The issues, each with a sentence in the current language. */
export const withMessages = (issues: readonly ConfigError[]): ConfigError[] =>
  issues.map((issue) => ({ ...issue, message: issueText(issue) }));

/** Reports issues to the page, in the console and as an event. The same list is reported once. */
export class IssueReporter {
  #reported = '';

  constructor(readonly element: HTMLElement) {}

  report(issues: readonly ConfigError[]): void {
    // Not the messages: another language is not another issue.
    const summary = issues
      .map(({ from, path, expected, found }) => [from, path, expected, found].join())
      .join();
    if (summary === this.#reported) return;
    this.#reported = summary;
    if (!summary) return;
    const messages = issues.map(({ message }) => `\n${message}`).join('');
    warn(`<${this.element.localName}>${messages}`);
    tell(this.element, () => new EsimConfigErrorEvent(issues));
  }
}
