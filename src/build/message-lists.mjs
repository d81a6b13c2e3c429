import MagicString from 'magic-string';
import { isGood } from './words/modules.mjs';
import { messagesIn } from './words/messages.mjs';
import { load } from './words/words.mjs';

const RUNTIME = '\0message-lists';

/** Placeholder for a list, until we know which messages are in the bundle. */
const listOf = (language) => `"messages of ${language}"`;

/** Reindexes @lit/localize. */
const runtime = `
const english = ${listOf('en')};
let current;
export const configureReentrantLocalization = ({ getLocale, loadLocaleSync }) => {
  current = () => loadLocaleSync(getLocale())?.templates ?? english;
};
export const msg = (index, ...values) =>
  current()[index].replace(/{(\\d)}/g, (_, i) => values[i]);
// Still imported, no longer called.
export const str = 0;
`;

const result = (edited) =>
  edited.hasChanged()
    ? { code: edited.toString(), map: edited.generateMap({ hires: true }) }
    : null;

/**
 * Rollup plugin: gives the bundle one list of texts for each language, and `msg()` an index into it.
 * So the bundle ships no ids, no notes for translators, and no text that it does not show.
 *
 * @param {{without?: string[]}} [options]  languages with an empty list, to measure their size
 */
export function messageLists({ without = [] } = {}) {
  /** English texts by id. */
  const texts = new Map();

  const listFor = (language, ids) => {
    if (without.includes(language)) return [];
    const units = language === 'en' ? undefined : load(language);
    return ids.map((id) => {
      const unit = units?.get(id);
      return isGood(unit) ? unit.target : texts.get(id);
    });
  };

  return {
    name: 'message-lists',
    resolveId: (id) => (/^@lit\/localize(\/|$)/.test(id) ? RUNTIME : null),
    load(id) {
      if (id === RUNTIME) return runtime;
      const [, language] = /\/locales\/generated\/([\w-]+)\.ts$/.exec(id) ?? [];
      if (!language || language === 'index') return null;
      return `export const templates = ${listOf(language)};`;
    },
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const out = new MagicString(code);
      for (const { id: message, text, call, values } of messagesIn(code, id)) {
        texts.set(message, text);
        // Keep the values as they are: a value may contain another message.
        let start = call.arguments[0].getStart();
        let before = `"message ${message}"`;
        for (const value of values) {
          out.overwrite(start, value.getStart(), `${before}, `);
          start = value.getEnd();
          before = '';
        }
        out.overwrite(start, call.getEnd(), `${before})`);
      }
      return result(out);
    },
    renderChunk(code) {
      const out = new MagicString(code);
      const indexes = new Map();
      out.replace(/"message ([^"]+)"/g, (_, id) => {
        if (!indexes.has(id)) indexes.set(id, indexes.size);
        return `${indexes.get(id)}`;
      });
      out.replace(/"messages of ([\w-]+)"/g, (_, language) =>
        JSON.stringify(listFor(language, [...indexes.keys()])),
      );
      return result(out);
    },
  };
}
