import type { ConfigError } from '../../carriers/carrier.js';
import { issue } from '../../carriers/issue.js';
import { EsimConfigErrorEvent, tell } from './events.js';

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
    .map((value) => issue(from, name, known.join(', '), value));

/** Reports issues to the page, in the console and as an event. The same list is reported once. */
export class IssueReporter {
  #reported = '';

  constructor(readonly element: HTMLElement) {}

  report(issues: readonly ConfigError[]): void {
    const summary = issues
      .map(
        ({ path, expected, found, from }) =>
          `\n${path || from}: expected ${expected}, found ${found}`,
      )
      .join('');
    if (summary === this.#reported) return;
    this.#reported = summary;
    if (!summary) return;
    console.warn(`<${this.element.localName}> left out what was wrong:${summary}`);
    tell(this.element, () => new EsimConfigErrorEvent(issues));
  }
}
