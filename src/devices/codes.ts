/** A model code as it is compared: upper case, without the signs that some browsers leave out. */
export const plainCode = (code: string): string =>
  code
    .toUpperCase()
    .replace(/\/DS$/, '')
    .replace(/[^A-Z\d]/g, '');

const compiled = new Map<string, RegExp>();

/**
 * A pattern of the table as a regular expression over `plainCode`s: `*` stands for any rest, `?` for
 * one letter or digit, `[…]` for one of these. Nothing in it can make a match slow.
 *
 * @param part whether the code may end before the pattern does, as while it is being typed
 */
export function codePattern(pattern: string, part = false): RegExp {
  const key = `${pattern}${part ? '…' : ''}`;
  let found = compiled.get(key);
  if (!found) {
    const signs = pattern.toUpperCase().match(/\[[A-Z\d-]+\]|[A-Z\d?*]/g) ?? [];
    const sources = signs.map((sign) => (sign === '*' ? '.*' : sign === '?' ? '[A-Z\\d]' : sign));
    found = new RegExp(
      part
        ? `^${sources.map((source) => `(?:$|${source}`).join('')}${')'.repeat(sources.length)}$`
        : `^${sources.join('')}$`,
    );
    compiled.set(key, found);
  }
  return found;
}

/** Whether one of these patterns fits a code. @param plain from `plainCode` */
export const fitsCode = (patterns: readonly string[], plain: string): boolean =>
  patterns.some((pattern) => codePattern(pattern).test(plain));
