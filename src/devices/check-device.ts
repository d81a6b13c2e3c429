import { CHINA_CODES, type Exception } from './exceptions.js';
import { fitsCode, fitsPattern, plainCode } from './codes.js';
import { entriesBegun, entriesNamed } from './entries.js';
import { splitPlace } from './names.js';
import { builtInDevices, type DeviceTable, type Family } from './table.js';
import type { Answer, Place } from './verdict.js';

export interface DeviceOptions {
  /** Where the phone was sold: an ISO country code, its name, or another `Place`. */
  soldIn?: string;
  /**
   * An iPhone's model number, such as `A2884`. Decides only where a table names it with the maker's own
   * text as its source; ours names none.
   */
  aNumber?: string;
}

const LONGEST = 100;

/** The members of the European Union, which carriers' lists name as one. */
const EU = /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)$/;

/** What a page's script may hand over in place of a text. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';

/**
 * Whether a phone takes an eSIM, as far as anybody can tell. Never throws.
 *
 * @param nameOrCode "Galaxy S23", "SM-S918B", "小米14", …; anything else is `unknown`
 * @param table another one, see `readDevices`
 */
export function checkDevice(
  nameOrCode: string,
  options?: DeviceOptions,
  table: DeviceTable = builtInDevices(),
): Answer {
  const said = textOf(nameOrCode).slice(0, LONGEST);
  const { name, place } = splitPlace(said);
  const soldIn = placeOf(options?.soldIn) ?? (place as Place | undefined);
  const number = /\ba\d{4}\b/i;
  const aNumber = (textOf(options?.aNumber) || number.exec(said)?.[0] || '').toUpperCase();

  const byCode = answerForCode(said, { soldIn, aNumber }, table);
  if (byCode) return byCode;

  const entries = entriesNamed(/i(phone|pad)/i.test(name) ? name.replace(number, '') : name, table);
  const [first] = entries;
  if (!first) return unknown(entriesBegun(name, table).length ? 'several' : 'not-listed');
  return entries.every(({ family }) => family === first.family)
    ? answerFor(first.family, { soldIn, aNumber, name: first.name })
    : unknown('several');
}

/** Makers whose browsers tell a code. One that tells such a name is somebody else's. */
const CODED = /^(Apple|Samsung|Huawei|Honor|OPPO|OnePlus|realme|vivo|Xiaomi|Sony)$/;

/** The same of what a browser calls its phone, which no person has typed. */
export function checkModel(model: string, table: DeviceTable): Answer {
  const answer = answerForCode(model.slice(0, LONGEST), {}, table) ?? checkDevice(model, {}, table);
  return answer.device && !answer.device.code && CODED.test(answer.device.brand)
    ? unknown('not-listed')
    : answer;
}

/** A maker's name before a code, as some browsers write it. */
const MAKER =
  /^(samsung|huawei|honor|oppo|oneplus|realme|vivo|xiaomi|redmi|poco|motorola|sony|nothing|asus|zte|sharp)[ _-]*/i;

/** The code that stands in a text: the whole of it, or a word. */
function answerForCode(said: string, unit: Unit, table: DeviceTable): Answer | undefined {
  const words = said.split(/[\s,;()]+/).filter((word) => /^(?=.*\d)(?=.*[a-z]).{5,}$/i.test(word));
  for (const word of new Set([said, said.replace(MAKER, ''), ...words])) {
    const code = plainCode(word);
    const china = CHINA_CODES.some((shape) => shape.test(word.toUpperCase().replace(/\/.*/, '')));
    const family = /\d/.test(code) && table.families.find(({ codes }) => fitsCode(codes, code));
    if (family) return answerFor(family, { ...unit, said: word, code, china });
    if (china) return { ...unknown('china-code'), leaning: 'no' };
  }
  return undefined;
}

function placeOf(soldIn: unknown): Place | undefined {
  const said = textOf(soldIn);
  const place = (splitPlace(said).place ?? said).toUpperCase();
  return (EU.test(place) ? 'EU' : place || undefined) as Place | undefined;
}

const unknown = (reason: Answer['reason']) =>
  ({ verdict: 'unknown', leaning: 'none', reason, sure: 'unverified', source: '' }) as const;

interface Unit {
  soldIn?: Place;
  aNumber?: string;
  /** As typed, or as the browser gave it. */
  said?: string;
  /** Absent when the phone was named otherwise; it tells which market a unit is for. */
  code?: string;
  /** The code has the shape of a unit made for China. */
  china?: boolean;
  /** Which of the family's names was said. */
  name?: string;
}

function answerFor(family: Family, unit: Unit): Answer {
  const { soldIn, aNumber, code, said } = unit;
  const { sure, source, limit, esim, exceptions } = family;
  const device = {
    id: family.id,
    name: unit.name ?? nameFor(family, code, said),
    brand: family.brand,
    ...(code && { code: said?.toUpperCase() }),
  };
  const grounds = { sure, source, device, reason: 'listed' } as const;

  // Where the code tells the market, it has told which exceptions are not meant.
  const settled = code && !/^SM[A-Z]\d{3}$/.test(code);
  const told = code ? exceptions.find(({ codes }) => codes && fitsCode(codes, code)) : undefined;
  const left = told
    ? exceptions
    : exceptions.filter(({ sold, codes }) => sold && !(codes && settled));
  const there = soldIn && left.find(({ sold }) => sold?.includes(soldIn));
  if (told || there) return answerForUnit(there || told!);
  // A code that the table names sign by sign is known better than by its shape.
  if (unit.china && limit?.reason !== 'china-only' && !family.codes.some(isWhole)) {
    return { ...grounds, ...unknown('china-code'), leaning: 'no' };
  }
  if (aNumber && family.noEsim?.includes(aNumber)) {
    return { ...grounds, verdict: 'unsupported', reason: 'sold-in' };
  }

  // The codes of a line for Japan are those of its units.
  const here = limit?.only?.some((place) => place === soldIn || (code && place === 'JP'));
  const answer = answerForMost();
  const places = soldIn
    ? []
    : limit?.only && !here
      ? limit.only
      : [...new Set(left.flatMap(({ sold = [] }) => sold))];
  if (!places.length || answer.verdict === 'unsupported') return answer;
  const ask = { what: 'sold-in', places } as const;
  return answer.verdict === 'supported'
    ? {
        ...answer,
        verdict: 'supported-unless',
        where: places,
        reason: answer.reason === 'listed' ? 'sold-in' : answer.reason,
        ask,
      }
    : { ...answer, ask };

  /** What holds of the units that nothing sets apart. */
  function answerForMost(): Answer {
    const { leaning, reason } = (!here && limit) || {};
    if (sure === 'weak' || sure === 'unverified') {
      return {
        ...grounds,
        verdict: 'unknown',
        leaning: leaning ?? (esim ? 'yes' : 'no'),
        // What limits a doubtful yes is told first.
        reason: leaning ? reason! : 'weak',
      };
    }
    if (leaning) return { ...grounds, verdict: 'unknown', leaning, reason: reason! };
    return esim
      ? { ...grounds, verdict: 'supported', reason: reason ?? 'listed' }
      : { ...grounds, verdict: 'unsupported' };
  }

  function answerForUnit({ answer, sure: sureOfUnit, sold, reason }: Exception): Answer {
    const which = {
      ...grounds,
      reason: reason ?? (unit.china && !there ? 'china-code' : 'sold-in'),
      ...(sold && { place: there ? soldIn : sold[0] }),
    };
    return answer === 'no' && sureOfUnit !== 'unverified'
      ? { ...which, sure: sureOfUnit, verdict: 'unsupported' }
      : {
          ...which,
          sure: weaker(sure, sureOfUnit),
          verdict: 'unknown',
          leaning: answer === 'unsure' ? 'none' : 'no',
        };
  }

  function isWhole(pattern: string): boolean {
    return !/[*?[]/.test(pattern) && fitsPattern(pattern, code!);
  }
}

const ORDER = ['maker', 'press', 'sellers', 'weak', 'unverified'] as const;
const weaker = (one: Answer['sure'], other: Answer['sure']) =>
  ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))]!;

/** How a phone of a family is called of which only the code is known. */
function nameFor({ names, codes, codeNames = {} }: Family, code = '', said = ''): string {
  const pattern = codes.find((pattern) => fitsPattern(pattern, code));
  const [first = said, ...others] = names.map((name) => name.replace('*', ''));
  const word = `${first.split(' ')[0]} `;
  return (
    codeNames[pattern ?? ''] ??
    (others.length > 2
      ? said
      : [first, ...others.map((name) => name.replace(word, ''))].join(' / '))
  );
}
