import type { CarrierConfig } from './schema.js';

/** When the source was written, as precisely as it states: 2023, 2023-03, 2023-03-21, or `undated`. */
export type SourceDate =
  'undated' | `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** A public page or file. */
export interface Page {
  date: SourceDate;
  url: `http${string}`;
}

/**
 * Files of public code that agree. Not official, and their addresses were not recorded.
 *
 * They may prove only a store id or an issuer prefix. A wrong one of these is harmless, but a wrong
 * code or hotline costs money.
 */
export interface PublicCode {
  date: SourceDate;
  /** How many files agree. */
  files: number;
}

export type Source = Page | PublicCode;

/** @param date when the source was written, not when it was read */
export const page = (date: SourceDate, url: Page['url']): Page => ({ date, url });

/** @param date date of the newest file */
export const publicCode = (date: SourceDate, files: number): PublicCode => ({ date, files });

/** A value with the sources that confirm it. */
export class Fact<T, S extends Source = Source> {
  constructor(
    readonly value: T,
    /** Newest first. Readers see the first one. */
    readonly sources: readonly S[],
  ) {}
}

/**
 * A confirmed value. Its source is an official page, the press quoting the carrier, or several
 * independent sources that agree.
 *
 * @param sources newest first
 */
export const fact = <T, S extends readonly [Source, ...Source[]]>(
  value: T,
  ...sources: S
): Fact<T, S[number]> => new Fact(value, sources);

/** `T` with a `Fact` in place of each value, or of a whole part. */
type Sourced<T, S extends Source = Page> = Fact<T, S> | SourcedParts<T, S>;

type SourcedParts<T, S extends Source> = T extends string | number | boolean
  ? never
  : { [Key in keyof T]: Sourced<T[Key], S> };

/** Facts that only the built-in table can give. */
interface OwnFacts {
  /** The carrier's own hosts. Their subdomains count too. */
  hosts: string[];
  /** Hosts that the carrier warns of as fakes. */
  fakes?: string[];
  /** Numbers that the carrier calls from, in its own words. */
  callsFrom?: string[];
  /** The online service needs the Vietnamese identity app, which visitors do not have. */
  onlineNeedsVneid?: boolean;
  /** How to top up a seller's eSIM. */
  topUp?: {
    /** The place in the seller's app, in the app's own words. */
    place?: string;
    /**
     * `if-offered`: only if the eSIM shows the offer. `add-on`: more data for a plan that still runs.
     * `booking`: on the page of the first booking, if it is offered there; the new plan follows the
     * first one. `always`: any eSIM of this seller. `credit`: money that lasts longer than a plan.
     * `none`: no way is known. For `booking` and `none` there are only product pages, for `always` only
     * a help page on refunds, and the guide says so.
     */
    how: 'if-offered' | 'add-on' | 'booking' | 'always' | 'credit' | 'none';
    /** Whether it still works after the data or days ran out. Absent if no source says. */
    afterEnd?: boolean;
    /** The plan ends when its data is used up. */
    endsWithData?: boolean;
  };
  /**
   * What starts the days of a seller's plan. `network`: the first connection, or with some plans the
   * installation. `roaming`: turning it on with data roaming. `midnight-gmt8`: days of the calendar by
   * GMT+8, as its product page says.
   */
  daysStart?: {
    at: 'network' | 'roaming' | 'midnight-gmt8';
    /** The place in the seller's app that says so for a plan, in the app's own words. */
    place?: string;
  };
  /** The eSIM still gets some data after its plan has ended: Holafly's "Always On". */
  alwaysOn?: boolean;
  /** What `lifecycle` says also begins when the main balance is empty. */
  sameWhenEmpty?: boolean;
  /** A line that is blocked both ways is opened again only at a shop. */
  blockedOnlyAtShop?: boolean;
}

/** A built-in carrier or seller as it ships. */
export interface BuiltIn extends CarrierConfig, OwnFacts {
  /** Facts that only public code confirms: path → number of files. Not official. */
  code?: Record<string, number>;
}

type App = NonNullable<BuiltIn['app']>;
type Payment = NonNullable<BuiltIn['payment']>;

/**
 * A built-in carrier or seller as written in `data/`. The type requires a source for every fact. It
 * accepts public code only for the facts that `PublicCode` names.
 */
export interface SourcedCarrier
  extends
    Pick<BuiltIn, 'id' | 'country' | 'kind'>,
    SourcedParts<
      Omit<
        BuiltIn,
        | 'id'
        | 'country'
        | 'kind'
        | 'code'
        | 'sources'
        | 'app'
        | 'hotlines'
        | 'codes'
        | 'payment'
        | 'iccid'
        | 'topUp'
        | 'daysStart'
      >,
      Page
    > {
  app?: SourcedParts<Pick<App, 'name'>, Page> &
    SourcedParts<Pick<App, 'appStore' | 'googlePlay'>, Source>;
  /** One fact each: what makes it old or unsure is said of the whole. */
  hotlines?: Array<Fact<NonNullable<BuiltIn['hotlines']>[number], Page>>;
  codes?: Array<Fact<NonNullable<BuiltIn['codes']>[number], Page>>;
  payment?: SourcedParts<Pick<Payment, 'methods'>, Page> & {
    /** `unknown` needs no source. */
    foreignCard?: 'unknown' | Fact<'yes' | 'no', Page>;
  };
  iccid?: Sourced<string[], Source>;
  /** `if-offered` needs no source: it is true of every seller. */
  topUp?: Sourced<BuiltIn['topUp']> | { how: 'if-offered' };
  daysStart?: Fact<NonNullable<BuiltIn['daysStart']>, Page>;
}

/** All facts of a carrier with their paths: `hotlines.0`, `website.url`. */
export function factsIn(part: unknown, path = ''): Array<[path: string, fact: Fact<unknown>]> {
  if (part instanceof Fact) return [[path, part]];
  if (!part || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    factsIn(inner, path ? `${path}.${key}` : key),
  );
}

/**
 * The carrier as it ships: plain values, and for each fact the short text about its source that
 * readers see.
 */
export function shipped(carrier: SourcedCarrier): BuiltIn {
  // Readers see the hosts in the links, so their sources do not ship.
  const facts = factsIn(carrier).filter(([path]) => !path.startsWith('hosts.'));
  const code = facts.flatMap(([path, { sources }]) => {
    const files = sources.flatMap((source) => ('files' in source ? source.files : []));
    return files.length === sources.length ? [[path, files.reduce((a, b) => a + b)] as const] : [];
  });
  return {
    ...(valuesOf(carrier) as BuiltIn),
    ...(code.length && { code: Object.fromEntries(code) }),
    ...(facts.length && {
      sources: Object.fromEntries(facts.map(([path, fact]) => [path, shownSource(fact)])),
    }),
  };
}

function valuesOf(part: unknown): unknown {
  if (part instanceof Fact) return part.value;
  if (Array.isArray(part)) return part.map(valuesOf);
  if (!part || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, valuesOf(inner)]));
}

/** Text about a source that readers see: `2023-03 vov.vn`, or only a date. */
export function shownSource({ sources: [newest] }: Fact<unknown>): string {
  const { date } = newest!;
  return 'url' in newest! ? `${date} ${new URL(newest.url).host.replace(/^www\./, '')}` : date;
}
