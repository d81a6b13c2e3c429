import type { ConfigError } from '../carriers/carrier.js';

const LIMIT = 256_000;
const PATIENCE = 5000;

type Loaded = { value?: unknown; error?: Pick<ConfigError, 'expected' | 'found'> };

const found = (found: string, expected = 'JSON of a carrier'): Loaded => ({
  error: { expected, found },
});

/** JSON that stands in the page, or the reason why it is none. */
export function parseConfig(json: string): Loaded {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    return found(error instanceof Error ? error.message.slice(0, 120) : 'something else');
  }
}

/**
 * Fetches a carrier's file. Sends nothing of the reader: no cookies, no referrer.
 *
 * @param address relative to the page, or absolute; never rejects
 */
export async function fetchConfig(address: string, stop: AbortSignal): Promise<Loaded> {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  stop.addEventListener('abort', giveUp);
  try {
    const response = await fetch(new URL(address, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    if (!response.ok) return found(`an answer of ${response.status}`, 'a file');
    const json = await readAtMost(response);
    return json === undefined
      ? found('a larger one', `at most ${LIMIT / 1000} kB`)
      : parseConfig(json);
  } catch {
    return found(
      patience.signal.aborted ? `none within ${PATIENCE / 1000} s` : 'none: refused or unreachable',
      'a file',
    );
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', giveUp);
  }
}

/** Reads piece by piece, so that a file without end is let go in time. */
async function readAtMost(response: Response): Promise<string | undefined> {
  const pieces = response.body?.getReader();
  if (!pieces) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await pieces.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LIMIT) {
      void pieces.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
