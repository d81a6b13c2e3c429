/** One problem in a page's config: an invalid value or an unknown key. */
export interface ConfigError {
  /** `website.url`, `codes.2.ussd`. Empty for the whole config. */
  path: string;
  /** `one of app, website`, an example as `such as my-carrier`, or a shape as `[…] (≤ 500)`. */
  expected: string;
  /** First characters of the invalid value. */
  found: string;
  /** `warning` is an unknown key, or one that is not used here. It changes nothing. */
  kind: 'error' | 'warning';
  /** Layer of the problem: `attributes`, `config`, `json`, `config-src`, `meta`. */
  from: string;
  /** All of this as a sentence, in the element's language. Only in an element's `configErrors`. */
  message?: string;
}

/** The `expected` text for a fact that a seller cannot have. */
export const FOR_CARRIERS = 'a carrier';

/** The `expected` text for a value that must be one of these. */
export const oneOfThese = (known: readonly unknown[]): string => `one of ${known.join(', ')}`;

/**
 * Creates a `ConfigError`, with its texts cut short.
 *
 * @param found any value, even one that throws on access
 * @param kind `warning` if `path` is an unknown name, or one that is not used here
 */
export const issue = (
  from: string,
  path: string,
  expected: string,
  found: unknown,
  kind: ConfigError['kind'] = 'error',
): ConfigError => ({
  path: shortened(path),
  expected,
  found: excerpt(found),
  kind,
  from,
});

const shortened = (text: string) => text.replace(/^(.{60}).+/s, '$1…');

function excerpt(value: unknown): string {
  try {
    const length = (value as ArrayLike<unknown> | undefined)?.length ?? 0;
    // Serializing a long list only to cut it would be slow.
    return shortened(
      length > 500 && typeof value === 'object'
        ? `[…] (${length})`
        : (JSON.stringify(value) ?? typeof value),
    );
  } catch {
    // A circular object, or a proxy that throws.
    return typeof value;
  }
}
