import { CHINA_CODES, type Exception } from './exceptions.js';
import { fitsCode, plainCode } from './codes.js';
import { familiesNamed } from './name-index.js';
import { plainName, splitPlace } from './names.js';
import { builtInDevices, waysToSay, type DeviceTable, type Family } from './table.js';
import type { Answer, Place } from './verdict.js';

export interface DeviceOptions {
  /** Where the phone was sold: an ISO country code, or another `Place`. */
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

/**
 * Whether a phone takes an eSIM, as far as anybody can tell.
 *
 * @param nameOrCode "Galaxy S23", "SM-S918B", "小米14", …; anything else is `unknown`
 * @param table another one, see `readDevices`
 */
export function checkDevice(
  nameOrCode: string,
  { soldIn, aNumber }: DeviceOptions = {},
  table: DeviceTable = builtInDevices(),
): Answer {
  const said = String(nameOrCode ?? '')
    .trim()
    .slice(0, LONGEST);
  const { name, place } = splitPlace(said);
  const where = placeOf(soldIn) ?? (place as Place | undefined);

  const code = plainCode(said);
  const byCode = code
    ? table.families.find(({ codes }) => codes.length && fitsCode(codes, code))
    : undefined;
  const china = CHINA_CODES.some((shape) => shape.test(said.toUpperCase()));
  if (byCode) return answerFor(byCode, { soldIn: where, aNumber, code, china });
  if (china) return { ...unknown('china-code', 'no'), sure: 'unverified' };

  const named = familiesNamed(name, table);
  const [first] = named;
  if (!first) return unknown('not-listed', 'none');
  if (named.length > 1) return { ...unknown('several', 'none'), sure: 'maker' };
  const plain = plainName(name);
  const [, matched] =
    waysToSay(first).find(([one]) => plainName(one).endsWith(plain.replace(/5g$/, ''))) ?? [];
  return answerFor(first, { soldIn: where, aNumber, name: matched });
}

function placeOf(soldIn: string | undefined): Place | undefined {
  const place = String(soldIn ?? '')
    .trim()
    .toUpperCase();
  return (EU.test(place) ? 'EU' : place || undefined) as Place | undefined;
}

const unknown = (reason: Answer['reason'], leaning: 'yes' | 'no' | 'none') =>
  ({ verdict: 'unknown', leaning, reason, sure: 'unverified', source: '' }) as const;

interface Unit {
  soldIn?: Place;
  aNumber?: string;
  /** Absent when the phone was named otherwise; it tells which market a unit is for. */
  code?: string;
  /** The code has the shape of a unit made for China. */
  china?: boolean;
  /** Which of the family's names was said. */
  name?: string;
}

export function answerFor(
  family: Family,
  { soldIn, aNumber, code, china, name = nameOf(family) }: Unit = {},
): Answer {
  const { sure, source, limit, esim } = family;
  const device = { id: family.id, name, brand: family.brand };
  const grounds = { sure, source, device, reason: 'listed' } as const;

  const told = code
    ? family.exceptions.find(({ codes }) => codes && fitsCode(codes, code))
    : undefined;
  if (told) return unit(told);
  if (china && limit?.reason !== 'china-only') {
    return {
      ...grounds,
      verdict: 'unknown',
      leaning: 'no',
      reason: 'china-code',
      sure: 'unverified',
    };
  }
  if (sure === 'weak' || sure === 'unverified') {
    // What limits a doubtful yes is told first.
    const { leaning = esim ? 'yes' : 'no', reason = 'weak' } = limit ?? {};
    return {
      ...grounds,
      verdict: 'unknown',
      leaning,
      reason: reason === 'varies' ? 'weak' : reason,
    };
  }
  if (limit?.leaning) {
    const { only, leaning, reason } = limit;
    // The codes of such a line are those of the units that have it.
    if (only && (code ? only.includes('JP') : soldIn && only.includes(soldIn))) {
      return { ...grounds, verdict: 'supported' };
    }
    const ask = only && { what: 'sold-in' as const, places: only };
    return { ...grounds, verdict: 'unknown', leaning, reason, ...(ask && { ask }) };
  }
  if (!esim) return { ...grounds, verdict: 'unsupported' };

  const left = family.exceptions.filter(({ sold, codes }) => sold && !(codes && settles(code)));
  if (aNumber && family.noEsim?.includes(aNumber.trim().toUpperCase())) {
    return { ...grounds, verdict: 'unsupported', reason: 'sold-in' };
  }
  if (soldIn) {
    const there = left.find(({ sold }) => sold!.includes(soldIn));
    if (there) return unit(there);
    return { ...grounds, verdict: 'supported', reason: limit?.reason ?? 'listed' };
  }
  const places = [...new Set(left.flatMap(({ sold }) => sold!))];
  return places.length
    ? {
        ...grounds,
        verdict: 'supported-unless',
        where: places,
        reason: limit?.reason ?? 'sold-in',
        ask: { what: 'sold-in', places },
      }
    : { ...grounds, verdict: 'supported', reason: limit?.reason ?? 'listed' };

  function unit({ answer, sure: sureOfUnit, reason = 'sold-in' }: Exception): Answer {
    const of = { ...grounds, reason, sure: weaker(sure, sureOfUnit) };
    return answer === 'no' && sureOfUnit !== 'unverified'
      ? { ...of, sure: sureOfUnit, verdict: 'unsupported' }
      : { ...of, verdict: 'unknown', leaning: answer === 'unsure' ? 'none' : 'no' };
  }
}

const ORDER = ['maker', 'press', 'sellers', 'weak', 'unverified'] as const;
const weaker = (one: Answer['sure'], other: Answer['sure']) =>
  ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))]!;

/** A code that ends with the digits of the family does not tell the market. */
const settles = (code: string | undefined): boolean => !!code && !/^SM[A-Z]\d{3}$/.test(code);

const nameOf = ({ names }: Family): string => names.slice(0, 3).join(', ');
