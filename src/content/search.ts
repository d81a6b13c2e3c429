import { msg } from '@lit/localize';

/** Why a field is suddenly empty. */
export const digitsCleared = (): string =>
  msg('We cleared that: a long number does not belong here. Search with words.');
