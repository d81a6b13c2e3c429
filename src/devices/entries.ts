import { fold, inOurWords, isPlain, plainName } from './names.js';
import type { DeviceTable, Family } from './table.js';

/** One way to say the name of a phone, ready to be compared. */
export interface Entry {
  family: Family;
  /** The name that is meant: "Galaxy S23+". */
  name: string;
  /** As said, plain: `galaxys23plus`. */
  key: string;
  /** Without its first word, which most people leave out: `s23plus`. */
  short: string;
  brand: string;
  /** Stands for whatever begins so. */
  open: boolean;
}

/** Names that are told from every other maker's by what follows their first word. */
const DISTINCT =
  /^(galaxy((s|z|note|fold|flip|xcover)[a-z]*\d|z|xcover|tabs|fold$|flip$)|oppo(find|reno)|honormagic|motorola(razr|edge|moto|thinkphone)|nothing(phone|cmf)|google|asus(zenfone|rog)|vivoiqoo|huawei(mate|pura)|xiaomimi)/;

/** What has been read of a table: as many of its families. */
interface Reading {
  entries: Entry[];
  families: number;
}

const known = new WeakMap<DeviceTable, Reading>();

/**
 * Makes the entries of some more families: of a few, or of all that are left.
 *
 * @returns all that are made by now
 */
export function readOn(table: DeviceTable, few = table.families.length): readonly Entry[] {
  const reading = known.get(table) ?? { entries: [], families: 0 };
  known.set(table, reading);
  const { entries, families } = reading;
  const next = table.families.slice(families, families + few);
  if (!next.length) return entries;
  reading.families += next.length;
  const ways: Array<readonly [family: Family, said: string, name: string]> = [];
  for (const family of next) {
    // A line reads its codes when they are asked for, which the search would do for all at once.
    void family.codes;
    const { names, aliases, brand } = family;
    const add = (said: string, name: string) => {
      ways.push([family, said, name]);
      if (said.startsWith('Galaxy Z ')) ways.push([family, said.replace('Z ', ''), name]);
      // "iPhone SE" is the stem of three.
      const stem = brand === 'Apple' ? said.indexOf(' (') : -1;
      if (stem > 0) ways.push([family, said.slice(0, stem), name]);
    };
    for (const name of names) add(name, name.replace('*', ''));
    for (const said in aliases) add(said, aliases[said]!);
  }
  // All at once, which takes a tenth of the time.
  const plain = (parts: readonly string[]): string[] => {
    const text = parts.join('\n');
    return fold(isPlain(text) ? text : parts.map(inOurWords).join('\n')).split('\n');
  };
  const keys = plain(ways.map(([, said]) => said));
  const shorts = plain(ways.map(([, said]) => said.slice(said.indexOf(' ') + 1 || said.length)));
  const brands = plain(ways.map(([{ brand }]) => brand));
  ways.forEach(([family, said, name], index) =>
    entries.push({
      family,
      name,
      key: keys[index]!,
      short: shorts[index]!,
      brand: brands[index]!,
      open: said.endsWith('*'),
    }),
  );
  return entries;
}

/** Every way to say every name of a table. Made when it is first needed, once. */
export const entriesOf = (table: DeviceTable): readonly Entry[] => readOn(table);

const same = ({ key, short, brand, open }: Entry, said: string): boolean =>
  key === said ||
  (short === said && DISTINCT.test(key)) ||
  (open && said.startsWith(key)) ||
  (said.startsWith(brand) &&
    said.length > brand.length &&
    (key === said.slice(brand.length) ||
      short === said.slice(brand.length) ||
      (open && said.startsWith(key, brand.length))));

/**
 * The entries that a name may mean: of one family, or of several of the same name, or none. Only a name that
 * is the same but for spaces, signs, case and brand counts: "S20 FE" is not "S20", nor is what has 5G in its
 * name the one without. A slip in a word is forgiven, in a number never.
 */
export function entriesNamed(name: string, table: DeviceTable): readonly Entry[] {
  const entries = entriesOf(table);
  const found = (said: string): readonly Entry[] =>
    said ? entries.filter((entry) => same(entry, said)) : [];
  const said = plainName(name);
  const exact = found(said);
  // A name may hold a word that is none of others.
  const literal = exact.length ? exact : found(fold(name));
  if (literal.length) return literal;
  // Many write the network behind a name that has none.
  const without = /[45]g$/.test(said) ? found(said.slice(0, -2)) : [];
  return without.length ? without : found(plainName(mend(name, table) ?? ''));
}

/** The entries of which only the beginning was said, up to the end of a word: "iPhone", "Redmi Note". */
export const entriesBegun = (name: string, table: DeviceTable): readonly Entry[] => {
  const said = plainName(name);
  return said.length < 2
    ? []
    : entriesOf(table).filter(
        ({ key, brand, name }) =>
          brand === said ||
          (key.startsWith(said) &&
            name
              .split(' ')
              .some((_, at, words) => plainName(words.slice(0, at).join('')) === said)),
      );
};

const vocabularies = new WeakMap<DeviceTable, Set<string>>();

/** The longer words of a table's names, in which a slip can be told. */
function vocabularyOf(table: DeviceTable): Set<string> {
  let words = vocabularies.get(table);
  if (!words) {
    words = new Set();
    for (const { family, name } of entriesOf(table)) {
      for (const word of `${family.brand} ${name}`.toLowerCase().split(/[^a-z]+/)) {
        if (word.length > 4) words.add(word);
      }
    }
    vocabularies.set(table, words);
  }
  return words;
}

/**
 * A name with its misspelled words mended; nothing where there is nothing to mend. A word is mended
 * where one letter is wrong, missing, too many, or has changed places with the next.
 *
 * @param typing whether a word may be the beginning of one
 */
export function mend(name: string, table: DeviceTable, typing = false): string | undefined {
  const vocabulary = vocabularyOf(table);
  let mended = false;
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .split(/([a-z]+)/)
    .map((word) => {
      if (word.length < 4 || !/^[a-z]/.test(word) || vocabulary.has(word)) return word;
      const [first, second] = word;
      for (const right of vocabulary) {
        // One change leaves one of these in its place, or moves it by one.
        if (
          first !== right[0] &&
          second !== right[1] &&
          first !== right[1] &&
          second !== right[0]
        ) {
          continue;
        }
        // A beginning may lack a letter, or have one too many.
        const forms = typing
          ? [0, 1, -1].map((more) => right.slice(0, word.length + more))
          : [right];
        const form = forms.find((form) => isSlip(word, form));
        if (form) {
          mended = true;
          return form;
        }
      }
      return word;
    });
  return mended ? words.join('') : undefined;
}

/** Whether one change leads from a word to another. */
export function isSlip(said: string, right: string): boolean {
  if (Math.abs(said.length - right.length) > 1) return false;
  let at = 0;
  while (at < said.length && said[at] === right[at]) at++;
  const [rest, wanted] = [said.slice(at), right.slice(at)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
