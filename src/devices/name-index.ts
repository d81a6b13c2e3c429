import { plainName } from './names.js';
import { waysToSay, type DeviceTable, type Family } from './table.js';

/** Names that are told from every other by what follows their first word. */
const DISTINCT =
  /^(galaxy((s|z|note|fold|xcover)[a-z]*\d|z|xcover)|(oppo)(find|reno)|honormagic|motorola(razr|edge|moto|thinkphone)|nothingphone|google|asus(zenfone|rog)|vivoiqoo|huawei(mate|pura)|rakuten$)/;

interface Names {
  /** By the whole name. */
  whole: Map<string, Family[]>;
  /** Without its first word: counts where that is distinct, or the brand was said. */
  short: Map<string, Family[]>;
}

const indexes = new WeakMap<DeviceTable, Names>();

const add = (map: Map<string, Family[]>, key: string, family: Family) => {
  const known = map.get(key);
  if (!known) map.set(key, [family]);
  else if (!known.includes(family)) known.push(family);
};

function indexOf(table: DeviceTable): Names {
  let index = indexes.get(table);
  if (!index) {
    index = { whole: new Map(), short: new Map() };
    for (const family of table.families) {
      for (const [name] of waysToSay(family)) {
        const key = plainName(name);
        add(index.whole, key, family);
        // "iPhone SE" is the stem of three.
        const stem = plainName(name.replace(/\(.*/, ''));
        if (stem !== key && /^i(phone|pad)/.test(stem)) add(index.whole, stem, family);
        const [, ...rest] = name.split(' ');
        if (rest.length) add(index.short, plainName(rest.join(' ')), family);
      }
    }
    indexes.set(table, index);
  }
  return index;
}

/**
 * The lines that a name may mean: one, or several of the same name, or none. Only a name that is the
 * same but for spaces, signs, case and the brand counts: "S20 FE" is not "S20".
 */
export function familiesNamed(name: string, table: DeviceTable): readonly Family[] {
  const said = plainName(name);
  if (!said) return [];
  const found = lookUp(said, table);
  // Many write the network behind the name.
  return found.length || !said.endsWith('5g') ? found : lookUp(said.slice(0, -2), table);
}

function lookUp(said: string, table: DeviceTable): readonly Family[] {
  const { whole, short } = indexOf(table);
  const direct = whole.get(said);
  if (direct) return direct;
  const rest = short
    .get(said)
    ?.filter((family) =>
      waysToSay(family).some(
        ([name]) => plainName(name).endsWith(said) && DISTINCT.test(plainName(name)),
      ),
    );
  if (rest?.length) return rest;
  for (const brand of new Set(table.families.map(({ brand }) => brand))) {
    const word = plainName(brand);
    if (!said.startsWith(word) || said.length === word.length) continue;
    const model = said.slice(word.length);
    const ofBrand = [...(whole.get(model) ?? []), ...(short.get(model) ?? [])].filter(
      (family) => family.brand === brand,
    );
    if (ofBrand.length) return [...new Set(ofBrand)];
  }
  return [];
}
