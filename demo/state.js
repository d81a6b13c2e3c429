/**
 * What somebody chose in the generator, and how it stands in the address. Runs in Node too.
 *
 * Where the files lie is not in it: a link that somebody sends must not say whose script is pasted.
 */

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
  read: (value) => known.filter((one) => value.split(' ').includes(one)),
  write: (value) => known.filter((one) => value.includes(one)).join(' '),
});

/** One line of text, as far as an attribute takes one. */
const line = matching(/^\P{Cc}{1,500}$/u);

/** Name, first value and reader of each choice. */
const choices = {
  ui: oneOf(LANGUAGES),
  element: oneOf(ELEMENTS),
  carrier: matching(/^[\w-]{0,60}$/),
  config: matching(/^[^]{1,20000}$/),
  lang: oneOf(['', 'page', ...LANGUAGES]),
  theme: oneOf(['', 'light', 'dark']),
  accent: matching(/^#[\da-f]{6}$/i),
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
  place: matching(/^[a-z-]{1,20}$/),
  form: matching(/^[a-z]{1,10}$/),
  version: oneOf(['pinned', 'follows']),
};

/** Pinned is safer for a page that nobody watches; but a wrong number then stays wrong. */
choices.version.first = 'follows';
choices.carrier.first = 'viettel';
choices.place.first = 'page';

export const firstState = () =>
  Object.fromEntries(Object.entries(choices).map(([name, { first }]) => [name, first]));

/** @param hash of an address, with or without `#`. What is not known, or not possible, is passed over */
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
 * @returns what `readState` reads back: only what differs from the first state, but never nothing,
 * since an address that ends in `#` is one of the top of its page, and scrolls there
 */
export function writeState(state) {
  const params = new URLSearchParams({ element: state.element });
  for (const [name, { first, write = String }] of Object.entries(choices)) {
    const value = write(state[name]);
    if (value !== write(first)) params.set(name, value);
  }
  return String(params);
}
