import { msg, str } from '@lit/localize';
import { listed } from './names.js';

/** Read in the frame where its script does not run. */
export const withoutScript = (): string =>
  msg(
    'Renew in your carrier’s app, or at one of its shops with your passport; its hotline helps too. If the eSIM is from Airalo, Klook or the like, open that app.',
  );

/** @param names of parameters in the frame's address, which a stranger may have written */
export const notTaken = (names: readonly string[]): string =>
  msg(str`Not taken from this page’s address: ${listed(names)}`);
