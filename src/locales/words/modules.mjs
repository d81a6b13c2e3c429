import { parts, PLACEHOLDER, placeholders } from './text.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 * @typedef {import('./catalogue.mjs').Unit} Unit
 */

const HEAD = '// Written by src/locales/words.mjs from src/locales/xliff: change it there.\n';

/**
 * What is not translated is left out: msg() then speaks the English that the bundle holds anyway.
 *
 * @param {Message[]} messages
 * @param {Map<string, Unit>} units
 */
export function writeModule(messages, units) {
  const entries = [];
  let str = false;
  for (const { id, text } of messages) {
    const target = units.get(id)?.target;
    if (!target || placeholders(target) !== placeholders(text)) continue;
    const tagged = PLACEHOLDER.test(target);
    str ||= tagged;
    entries.push(`  '${quoted(id)}': ${tagged ? 'str' : ''}\`${literal(target)}\`,\n`);
  }
  return [
    HEAD,
    str ? 'import { str, type LocaleModule }' : 'import type { LocaleModule }',
    " from '@lit/localize';\n\n",
    // One type for all languages, so that half a translation still compiles.
    `export const templates: LocaleModule['templates'] = {${entries.length ? '\n' : ''}`,
    ...entries,
    '};\n',
  ].join('');
}

function quoted(id) {
  return id.replace(/[\\']/g, '\\$&');
}

/** Letters stay as they are; spaces and marks that no one can see are spelled out for review. */
function literal(text) {
  return parts(text)
    .map((part) => {
      if (typeof part === 'number') return `\${${part}}`;
      return part
        .replace(/\\|`|\$(?=\{)/g, '\\$&')
        .replace(/[^\P{Z} ]|[^\P{C}\n]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
    })
    .join('');
}

/** @param {{sourceLocale: string, targetLocales: string[]}} config */
export function writeCodes({ sourceLocale, targetLocales }) {
  const array = (name, codes) => {
    const items = codes.map((code) => `'${code}'`);
    const line = `export const ${name} = [${items.join(', ')}] as const;`;
    return line.length <= 100
      ? line
      : line.replace('[', '[\n  ').replace(']', ',\n]').replaceAll(', ', ',\n  ');
  };
  return [
    '// Written by src/locales/words.mjs from src/locales/lit-localize.json: change it there.',
    '',
    '/** The language that the sources are written in. */',
    `export const sourceLocale = '${sourceLocale}';`,
    '',
    '/** The languages that they are translated into. */',
    array('targetLocales', targetLocales),
    '',
    '/** All of them, the source first. */',
    array('allLocales', [sourceLocale, ...targetLocales]),
    '',
  ].join('\n');
}
