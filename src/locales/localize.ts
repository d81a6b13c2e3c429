import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { translations } from './generated/index.js';

/**
 * Language names in their own language, in the order of the menu. To add a language, add a line
 * here and run `npm run words`, which writes its files.
 */
export const languages = {
  en: 'English',
  'zh-Hans': '简体中文',
  vi: 'Tiếng Việt',
} as const;

export type Language = keyof typeof languages;

/** The language of the messages in the code. It is also the default. */
export const sourceLanguage: Language = 'en';

let current: Language = sourceLanguage;

configureReentrantLocalization({
  sourceLocale: sourceLanguage,
  targetLocales: Object.keys(translations),
  getLocale: () => current,
  loadLocaleSync: (language) => translations[language],
});

/** The language that `msg()` uses right now. */
export const currentLanguage = (): Language => current;

/**
 * Runs `callback` with `msg()` in the given language. Use it for every text made outside a render,
 * such as a copied text or an announcement. Otherwise the text is in the language used last.
 */
export function inLanguage<T>(language: Language, callback: () => T): T {
  const before = current;
  current = language;
  try {
    return callback();
  } finally {
    current = before;
  }
}

/** Makes a value when it is first asked for, in the language that is current now. */
export function lazily<T extends object>(make: () => T): () => T {
  const language = current;
  let made: T | undefined;
  return () => (made ??= inLanguage(language, make));
}

/**
 * Other codes for our languages: those of ISO 639-2, and the countries that people write instead. We
 * have no translation in Cantonese or in the traditional script, so these readers get the simplified one.
 */
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
  const [written = ''] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  const code = OTHER_CODES[written] ?? written;
  const available = Object.keys(languages) as Language[];
  return available.find((language) => language.split('-')[0] === code);
}
