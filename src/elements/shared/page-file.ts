import { LONGEST_FILE } from '../../carriers/shapes.js';

const TIMEOUT = 5000;

/** A file of the page, or why it cannot be used. */
export type PageFile = { text: string } | { expected: string; found: string };

/**
 * The frame takes only files that its server calls JSON, because a stranger may have written its address. Other
 * pages name their files themselves, and many servers do not know the type.
 */
export const accepted = { onlyJson: false };

const problem = (found: string, expected = 'JSON') => ({ expected, found });

/**
 * Fetches a file that the page names. Sends nothing about the reader: no cookies, no referrer. Does not follow a
 * redirect, which may lead to a host that the page did not name.
 *
 * @param address absolute, or relative to `base`
 * @returns never rejects
 */
export async function fetchFile(address: string, base: string): Promise<PageFile> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const response = await fetch(new URL(address, base), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: abort.signal,
    });
    if (response.type === 'opaqueredirect') return problem('HTTP 3xx');
    if (!response.ok) return problem(`HTTP ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (accepted.onlyJson && !/^application\/json *(;|$)/i.test(type)) {
      return problem(type || '–', 'application/json');
    }
    // A compressed file can be a thousand times larger than what travels, so count what comes out.
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let part; (part = await reader?.read()) && !part.done;) {
      text += part.value;
      if (text.length > LONGEST_FILE)
        return problem(`> ${LONGEST_FILE}`, `JSON (≤ ${LONGEST_FILE})`);
    }
    return { text };
  } catch (error) {
    return problem(abort.signal.aborted ? `> ${TIMEOUT} ms` : `${error}`);
  } finally {
    clearTimeout(timer);
    // Stops the download, if something is left of it.
    abort.abort();
  }
}
