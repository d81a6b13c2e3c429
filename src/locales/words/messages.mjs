import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { PLACEHOLDER } from './text.mjs';

/**
 * @typedef {object} Message  what the sources say
 * @property {string} id
 * @property {string} text
 * @property {string[]} expressions  source of each placeholder, a hint for translators
 * @property {string} [note]  the `desc` of the message
 */

/**
 * The extractor, made repeatable (files in one order) and quick: it knows `msg` by its type, so of
 * all libraries it needs the types of lit-localize only.
 */
class Extractor extends RuntimeLitLocalizer {
  #found;

  get filesAndCompilerOptions() {
    if (!this.#found) {
      const { fileNames, options } = super.filesAndCompilerOptions;
      this.sources = fileNames.sort();
      this.#found = {
        fileNames: [...this.sources, ...typesOfLocalize(this.config.baseDir)],
        options: { ...options, noLib: true, noResolve: true, types: [] },
      };
    }
    return this.#found;
  }
}

/** @returns {string[]} nothing where it is not installed */
function typesOfLocalize(from) {
  let entry;
  try {
    entry = createRequire(join(from, 'any.js')).resolve('@lit/localize');
  } catch {
    return [];
  }
  return readdirSync(dirname(entry), { recursive: true })
    .filter((name) => name.endsWith('.d.ts') && !name.includes('node_modules'))
    .map((name) => join(dirname(entry), name));
}

/**
 * All messages of the sources, in reading order.
 *
 * @param {string} configPath
 * @returns {{config: object, messages: Message[]}}
 * @throws {Error} naming every message that cannot be taken out; a source that cannot be read in
 *   full must not look like one whose messages were removed
 */
export function extract(configPath) {
  const config = readConfigFileAndWriteSchema(configPath);
  const extractor = new Extractor(config);
  const { program } = extractor;
  const { messages: found, errors } = extractor.extractSourceMessages();

  const place = (file, at) => {
    const { line } = file.getLineAndCharacterOfPosition(at);
    return `${relative(join(config.baseDir, '..'), file.fileName)}:${line + 1}`;
  };
  const faults = [...program.getSyntacticDiagnostics(), ...errors].map(
    ({ file, start, messageText }) => {
      const says = typeof messageText === 'string' ? messageText : messageText.messageText;
      return `${place(file, start)}: ${says}`;
    },
  );

  const messages = [];
  const sorted = found
    .map((message) => ({ ...message, at: message.node.getStart(message.file) }))
    .sort((a, b) => order(a.file.fileName, b.file.fileName) || a.at - b.at);
  for (const { name: id, desc: note, node, file, tag, at } of sorted) {
    const [argument, options] = node.arguments;
    if (tag === 'html') {
      faults.push(`${place(file, at)}: ${id}: a message is plain text or str, never html`);
      continue;
    }
    if (!options?.properties.some(({ name }) => name.text === 'id')) {
      faults.push(`${place(file, at)}: a message needs an explicit id`);
      continue;
    }
    const template = argument.template ?? argument;
    const spans = template.templateSpans ?? [];
    const strings = [template.head ?? template, ...spans.map(({ literal }) => literal)];
    if (strings.some(({ text }) => PLACEHOLDER.test(text))) {
      faults.push(`${place(file, at)}: ${id}: the text itself holds a placeholder such as \${0}`);
      continue;
    }
    const text = strings.map((string, i) => (i ? `\${${i - 1}}` : '') + string.text).join('');
    // On one line, so that a formatter which breaks the source does not change the message.
    const expressions = spans.map(({ expression }) =>
      expression.getText(file).replace(/\s+/g, ' '),
    );
    messages.push({ id, text, expressions, note });
  }

  const speaks = ({ text }) => /\bmsg\(\s*(?:['"`]|str`)/.test(text);
  if (!found.length && !faults.length) {
    const silent = extractor.sources.find((name) => speaks(program.getSourceFile(name)));
    if (silent) faults.push(`${silent}: @lit/localize is not installed, so no msg() is recognised`);
  }
  if (faults.length) throw new Error(faults.join('\n'));
  return { config, messages };
}

function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
