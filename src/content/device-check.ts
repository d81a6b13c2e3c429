import { msg, str } from '@lit/localize';
import { dateShown } from '../locales/format.js';
import { withoutEsim } from './device-verdict.js';
import { proof, proofTitle } from './device-proof.js';
import type { Carrier } from '../carriers/carrier.js';
import { blocks, details } from './builders.js';
import type { Block } from './builders.js';

export const deviceTitle = (): string => msg('Can this phone use an eSIM?');
export const checkThisPhone = (): string => msg('Check this phone');
export const checking = (): string => msg('Looking…');
export const searchDevice = (): string => msg('Or search for a phone: name or model code');
export const noSuggestion = (text: string): string =>
  msg(str`“${text.trim()}” is not in our list. It may still work: check it below.`);
export const suggestions = (count: number): string => msg(str`Phones found: ${count}`);

/** Where the check runs, and the date of our list. @param date `YYYY-MM-DD` */
export const stays = (date: string): string =>
  msg(str`This check runs on this page and sends nothing. Phone list of ${dateShown(date)}.`);

/** The whole check for reading: how to find out, and what to do without an eSIM. */
export const deviceText = (carrier: Carrier | undefined): Block[] =>
  blocks({ ...details('proof', proofTitle(), proof()), open: true }, withoutEsim(carrier));
