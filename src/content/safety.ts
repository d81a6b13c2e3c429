import { msg } from '@lit/localize';
import { warning } from './builders.js';

export const neverGiveAway = (): string =>
  msg('Never give anyone your one-time code or your eSIM’s QR code, even in a chat.');

/** Before somebody deletes the eSIM to "refresh" it. */
export const keepTheEsim = () =>
  warning(
    msg('Keep the eSIM on the phone. Don’t delete it to “refresh” it: you may not get it back.'),
  );
