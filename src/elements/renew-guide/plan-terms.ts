import type { ConfigError } from '../../carriers/carrier.js';
import { issue } from '../../carriers/issue.js';
import type { PlanTerms } from '../../rules/expiry.js';
import { readTerms, type WrittenTerms } from '../../rules/plan-terms.js';

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
