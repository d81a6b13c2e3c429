import { THEMES } from '../elements/shared/look.js';
import { languageFor, type Language } from '../locales/localize.js';

/** Marks our messages. `frame-height.ts` has a copy, because an import would make it larger. */
const stamp = { type: 'esim-frame', version: 1 } as const;

/** Higher than any content of ours. It stops a frame that keeps growing. */
export const MAX_HEIGHT = 20_000;

/** From the frame to the host page: only heights and public ids. */
export type FrameMessage =
  | (typeof stamp & ({ height: number } | { event: string; id: string }))
  | ReturnType<typeof wordPressHeight>;

export const heightMessage = (height: number): FrameMessage => ({ ...stamp, height });

/** What WordPress puts into the hash of a frame that it made from a pasted link. */
export const wordPressSecret = (hash: string): string | undefined =>
  /^#\?secret=(\w+)/.exec(hash)?.[1];

/** The height as WordPress wants it. It makes the frame 200 to 1,000 pixels high. */
export const wordPressHeight = (value: number, secret: string) => ({
  message: 'height' as const,
  value,
  secret,
});

export const eventMessage = (event: string, id: string): FrameMessage => ({ ...stamp, event, id });

/** What the host page may ask of the frame. */
interface FrameRequest {
  /** Empty for the default theme. */
  theme?: string;
  language?: Language;
}

/**
 * @param data of any message from the host page
 * @returns undefined for a message that is not ours. An empty request asks for the height again
 */
export function readRequest(data: unknown): FrameRequest | undefined {
  const { type, version, theme, lang, message } = (data ?? {}) as Record<string, unknown>;
  // WordPress, whose script may come after our first height.
  if (message === 'ready') return {};
  if (type !== stamp.type || version !== stamp.version) return undefined;
  const request: FrameRequest = {};
  if (typeof theme === 'string' && ['', ...THEMES].includes(theme)) request.theme = theme;
  const language = typeof lang === 'string' ? languageFor(lang) : undefined;
  if (language) request.language = language;
  return request;
}

/**
 * @param measured height of the frame's content, in CSS pixels
 * @param sent the height sent last
 * @returns undefined if nothing is shown, or if the height changed by less than 2 pixels
 */
export function heightToSend(measured: number, sent: number): number | undefined {
  const height = Math.min(Math.ceil(measured), MAX_HEIGHT);
  return height > 0 && Math.abs(height - sent) >= 2 ? height : undefined;
}
