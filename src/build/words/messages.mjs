import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import ts from 'typescript';

/**
 * @typedef {object} Message
 * @property {string} id  made from the text, as @lit/localize makes it
 * @property {string} text  English; its placeholders are `{0}`, `{1}`
 * @property {string[]} expressions  source of each placeholder, a hint for translators
 * @property {string} [note]  the `desc` of the message, for translators
 *
 * @typedef {Message & {call: ts.CallExpression, values: ts.Expression[]}} FoundMessage
 */

const PLACEHOLDER = /\{\d+\}/g;

/** The placeholders of a text. Sorted, because a translation may reorder them. */
export const placeholders = (text) => (text.match(PLACEHOLDER) ?? []).sort().join(' ');

/** `['Pay ', 0, ' now']` for `'Pay {0} now'`. */
export const parts = (text) =>
  text.split(/\{(\d+)\}/).map((part, i) => (i % 2 ? Number(part) : part));

/**
 * Every `msg()` in a source file.
 *
 * @returns {FoundMessage[]} in reading order
 * @throws {Error} for a message that cannot be translated, and for a file that does not parse
 */
export function messagesIn(code, fileName) {
  if (!code.includes('@lit/localize')) return [];
  const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const fail = (position, reason) => {
    const line = file.getLineAndCharacterOfPosition(position).line + 1;
    throw new Error(`${fileName}:${line}: ${reason}`);
  };
  for (const { start, messageText } of file.parseDiagnostics) fail(start, messageText);

  const toMessage = (call) => {
    const at = call.getStart();
    const [argument, options] = call.arguments;
    const tagged = argument && ts.isTaggedTemplateExpression(argument);
    const template = tagged && argument.tag.getText() === 'str' ? argument.template : argument;
    if (!template || !(ts.isStringLiteralLike(template) || (tagged && template.head))) {
      fail(at, 'a message is a string or str`…`');
    }
    const spans = template.templateSpans ?? [];
    const strings = [template.head ?? template, ...spans.map(({ literal }) => literal)].map(
      ({ text }) => text,
    );
    if (strings.some(placeholders)) fail(at, 'a message cannot contain {0}');
    const { id = generateMsgId(strings, false), desc: note } = readOptions(options, at);
    const values = spans.map(({ expression }) => expression);
    return {
      id,
      text: strings.reduce((text, string, i) => `${text}{${i - 1}}${string}`),
      // On one line: reformatting the source must not change the XLIFF.
      expressions: values.map((value) => value.getText().replace(/\s+/g, ' ')),
      note,
      call,
      values,
    };
  };

  const readOptions = (options, at) => {
    const entries = options?.properties?.map(({ name, initializer }) => {
      const known = ['id', 'desc'].includes(name?.text);
      if (!known || !initializer || !ts.isStringLiteralLike(initializer)) return undefined;
      return [name.text, initializer.text];
    });
    if (options && !entries?.every(Boolean)) fail(at, 'the options of msg() are id and desc');
    return Object.fromEntries(entries ?? []);
  };

  const messages = [];
  const visit = (node) => {
    if (ts.isImportSpecifier(node) && node.propertyName) {
      if (['msg', 'str'].includes(node.propertyName.text))
        fail(node.pos, 'do not rename msg or str');
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      messages.push(toMessage(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return messages;
}

/**
 * The messages of all sources, each once.
 *
 * @param {string} src  the folder of the sources
 * @returns {Message[]} in the order of the files, then in reading order
 */
export function extract(src) {
  const messages = new Map();
  const files = readdirSync(src, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('locales', 'generated')))
    .sort();
  for (const name of files) {
    const path = join(src, name);
    const found = messagesIn(readFileSync(path, 'utf8'), join('src', relative(src, path)));
    for (const { id, text, expressions, note } of found) {
      const first = messages.get(id);
      if (first && first.text !== text) {
        throw new Error(`${name}: “${text}” has the id of “${first.text}”`);
      }
      if (first?.note && note && first.note !== note) {
        throw new Error(`${name}: “${text}” has two notes: “${first.note}” and “${note}”`);
      }
      messages.set(id, { ...(first ?? { id, text, expressions }), note: first?.note ?? note });
    }
  }
  return [...messages.values()];
}

/**
 * The languages of `languages.ts`, English first.
 *
 * @param {string} src
 * @returns {string[]}
 */
export function languagesOf(src) {
  const code = readFileSync(join(src, 'locales', 'languages.ts'), 'utf8');
  const [, list] = /const languages\b[^{]*\{([^}]*)\}/.exec(code);
  return Array.from(list.matchAll(/^\s*'?([\w-]+)'?:/gm), ([, language]) => language);
}
