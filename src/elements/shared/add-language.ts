import { ownNameOf } from '../../locales/format.js';
import { languages, type Language } from '../../locales/localize.js';
import { translations } from '../../locales/generated/index.js';
import { messages } from '../../locales/messages.js';
import { reader } from './reader.js';
import { warn } from './warn.js';

const placeholders = (text: string): string => (text.match(/{\d}/g) ?? []).sort().join();

/**
 * Adds a language to this page, or corrects texts of a language. Elements on the page show it at once.
 *
 * Texts that are missing stay English. One warning in the console names every key that is no text of
 * ours, and every text with other placeholders than its key.
 *
 * @param code BCP 47 tag, such as `th`. With `en`, `zh-Hans` or `vi` the words correct ours
 * @param words by the English texts in `messages.json`. Values that are no text count as missing
 * @throws RangeError if `code` is no BCP 47 tag
 */
export function addLanguage(code: string, words: Readonly<Record<string, unknown>>): void {
  const [language] = Intl.getCanonicalLocales(code) as [Language];
  const templates: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [english, text] of Object.entries(words)) {
    const index = messages.indexOf(english);
    const isText = typeof text === 'string';
    if (index < 0 || (isText && placeholders(text) !== placeholders(english)))
      unknown.push(english);
    else if (isText) templates[index] = text;
  }
  languages[language] ??= ownNameOf(language);
  translations[language] = {
    templates: { ...translations[language]?.templates, ...templates },
  };
  if (unknown.length > 0) {
    warn(
      `addLanguage('${code}') left out what is no text of ours, or has other placeholders:\n${unknown.join('\n')}`,
    );
  }
  reader.changed();
}
