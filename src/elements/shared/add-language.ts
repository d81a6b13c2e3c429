import { ownNameOf } from '../../locales/format.js';
import { languages, type Language } from '../../locales/localize.js';
import { translations } from '../../locales/generated/index.js';
import { messages } from '../../locales/messages.js';
import { reader } from './reader.js';
import { warn } from './warn.js';

const placeholders = (text: string): string => (text.match(/{\d}/g) ?? []).sort().join();

const ours = Object.keys(languages);

/** `zh Hans` for `zh`, `zh-CN` and `zh-Hans-SG`. */
const likely = (tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language} ${script}`;
};

/**
 * Adds a language to this page, or corrects texts of a language. Elements on the page show it at once.
 *
 * Missing texts stay English. One console warning lists keys that are not our English texts, and
 * translations with different placeholders.
 *
 * @param code BCP 47 tag, such as `th`. With one of our languages, such as `vi` or `zh-CN`, the words correct ours
 * @param words by the English texts in `messages.json`. Values that are not texts count as missing
 * @throws RangeError if `code` is not a BCP 47 tag
 */
export function addLanguage(code: string, words: Readonly<Record<string, unknown>>): void {
  const [tag] = Intl.getCanonicalLocales(code) as [Language];
  const language = ours.find((one) => likely(one) === likely(tag)) ?? tag;
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
      `addLanguage('${code}') ignored these keys. They are not in messages.json, or the placeholders differ:\n${unknown.join('\n')}`,
    );
  }
  reader.changed();
}
