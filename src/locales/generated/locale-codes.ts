// Written by src/locales/words.mjs from src/locales/lit-localize.json: change it there.

/** The language that the sources are written in. */
export const sourceLocale = 'en';

/** The languages that they are translated into. */
export const targetLocales = ['zh-Hans', 'vi'] as const;

/** All of them, the source first. */
export const allLocales = ['en', 'zh-Hans', 'vi'] as const;
