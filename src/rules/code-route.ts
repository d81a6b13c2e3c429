import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from './ways.js';

/** Which numbers are switched on in the phone now. */
export type NumbersOn = 'esim' | 'home' | 'both' | 'unsure';
/** Where the bank sends its code: a number, or its own app. */
export type BankTexts = 'esim' | 'home' | 'app' | 'unsure';

export const NUMBERS_ON: readonly NumbersOn[] = ['esim', 'home', 'both', 'unsure'];
export const BANK_TEXTS: readonly BankTexts[] = ['esim', 'home', 'app', 'unsure'];

/** The way whose one-time code can arrive. */
export type CodeRoute =
  /** In the app, as things are. */
  | 'online'
  /** Switch the eSIM’s line on first: its code goes there. */
  | 'turn-on-esim'
  /** Switch the line from home on first: the bank’s code goes there. */
  | 'turn-on-home'
  /** Without any code: cash for a scratch card, or at the shop. */
  | 'without-code'
  /** Ask the bank first: there is no way without its code. */
  | 'ask-bank';

/**
 * Where the one-time codes can arrive, before anybody starts paying. A carrier’s app signs in with a
 * code to the eSIM’s own number; a seller’s app by e-mail. Paying by card may take the bank’s code.
 */
export function codeRoute(
  carrier: Carrier,
  on: NumbersOn | undefined,
  bank: BankTexts | undefined,
): CodeRoute {
  const signsInByText = carrier.kind === 'carrier';
  const isOn = (number: 'esim' | 'home') => on === number || on === 'both';
  const otherwise = payableWithoutCode(carrier) ? 'without-code' : 'ask-bank';
  if (on === 'unsure' || on === undefined) {
    return bank === 'app' && !signsInByText ? 'online' : otherwise;
  }
  if (signsInByText && !isOn('esim')) return 'turn-on-esim';
  if (bank === 'app') return 'online';
  if (bank === 'esim') return isOn('esim') ? 'online' : 'turn-on-esim';
  if (bank === 'home') return isOn('home') ? 'online' : 'turn-on-home';
  return otherwise;
}

/** Cash works where there is a shop or a scratch card. */
export const payableWithoutCode = (carrier: Carrier): boolean =>
  carrier.kind === 'carrier' &&
  (waysToRenew(carrier).includes('store') ||
    !!carrier.payment?.methods?.some((method) => method === 'scratch-card'));

/** Whether the second question can still change the route. */
export const asksBank = (carrier: Carrier, on: NumbersOn | undefined): boolean =>
  !!on && new Set(BANK_TEXTS.map((bank) => codeRoute(carrier, on, bank))).size > 1;
