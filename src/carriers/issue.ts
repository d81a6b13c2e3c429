/** One problem in a page's config: an invalid value or an unknown key. */
export interface ConfigError {
  /** `website.url`, `codes.2.ussd`. Empty for the whole config. */
  path: string;
  expected: string;
  /** First characters of the invalid value. */
  found: string;
  /** `warning` is an unknown key. It changes nothing. */
  kind: 'error' | 'warning';
  /** Layer of the problem: `attributes`, `config`, `json`, `config-src`, `meta`. */
  from: string;
}

/** The `expected` text for an unknown key. */
export const KNOWN_KEY = 'a known key';

/**
 * Creates a `ConfigError`, with its texts cut short.
 *
 * @param found any value, even one that throws on access
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
    // Serializing a long list only to cut it would be slow.
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
