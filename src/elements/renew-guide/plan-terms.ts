import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import { issue } from '../../carriers/issue.js';

import type { PlanTerms } from '../../rules/expiry.js';
import { readTerms, zoneOf, type WrittenTerms } from '../../rules/plan-terms.js';
import { phoneZone } from '../shared/place.js';

/** What the attributes say about the plan's end, and what is wrong in them. */
export interface PlanAttributes {
  /** Undefined if the attributes name neither the end nor the start. */
  terms?: PlanTerms;
  issues: ConfigError[];
}

export function readPlan(attributes: WrittenTerms): PlanAttributes {
  const { terms, wrong } = readTerms(attributes, '');
  return {
    terms: terms.expires || terms.activated ? terms : undefined,
    issues: wrong.map(({ name, expected, found }) => issue('attributes', name, expected, found)),
  };
}

/** The terms with the carrier's time zone, if the attributes name none. */
export const withZone = (terms: PlanTerms, carrier: Carrier | undefined): PlanTerms => ({
  ...terms,
  zone: terms.zone || (carrier ? zoneOf(carrier, phoneZone()) : phoneZone()),
});
