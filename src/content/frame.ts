import { msg, str } from '@lit/localize';
import { listed } from '../locales/format.js';

/** Shown in the frame if its script does not run. */
export const withoutScript = (): string =>
  msg(
    'Renew in your carrier’s app, or at one of its shops with your passport; its hotline helps too. If the eSIM is from Airalo, Klook or the like, open that app.',
  );

/** A small line for the page's author. @param names names of parameters. They are not trusted text */
export const notTaken = (names: readonly string[]): string =>
  msg(str`Not taken from this page’s address: ${listed(names)}`);
