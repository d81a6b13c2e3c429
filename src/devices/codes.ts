/**
 * A model code as it is compared: in capitals, without the signs that some browsers leave out, nor what
 * stands behind a stroke: `SM-S918B/DS`, or a system’s version.
 */
export const plainCode = (code: string): string =>
  code
    .toUpperCase()
    .replace(/\/.*/, '')
    .replace(/[^A-Z\d]/g, '');

const isSign = (code: number): boolean => (code > 47 && code < 58) || (code > 64 && code < 91);

/** Whether a sign is in a class such as `1-368`. */
function within(set: string, sign: string): boolean {
  for (let at = 0; at < set.length; at++) {
    if (set[at + 1] === '-') {
      if (sign >= set[at]! && sign <= set[at + 2]!) return true;
      at += 2;
    } else if (set[at] === sign) return true;
  }
  return false;
}

/**
 * Whether a pattern of the table fits a code: `*` stands for any rest, `?` for one letter or digit, `[…]`
 * for one of these; other signs than letters and digits count as nothing. Walked sign by sign: no pattern
 * can make it slow, and a thousand of them need not be compiled.
 *
 * @param plain from `plainCode`
 * @param part whether the code may end before the pattern does, as while it is being typed
 */
export function fitsPattern(pattern: string, plain: string, part = false): boolean {
  let at = 0;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern[index]!;
    if (sign === '*') return true;
    if (sign !== '?' && sign !== '[' && !isSign(pattern.charCodeAt(index))) continue;
    if (at === plain.length) return part;
    if (sign === '[') {
      const end = pattern.indexOf(']', index);
      if (!within(pattern.slice(index + 1, end), plain[at]!)) return false;
      index = end;
    } else if (sign !== '?' && sign !== plain[at]) return false;
    at++;
  }
  return at === plain.length;
}

/** Whether one of these patterns fits a code. @param plain from `plainCode` */
export const fitsCode = (patterns: readonly string[], plain: string): boolean =>
  patterns.some((pattern) => fitsPattern(pattern, plain));
