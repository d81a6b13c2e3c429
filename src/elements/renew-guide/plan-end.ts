import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import { issue } from '../../carriers/issue.js';
import { zoneOf, type EndContext } from '../../content/expiry.js';
import { readTerms, type EnteredTerms, type WrittenTerms } from '../../rules/plan-terms.js';

let zone: string | undefined;

/** The phone's own time zone. Asked only where an end is known: the first formatter is slow to make. */
const hereZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** What the page wrote and the reader entered about the plan's end, now and here. */
export function endContext(
  written: WrittenTerms,
  entered: EnteredTerms,
  carrier: Carrier | undefined,
): { context: EndContext; errors: ConfigError[] } {
  const { terms, wrong } = readTerms(written, '');
  if (terms.expires || terms.activated) {
    terms.zone ||= carrier ? zoneOf(carrier, hereZone()) : hereZone();
  }
  return {
    context: {
      terms: terms.expires || terms.activated ? terms : undefined,
      entered,
      now: Date.now(),
      get here() {
        return hereZone();
      },
    },
    errors: wrong.map(({ name, expected, found }) => issue('attributes', name, expected, found)),
  };
}
