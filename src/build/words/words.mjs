/**
 * Updates the translations in `src/locales/xliff/` to the messages of the sources. Then it writes the
 * modules of `src/locales/generated/`.
 *
 *     npm run words                             update, and print a summary
 *     npm run words -- --prune                  also delete unused translations
 *     npm run words -- --check                  write nothing, fail if anything is wrong
 *     npm run words -- --confirm vi ID…         confirm these proposals (--all: all of them)
 *     npm run words -- --export vi [--todo]     JSON {id: {en, note, placeholders, was, now, state}}
 *     npm run words -- --import vi FILE         JSON {id: translation}; `-` reads standard input
 *     npm run words -- --grade                  how hard the English is to read, topic by topic
 *
 * A proposal can also be confirmed in the XLIFF file: remove the `state` of its `<target>`, and run
 * `npm run words`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkEnglish, checkLanguage, MARKUP, toLine } from './check.mjs';
import { merge } from './merge.mjs';
import { extract, languagesOf, placeholders } from './messages.mjs';
import { writeIndex, writeModule } from './modules.mjs';
import { readXliff, writeXliff } from './xliff.mjs';

/** @typedef {import('./check.mjs').Problem} Problem */

const SRC = fileURLToPath(new URL('../../', import.meta.url));

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The units in the file of a language. */
export function load(language, src = SRC) {
  const path = join(src, 'locales', 'xliff', `${language}.xlf`);
  try {
    return readXliff(read(path));
  } catch (error) {
    throw new Error(`${path}: ${error.message}`);
  }
}

/** The messages, and the units of each language merged with them. */
function loadAll(src) {
  const messages = extract(src);
  const [english, ...languages] = languagesOf(src);
  const units = new Map(
    languages.map((language) => [language, merge(messages, load(language, src))]),
  );
  return { messages, english, units };
}

/** Path and text of every generated file. */
function filesOf({ messages, english, units }, src) {
  const locales = join(src, 'locales');
  const files = new Map([[join(locales, 'generated', 'index.ts'), writeIndex([...units.keys()])]]);
  for (const [language, merged] of units) {
    const xliff = writeXliff(english, language, merged.values());
    files.set(join(locales, 'xliff', `${language}.xlf`), xliff);
    files.set(join(locales, 'generated', `${language}.ts`), writeModule(messages, merged));
  }
  return files;
}

function save(all, src) {
  for (const [path, text] of filesOf(all, src)) {
    if (read(path) === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function stateOf(ids, { id, target, was }) {
  if (!ids.has(id)) return 'unused';
  if (!target) return 'missing';
  return was === undefined ? 'translated' : 'unconfirmed';
}

/** One line a language: how many messages are in which state. */
function summary({ messages, units }) {
  const ids = new Set(messages.map(({ id }) => id));
  return [...units].map(([language, merged]) => {
    const count = { translated: 0, unconfirmed: 0, missing: 0, unused: 0 };
    for (const unit of merged.values()) count[stateOf(ids, unit)]++;
    const counts = Object.entries(count).map(([state, n]) => `${n} ${state}`);
    return `${language.padEnd(8)} ${counts.join(', ')}`;
  });
}

/**
 * Updates the files to the current sources.
 *
 * @returns {string[]} the unused translations and a summary, one a line
 */
export function update({ src = SRC, prune = false } = {}) {
  const all = loadAll(src);
  const lines = [];
  for (const [language, merged] of all.units) {
    for (const { kind, id, text } of checkLanguage(language, all.messages, merged)) {
      if (kind !== 'unused') continue;
      lines.push(`${prune ? 'removed' : 'unused'} ${language} ${id}: ${text}`);
      if (prune) merged.delete(id);
    }
  }
  save(all, src);
  return [...lines, ...summary(all)];
}

/**
 * All problems. Writes nothing.
 *
 * @returns {{problems: Problem[], totals: string[]}}
 */
export function check({ src = SRC } = {}) {
  const all = loadAll(src);
  const problems = checkEnglish(all.messages);
  for (const [language, merged] of all.units) {
    problems.push(...checkLanguage(language, all.messages, merged));
  }
  const files = filesOf(all, src);
  for (const [path, text] of files) {
    if (read(path) === text) continue;
    problems.push({ kind: 'outdated', text: `${path.slice(src.length)}: run npm run words` });
  }
  for (const folder of ['xliff', 'generated'].map((name) => join(src, 'locales', name))) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const path = join(folder, name);
      if (files.has(path)) continue;
      problems.push({ kind: 'outdated', text: `${path.slice(src.length)} belongs to no language` });
    }
  }
  return { problems, totals: summary(all) };
}

function unitsOf(all, language) {
  const units = all.units.get(language);
  if (!units) throw new Error(`“${language}” is none of ${[...all.units.keys()].join(', ')}`);
  return units;
}

/** Confirms proposals: those with the given ids, or all. */
export function confirm(language, ids, { src = SRC, all: everything = false } = {}) {
  const all = loadAll(src);
  const units = unitsOf(all, language);
  const proposals = [...units.values()].filter(({ was }) => was !== undefined);
  for (const id of ids) {
    if (!proposals.some((unit) => unit.id === id)) throw new Error(`${id} is no proposal`);
  }
  for (const unit of proposals) {
    if (everything || ids.includes(unit.id)) unit.was = undefined;
  }
  save(all, src);
  return summary(all);
}

/**
 * The data that a translator needs.
 *
 * @param {{src?: string, todo?: boolean}} [options]  `todo`: only what is missing or unconfirmed
 */
export function exportWords(language, { src = SRC, todo = false } = {}) {
  const all = loadAll(src);
  const ids = new Set(all.messages.map(({ id }) => id));
  const words = {};
  for (const unit of unitsOf(all, language).values()) {
    const { id, text, expressions, note, target, was } = unit;
    const state = stateOf(ids, unit);
    if (todo && state !== 'missing' && state !== 'unconfirmed') continue;
    words[id] = {
      en: text,
      ...(note && { note }),
      ...(expressions.length && {
        placeholders: Object.fromEntries(expressions.map((source, i) => [`{${i}}`, source])),
      }),
      ...(was && { was }),
      now: target ?? null,
      state,
    };
  }
  return words;
}

/**
 * Imports translations, all or none.
 *
 * @param {string} language
 * @param {Record<string, string>} words
 * @throws {Error} with one line for each invalid translation
 */
export function importWords(language, words, { src = SRC } = {}) {
  const all = loadAll(src);
  const units = unitsOf(all, language);
  const texts = new Map(all.messages.map(({ id, text }) => [id, text]));
  const issues = [];
  for (const [id, target] of Object.entries(words)) {
    const text = texts.get(id);
    if (text === undefined) issues.push(`${id}: no message has this id`);
    else if (typeof target !== 'string' || !target.trim()) {
      issues.push(`${id}: expected a text, found ${JSON.stringify(target)}`);
    } else if (placeholders(target) !== placeholders(text)) {
      issues.push(`${id}: expected the placeholders of “${text}”, found “${target}”`);
    } else if (MARKUP.test(target)) {
      issues.push(`${id}: text only, no tags and no entities: “${target}”`);
    } else Object.assign(units.get(id), { target: target.normalize('NFC'), was: undefined });
  }
  if (issues.length) throw new Error(`Nothing was taken.\n${issues.join('\n')}`);
  save(all, src);
  return summary(all);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      prune: { type: 'boolean' },
      confirm: { type: 'string' },
      all: { type: 'boolean' },
      export: { type: 'string' },
      todo: { type: 'boolean' },
      import: { type: 'string' },
      grade: { type: 'boolean' },
    },
  });
  const print = (lines) => console.log(lines.join('\n'));
  if (values.grade) {
    // Only here, because nothing else needs its packages.
    const { gradeLines } = await import('./grade.mjs');
    print(gradeLines(SRC));
  } else if (values.export) {
    print([JSON.stringify(exportWords(values.export, { todo: values.todo }), null, 2)]);
  } else if (values.import) {
    const [file] = positionals;
    if (!file) throw new Error('Expected --import LANGUAGE FILE');
    const words = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
    print(importWords(values.import, words));
  } else if (values.confirm) {
    print(confirm(values.confirm, positionals, { all: values.all }));
  } else if (values.check) {
    const { problems, totals } = check();
    for (const problem of problems) console.error(toLine(problem));
    print(totals);
    if (problems.length) process.exitCode = 1;
  } else print(update({ prune: values.prune }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
