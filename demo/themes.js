/** Looks to start from, and what reads well on an accent colour. Also runs in Node. */
import { contrast } from './contrast.js';

/** Names and values of choices in `state.js`. */
export const themes = {
  leaf: { accent: '', radius: '', frameless: false },
  ocean: { accent: '#0b57d0', radius: '0.4em', frameless: false },
  plum: { accent: '#7b2d6b', radius: '1.2em', frameless: false },
  amber: { accent: '#f5a524', radius: '', frameless: false },
  ink: { accent: '#1c1c21', radius: '0em', frameless: true },
};

/** The accent without a choice, where the surroundings are light. */
export const OWN_ACCENT = '#0b6b5d';

/**
 * The text that the elements put on an accent.
 *
 * @param accent `#rrggbb`
 * @returns `{text: 'white' | 'black', ratio}`, with the contrast: at least 4.58
 */
export function textOn(accent) {
  const [white, black] = ['#ffffff', '#000000'].map((text) => contrast(accent, text));
  return white >= black ? { text: 'white', ratio: white } : { text: 'black', ratio: black };
}
