const MAX_LENGTH = 256_000;
const TIMEOUT = 5000;

/** A file of the page, or why it cannot be used. */
export type PageFile = { text: string } | { expected: string; found: string };

const problem = (found: string, expected = 'a file') => ({ expected, found });

/**
 * Fetches a file that the page names. Sends nothing about the reader: no cookies, no referrer.
 *
 * @param address relative to the page, or absolute
 * @returns never rejects
 */
export async function fetchFile(address: string): Promise<PageFile> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT);
  try {
    const response = await fetch(new URL(address, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: timeout.signal,
    });
    if (!response.ok) return problem(`an answer of ${response.status}`);
    const text = await response.text();
    return text.length > MAX_LENGTH
      ? problem(`${text.length}`, `at most ${MAX_LENGTH} characters`)
      : { text };
  } catch {
    return problem(timeout.signal.aborted ? `none within ${TIMEOUT} ms` : 'none');
  } finally {
    clearTimeout(timer);
  }
}
