import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';
import { isGood } from './words/modules.mjs';
import { messagesIn } from './words/messages.mjs';
import { load } from './words/words.mjs';

const inLocales = (name) => fileURLToPath(new URL(`../locales/${name}.ts`, import.meta.url));

const RUNTIME = '\0message-lists';
const SEVERAL_LANGUAGES = inLocales('languages');
const ONE_LANGUAGE = inLocales('one-language');
const MESSAGES = inLocales('messages');

/** A variable in place of a list or a tag, because the minifier leaves variables alone. */
const listOf = (language) => `__MESSAGES_${language.replace('-', '_')}__`;
const PLACEHOLDERS = /\b__(?:MESSAGES_(\w+?)|LANGUAGE)__\b/g;
const OWN = 'own';

/** The sentences that a shop's staff read. A file in another language has them in Vietnamese, too. */
const FOR_STAFF = /\/src\/content\/shop-sentences\.ts$/;
const STAFF = 'vi';

/** Replaces @lit/localize: a message is a number, its place in the lists. */
const runtime = `
import { messages } from ${JSON.stringify(MESSAGES)};
let current;
export const configureReentrantLocalization = ({ getLocale, loadLocaleSync }) => {
  current = () => loadLocaleSync(getLocale())?.templates ?? messages;
};
export const msg = (index, ...values) =>
  (current()[index] ?? messages[index]).replace(/{(\\d)}/g, (_, i) => values[i]);
// Still imported, no longer called.
export const str = 0;
`;

/** The same for files that share chunks: there, a message is its own texts, one for each language. */
const runtimeOfChunks = (languages) => `
const languages = ${JSON.stringify(languages)};
let current;
export const configureReentrantLocalization = ({ getLocale }) => {
  current = getLocale;
};
export const msg = (texts, ...values) =>
  (texts[languages.indexOf(current())] ?? texts[0]).replace(/{(\\d)}/g, (_, i) => values[i]);
export const str = 0;
`;

const MESSAGE = /"message ([^"]+)"/g;

const result = (edited) =>
  edited.hasChanged()
    ? { code: edited.toString(), map: edited.generateMap({ hires: true }) }
    : null;

/** The messages of all sources that were read so far, by id. */
const found = new Map();
/** The ids of those for a shop's staff. */
const forStaff = new Set();

const units = new Map();

function textIn(language, id) {
  const { text } = found.get(id);
  if (language === 'en') return text;
  if (!units.has(language)) units.set(language, load(language));
  const unit = units.get(language).get(id);
  return isGood(unit) ? unit.target : text;
}

/** A rollup output plugin that puts the lists and the own language into a minified file. */
const texts = (language, listFor) => ({
  name: 'message-texts',
  renderChunk(code) {
    const out = new MagicString(code);
    out.replace(PLACEHOLDERS, (_, name) => {
      if (!name) return JSON.stringify(language);
      return JSON.stringify(listFor(name, language)) ?? 'void 0';
    });
    return result(out);
  },
});

/** A rollup output plugin that puts the texts into a minified chunk. */
const textsOfChunk = (languages) => ({
  name: 'texts-of-chunk',
  renderChunk: (code) =>
    code.replace(MESSAGE, (_, id) =>
      JSON.stringify(languages.map((language) => textIn(language, id))),
    ),
});

/**
 * A rollup output plugin that writes `messages.json`: each English text, and hints for
 * translators, if there are any: what stands in its placeholders, and a note.
 *
 * @param {() => string[]} idsOf  the ids of the messages in the file, once it is built
 */
const publish = (idsOf) => ({
  name: 'published-messages',
  generateBundle() {
    const hints = idsOf().map((id) => {
      const { text, expressions, note } = found.get(id);
      const list = expressions.map((expression, index) => `{${index}}: ${expression}`);
      if (note) list.push(note);
      return [text, list.length > 0 ? list : null];
    });
    const source = `${JSON.stringify(Object.fromEntries(hints), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'messages.json', source });
  },
});

/**
 * Rollup plugin: gives the file one list of texts for each language, and `msg()` an index into it.
 * So the file ships no ids, no notes for translators, and no text that it does not show.
 *
 * Its `texts()` is a second plugin, for the output: it puts the lists into the minified file.
 *
 * @param {{oneLanguage?: boolean, without?: string[], chunksIn?: string[]}} [options]  `oneLanguage`:
 *   `texts()` decides which one. `without`: languages with an empty list, to measure their size.
 *   `chunksIn`: the languages of files that share chunks, where `textsOfChunk()` takes the place of `texts()`
 */
export function messageLists({ oneLanguage = false, without = [], chunksIn } = {}) {
  /** Of the messages in the file, in the order of the lists. */
  let ids = [];

  const listFor = (name, language) => {
    const wanted = name === OWN ? language : name.replace('_', '-');
    if (without.includes(wanted)) return [];
    if (!oneLanguage || name === OWN) return ids.map((id) => textIn(wanted, id));
    if (wanted === language) return undefined;
    const staffs = ids.flatMap((id, index) =>
      forStaff.has(id) ? [[index, textIn(wanted, id)]] : [],
    );
    return Object.fromEntries(staffs);
  };

  return {
    name: 'message-lists',
    async resolveId(id, importer) {
      if (/^@lit\/localize(\/|$)/.test(id)) return RUNTIME;
      if (!oneLanguage || !id.endsWith('/languages.js')) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved?.id === SEVERAL_LANGUAGES ? ONE_LANGUAGE : resolved;
    },
    load(id) {
      if (id === RUNTIME) return chunksIn ? runtimeOfChunks(chunksIn) : runtime;
      if (id === MESSAGES) return `export const messages = ${listOf(OWN)};`;
      const [, language] = /\/locales\/generated\/([\w-]+)\.ts$/.exec(id) ?? [];
      if (language === 'index' && oneLanguage) {
        return `export const translations = { ${STAFF}: { templates: ${listOf(STAFF)} } };`;
      }
      if (!language || language === 'index') return null;
      return `export const templates = ${chunksIn ? '{}' : listOf(language)};`;
    },
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const out = new MagicString(code);
      for (const message of messagesIn(code, id)) {
        const { call, values } = message;
        found.set(message.id, message);
        if (FOR_STAFF.test(id)) forStaff.add(message.id);
        // Keep the values as they are: a value may contain another message.
        let start = call.arguments[0].getStart();
        let before = `"message ${message.id}"`;
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
      if (chunksIn) return null;
      const out = new MagicString(code);
      const indexes = new Map();
      out.replace(MESSAGE, (_, id) => {
        if (!indexes.has(id)) indexes.set(id, indexes.size);
        return `${indexes.get(id)}`;
      });
      ids = [...indexes.keys()];
      return result(out);
    },

    /** @param {string} [language]  the own language of the file */
    texts: (language = 'en') => texts(language, listFor),
    textsOfChunk: () => textsOfChunk(chunksIn),
    publish: () => publish(() => ids),
  };
}
