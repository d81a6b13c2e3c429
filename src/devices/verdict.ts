/** Where a phone was sold: ISO 3166-1 alpha-2, and two groups that differ from their country. */
export type Place =
  | 'CN'
  | 'HK'
  | 'MO'
  | 'TW'
  | 'KR'
  | 'JP'
  | 'US'
  | 'AU'
  | 'EU'
  /** From a phone company in the United States or Canada that is neither Sprint nor Google Fi. */
  | 'NA-CARRIER'
  /** From Verizon, in the United States. */
  | 'VERIZON';

/**
 * How sure an answer is: the maker says so; the press or a data sheet does; two lists of eSIM sellers
 * agree; only one source does; nobody was found who does.
 */
export type Sure = 'maker' | 'press' | 'sellers' | 'weak' | 'unverified';

export const SURENESS: readonly Sure[] = ['maker', 'press', 'sellers', 'weak', 'unverified'];

/** Why an answer is what it is. Each has its sentence in `content/device-check.ts`. */
export type Reason =
  /** The table says so of this model. */
  | 'listed'
  /** Units made for this place differ. */
  | 'sold-in'
  /** Some countries' units may lack it; nobody publishes which. */
  | 'varies'
  /** The code has the shape of a unit made for China. */
  | 'china-code'
  /** A unit made for China that takes its carriers' eSIMs; others are doubtful. */
  | 'china-only'
  /** Sold with the eSIM switched off; some updates switched it on. */
  | 'switched-off'
  /** Nobody was found who checked this unit. */
  | 'unit-unknown'
  /** Only units sold in certain places have it. */
  | 'only-in'
  /** Only units bought with Google Fi service have it. */
  | 'only-fi'
  /** Sources say different things. */
  | 'conflict'
  /** Only units with mobile data have it; a page cannot see which this is. */
  | 'cellular'
  /** Holds an eSIM only as a second line of a phone. */
  | 'companion'
  /** Only one source, or none, says so. */
  | 'weak'
  /** Several models have this name, and differ. */
  | 'several'
  /** Not in the table, which is no proof of anything. */
  | 'not-listed'
  /** An iPhone with this system is of the generation that has it. */
  | 'iphone-new'
  /** An iPhone with this system and screen is older than the first that has it. */
  | 'iphone-old'
  /** An iPhone with this screen may be of either generation. */
  | 'iphone-either'
  /** A computer: not what the eSIM goes into. */
  | 'computer'
  /** The browser does not say what phone this is. */
  | 'hidden';

/** A line of the table, as it is named to the reader. */
export interface Device {
  id: string;
  name: string;
  brand: string;
  /** The model code, where that was said in place of a name. */
  code?: string;
}

interface Grounds {
  reason: Reason;
  sure: Sure;
  /** Who says so: `apple`, `press`, `lists` …; empty when nobody does. */
  source: string;
  device?: Device;
  /** Whose market the unit is made for, where that decides. */
  place?: Place;
  /** Only where the answer depends on it: where units differ, as choices for the reader. */
  ask?: { what: 'sold-in'; places: readonly Place[] };
}

/** What can be said of a phone. "No" is only said when it is proven; everything else is "unknown". */
export type Answer = Grounds &
  (
    | { verdict: 'supported' }
    | { verdict: 'supported-unless'; where: readonly Place[] }
    | { verdict: 'unsupported' }
    | { verdict: 'unknown'; leaning: 'yes' | 'no' | 'none' }
  );

export type Verdict = Answer['verdict'];
