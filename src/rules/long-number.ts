import { normalForm } from '../locales/normal-form.js';

/**
 * Whether a text has eleven digits in a row, such as an ICCID, a card or a phone number. Readers must
 * not enter these in our fields. Ignores spaces, dots and hyphens between the digits.
 */
export const hasLongNumber = (text: string): boolean =>
  /(\d[\s.-]*){11}/.test(normalForm(text, 'NFKC'));
