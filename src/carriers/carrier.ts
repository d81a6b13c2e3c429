import { builtIns, type BuiltIn } from './carriers.js';
import type { StaleFact } from '../rules/freshness.js';
import { fault, faults } from './faults.js';
import { valueAt, type Plain } from './plain-data.js';
import { carrierSchema, idSchema, resolveAgainst, run, type CarrierFacts } from './schema.js';

export type { CarrierConfig, CarrierFacts, Text } from './schema.js';

/** One thing that was wrong, or only not understood, in what a page said about a carrier. */
export interface ConfigError {
  /** Where: `website.url`, `codes.2.ussd`; empty for the whole. */
  path: string;
  expected: string;
  /** The first characters of what stood there. */
  found: string;
  /** `warning`: an unknown key, which changes nothing. */
  kind: 'error' | 'warning';
  /** The layer it stood in: `attributes`, `config`, `json`, `config-src`, `meta`. */
  from: string;
}

/** What one place of the page says about the carrier. */
export interface Layer {
  from: string;
  /** A partial `CarrierConfig`, unchecked. */
  value: unknown;
}

/** A carrier or seller as rules and content see it. */
export interface Carrier extends CarrierFacts, Pick<BuiltIn, BuiltInOnly> {
  kind: 'carrier' | 'seller';
  /** Whether the id is one of our own table. */
  known: boolean;
  /** The facts that the page gave: `website.url`, `hotlines`, … */
  given: ReadonlySet<string>;
  /** Facts that are past their shelf life; absent where nobody looked. */
  stale?: readonly StaleFact[];
}

type BuiltInOnly = 'hosts' | 'fakes' | 'callsFrom' | 'onlineNeedsVneid' | 'topUp' | 'code';

export interface Reading {
  /** Absent when nobody said which carrier it is: the reader picks one. */
  carrier?: Carrier;
  errors: ConfigError[];
}

/** What stays when the reader says that the eSIM is another carrier's: the page's own things. */
const OF_THE_PAGE = ['support', 'offer', 'without'];

/** Fields that are merged one by one; every other value is replaced as a whole. */
const MERGED = ['website', 'support', 'app', 'store', 'payment', 'clock'];

const firstKey = (path: string) => path.split('.')[0]!;

/** Whether the page, and not our table, says this. */
export const isGiven = ({ given }: Pick<Carrier, 'given'>, path: string): boolean =>
  given.has(path) || given.has(firstKey(path));

/** The same page's words for the carrier that the reader picked instead. */
export const forAnotherCarrier = (layers: readonly Layer[]): Layer[] =>
  layers.map(({ from, value }) => ({
    from,
    value: Object.fromEntries(OF_THE_PAGE.map((key) => [key, valueAt(value ?? {}, key)])),
  }));

/**
 * The only door for carrier facts: takes what the page says, gives a carrier that is safe to show.
 *
 * @param id built-in or own id, ignoring case; absent, the strongest layer with an `id` or `name` decides
 * @param layers strongest first; whatever is wrong in them is left out, named in `errors`, and never thrown
 * @param base the page's address, for relative ones
 */
export function readCarrier(
  id: string | undefined,
  layers: readonly Layer[] = [],
  base?: string,
): Reading {
  const errors: ConfigError[] = [];
  const complain = (...of: Parameters<typeof fault>) => errors.push(fault(...of));

  resolveAgainst(base);
  const read = layers.map(({ from, value }) => {
    const { value: facts = {}, issues = [] } = run(carrierSchema, value ?? {});
    errors.push(...faults(issues as never, from));
    return { from, facts: facts as Facts };
  });
  const wanted =
    // A property set by script may hold anything.
    (typeof id === 'string' && id.trim()) ||
    read.find(({ facts }) => facts.id)?.facts.id ||
    (read.some(({ facts }) => facts.name) && 'own');
  if (!wanted) return { errors };

  const known = (run(idSchema, wanted).value as string | undefined)?.toLowerCase();
  const builtIn = Object.values(builtIns).find(({ id }) => id === known);
  const given = new Set<string>();
  const carrier: Plain = {
    hosts: [],
    ...(JSON.parse(JSON.stringify(builtIn ?? {})) as Plain),
    id: known ?? 'unknown',
    known: !!builtIn,
    given,
  };

  /** What changes a fact has not the source of the one before it. */
  const set = (owner: Plain, key: string, value: unknown, path = key) => {
    const isPart = (other: string) => `${other}.`.startsWith(`${path}.`);
    for (const record of [carrier.sources, carrier.code]) {
      for (const at in record as Plain | undefined) if (isPart(at)) delete (record as Plain)[at];
    }
    for (const at of given) if (isPart(at)) given.delete(at);
    if (value === null) delete owner[key];
    else {
      owner[key] = value;
      given.add(path);
    }
  };

  // Each laid over the weaker ones.
  for (const { from, facts } of read.reverse()) {
    const other = facts.id && facts.id.toLowerCase() !== known;
    if (other) complain(from, 'id', `${known}`, facts.id);
    for (const key in facts) {
      const value = facts[key] as Plain | null;
      if (other ? !OF_THE_PAGE.includes(key) : key === 'id' || key === '$schema') continue;
      if (key === 'sources') {
        // Last in the schema, so what this layer gives is known. A page cannot date a fact of ours.
        for (const [path, source] of Object.entries(value ?? {})) {
          if (path === 'date' || isGiven({ given }, path)) {
            carrier.sources = { ...(carrier.sources as Plain), [path]: source };
          }
        }
      } else if (value && key === 'faq') {
        const questions = [
          ...((carrier.faq ?? []) as Question[]),
          ...(value as unknown as Question[]),
        ];
        set(carrier, key, [
          ...new Map(questions.map((question) => [question.id, question])).values(),
        ]);
      } else if (value && MERGED.includes(key)) {
        // A new name or address makes the fields that belonged to the old one untrue.
        if (
          (key === 'app' && value.name) ||
          (key === 'website' && value.url) ||
          (key === 'support' && value.url && (carrier[key] as Plain | undefined)?.url)
        ) {
          set(carrier, key, null);
        }
        const fields = (carrier[key] ??= {}) as Plain;
        for (const field in value) set(fields, field, value[field], `${key}.${field}`);
      } else {
        set(carrier, key, value);
      }
    }
  }

  const described = [...given].some((path) => !OF_THE_PAGE.includes(firstKey(path)));
  if (!builtIn && !(described && known)) {
    const ids = Object.keys(builtIns).join(', ');
    complain('attributes', 'carrier', `one of ${ids}, or described by a config`, wanted);
  }
  carrier.kind ??= 'carrier';
  MERGED.forEach((key, index) => {
    // An app or a shop of which nothing is said is no way to renew; nor are the first two without
    // an address.
    const fields = Object.keys(carrier[key] ?? {});
    if (!fields.some((field) => index > 1 || field === 'url')) delete carrier[key];
  });
  return { carrier: carrier as unknown as Carrier, errors };
}

type Question = { id: string };

type Facts = Plain & { id?: string };
