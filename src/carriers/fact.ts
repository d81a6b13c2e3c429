import type { CarrierConfig } from './schema.js';

/** When a source was written, as exactly as it says itself: 2023, 2023-03, 2023-03-21, or `undated`. */
export type SourceDate =
  'undated' | `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** A page or file that anybody can look up. */
export interface Page {
  date: SourceDate;
  url: `http${string}`;
}

/**
 * Public code that agrees, but whose addresses were not recorded. Not official. It may prove only a
 * store id or an issuer prefix: a wrong one leads nowhere, while a wrong code or hotline costs money.
 */
export interface PublicCode {
  date: SourceDate;
  /** How many files agree. */
  files: number;
}

export type Source = Page | PublicCode;

/** @param date the source's own; never the day somebody read it */
export const page = (date: SourceDate, url: Page['url']): Page => ({ date, url });

/** @param date of the newest file */
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
 * A confirmed value: an official page, the press quoting the carrier, or several independent
 * sources that agree.
 *
 * @param sources newest first
 */
export const fact = <T, S extends readonly [Source, ...Source[]]>(
  value: T,
  ...sources: S
): Fact<T, S[number]> => new Fact(value, sources);

/** The same shape, with a fact in the place of every value or of a whole part. */
type Sourced<T, S extends Source = Page> = Fact<T, S> | SourcedParts<T, S>;

type SourcedParts<T, S extends Source> = T extends string | number | boolean
  ? never
  : { [Key in keyof T]: Sourced<T[Key], S> };

/** What only our own table can say. */
interface OwnFacts {
  /** The carrier's own hosts; a subdomain of one counts. */
  hosts: string[];
  /** Hosts that the carrier itself named as fakes. */
  fakes?: string[];
  /** Numbers that the carrier said it calls from. */
  callsFrom?: string[];
  /** Its online service asks for the Vietnamese identity app, which visitors do not have. */
  onlineNeedsVneid?: boolean;
  /** How a seller's eSIM is topped up. */
  topUp?: {
    /** Where in its app, in the app's own words. */
    place?: string;
    /** `if-offered`: only an eSIM that shows it; `add-on`: data on top of a plan that still runs. */
    how: 'if-offered' | 'add-on';
    /** Whether it still works once data or days have run out; absent when no source says. */
    afterEnd?: boolean;
    /** The plan is over as soon as its data is used up. */
    endsWithData?: boolean;
  };
}

/** A built-in carrier or seller as it ships. */
export interface BuiltIn extends CarrierConfig, OwnFacts {
  /** Facts known from agreeing public code only: path → number of files. Not official. */
  code?: Record<string, number>;
}

type App = NonNullable<BuiltIn['app']>;
type Payment = NonNullable<BuiltIn['payment']>;

/**
 * A built-in carrier or seller as its file in `data/` describes it. The type asks for a source for
 * every fact, and accepts public code only where `PublicCode` allows it.
 */
export interface SourcedCarrier
  extends
    Pick<BuiltIn, 'id' | 'country' | 'kind'>,
    SourcedParts<
      Omit<
        BuiltIn,
        'id' | 'country' | 'kind' | 'code' | 'sources' | 'app' | 'payment' | 'iccid' | 'topUp'
      >,
      Page
    > {
  app?: SourcedParts<Pick<App, 'name'>, Page> &
    SourcedParts<Pick<App, 'appStore' | 'googlePlay'>, Source>;
  payment?: SourcedParts<Pick<Payment, 'methods'>, Page> & {
    /** That nobody knows needs no source. */
    foreignCard?: 'unknown' | Fact<'yes' | 'no', Page>;
  };
  iccid?: Sourced<string[], Source>;
  /** That an eSIM can be topped up if its app offers it is true of every seller. */
  topUp?: Sourced<BuiltIn['topUp']> | { how: 'if-offered' };
}

/** Every fact of a carrier, with its path: `hotlines.0`, `website.url`. */
export function factsIn(part: unknown, path = ''): Array<[path: string, fact: Fact<unknown>]> {
  if (part instanceof Fact) return [[path, part]];
  if (!part || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    factsIn(inner, path ? `${path}.${key}` : key),
  );
}

/**
 * The form that ships: plain values, and beside them for each fact only what a reader is told about
 * its source.
 */
export function shipped(carrier: SourcedCarrier): BuiltIn {
  // The facts say nothing about hosts: a reader sees them in the links.
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

/** What a reader is told about the sources of a fact: `2023-03 vov.vn`, or only a date. */
export function shownSource({ sources: [newest] }: Fact<unknown>): string {
  const { date } = newest!;
  return 'url' in newest! ? `${date} ${new URL(newest.url).host.replace(/^www\./, '')}` : date;
}
