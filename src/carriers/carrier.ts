import * as v from 'valibot';
import { builtIns, type BuiltIn } from './carriers.js';
import { copyPlainly, excerpt, hasOwn, isPlainObject, type Plain } from './plain-data.js';
import { carrierSchema, withBase, type CarrierFacts } from './schema.js';

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
}

type BuiltInOnly = 'hosts' | 'fakes' | 'callsFrom' | 'onlineNeedsVneid' | 'topUp' | 'code';

export interface Reading {
  /** Absent when nobody said which carrier it is: the reader picks one. */
  carrier?: Carrier;
  errors: ConfigError[];
}

/** What stays when the reader says that the eSIM is another carrier's: the page's own things. */
const OF_THE_PAGE = ['support', 'offer', 'without'];

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
  const read = withBase(base, () => layers.map((layer) => readLayer(layer, errors)));

  // A property set by script may hold anything.
  const asked = typeof id === 'string' ? id.trim() : '';
  const own = read.some(({ facts }) => facts.name) ? 'own' : '';
  const wanted = asked || read.find(({ facts }) => facts.id)?.facts.id || own;
  if (!wanted) return { errors };

  const wellFormed = v.is(carrierSchema.entries.id, wanted);
  const known = wellFormed ? wanted.toLowerCase() : 'unknown';
  const builtIn = hasOwn(builtIns, known) ? builtIns[known] : undefined;
  const merged: Plain = { ...(copyPlainly(builtIn ?? {}).copy as Plain), id: known };
  const given = new Set<string>();
  for (const layer of [...read].reverse()) {
    const other = layer.facts.id?.toLowerCase();
    if (other && other !== known) {
      errors.push({
        path: 'id',
        expected: `${known}, the carrier shown here`,
        found: excerpt(layer.facts.id),
        kind: 'error',
        from: layer.from,
      });
      lay(merged, only(layer.facts, OF_THE_PAGE), [], given);
    } else {
      lay(merged, layer.facts, layer.removed, given);
    }
  }
  const described = [...given].some((path) => !OF_THE_PAGE.includes(path.replace(/\..*/, '')));
  if (!builtIn && !(described && wellFormed)) {
    errors.unshift({
      path: 'carrier',
      expected: described
        ? 'id of letters, digits, - and _'
        : `one of ${Object.keys(builtIns).join(', ')}, or a config that describes it`,
      found: excerpt(wanted),
      kind: 'error',
      from: 'attributes',
    });
  }
  return { carrier: settled(merged, !!builtIn, given), errors };
}

/** The same page's words for the carrier that the reader picked instead. */
export function forAnotherCarrier(layers: readonly Layer[]): Layer[] {
  return layers.map(({ from, value }) => {
    try {
      return { from, value: isPlainObject(value) ? only(value, OF_THE_PAGE) : undefined };
    } catch {
      return { from, value: undefined };
    }
  });
}

function only(facts: Plain, keys: readonly string[]): Plain {
  return Object.fromEntries(keys.filter((key) => key in facts).map((key) => [key, facts[key]]));
}

const LONGEST_PATH = 200;

interface ReadLayer {
  from: string;
  facts: Plain & { id?: string; name?: unknown };
  removed: string[][];
}

function readLayer({ from, value }: Layer, errors: ConfigError[]): ReadLayer {
  if (value === undefined || value === null) return { from, facts: {}, removed: [] };
  const noted = new Set<string>();
  const note: Note = (path, expected, found, { kind = 'error', followsFrom = false } = {}) => {
    // A thing that is wrong is named once, and not again by what its going leaves behind.
    if (noted.has(path)) return;
    if (followsFrom && [...noted].some((other) => other.startsWith(`${path}.`))) return;
    noted.add(path);
    errors.push({
      path: path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path,
      expected,
      found: excerpt(found),
      kind,
      from,
    });
  };

  const { copy, removed, refused } = copyPlainly(value, (key) =>
    hasOwn(carrierSchema.entries, key),
  );
  for (const [path, [expected, found, kind]] of refused) note(path, expected, found, { kind });
  if (!isPlainObject(copy)) {
    note('', 'an object', value);
    return { from, facts: {}, removed: [] };
  }
  return { from, facts: checked(copy, note), removed };
}

type Note = (
  path: string,
  expected: string,
  found: unknown,
  how?: { kind?: ConfigError['kind']; followsFrom?: boolean },
) => void;

const looseSchema = v.object({
  ...carrierSchema.entries,
  id: v.optional(carrierSchema.entries.id),
});

/** Takes out what is wrong until the rest is right. Each round removes something, so it ends. */
function checked(copy: Plain, note: Note): Plain {
  const places = itemPlaces(copy);
  for (;;) {
    const result = v.safeParse(looseSchema, copy);
    if (result.success) {
      noteUnknown(copy, result.output, '', places, note);
      return result.output as Plain;
    }
    const wrongItems = new Map<unknown[], Set<unknown>>();
    // Asked before anything goes: what has two faults would be missing by the second.
    const missing = new Set(result.issues.filter(isMissing));
    for (const issue of result.issues) {
      const followsFrom = missing.has(issue) || ['check', 'min_entries'].includes(issue.type);
      note(pathOf(issue, places), expectation(issue), issue.input, { followsFrom });
      remove(issue, missing.has(issue), copy, wrongItems);
    }
    for (const [array, wrong] of wrongItems) {
      array.splice(0, Infinity, ...array.filter((_, index) => !wrong.has(index)));
      if (!array.length) dropValue(copy, array);
    }
  }
}

type Issue = v.BaseIssue<unknown>;
type PathItem = { input: unknown; key: unknown; value: unknown };

const pathItems = (issue: Issue) => (issue.path ?? []) as unknown as PathItem[];

/** Where each object of a list stood at first, so that errors keep naming that place. */
function itemPlaces(
  value: unknown,
  places = new WeakMap<object, number>(),
): WeakMap<object, number> {
  for (const [key, inner] of Object.entries(value ?? {})) {
    if (!inner || typeof inner !== 'object') continue;
    if (Array.isArray(value)) places.set(inner, Number(key));
    itemPlaces(inner, places);
  }
  return places;
}

const pathOf = (issue: Issue, places: WeakMap<object, number>) =>
  pathItems(issue)
    .map(({ key, value }) => places.get(value as object) ?? key)
    .join('.');

/** A required key that is not there. */
function isMissing(issue: Issue): boolean {
  const [last] = pathItems(issue).slice(-1);
  return isPlainObject(last?.input) && !hasOwn(last.input, String(last.key));
}

function expectation({ message, expected, received }: Issue): string {
  if (!message.startsWith('Invalid ')) return message;
  return received === 'undefined' && expected?.startsWith('"')
    ? `${expected}, which is required`
    : (expected?.replace(/^Object$/, 'an object').replace(/^Array$/, 'a list') ?? 'another value');
}

function remove(
  issue: Issue,
  missing: boolean,
  copy: Plain,
  wrongItems: Map<unknown[], Set<unknown>>,
) {
  // A missing key is no key to remove: its owner goes.
  const [item] = pathItems(issue).slice(missing ? -2 : -1);
  if (!item || (missing && pathItems(issue).length < 2)) {
    for (const key of Object.keys(copy)) delete copy[key];
  } else if (Array.isArray(item.input)) {
    const wrong = wrongItems.get(item.input) ?? new Set();
    wrongItems.set(item.input, wrong.add(item.key));
  } else {
    delete (item.input as Plain)[String(item.key)];
  }
}

/** A list of which nothing was right says nothing: what it would have replaced stays. */
function dropValue(owner: unknown, wanted: unknown): void {
  for (const [key, value] of Object.entries(owner ?? {})) {
    if (value === wanted) delete (owner as Plain)[key];
    else if (value && typeof value === 'object') dropValue(value, wanted);
  }
}

function noteUnknown(
  input: unknown,
  output: unknown,
  path: string,
  places: WeakMap<object, number>,
  note: Note,
): void {
  if (!input || typeof input !== 'object' || !output || typeof output !== 'object') return;
  for (const [key, value] of Object.entries(input)) {
    const place = places.get(value as object) ?? key;
    const at = path ? `${path}.${place}` : `${place}`;
    if (hasOwn(output, key)) noteUnknown(value, (output as Plain)[key], at, places, note);
    else note(at, 'a known key', value, { kind: 'warning' });
  }
}

/** Lays one layer over the others: objects field by field, arrays replace, `faq` by id. */
function lay(
  under: Plain,
  facts: Plain,
  removed: readonly (readonly string[])[],
  given: Set<string>,
): void {
  for (const [key = '', field, ...deeper] of removed) {
    // Without its id a carrier is none, and our own facts keep our own dates.
    if (deeper.length || ['id', 'sources'].includes(key)) continue;
    if (field === undefined) delete under[key];
    else if (!OBJECTS.includes(key)) continue;
    else if (isPlainObject(under[key])) delete under[key][field];
    forget(under, given, field === undefined ? key : `${key}.${field}`);
  }
  for (const [key, value] of Object.entries(facts)) {
    if (key === 'id' || key === '$schema') continue;
    if (key === 'sources') {
      // Last in the schema, so what this layer gives is known. A page cannot date a fact of ours.
      const own = Object.entries(value as Plain).filter(
        ([path]) => path === 'date' || given.has(path) || given.has(path.replace(/\..*/, '')),
      );
      under.sources = { ...(under.sources as Plain), ...Object.fromEntries(own) };
    } else if (key === 'faq') {
      under.faq = byId((under.faq ?? []) as Question[], value as Question[]);
      given.add(key);
    } else if (isPlainObject(value) && OBJECTS.includes(key)) {
      // A new name or address makes the fields that belonged to the old one untrue.
      const fresh = (key === 'app' && value.name) || (key === 'website' && value.url);
      if (fresh) {
        forget(under, given, key);
        delete under[key];
      }
      under[key] = { ...(under[key] as Plain), ...value };
      for (const field of Object.keys(value)) {
        forget(under, given, `${key}.${field}`);
        given.add(`${key}.${field}`);
      }
    } else {
      under[key] = value;
      forget(under, given, key);
      given.add(key);
    }
  }
}

/** Fields that are merged one by one; every other value is replaced as a whole. */
const OBJECTS = ['website', 'app', 'store', 'payment', 'clock', 'support'];

type Question = { id: string };

function byId(under: Question[], over: Question[]): Question[] {
  const later = new Map(over.map((question) => [question.id, question]));
  const kept = under.map((question) => {
    const replacement = later.get(question.id);
    later.delete(question.id);
    return replacement ?? question;
  });
  return [...kept, ...later.values()];
}

/** A fact that the page changed no longer has the source of the one before it. */
function forget(under: Plain, given: Set<string>, path: string): void {
  const belongs = (at: string) => at === path || at.startsWith(`${path}.`);
  for (const record of ['sources', 'code']) {
    const entries = Object.entries((under[record] ?? {}) as Plain);
    under[record] = Object.fromEntries(entries.filter(([at]) => !belongs(at)));
  }
  for (const at of given) if (belongs(at)) given.delete(at);
}

function settled(merged: Plain, known: boolean, given: ReadonlySet<string>): Carrier {
  const carrier = { kind: 'carrier', hosts: [], ...merged, known, given } as unknown as Carrier;
  if (!carrier.website?.url) delete carrier.website;
  if (!carrier.support?.url) delete carrier.support;
  for (const key of OBJECTS) {
    // An app or a shop of which nothing is said is no way to renew.
    const fields = carrier[key as keyof Carrier];
    if (fields && !Object.keys(fields).length) delete (carrier as unknown as Plain)[key];
  }
  return carrier;
}

/** Whether the page, and not our table, says this. */
export const isGiven = (carrier: Carrier, path: string): boolean =>
  carrier.given.has(path) || carrier.given.has(path.replace(/\..*/, ''));
