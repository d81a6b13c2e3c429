/**
 * A text is a string with its placeholders as `${0}`, `${1}`, numbered in the order of the English:
 * a translator may move them, but not change them.
 */
import { createHash } from 'node:crypto';

export const PLACEHOLDER = /\$\{(\d+)\}/;

/** `['Pay ', 0, ' now']` of `'Pay ${0} now'`. */
export function parts(text) {
  return text.split(PLACEHOLDER).map((part, i) => (i % 2 ? Number(part) : part));
}

export function placeholders(text) {
  return parts(text)
    .filter((part) => typeof part === 'number')
    .sort((a, b) => a - b)
    .map((index) => `\${${index}}`)
    .join(' ');
}

/**
 * Changes when a translation may have become wrong: with the text, and with the expressions where
 * there are several, as these may have changed places. One renamed expression changes nothing.
 *
 * @param {{text: string, expressions: string[]}} message
 */
export function fingerprint({ text, expressions }) {
  const said = expressions.length > 1 ? [text, ...expressions] : [text];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);
}
