import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import { fault } from '../../carriers/faults.js';
import { zoneOf, type EndContext } from '../../content/expiry.js';
import { readTerms, type EnteredTerms, type WrittenTerms } from '../../rules/plan-terms.js';

/** The phone's own time zone. */
const hereZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the page wrote and the reader entered about the plan's end, now and here. */
export function endContext(
  written: WrittenTerms,
  entered: EnteredTerms,
  carrier: Carrier | undefined,
): { context: EndContext; errors: ConfigError[] } {
  const here = hereZone();
  const { terms, wrong } = readTerms(written, carrier ? zoneOf(carrier, here) : here);
  return {
    context: {
      terms: terms.expires || terms.activated ? terms : undefined,
      entered,
      now: Date.now(),
      here,
    },
    errors: wrong.map(({ name, expected, found }) => fault('attributes', name, expected, found)),
  };
}
