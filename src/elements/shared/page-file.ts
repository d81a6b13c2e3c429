const LIMIT = 256_000;
const PATIENCE = 5000;

/** A file of the page, or why it cannot be used. */
export type PageFile = { text: string } | { expected: string; found: string };

const problem = (found: string, expected = 'a file') => ({ expected, found });

/**
 * Fetches a carrier's file. Sends nothing of the reader: no cookies, no referrer.
 *
 * @param address relative to the page, or absolute; never rejects
 */
export async function fetchFile(address: string): Promise<PageFile> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(new URL(address, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    if (!response.ok) return problem(`an answer of ${response.status}`);
    const text = await response.text();
    return text.length > LIMIT
      ? problem(`${text.length}`, `at most ${LIMIT} characters`)
      : { text };
  } catch {
    return problem(patience.signal.aborted ? `none within ${PATIENCE} ms` : 'none');
  } finally {
    clearTimeout(timer);
  }
}
