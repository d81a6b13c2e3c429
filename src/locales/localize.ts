import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { translations } from './generated/index.js';
import { sourceLanguage, type Language } from './languages.js';

export * from './languages.js';

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

/** The translations of a language. Another object after the page corrected them. */
export const translationsOf = (language: Language): unknown => translations[language];
