import { builtIns } from './carriers.js';
import { check } from './check.js';
import type { BuiltIn } from './fact.js';
import { FOR_CARRIERS, issue, oneOfThese, type ConfigError } from './issue.js';
import { isOtherSeller } from './other-sellers.js';
import { copyOf, valueAt, type Plain } from './plain-data.js';
import { carrierSchema, readId, type CarrierConfig } from './schema.js';

export type { ConfigError } from './issue.js';
export type { CarrierConfig, Text } from './schema.js';

/** Facts from one place on the page. */
export interface Layer {
  from: string;
  /** A partial `CarrierConfig`, unchecked. */
  value: unknown;
}

/** A carrier or seller as rules and content see it. */
export interface Carrier extends BuiltIn {
  kind: 'carrier' | 'seller';
  /** Whether the id is in the built-in table. */
  known: boolean;
  /** Paths of the facts that the page gave: `website.url`, `hotlines`, … */
  given: ReadonlySet<string>;
}

/** A code to dial or to text. */
export type Code = NonNullable<BuiltIn['codes']>[number];

export type Hotline = NonNullable<BuiltIn['hotlines']>[number];

/** Decides how long a fact stays fresh. */
export type FactKind = 'site' | 'app' | 'hotline' | 'code' | 'payment' | 'law' | 'period' | 'other';

/** A fact that is past its shelf life. */
export interface StaleFact {
  /** `payment.methods.0`, `lifecycle` … */
  path: string;
  kind: FactKind;
  /** The later of the source's date and `checked`. */
  date: string;
  /** Acting on it costs money or service, so the reader gets a warning next to it. */
  costly: boolean;
}

export interface Reading {
  /** Undefined if the page names no carrier. The reader then picks one. */
  carrier?: Carrier;
  errors: ConfigError[];
}

/** Keys about the page itself. They stay when the reader picks another carrier. */
const OF_THE_PAGE = ['support', 'offer', 'without'];

/** These are shown only with an address. Without it, they would be dead links. */
const WITH_ADDRESS = ['website', 'support'] as const;

/** Facts that are shown for carriers only. A seller is reached through its app and `support`. */
const OF_CARRIERS = ['store', 'codes', 'hotlines', 'payment', 'lifecycle'] as const;

/** Objects that merge field by field. Every other value is replaced as a whole. */
const MERGED = ['website', 'support', 'app', 'store', 'payment', 'clock'];

/** What our table says about a fact is wrong for the page's own one. */
const SAID_ABOUT: Readonly<Record<string, string[]>> = {
  lifecycle: ['sameWhenEmpty', 'blockedOnlyAtShop'],
};

/** Whether this fact comes from the page, not from the built-in table. */
export const isGiven = ({ given }: Pick<Carrier, 'given'>, path: string): boolean =>
  given.has(path) || given.has(firstKey(path));

/** The layers without the facts of their carrier, for a reader who picked another one. */
export const forAnotherCarrier = (layers: readonly Layer[]): Layer[] =>
  layers.map(({ from, value }) => ({
    from,
    value: Object.fromEntries(OF_THE_PAGE.map((key) => [key, valueAt(value ?? {}, key)])),
  }));

/**
 * Merges the page's facts with the built-in ones. The returned carrier is safe to show.
 *
 * All carrier facts pass through here. Invalid parts are left out and listed in `errors`. Never throws.
 *
 * @param id built-in or own id, in any case. Without it, the strongest layer with an `id` or `name` decides
 * @param layers strongest first
 * @param base the page's address, as the base of relative addresses
 * @param isComplete false while a file is loading that may bring what is missing
 */
export function readCarrier(
  id: string | undefined,
  layers: readonly Layer[] = [],
  base?: string,
  isComplete = true,
): Reading {
  const errors: ConfigError[] = [];
  const read = layers.map(({ from, value }) => {
    const checked = check(carrierSchema, value ?? {}, from, base);
    errors.push(...checked.errors);
    return { from, facts: checked.value ?? {} };
  });
  const wanted = chooseId(id, read);
  if (!wanted) return { errors };

  const carrierId = readId(wanted);
  const listed = Object.values(builtIns).find(({ id }) => id === carrierId);
  // A seller that is not in our table gets the guide for any seller.
  const builtIn =
    listed ?? (carrierId && isOtherSeller(carrierId) ? builtIns['other-seller'] : undefined);
  const merged: CheckedLayer[] = read.map((layer) => {
    const { from, facts } = layer;
    if (!facts.id || facts.id.toLowerCase() === carrierId) return layer;
    if (carrierId) errors.push(issue(from, 'id', carrierId, facts.id));
    return { from, facts: ofThePage(facts) };
  });
  // Weakest first, so that stronger layers win.
  const draft = [...merged]
    .reverse()
    .flatMap(({ facts }) => factsOf(facts))
    .reduce(withFact, draftOf(builtIn));
  if (!listed && !(carrierId && [...draft.given].some((path) => !isOfThePage(path)))) {
    errors.push(issue('attributes', 'carrier', oneOfThese(Object.keys(builtIns)), wanted));
  }
  const carrier = carrierOf(draft, carrierId, builtIn, !!listed);
  if (isComplete) errors.push(...unusedFacts(carrier, merged, errors));
  return { carrier, errors };
}

/** The facts of one place on the page, without the invalid ones. */
interface CheckedLayer {
  from: string;
  facts: Partial<CarrierConfig>;
}

const ofThePage = (facts: object): Partial<CarrierConfig> =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => OF_THE_PAGE.includes(key)));

/** Facts of the page that cannot be shown, one issue each. */
function unusedFacts(
  carrier: Carrier,
  layers: readonly CheckedLayer[],
  reported: readonly ConfigError[],
): ConfigError[] {
  const givenKeys = new Set([...carrier.given].map(firstKey));
  const layerWith = (key: string) => layers.find(({ facts }) => key in facts)?.from ?? '';
  const withoutAddress = WITH_ADDRESS.filter(
    (key) =>
      givenKeys.has(key) &&
      !carrier[key] &&
      // A wrong address is an error already.
      !reported.some(({ path }) => path === `${key}.url`),
  );
  const ofCarriers = OF_CARRIERS.filter(
    (key) =>
      carrier.kind === 'seller' && givenKeys.has(key) && Object.keys(carrier[key] ?? {}).length,
  );
  return [
    ...withoutAddress.map((key) =>
      issue(layerWith(key), `${key}.url`, '"url"', undefined, 'warning'),
    ),
    ...ofCarriers.map((key) => issue(layerWith(key), key, FOR_CARRIERS, carrier[key], 'warning')),
  ];
}

/** The given id, or the id of the strongest layer that has one. */
const chooseId = (
  id: unknown,
  layers: ReadonlyArray<{ facts: Partial<CarrierConfig> }>,
): string | undefined =>
  // A script may set the property to anything.
  (typeof id === 'string' && id.trim()) ||
  layers.find(({ facts }) => facts.id)?.facts.id ||
  (layers.some(({ facts }) => facts.name) ? 'own' : undefined);

/** A fact with its path: `name`, `website.url`. `null` removes the fact. */
type PathAndValue = [path: string, value: unknown];

/** A carrier during the merge. Each part is keyed by path. */
interface Draft {
  values: Plain;
  sources: Plain;
  code: Plain;
  given: ReadonlySet<string>;
}

const factsOf = (facts: object): PathAndValue[] =>
  Object.entries(facts).flatMap(([key, value]): PathAndValue[] =>
    value && MERGED.includes(key)
      ? Object.entries(value as Plain).map(([field, part]) => [`${key}.${field}`, part])
      : [[key, value]],
  );

function draftOf(builtIn: BuiltIn | undefined): Draft {
  // A copy, because pages get the carrier and may change it.
  const copy: Partial<BuiltIn> = builtIn ? copyOf(builtIn) : {};
  const { sources = {}, code = {}, ...facts } = copy;
  return { values: Object.fromEntries(factsOf(facts)), sources, code, given: new Set() };
}

/** The draft with one more fact from the page. */
function withFact(draft: Draft, [path, value]: PathAndValue): Draft {
  if (path === 'id' || path === '$schema') return draft;
  if (path === 'sources') return withSources(draft, (value ?? {}) as Plain);
  const outdated = value && isReplaced(draft, path) ? firstKey(path) : path;
  const rest = [outdated, ...(SAID_ABOUT[path] ?? [])].reduce(without, draft);
  if (value === null) return rest;
  return {
    ...rest,
    values: { ...rest.values, [path]: path === 'faq' ? byId(draft.values.faq, value) : value },
    given: new Set([...rest.given, path]),
  };
}

/** Whether a new fact makes its neighbors wrong. Another app has other store ids. */
const isReplaced = ({ values }: Draft, path: string): boolean =>
  path === 'app.name' || path === 'website.url' || (path === 'support.url' && path in values);

/** The draft without a fact or a group of facts. Their sources go with them. */
function without({ values, sources, code, given }: Draft, path: string): Draft {
  const isOther = (at: string) => at !== path && !at.startsWith(`${path}.`);
  const others = (part: Plain) =>
    Object.fromEntries(Object.entries(part).filter(([at]) => isOther(at)));
  return {
    values: others(values),
    sources: others(sources),
    code: others(code),
    given: new Set([...given].filter(isOther)),
  };
}

/** A page can date only its own facts. The key `date` dates all of them. */
const withSources = (draft: Draft, sources: Plain): Draft => ({
  ...draft,
  sources: {
    ...draft.sources,
    ...Object.fromEntries(
      Object.entries(sources).filter(([path]) => path === 'date' || isGiven(draft, path)),
    ),
  },
});

/** A later question replaces an earlier one with the same id. */
const byId = (...lists: unknown[]): unknown[] => [
  ...new Map(
    lists
      .flatMap((list) => (list ?? []) as Array<{ id: string }>)
      .map((one) => [one.id.toLowerCase(), one]),
  ).values(),
];

function carrierOf(
  { values, sources, code, given }: Draft,
  id = 'unknown',
  builtIn: BuiltIn | undefined,
  known: boolean,
): Carrier {
  const carrier: Plain = { hosts: [], kind: 'carrier' };
  for (const [path, value] of Object.entries(values)) {
    const [key = '', field] = path.split('.');
    carrier[key] = field ? { ...(carrier[key] as Plain), [field]: value } : value;
  }
  for (const key of WITH_ADDRESS) if (!(`${key}.url` in values)) delete carrier[key];
  // A page may write the days in any order.
  (carrier.lifecycle as Carrier['lifecycle'])?.sort((a, b) => a.day - b.day);
  if (builtIn?.sources || Object.keys(sources).length) carrier.sources = sources;
  if (builtIn?.code) carrier.code = code;
  return {
    ...(carrier as unknown as Carrier),
    id,
    known,
    given,
  };
}

const firstKey = (path: string): string => path.split('.')[0]!;

const isOfThePage = (path: string): boolean => OF_THE_PAGE.includes(firstKey(path));
