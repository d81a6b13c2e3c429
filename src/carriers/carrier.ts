import { builtIns } from './carriers.js';
import { check } from './check.js';
import type { BuiltIn } from './fact.js';
import { issue, type ConfigError } from './issue.js';
import { valueAt, type Plain } from './plain-data.js';
import { carrierSchema, readId } from './schema.js';

export type { ConfigError } from './issue.js';
export type { CarrierConfig, Text } from './schema.js';

/** What one place of the page says about the carrier. */
export interface Layer {
  from: string;
  /** A partial `CarrierConfig`, unchecked. */
  value: unknown;
}

/** A carrier or seller as rules and content see it. */
export interface Carrier extends BuiltIn {
  kind: 'carrier' | 'seller';
  /** Whether the id is one of our own table. */
  known: boolean;
  /** The facts that the page gave: `website.url`, `hotlines`, … */
  given: ReadonlySet<string>;
  /** Facts that are past their shelf life; absent when nobody checked. */
  stale?: readonly StaleFact[];
}

/** What a fact is about, as far as its age matters. */
export type FactKind = 'site' | 'app' | 'hotline' | 'code' | 'payment' | 'law' | 'period' | 'other';

/** A fact that is past its shelf life. */
export interface StaleFact {
  /** `payment.methods.0`, `lifecycle` … */
  path: string;
  kind: FactKind;
  /** The later of the source's date and `checked`. */
  date: string;
  /** Whether acting on it costs money or service: then the reader is told where it is shown. */
  costly: boolean;
}

export interface Reading {
  /** Absent when the page does not say which carrier it is: the reader picks one. */
  carrier?: Carrier;
  errors: ConfigError[];
}

/** What stays when the reader picks another carrier: the page's own things. */
const OF_THE_PAGE = ['support', 'offer', 'without'];

/** Fields that are merged one by one. Every other value is replaced as a whole. */
const MERGED = ['website', 'support', 'app', 'store', 'payment', 'clock'];

/** Without an address, these lead nowhere. */
const NEED_URL = ['website', 'support'];

/** Whether the page says this, and not our table. */
export const isGiven = ({ given }: Pick<Carrier, 'given'>, path: string): boolean =>
  given.has(path) || given.has(firstKey(path));

/** What the same page says when the reader picked another carrier. */
export const forAnotherCarrier = (layers: readonly Layer[]): Layer[] =>
  layers.map(({ from, value }) => ({
    from,
    value: Object.fromEntries(OF_THE_PAGE.map((key) => [key, valueAt(value ?? {}, key)])),
  }));

/**
 * The only door for carrier facts: takes what the page says, returns a carrier that is safe to show.
 *
 * @param id built-in or own id, ignoring case; absent, the strongest layer with an `id` or `name` decides
 * @param layers strongest first; whatever is wrong in them is left out and named in `errors`, never thrown
 * @param base the page's address, for relative ones
 */
export function readCarrier(
  id: string | undefined,
  layers: readonly Layer[] = [],
  base?: string,
): Reading {
  const read = layers.map((layer) => readLayer(layer, base));
  const errors = read.flatMap((layer) => layer.errors);
  const wanted = chooseId(id, read);
  if (!wanted) return { errors };

  const known = readId(wanted);
  const builtIn = Object.values(builtIns).find(({ id }) => id === known);
  const weakestFirst = [...read].reverse();
  const draft = weakestFirst.reduce(
    (before, { facts }) => overlay(before, isOfAnother(facts, known) ? ownThings(facts) : facts),
    draftOf(builtIn),
  );
  return {
    carrier: carrierOf(draft, known, builtIn),
    errors: [
      ...errors,
      ...weakestFirst
        .filter(({ facts }) => isOfAnother(facts, known))
        .map(({ from, facts }) => issue(from, 'id', `${known}`, facts.id)),
      ...(builtIn || (known && isDescribed(draft)) ? [] : [unknownCarrier(wanted)]),
    ],
  };
}

/** What one layer says, as far as it is right. */
type Facts = Plain & { id?: string };

interface ReadLayer {
  from: string;
  facts: Facts;
  errors: ConfigError[];
}

/** The carrier while layers are laid over it. */
interface Draft {
  facts: Plain;
  given: readonly string[];
}

function readLayer({ from, value }: Layer, base: string | undefined): ReadLayer {
  const { value: facts = {}, errors } = check(carrierSchema, value ?? {}, from, base);
  return { from, facts: { ...facts }, errors };
}

/** The id that was asked for, else that of the strongest layer that has one. */
const chooseId = (id: unknown, layers: readonly ReadLayer[]): string | undefined =>
  // A script may set the property to anything.
  (typeof id === 'string' && id.trim()) ||
  layers.find(({ facts }) => facts.id)?.facts.id ||
  (layers.some(({ facts }) => facts.name) ? 'own' : undefined);

const isOfAnother = ({ id }: Facts, known: string | undefined): boolean =>
  !!id && id.toLowerCase() !== known;

const ownThings = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => OF_THE_PAGE.includes(key)));

/** A copy, because pages get the carrier and may change it. */
const draftOf = (builtIn: BuiltIn | undefined): Draft => ({
  facts: JSON.parse(JSON.stringify(builtIn ?? {})) as Plain,
  given: [],
});

const overlay = (draft: Draft, facts: Facts): Draft =>
  Object.entries(facts).reduce((before, [key, value]) => withField(before, key, value), draft);

function withField(draft: Draft, key: string, value: unknown): Draft {
  if (key === 'id' || key === '$schema') return draft;
  if (key === 'sources') return withSources(draft, (value ?? {}) as Plain);
  if (value === null) return withFact(draft, key, null);
  if (key === 'faq') return withFact(draft, key, byId(draft.facts.faq, value));
  if (!MERGED.includes(key)) return withFact(draft, key, value);
  const start = isReplaced(draft, key, value as Plain) ? withFact(draft, key, null) : draft;
  return Object.entries(value as Plain).reduce(
    (before, [field, part]) => withFact(before, `${key}.${field}`, part),
    start,
  );
}

/** A new app or site makes the fields of the old one untrue. */
const isReplaced = ({ facts }: Draft, key: string, value: Plain): boolean =>
  key === 'app'
    ? !!value.name
    : NEED_URL.includes(key) &&
      !!value.url &&
      (key === 'website' || !!(facts[key] as Plain | undefined)?.url);

/** Sets one fact, or removes it with `null`. The source of the fact before does not apply to the new one. */
function withFact({ facts, given }: Draft, path: string, value: unknown): Draft {
  const [key = '', field] = path.split('.');
  const { sources, code } = facts;
  const owner = field ? withKey((facts[key] ?? {}) as Plain, field, value) : value;
  const others = given.filter((at) => !isPartOf(at, path));
  return {
    facts: {
      ...withKey(facts, key, owner),
      ...(sources ? { sources: withoutPart(sources, path) } : {}),
      ...(code ? { code: withoutPart(code, path) } : {}),
    },
    given: value === null ? others : [...others, path],
  };
}

/** A page can date only what it gives itself; `date` alone is for the whole. */
function withSources({ facts, given }: Draft, sources: Plain): Draft {
  const own = Object.entries(sources).filter(
    ([path]) => path === 'date' || isGiven({ given: new Set(given) }, path),
  );
  return own.length
    ? {
        facts: { ...facts, sources: { ...(facts.sources as Plain), ...Object.fromEntries(own) } },
        given,
      }
    : { facts, given };
}

/** The later question of two with the same id wins, in the place of the first. */
const byId = (...lists: unknown[]): unknown[] => [
  ...new Map(
    lists.flatMap((list) => (list ?? []) as Array<{ id: string }>).map((one) => [one.id, one]),
  ).values(),
];

const withKey = (owner: Plain, key: string, value: unknown): Plain => {
  const { [key]: _, ...others } = owner;
  return value === null ? others : { ...owner, [key]: value };
};

const withoutPart = (record: unknown, path: string): Plain =>
  Object.fromEntries(Object.entries(record as Plain).filter(([at]) => !isPartOf(at, path)));

const isPartOf = (path: string, whole: string): boolean => `${path}.`.startsWith(`${whole}.`);

const firstKey = (path: string): string => path.split('.')[0]!;

/** Whether the page says anything about the carrier itself. */
const isDescribed = ({ given }: Draft): boolean =>
  given.some((path) => !OF_THE_PAGE.includes(firstKey(path)));

const unknownCarrier = (wanted: string): ConfigError =>
  issue(
    'attributes',
    'carrier',
    `one of ${Object.keys(builtIns).join(', ')}, or described by a config`,
    wanted,
  );

function carrierOf({ facts, given }: Draft, id: string | undefined, builtIn?: BuiltIn): Carrier {
  return {
    hosts: [],
    kind: 'carrier',
    ...withoutEmpty(facts),
    id: id ?? 'unknown',
    known: !!builtIn,
    given: new Set(given),
  };
}

/** An app, shop or site without facts is no way to renew. */
const withoutEmpty = (facts: Plain): Plain =>
  Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => {
      if (!MERGED.includes(key)) return true;
      const fields = Object.keys(value as Plain);
      return NEED_URL.includes(key) ? fields.includes('url') : fields.length > 0;
    }),
  );
