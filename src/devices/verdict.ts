/** Where a phone was sold: ISO 3166-1 alpha-2 codes, `EU`, and two groups of sellers in North America. */
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
  /** A carrier in the United States or Canada, except Sprint and Google Fi. */
  | 'NA-CARRIER'
  /** Verizon, in the United States. */
  | 'VERIZON';

/**
 * How sure an answer is. `maker`: the maker says so. `press`: the press or a data sheet. `sellers`: two lists
 * of eSIM sellers agree. `weak`: one source. `unverified`: we found no source.
 */
export type Sure = 'maker' | 'press' | 'sellers' | 'weak' | 'unverified';

/** Surest first. */
export const SURENESS: readonly Sure[] = ['maker', 'press', 'sellers', 'weak', 'unverified'];

/** The reason for an answer. `content/device-reason.ts` says it in words. */
export type Reason =
  /** The table lists this model. */
  | 'listed'
  /** Units made for this place differ. */
  | 'sold-in'
  /** Units for some countries may lack it. No source says which countries. */
  | 'varies'
  /** The code has the shape of a unit made for China. */
  | 'china-code'
  /** A unit made for China. It takes the eSIMs of Chinese carriers; others are doubtful. */
  | 'china-only'
  /** Sold with the eSIM switched off. Some updates switched it on. */
  | 'switched-off'
  /** We found no source for this unit. */
  | 'unit-unknown'
  /** Only units sold in certain places have it. */
  | 'only-in'
  /** Only units bought with Google Fi service have it. */
  | 'only-fi'
  /** Sources disagree. */
  | 'conflict'
  /** Only units with mobile data have it. A page cannot see whether this is one. */
  | 'cellular'
  /** Holds an eSIM only as a second line of a phone. */
  | 'companion'
  /** One source, or none. */
  | 'weak'
  /** Several models share this name, with different answers. */
  | 'several'
  /** Not in the table, which proves nothing. */
  | 'not-listed'
  /** Only iPhones with eSIM run this iOS, or have this screen. */
  | 'iphone-new'
  /** Only iPhones without eSIM have this iOS and this screen. */
  | 'iphone-old'
  /** iPhones with eSIM and without have this screen. */
  | 'iphone-either'
  /** A computer, a television or a console, so not the device for the eSIM. */
  | 'computer'
  /** The browser does not reveal the model. */
  | 'hidden';

/** The phone as shown to the reader. */
export interface Device {
  id: string;
  name: string;
  brand: string;
  /** The model code, if the phone was looked up by it. */
  code?: string;
}

interface Grounds {
  reason: Reason;
  sure: Sure;
  /** Who says so: `apple`, `press`, `lists`, …; empty without a source. */
  source: string;
  device?: Device;
  /** The market that the unit is made for, if that decides. */
  place?: Place;
  /** A question for the reader, if the answer depends on it. Units sold in these places differ. */
  ask?: { what: 'sold-in'; places: readonly Place[] };
  /** The reader says that it is locked to a carrier. */
  isLocked?: true;
}

/** What we can say about a phone. `unsupported` needs proof; without it the answer is `unknown`. */
export type Answer = Grounds &
  (
    | { verdict: 'supported' }
    | { verdict: 'supported-unless'; where: readonly Place[] }
    | { verdict: 'unsupported' }
    | { verdict: 'unknown'; leaning: 'yes' | 'no' | 'none' }
  );

export type Verdict = Answer['verdict'];

/** The answer if we do not know. */
export const unknownAnswer = (reason: Reason) =>
  ({ verdict: 'unknown', leaning: 'none', reason, sure: 'unverified', source: '' }) as const;
