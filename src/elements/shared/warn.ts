import { attempt } from '../../locales/attempt.js';

/** Writes a warning into the console, unless the page has taken the console away. */
export const warn = (message: string): void => attempt(() => console.warn(message));
