import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { translations } from './generated/index.js';

/**
 * The languages, each in its own name, in the order of the menu. A new one is one line here;
 * `npm run words` then writes its files.
 */
export const languages = {
  en: 'English',
  'zh-Hans': '简体中文',
  vi: 'Tiếng Việt',
} as const;

export type Language = keyof typeof languages;

/** What the messages in the code are written in, and what is used when nothing else is known. */
export const sourceLanguage: Language = 'en';

let current: Language = sourceLanguage;

configureReentrantLocalization({
  sourceLocale: sourceLanguage,
  targetLocales: Object.keys(translations),
  getLocale: () => current,
  loadLocaleSync: (language) => translations[language],
});

/** The language that `msg()` speaks right now. */
export const currentLanguage = (): Language => current;

/**
 * Runs `speak` with `msg()` in the given language. Every text made outside a render (a copied
 * text, an announcement) has to be made in here, or it speaks whichever language came last.
 */
export function inLanguage<T>(language: Language, speak: () => T): T {
  const before = current;
  current = language;
  try {
    return speak();
  } finally {
    current = before;
  }
}

/**
 * The language we have for a BCP 47 tag: itself, or the nearest that its readers can read.
 *
 * @returns undefined for a language that we do not have
 */
export function languageFor(tag: string | null | undefined): Language | undefined {
  if (!tag) return undefined;
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  const have = Object.keys(languages) as Language[];
  // `zh` alone, a region, or the traditional script, which has no catalogue of its own.
  if (parts[0] === 'zh' || parts[0] === 'cmn') return 'zh-Hans';
  return have.find((language) => language === parts[0]);
}
