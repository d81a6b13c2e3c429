/** Takes the place of `languages.ts` in a file with one language: see `src/build/message-lists.mjs`. */

/** The build puts the language of the file here. */
declare const __LANGUAGE__: string;

export type Language = string;

export const sourceLanguage: Language = __LANGUAGE__;

export const languages: Record<Language, string> = { [sourceLanguage]: '' };

/** With one language there is nothing to choose. */
export const hasSeveralLanguages = false;

export const languageFor = (_tag: string | null | undefined): Language => sourceLanguage;

/** The file has the sentences of the shop card in Vietnamese, too. */
export const languageIn = (country: string | undefined): Language =>
  country === 'VN' ? 'vi' : sourceLanguage;

export { directionOf } from './direction.js';
