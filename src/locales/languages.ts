/** A BCP 47 tag: one of our languages, or one that the page added. */
export type Language = string;

/**
 * Language names in their own language, in the order of the menu. To add a language, add a line
 * here and run `npm run words`, which writes its files.
 */
export const languages: Record<Language, string> = {
  en: 'English',
  'zh-Hans': '简体中文',
  vi: 'Tiếng Việt',
};

/** The language of the messages in the code. It is also the default. */
export const sourceLanguage: Language = 'en';

/** Whether readers can choose. `one-language.ts` says no, and a file without the choice is smaller. */
export const hasSeveralLanguages = true;

/** Our language that a tag names, ignoring case. */
const languageNamed = (tag: string): Language | undefined =>
  Object.keys(languages).find((language) => language.toLowerCase() === tag);

/** Other codes for our languages: those of ISO 639-2, and the countries that people write instead. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  ...{ eng: 'en', vie: 'vi', vn: 'vi' },
  ...{ zho: 'zh', chi: 'zh', cmn: 'zh', yue: 'zh', cn: 'zh' },
};

/**
 * Our language for a BCP 47 tag: the same, or the nearest that its readers can read.
 *
 * @returns undefined if we have no such language
 */
export function languageFor(tag: string | null | undefined): Language | undefined {
  if (!tag) return undefined;
  const parts = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  const base = OTHER_CODES[parts[0]!] ?? parts[0]!;
  const same = languageNamed(parts.join('-'));
  if (same) return same;
  if (base === 'zh') {
    const isTraditional = parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
    // Readers of the traditional script can read the simplified one.
    return (isTraditional && languageNamed('zh-hant')) || 'zh-Hans';
  }
  return Object.keys(languages).find((language) => language.toLowerCase().split('-')[0] === base);
}

/** The language of the people in a country. */
const SPOKEN: Readonly<Record<string, string>> = { VN: 'vi', CN: 'zh', SG: 'en' };

/**
 * Our language of a country, or English.
 *
 * @param country ISO 3166-1 alpha-2
 */
export const languageIn = (country: string | undefined): Language =>
  languageFor(SPOKEN[country ?? '']) ?? sourceLanguage;

export { directionOf } from './direction.js';
