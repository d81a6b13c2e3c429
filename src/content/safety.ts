import { msg } from '@lit/localize';
import { warning } from './builders.js';

export const neverGiveAway = (): string =>
  msg(
    'Nobody honest asks for your one-time code or your QR code. Never send either to a person or a chat.',
  );

/** Before somebody deletes the eSIM to "refresh" it. */
export const keepTheEsim = () =>
  warning(msg('Keep the eSIM. Do not delete it to refresh it: you may not get it back.'));
