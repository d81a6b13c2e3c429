/** One thing that was wrong, or only not understood, in what a page said about a carrier. */
export interface ConfigError {
  /** Where: `website.url`, `codes.2.ussd`; empty for the whole. */
  path: string;
  expected: string;
  /** The first characters of what was there. */
  found: string;
  /** `warning`: an unknown key, which changes nothing. */
  kind: 'error' | 'warning';
  /** The layer it was in: `attributes`, `config`, `json`, `config-src`, `meta`. */
  from: string;
}

/** What a check expects instead of a key that it does not know. */
export const KNOWN_KEY = 'a known key';

/**
 * The one way to make a `ConfigError`.
 *
 * @param found any value, also one that throws when it is read
 */
export const issue = (
  from: string,
  path: string,
  expected: string,
  found: unknown,
): ConfigError => ({
  path: shortened(path),
  expected,
  found: excerpt(found),
  kind: expected === KNOWN_KEY ? 'warning' : 'error',
  from,
});

const shortened = (text: string) => text.replace(/^(.{60}).+/s, '$1…');

function excerpt(value: unknown): string {
  try {
    const length = (value as ArrayLike<unknown> | undefined)?.length ?? 0;
    // Do not write out a long list only to cut it.
    return shortened(
      length > 500 && typeof value === 'object'
        ? `a list of ${length}`
        : (JSON.stringify(value) ?? typeof value),
    );
  } catch {
    // A circular object, or a proxy that throws.
    return typeof value;
  }
}
