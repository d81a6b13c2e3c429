/**
 * Whether a text holds eleven digits in a row: an ICCID, a card, a phone number, which belong into no
 * field of ours. Spaces, dots and hyphens between them count as nothing.
 */
export const hasLongNumber = (text: string): boolean =>
  /(\d[\s.-]*){11}/.test(text.normalize('NFKC'));
