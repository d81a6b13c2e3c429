import type { Carrier } from '../carriers/carrier.js';
import type { PlanTerms } from '../rules/expiry.js';
import type { StaleFact } from '../rules/freshness.js';
import type { Situation } from '../rules/ways.js';

/**
 * Everything that content depends on. Content is a pure function of it: the same scene in the same
 * language always gives the same blocks.
 */
export interface Scene {
  carrier: Carrier;
  /** The carrier's facts that are past their shelf life. */
  stale: readonly StaleFact[];
  answers: Answers;
  wishes: Wishes;
  place: Place;
}

/** A scene in which the carrier may still be unknown. */
export type OpenScene = Omit<Scene, 'carrier'> & { carrier?: Carrier };

/**
 * What the reader answered, by the question's id: `situation`, `have-wifi`, `saved`, and the questions
 * inside the steps. An absent answer was not given.
 */
export type Answers = Readonly<Record<string, string | undefined>> & {
  readonly situation?: Situation;
};

/** What the page asks for in its attributes. */
export interface Wishes {
  /** Which sections, in which order, as an article. Absent: all, in the short order. */
  sections?: readonly string[];
  /** Which ways to renew, in which order. Absent: all that the carrier's facts support. */
  methods?: readonly string[];
  /** The way that stands open. `''`: none. Absent: the best one. */
  method?: string;
  /** Questions of the FAQ that the page chose. Absent: all. */
  topics?: readonly string[];
  /** When this reader's plan ends. */
  terms?: PlanTerms;
}

/** Where and when the reader sees it. */
export interface Place {
  /** The page's address, if it can be opened again. */
  readonly address?: string;
  /** A sandboxed frame: files, sharing and printing are refused. */
  sandboxed: boolean;
  /** Read on paper or as plain HTML: every answer is written out, and there is nothing to press. */
  onPaper: boolean;
  /** The phone has no connection now. */
  offline?: boolean;
  /** Whether the page has `<esim-device-check>`. */
  hasDeviceCheck: boolean;
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** The language of plain texts that the page gives, as its `lang` names it. Absent: the page names none. */
  readonly lang?: string;
  /** The phone's time zone, as an IANA name. */
  readonly zone: string;
}

/** The scene for something that is only read. */
export const onPaper = (
  carrier: Carrier,
  now: number,
  stale: readonly StaleFact[],
  wishes: Wishes = {},
): Scene => ({
  carrier,
  stale,
  answers: {},
  wishes,
  place: { sandboxed: false, onPaper: true, hasDeviceCheck: false, now, zone: 'UTC' },
});
