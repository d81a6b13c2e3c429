import { msg, str } from '@lit/localize';
import { listed } from '../locales/format.js';

/** Shown in the frame if its script does not run. */
export const withoutScript = (): string =>
  msg(
    'Renew in your carrier’s app, or at its shop with your passport. You can also call its hotline. If you bought the eSIM from Airalo, Klook or similar, open that app.',
  );

/** A small line for the page's author. @param names names of parameters. They are not trusted text */
export const notTaken = (names: readonly string[]): string =>
  msg(str`Ignored in this page’s address: ${listed(names)}`);
