import { languageFor, type Language } from '../locales/localize.js';

/** Names a message as ours, of this version. Copied in `frame-height.ts`, which is to stay small. */
const stamp = { type: 'esim-frame', version: 1 } as const;

/** No content of ours is so high; a height that still grows there is a mistake. */
export const HIGHEST = 20_000;

/** What the frame tells the page around it: nothing but heights and public ids. */
export type FrameMessage = typeof stamp & ({ height: number } | { event: string; id: string });

export const heightMessage = (height: number): FrameMessage => ({ ...stamp, height });

export const eventMessage = (event: string, id: string): FrameMessage => ({ ...stamp, event, id });

/** What the page around the frame may wish. */
export interface Wish {
  /** Empty: as the frame was without one. */
  theme?: 'light' | 'dark' | '';
  language?: Language;
}

/**
 * @param data of a message from the page around the frame, whatever it is
 * @returns undefined if it is none of ours; a wish without wishes asks for the height once more
 */
export function readWish(data: unknown): Wish | undefined {
  const { type, version, theme, lang } = (data ?? {}) as Record<string, unknown>;
  if (type !== stamp.type || version !== stamp.version) return undefined;
  const wish: Wish = {};
  if (theme === 'light' || theme === 'dark' || theme === '') wish.theme = theme;
  const language = typeof lang === 'string' ? languageFor(lang) : undefined;
  if (language) wish.language = language;
  return wish;
}

/**
 * The height to tell, after this one was told last.
 *
 * @param found height of what is in the frame, in CSS pixels
 * @returns undefined if nothing is to be told: nothing is shown, or it changed by less than 2 pixels
 */
export function heightToTell(found: number, told: number): number | undefined {
  const height = Math.min(Math.ceil(found), HIGHEST);
  return height > 0 && Math.abs(height - told) >= 2 ? height : undefined;
}
