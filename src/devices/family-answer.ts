import type { Exception } from './exceptions.js';
import { matchesAny, matchesPattern } from './model-codes.js';
import { isInside } from './places.js';
import type { Family } from './table.js';
import { SURENESS, unknownAnswer, type Answer, type Place, type Sure } from './verdict.js';

/** What we know about one phone of a family. */
export interface Unit {
  /** Where it was sold. */
  soldIn?: Place;
  /** An iPhone's model number, such as `A2884`. */
  aNumber?: string;
  /** Its name, as the table writes it. */
  name: string;
  /** The model code as typed, or as the browser gave it. */
  typedCode?: string;
  /** The normalized model code. It may tell for which market the unit was made. */
  modelCode?: string;
  /** Whether the code has the shape of a unit made for China. */
  hasChinaCode?: boolean;
}

type Grounds = Pick<Answer, 'sure' | 'source' | 'reason'> & Required<Pick<Answer, 'device'>>;

/** The answer for one phone of a family. */
export function answerForFamily(family: Family, unit: Unit): Answer {
  const { sure, source, limit, exceptions, codes, noEsim } = family;
  const { soldIn, aNumber, name, modelCode, typedCode } = unit;
  const grounds: Grounds = {
    sure,
    source,
    reason: 'listed',
    device: {
      id: family.id,
      name,
      brand: family.brand,
      ...(typedCode && { code: typedCode.toUpperCase() }),
    },
  };

  const byCode = exceptions.find(
    (exception) => modelCode && exception.codes && matchesAny(exception.codes, modelCode),
  );
  const possible = byCode ? exceptions : exceptions.filter((one) => isPossible(one, modelCode));
  const byPlace =
    soldIn && possible.find(({ sold }) => sold?.some((place) => isInside(soldIn, place)));
  if (byPlace) return exceptionAnswer(byPlace, grounds, { reason: 'sold-in', place: soldIn });
  if (byCode) {
    const reason = unit.hasChinaCode ? 'china-code' : 'sold-in';
    return exceptionAnswer(byCode, grounds, { reason, place: byCode.sold?.[0] });
  }
  // A table that lists the whole code is more certain than the shape of the code.
  const isWrittenOut =
    modelCode &&
    codes.some((pattern) => !/[*?[]/.test(pattern) && matchesPattern(pattern, modelCode));
  if (unit.hasChinaCode && limit?.reason !== 'china-only' && !isWrittenOut) {
    return { ...grounds, ...unknownAnswer('china-code'), leaning: 'no' };
  }
  if (aNumber && noEsim?.includes(aNumber)) {
    return { ...grounds, verdict: 'unsupported', reason: 'sold-in' };
  }
  return usualAnswer(family, unit, grounds, possible);
}

/**
 * Whether an exception may apply to a unit. A code usually tells the market, so it rules out the exceptions
 * with other codes. A bare Samsung code (`SM-S918`) does not tell.
 */
function isPossible({ sold, codes }: Exception, modelCode: string | undefined): boolean {
  const codeTellsMarket = !!modelCode && !/^SM[A-Z]\d{3}$/.test(modelCode);
  return !!sold && !(codes && codeTellsMarket);
}

/** The answer for a unit that differs from the rest of its family. */
function exceptionAnswer(
  exception: Exception,
  grounds: Grounds,
  { reason, place }: Pick<Answer, 'reason' | 'place'>,
): Answer {
  const shared = {
    ...grounds,
    reason: exception.reason ?? reason,
    ...(place && { place }),
  };
  if (exception.answer === 'no' && exception.sure !== 'unverified') {
    return { ...shared, sure: exception.sure, verdict: 'unsupported' };
  }
  return {
    ...shared,
    sure: lessSure(grounds.sure, exception.sure),
    verdict: 'unknown',
    leaning: exception.answer === 'unsure' ? 'none' : 'no',
  };
}

const lessSure = (one: Sure, other: Sure): Sure =>
  SURENESS[Math.max(SURENESS.indexOf(one), SURENESS.indexOf(other))]!;

/** The answer for all units without an exception. It asks for the place of sale if that may change it. */
function usualAnswer(
  family: Family,
  { soldIn, modelCode }: Unit,
  grounds: Grounds,
  possible: readonly Exception[],
): Answer {
  const { limit } = family;
  // "Only in" has one place so far: Japan. The codes of those rows are Japanese ones.
  const isWhereSold = limit?.only?.some(
    (place) => place === soldIn || (modelCode && place === 'JP'),
  );
  const answer = answerWithinLimit(family, grounds, isWhereSold ? undefined : limit);
  if (answer.verdict === 'unsupported') return answer;
  const all = limit?.only && !isWhereSold ? limit.only : possible.flatMap(({ sold }) => sold!);
  const places = [...new Set(all)].filter((place) => !soldIn || isInside(place, soldIn));
  if (!places.length) return answer;
  const ask = { what: 'sold-in', places } as const;
  if (answer.verdict !== 'supported') return { ...answer, ask };
  const reason = answer.reason === 'listed' ? 'sold-in' : answer.reason;
  return { ...answer, verdict: 'supported-unless', where: places, reason, ask };
}

function answerWithinLimit(
  { sure, esim }: Family,
  grounds: Grounds,
  limit: Family['limit'],
): Answer {
  const { leaning, reason = 'listed' } = limit ?? {};
  if (leaning) return { ...grounds, verdict: 'unknown', leaning, reason };
  if (sure === 'weak' || sure === 'unverified') {
    return { ...grounds, verdict: 'unknown', leaning: esim ? 'yes' : 'no', reason: 'weak' };
  }
  return esim
    ? { ...grounds, verdict: 'supported', reason }
    : { ...grounds, verdict: 'unsupported' };
}

/**
 * The display name for a phone known only by its model code.
 *
 * @param pattern the one that its code matches
 */
export function displayName(
  { names, codeNames }: Family,
  pattern: string,
  typedCode: string,
): string {
  const ownName = codeNames[pattern];
  if (ownName) return ownName;
  const [first = typedCode, ...others] = names.map((name) => name.replace('*', ''));
  // "Galaxy S23 / S23+ / S23 Ultra"; a longer list would say nothing.
  const firstWord = `${first.split(' ')[0]} `;
  return others.length > 2
    ? typedCode
    : [first, ...others.map((name) => name.replace(firstWord, ''))].join(' / ');
}
