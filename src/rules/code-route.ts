import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from './ways.js';

/** Which phone numbers are switched on in the phone now. */
export type NumbersOn = 'esim' | 'home' | 'both' | 'unsure';
/** Where the bank sends its one-time code: to a number, or to its own app. */
export type BankTexts = 'esim' | 'home' | 'app' | 'unsure';

export const NUMBERS_ON: readonly NumbersOn[] = ['esim', 'home', 'both', 'unsure'];
export const BANK_TEXTS: readonly BankTexts[] = ['esim', 'home', 'app', 'unsure'];

/** How the reader can pay and get every one-time code that it takes. */
export type CodeRoute =
  /** In the app, without changing anything. */
  | 'online'
  /** Switch the eSIM’s line on first: its code goes there. */
  | 'turn-on-esim'
  /** Switch the line from home on first: the bank’s code goes there. */
  | 'turn-on-home'
  /** Without any one-time code: cash for a scratch card, or at the shop. */
  | 'without-code'
  /** Ask the bank first: every method needs its code. */
  | 'ask-bank';

/**
 * Decides this before the reader starts to pay. A carrier’s app sends a sign-in code to the eSIM’s own
 * number. A seller’s app sends it by e-mail. A card payment may need a code from the bank.
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

/** Cash needs no code: in a shop, or for a scratch card. */
export const payableWithoutCode = (carrier: Carrier): boolean =>
  carrier.kind === 'carrier' &&
  (waysToRenew(carrier).includes('store') ||
    !!carrier.payment?.methods?.some((method) => method === 'scratch-card'));

/** Whether the second question can still change the route. */
export const asksBank = (carrier: Carrier, on: NumbersOn | undefined): boolean =>
  !!on && new Set(BANK_TEXTS.map((bank) => codeRoute(carrier, on, bank))).size > 1;
