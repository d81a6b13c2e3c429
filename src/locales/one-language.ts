/** Takes the place of `localize.ts` in a file with one language: see `src/build/one-language.mjs`. */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { translations } from './generated/index.js';

/** The build puts the language of the file here. */
declare const __LANGUAGE__: string;

export type Language = string;

export const sourceLanguage: Language = __LANGUAGE__;

export const languages: Record<Language, string> = { [sourceLanguage]: '' };

/** With one language there is nothing to choose. */
export const hasSeveralLanguages = false;

let current = sourceLanguage;

configureReentrantLocalization({
  sourceLocale: sourceLanguage,
  targetLocales: [],
  getLocale: () => current,
  loadLocaleSync: (language) => translations[language],
});

export const currentLanguage = (): Language => current;

export function inLanguage<T>(language: Language, callback: () => T): T {
  const before = current;
  current = language;
  try {
    return callback();
  } finally {
    current = before;
  }
}

export const languageFor = (_tag: string | null | undefined): Language => sourceLanguage;

/** The file has the sentences of the shop card in Vietnamese, too. */
export const languageIn = (country: string | undefined): Language =>
  country === 'VN' ? 'vi' : sourceLanguage;

export const directionOf = (_language: Language) => 'ltr';

export const translationsOf = (language: Language): unknown => translations[language];
