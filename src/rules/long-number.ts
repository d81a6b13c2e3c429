import { normalForm } from '../locales/normal-form.js';

/**
 * Whether a text has eleven digits in a row, such as an ICCID, a card or a phone number. Readers must
 * not enter these in our fields. Ignores spaces, dots and hyphens between the digits.
 */
export const hasLongNumber = (text: string): boolean =>
  /(\d[\s.-]*){11}/.test(normalForm(text, 'NFKC'));

/**
 * Whether to clear a field: it holds a long number, or the rest of one. A number that is typed is cleared at its
 * eleventh digit, and the reader goes on typing.
 *
 * @param wasCleared the field was cleared before this text was typed into it
 */
export const mustClear = (text: string, wasCleared: boolean): boolean =>
  hasLongNumber(text) || (wasCleared && /^[\d\s.-]*$/.test(normalForm(text, 'NFKC')));
