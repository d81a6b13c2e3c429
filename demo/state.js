/**
 * The choices in the generator, and how the address stores them. Also runs in Node.
 *
 * The address of the files is not part of it: a shared link must not decide which script people paste.
 */
import { builtIns } from '../dist/rules.js';
import { FORMS, places } from './places.js';

export const LANGUAGES = ['en', 'zh-Hans', 'vi'];
export const ELEMENTS = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];
export const METHODS = ['app', 'store', 'website', 'code'];

const oneOf = (known) => ({
  first: known[0],
  read: (value) => (known.includes(value) ? value : undefined),
});
const matching = (pattern) => ({
  first: '',
  read: (value) => (pattern.test(value) ? value : undefined),
});
const flag = {
  first: false,
  read: (value) => (value === '1' ? true : undefined),
  write: (value) => (value ? '1' : ''),
};
const listOf = (known) => ({
  first: [],
  read: (value) => known.filter((item) => value.split(' ').includes(item)),
  write: (value) => known.filter((item) => value.includes(item)).join(' '),
});

/** One line of text for an attribute. */
const line = matching(/^\P{Cc}{1,500}$/u);

/** Each choice: its first value, how to read it, and how to write it. */
const choices = {
  ui: oneOf(LANGUAGES),
  element: oneOf(ELEMENTS),
  carrier: oneOf(['', 'own', ...Object.keys(builtIns)]),
  config: matching(/^[^]{1,20000}$/),
  lang: oneOf(['', 'page', ...LANGUAGES]),
  theme: oneOf(['', 'light', 'dark', 'auto']),
  accent: matching(/^#[\da-f]{6}$/i),
  radius: oneOf(['', '0em', '0.4em', '1.2em']),
  frameless: flag,
  'heading-level': oneOf(['', '1', '2', '3', '4', '5']),
  'no-heading': flag,
  locked: flag,
  'no-language-menu': flag,
  methods: listOf(METHODS),
  article: flag,
  offline: flag,
  expires: matching(/^\d{4}-\d\d-\d\d$/),
  searchable: flag,
  exclusive: flag,
  all: flag,
  feedback: flag,
  detect: flag,
  device: line,
  support: line,
  'support-label': line,
  'offer-url': line,
  'offer-label': line,
  operator: flag,
  place: oneOf(Object.keys(places)),
  form: oneOf(['', ...FORMS]),
  version: oneOf(['pinned', 'follows']),
  file: oneOf(['all', 'language', 'element']),
};

/** A pinned version is safer, but a wrong hotline then stays wrong. */
choices.version.first = 'follows';
choices.carrier.first = 'viettel';

export const firstState = () =>
  Object.fromEntries(Object.entries(choices).map(([name, { first }]) => [name, first]));

/** @param hash of an address, with or without `#`. Unknown names and invalid values are ignored */
export function readState(hash) {
  const state = firstState();
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (!Object.hasOwn(choices, name)) continue;
    const { read } = choices[name];
    const found = read(value);
    if (found !== undefined) state[name] = found;
  }
  return state;
}

/**
 * @returns the choices that differ from the first state, for `readState`. Never empty: an address that
 * ends in `#` scrolls to the top of the page
 */
export function writeState(state) {
  const params = new URLSearchParams({ element: state.element });
  for (const [name, { first, write = String }] of Object.entries(choices)) {
    const value = write(state[name]);
    if (value !== write(first)) params.set(name, value);
  }
  return String(params);
}
