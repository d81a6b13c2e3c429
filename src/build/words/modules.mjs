import { parts, placeholders } from './messages.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 * @typedef {import('./xliff.mjs').Unit} Unit
 */

const HEAD = '// Written by `npm run words` from src/locales/xliff: change it there.\n';

/** @param {Unit | undefined} unit  English is better than a proposal or wrong placeholders */
export const isGood = (unit) =>
  Boolean(unit?.target) &&
  unit.was === undefined &&
  placeholders(unit.target) === placeholders(unit.text);

/**
 * The translations of a language in the format of @lit/localize. It shows English if one is missing.
 *
 * @param {Message[]} messages
 * @param {Map<string, Unit>} units
 */
export function writeModule(messages, units) {
  const entries = messages
    .map(({ id }) => units.get(id))
    .filter(isGood)
    .map(({ id, target }) => {
      const tag = placeholders(target) ? 'str' : '';
      return `  ${JSON.stringify(id)}: ${tag}\`${literal(target)}\`,\n`;
    });
  const str = entries.some((entry) => entry.includes(': str`'));
  return `${HEAD}import { ${str ? 'str, ' : ''}type LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
${entries.join('')}};
`;
}

/** Escapes invisible spaces and marks. Letters stay as they are. */
function literal(text) {
  return parts(text)
    .map((part) => {
      if (typeof part === 'number') return `\${${part}}`;
      return part
        .replace(/\\|`|\$\{/g, '\\$&')
        .replace(/[^\P{Z} ]|[^\P{C}\n]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
    })
    .join('');
}

/**
 * The list of all translations.
 *
 * @param {string[]} languages  without English
 */
export function writeIndex(languages) {
  const names = languages.map((tag) => tag.replace(/-(.)/g, (_, c) => c.toUpperCase()));
  return `${HEAD}import type { LocaleModule } from '@lit/localize';
${names.map((name, i) => `import { templates as ${name} } from './${languages[i]}.js';\n`).join('')}
export const translations: Partial<Record<string, LocaleModule>> = {
${names.map((name, i) => `  '${languages[i]}': { templates: ${name} },\n`).join('')}};
`;
}
