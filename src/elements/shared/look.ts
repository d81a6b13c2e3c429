import type { PageAttributes } from './attributes.js';

export const LEVELS = [...'12345'];
export const THEMES = ['light', 'dark', 'auto'];

type Meta = Readonly<Record<string, string>>;

/** Level of the element's heading: the parent's choice, the attribute, the page's `<meta>`, or 2. */
export function levelOf({ parent, headingLevel }: PageAttributes, meta: Meta): number {
  const level = [parent?.level, headingLevel, meta['esim-heading-level']]
    .map(Number)
    .find((number) => number >= 1 && number <= 5);
  return level ? Math.floor(level) : parent ? 5 : 2;
}

/** The theme, or `''` for the page's own colours. */
export const themeOf = ({ theme }: PageAttributes, meta: Meta): string =>
  [theme, meta['esim-theme']].find((name) => THEMES.includes(name!)) ?? '';
