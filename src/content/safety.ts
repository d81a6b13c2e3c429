import { msg } from '@lit/localize';
import { warning } from './builders.js';

export const neverGiveAway = (): string =>
  msg('Never give anyone your one-time code or eSIM’s QR code, even in a chat.');

/** Before somebody deletes the eSIM to "refresh" it. */
export const keepTheEsim = () =>
  warning(msg('Don’t delete the eSIM to “refresh” it: you may not get it back.'));
