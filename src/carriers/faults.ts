import type { ConfigError } from './carrier.js';

interface Issue {
  path?: ReadonlyArray<{ key: unknown }>;
  expected?: string | null;
  input?: unknown;
}

/** What a schema found wrong, in words for whoever wrote it. @param from the place that it stood in */
export const faults = (issues: readonly Issue[], from: string): ConfigError[] =>
  issues.map(({ path = [], expected, input }) =>
    fault(from, path.map(({ key }) => key).join('.'), `${expected}`, input),
  );

export const fault = (
  from: string,
  path: string,
  expected: string,
  found: unknown,
): ConfigError => ({
  path: short(path),
  expected,
  found: excerpt(found),
  kind: expected === 'a known key' ? 'warning' : 'error',
  from,
});

/** The first characters, to be recognised by whoever wrote them. */
const short = (text: string) => text.replace(/^(.{60}).+/s, '$1…');

function excerpt(value: unknown): string {
  try {
    const length = (value as ArrayLike<unknown> | undefined)?.length ?? 0;
    // A long list is not written out only to be cut.
    return short(
      length > 500 && typeof value === 'object'
        ? `a list of ${length}`
        : (JSON.stringify(value) ?? typeof value),
    );
  } catch {
    // What holds itself, or will not be read.
    return typeof value;
  }
}
