import { placeholders } from './messages.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 * @typedef {import('./xliff.mjs').Unit} Unit
 *
 * @typedef {object} Problem
 * @property {'missing' | 'unconfirmed' | 'unused' | 'placeholders' | 'markup' | 'english' | 'outdated'} kind
 * @property {string} [language]
 * @property {string} [id]
 * @property {string} text
 */

/** Names that stay the same in every language. */
const NAMES = ['App Store', 'Google Play', 'Android', 'iPhone', 'iPad', 'Wi-Fi', 'eSIM'];

export const MARKUP = /<(?:\/?[a-z]|!--)[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/**
 * Problems of the English messages.
 *
 * @param {Message[]} messages
 * @returns {Problem[]}
 */
export const checkEnglish = (messages) =>
  messages
    .filter(({ text }) => MARKUP.test(text))
    .map(({ id, text }) => ({ kind: 'markup', id, text }));

/**
 * Problems of one language.
 *
 * @param {string} language
 * @param {Message[]} messages
 * @param {Map<string, Unit>} units  merged with the messages
 * @returns {Problem[]}
 */
export function checkLanguage(language, messages, units) {
  const problems = [];
  const ids = new Set(messages.map(({ id }) => id));
  for (const { id, text, target, was } of units.values()) {
    const add = (kind, text) => problems.push({ kind, language, id, text });
    if (!ids.has(id)) add('unused', target);
    else if (!target) add('missing', text);
    else {
      if (was !== undefined) add('unconfirmed', `${target} ← ${text} (was: ${was})`);
      if (placeholders(target) !== placeholders(text)) add('placeholders', `${target} ← ${text}`);
      if (MARKUP.test(target)) add('markup', target);
      if (target.trim() === text.trim() && hasWords(target)) add('english', target);
    }
  }
  return problems;
}

/** Whether a text has words to translate besides names, numbers and placeholders. */
function hasWords(text) {
  return /\p{L}/u.test(NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text));
}

/** @param {Problem} problem */
export const toLine = ({ kind, language, id, text }) =>
  `${[kind, language, id].filter(Boolean).join(' ')}: ${text}`;
