/** The signs that `normalizeCode` keeps. */
const isPartOfCode = (sign: string): boolean =>
  (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || sign === ',';

/** Whether a character class such as `1-368` contains a character. */
function classContains(characters: string, wanted: string): boolean {
  for (let at = 0; at < characters.length; at++) {
    if (characters[at + 1] === '-') {
      if (wanted >= characters[at]! && wanted <= characters[at + 2]!) return true;
      at += 2;
    } else if (characters[at] === wanted) return true;
  }
  return false;
}

/**
 * Whether a pattern of the table matches a model code. `*` stands for any rest, `?` for one letter or digit,
 * `[…]` for one of these. Other signs in the pattern are ignored.
 *
 * It compares character by character. A regular expression from a page's own table could be slow on purpose,
 * and compiling a thousand of them takes longer than this loop.
 *
 * @param modelCode from `normalizeCode`
 * @param typing whether the code may end before the pattern does, because the reader is still typing
 */
export function matchesPattern(pattern: string, modelCode: string, typing = false): boolean {
  let at = 0;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern[index]!;
    if (sign === '*') return true;
    if (sign !== '?' && sign !== '[' && !isPartOfCode(sign)) continue;
    if (at === modelCode.length) return typing;
    if (sign === '[') {
      const end = pattern.indexOf(']', index);
      if (!classContains(pattern.slice(index + 1, end), modelCode[at]!)) return false;
      index = end;
    } else if (sign !== '?' && sign !== modelCode[at]) return false;
    at++;
  }
  return at === modelCode.length;
}

/** Whether one of the patterns matches a model code. @param modelCode from `normalizeCode` */
export const matchesAny = (patterns: readonly string[], modelCode: string): boolean =>
  patterns.some((pattern) => matchesPattern(pattern, modelCode));
