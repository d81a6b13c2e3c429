/**
 * The words of every language: takes the messages out of the sources, keeps the translations in
 * `xliff/`, and writes the modules in `generated/` that the bundle imports.
 *
 *     node src/locales/words.mjs                       extract, keep, build, print a summary
 *     node src/locales/words.mjs --prune               also drop translations that no message uses
 *     node src/locales/words.mjs --check               write nothing, fail if anything is not in order
 *     node src/locales/words.mjs --export vi [--todo]  JSON {id: {en, note, placeholders, was, now, state}}
 *     node src/locales/words.mjs --import vi FILE      JSON {id: translation}; `-` reads standard input
 *
 * Of lit-localize it uses the config and the extractor only, because its other halves
 * - keep the old translation of changed English without a word, and drop that of a renamed id;
 * - write `>` and `&` as `&gt;` and `&amp;`, which readers would see in messages that are not HTML;
 * - glue neighbouring placeholders and the space between them into one, which no translator can
 *   then reorder.
 */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCatalogue, writeCatalogue } from './words/catalogue.mjs';
import { judge, judgeSource, MARKUP, toLine } from './words/judge.mjs';
import { merge, stateOf } from './words/merge.mjs';
import { extract } from './words/messages.mjs';
import { writeCodes, writeModule } from './words/modules.mjs';
import { fingerprint, placeholders } from './words/text.mjs';

/** @typedef {import('./words/judge.mjs').Problem} Problem */

export const CONFIG = fileURLToPath(new URL('./lit-localize.json', import.meta.url));

function pathsOf(config) {
  const generated = config.resolve(config.output.outputDir);
  const xliff = config.resolve(config.interchange.xliffDir);
  return {
    generated,
    xliff,
    // lit-localize takes this path from the working directory; here it stands beside the modules.
    codes: config.output.localeCodesModule
      ? join(generated, basename(config.output.localeCodesModule))
      : undefined,
    catalogue: (language) => join(xliff, `${language}.xlf`),
    module: (language) => join(generated, `${language}.ts`),
  };
}

async function read(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

async function writeIfNew(path, text) {
  if ((await read(path)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function load(path) {
  try {
    return readCatalogue(await read(path));
  } catch (error) {
    throw new Error(`${path}: ${error.message}`);
  }
}

async function save(config, language, messages, units) {
  const paths = pathsOf(config);
  const catalogue = writeCatalogue(config.sourceLocale, language, units.values());
  await writeIfNew(paths.catalogue(language), catalogue);
  await writeIfNew(paths.module(language), writeModule(messages, units));
}

function summary(language, messages, units) {
  const count = { translated: 0, missing: 0, stale: 0, unused: 0 };
  const byId = new Map(messages.map((message) => [message.id, message]));
  for (const unit of units.values()) count[stateOf(byId.get(unit.id), unit)]++;
  const counts = Object.entries(count).map(([state, n]) => `${n} ${state}`);
  return `${language.padEnd(8)} ${counts.join(', ')}`;
}

/**
 * Brings catalogues and modules up to the sources.
 *
 * @param {{configPath?: string, prune?: boolean}} [options]
 * @returns {Promise<string[]>} what happened, a line each
 */
export async function update({ configPath = CONFIG, prune = false } = {}) {
  const { config, messages } = extract(configPath);
  const paths = pathsOf(config);
  const ids = new Set(messages.map(({ id }) => id));
  const lines = [];
  const totals = [];
  for (const language of config.targetLocales) {
    const { units, renamed } = merge(messages, await load(paths.catalogue(language)));
    for (const { from, to } of renamed) lines.push(`${language} renamed ${from} → ${to}`);
    for (const [id, { target }] of units) {
      if (ids.has(id)) continue;
      lines.push(`${language} ${prune ? 'removed' : 'unused'} ${JSON.stringify({ [id]: target })}`);
      if (prune) units.delete(id);
    }
    await save(config, language, messages, units);
    totals.push(summary(language, messages, units));
  }
  if (paths.codes) await writeIfNew(paths.codes, writeCodes(config));
  return [...lines, ...totals];
}

/**
 * Everything that is not in order. Writes nothing.
 *
 * @param {{configPath?: string}} [options]
 * @returns {Promise<{problems: Problem[], hints: string[], totals: string[]}>}
 */
export async function check({ configPath = CONFIG } = {}) {
  const { config, messages } = extract(configPath);
  const paths = pathsOf(config);
  const { problems, hints } = judgeSource(messages);
  const totals = [];
  const expected = new Map(paths.codes ? [[paths.codes, writeCodes(config)]] : []);
  for (const language of config.targetLocales) {
    const units = await load(paths.catalogue(language));
    const merged = merge(messages, units).units;
    problems.push(...judge(language, messages, units));
    totals.push(summary(language, messages, merged));
    expected.set(
      paths.catalogue(language),
      writeCatalogue(config.sourceLocale, language, merged.values()),
    );
    expected.set(paths.module(language), writeModule(messages, units));
  }
  for (const [path, text] of expected) {
    if ((await read(path)) === text) continue;
    problems.push({
      kind: 'outdated',
      says: `${relative(config.baseDir, path)}; run this without --check`,
    });
  }
  for (const folder of [paths.xliff, paths.generated]) {
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if (expected.has(path)) continue;
      problems.push({
        kind: 'outdated',
        says: `${relative(config.baseDir, path)} belongs to no language`,
      });
    }
  }
  return { problems, hints, totals };
}

function known(config, language) {
  if (config.targetLocales.includes(language)) return;
  throw new Error(
    `“${language}” is none of ${config.targetLocales.join(', ')} (lit-localize.json)`,
  );
}

/**
 * What a translator needs to see.
 *
 * @param {string} language
 * @param {{configPath?: string, todo?: boolean}} [options]  `todo`: only what is missing or stale
 */
export async function exportWords(language, { configPath = CONFIG, todo = false } = {}) {
  const { config, messages } = extract(configPath);
  known(config, language);
  const { units } = merge(messages, await load(pathsOf(config).catalogue(language)));
  const byId = new Map(messages.map((message) => [message.id, message]));
  const words = {};
  for (const [id, { text, expressions, note, target, was }] of units) {
    const state = stateOf(byId.get(id), units.get(id));
    if (todo && state !== 'missing' && state !== 'stale') continue;
    words[id] = {
      en: text,
      ...(note && { note }),
      ...(expressions.length && {
        placeholders: Object.fromEntries(expressions.map((source, i) => [`\${${i}}`, source])),
      }),
      ...(was && { was }),
      now: target ?? null,
      state,
    };
  }
  return words;
}

/**
 * Takes translations in, all or none, as made from the English of now.
 *
 * @param {string} language
 * @param {Record<string, string>} words
 * @param {{configPath?: string}} [options]
 * @returns {Promise<string[]>}
 * @throws {Error} naming every translation that cannot be taken, and why
 */
export async function importWords(language, words, { configPath = CONFIG } = {}) {
  const { config, messages } = extract(configPath);
  known(config, language);
  const { units } = merge(messages, await load(pathsOf(config).catalogue(language)));
  const byId = new Map(messages.map((message) => [message.id, message]));
  const faults = [];
  for (const [id, value] of Object.entries(words)) {
    const message = byId.get(id);
    if (!message) {
      faults.push(`${id}: no message has this id`);
    } else if (typeof value !== 'string' || !value.trim()) {
      faults.push(`${id}: expected a text, found ${JSON.stringify(value)}`);
    } else if (placeholders(value) !== placeholders(message.text)) {
      const [found, expected] = [value, message.text].map((text) => placeholders(text) || 'none');
      faults.push(`${id}: placeholders are ${found}, expected ${expected}: “${message.text}”`);
    } else if (MARKUP.test(value)) {
      faults.push(`${id}: text only, no tags and no entities: “${value}”`);
    } else {
      Object.assign(units.get(id), {
        target: value.normalize('NFC'),
        madeFrom: fingerprint(message),
        was: undefined,
      });
    }
  }
  if (faults.length) throw new Error(`Nothing was taken.\n${faults.join('\n')}`);
  await save(config, language, messages, units);
  return [summary(language, messages, units)];
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      prune: { type: 'boolean' },
      todo: { type: 'boolean' },
      export: { type: 'string' },
      import: { type: 'string' },
    },
  });
  if (values.export) {
    console.log(JSON.stringify(await exportWords(values.export, { todo: values.todo }), null, 2));
  } else if (values.import) {
    const [file] = positionals;
    if (!file) throw new Error('Expected --import LANGUAGE FILE');
    const words = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
    for (const line of await importWords(values.import, words)) console.log(line);
  } else if (values.check) {
    const { problems, hints, totals } = await check();
    for (const hint of hints) console.log(`hint: ${hint}`);
    for (const problem of problems) console.error(toLine(problem));
    for (const line of totals) console.log(line);
    if (problems.length) process.exitCode = 1;
  } else {
    for (const line of await update({ prune: values.prune })) console.log(line);
  }
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
