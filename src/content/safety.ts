import { msg } from '@lit/localize';
import { text, warning, type Block } from './block.js';

/** What no honest person asks for. */
export const neverGiveAway = (): Block =>
  text(
    msg(
      'Nobody honest asks for your one-time code or your QR code. Never send either to a person or a chat.',
    ),
  );

/** Before somebody deletes the eSIM to "refresh" it. */
export const keepTheEsim = (): Block =>
  warning(msg('Keep the eSIM. Do not delete it to refresh it: you may not get it back.'));
