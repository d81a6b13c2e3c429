import { stateOf } from './merge.mjs';
import { placeholders } from './text.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 * @typedef {import('./catalogue.mjs').Unit} Unit
 *
 * @typedef {object} Problem
 * @property {string} kind
 * @property {string} [language]
 * @property {string} [id]
 * @property {string} says
 */

/** Names that stay as they are in every language. */
const NAMES = ['App Store', 'Google Play', 'Android', 'iPhone', 'iPad', 'Wi-Fi', 'eSIM'];

export const MARKUP = /<(?:\/?[a-z]|!--)[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/**
 * Faults of the English itself, and hints.
 *
 * @param {Message[]} messages
 * @returns {{problems: Problem[], hints: string[]}}
 */
export function judgeSource(messages) {
  const problems = [];
  const hints = [];
  const said = new Map();
  for (const { id, text, note } of messages) {
    if (MARKUP.test(text)) problems.push({ kind: 'markup', id, says: text });
    const key = JSON.stringify([text, note]);
    const first = said.get(key);
    if (first) hints.push(`${first} and ${id} say the same with the same note: “${text}”`);
    else said.set(key, id);
  }
  const bare = messages.filter(({ note }) => !note).length;
  if (bare) hints.push(`${bare} of ${messages.length} messages have no note for translators`);
  return { problems, hints };
}

/**
 * Faults of one language.
 *
 * @param {string} language
 * @param {Message[]} messages
 * @param {Map<string, Unit>} units
 * @returns {Problem[]}
 */
export function judge(language, messages, units) {
  const problems = [];
  const byId = new Map(messages.map((message) => [message.id, message]));
  for (const id of new Set([...byId.keys(), ...units.keys()])) {
    const message = byId.get(id);
    const unit = units.get(id);
    const fail = (kind, says) => problems.push({ kind, language, id, says });
    const state = stateOf(message, unit);
    if (state === 'unused') {
      if (unit.target) fail('unused', unit.target);
      continue;
    }
    if (state === 'missing') {
      fail('missing', message.text);
      continue;
    }
    const { target } = unit;
    if (state === 'stale') fail('stale', `${target} ← ${message.text}`);
    if (placeholders(target) !== placeholders(message.text)) {
      fail('placeholders', `${target} ← ${message.text}`);
    }
    if (MARKUP.test(target)) fail('markup', target);
    if (target.trim() === message.text.trim() && hasWords(target)) fail('english', target);
  }
  return problems;
}

/** Whether anything is left to translate beside names, numbers, codes and placeholders. */
function hasWords(text) {
  const rest = NAMES.reduce(
    (left, name) => left.replaceAll(name, ' '),
    text.replace(/\$\{\d+\}/g, ' '),
  );
  return /\p{L}/u.test(rest);
}

/** @param {Problem} problem */
export function toLine({ kind, language, id, says }) {
  return [kind, language, id].filter(Boolean).join(' ') + `: ${says}`;
}
