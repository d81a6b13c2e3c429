import { builtIns } from '../carriers/carriers.js';
import { SECTIONS } from '../rules/sections.js';
import { THEMES } from '../elements/shared/look.js';
import { listOf } from '../rules/list-of.js';

import { languageFor, type Language } from '../locales/localize.js';
import { METHODS } from '../rules/ways.js';

export const TAGS = ['esim-renew-guide', 'esim-faq', 'esim-device-check'] as const;

/** The valid part of the query string in the frame's address. */
interface FrameParameters {
  tag: (typeof TAGS)[number];
  /** For the element. */
  attributes: Record<string, string>;
  language: Language | undefined;
  /** Names of parameters that are unknown here or have an invalid value. */
  ignored: string[];
}

/** Returns the value for the element, or undefined if it is invalid. */
type Parse = (value: string) => string | undefined;

const oneOf =
  (known: readonly string[]): Parse =>
  (value) =>
    known.find((id) => id === value.toLowerCase());

const listFrom =
  (isValid: (id: string) => boolean): Parse =>
  (value) => {
    const ids = listOf(value) ?? [];
    return ids.length && ids.every(isValid) ? ids.join(' ') : undefined;
  };

const listAmong = (known: readonly string[]) => listFrom((id) => known.includes(id));

/**
 * Reads the frame's address. The address cannot set facts: otherwise anybody could make a phishing
 * page on the host's domain. Facts come from our table, or from a JSON file beside the frame: elsewhere on the
 * host's domain, a page may repeat what is in its address, and so say what a stranger wants.
 *
 * @param address of the frame, absolute
 */
export function readParameters(address: string): FrameParameters {
  const { searchParams } = new URL(address);
  const tagOf: Parse = (value) =>
    TAGS.find((tag) => [tag, tag.slice(5)].includes(value.toLowerCase()));
  const tag = (tagOf(searchParams.get('element') ?? '') ?? TAGS[0]) as FrameParameters['tag'];

  const ownFile: Parse = (value) => {
    try {
      const file = new URL(value, address);
      // A server may read `..%2F` as a step out of the folder.
      const own =
        new URL('.', file).href === new URL('.', address).href && !/%(2f|5c)/i.test(file.pathname);
      return own && /^https?:$/.test(file.protocol) ? file.href : undefined;
    } catch {
      return undefined;
    }
  };

  const known: Record<string, Parse> = {
    __proto__: null as never,
    element: tagOf,
    lang: languageFor,
    theme: oneOf(THEMES),
    carrier: oneOf(Object.keys(builtIns)),
    'heading-level': oneOf([...'12345']),
    'config-src': ownFile,
    ...(tag === 'esim-renew-guide' && {
      methods: listAmong(METHODS),
      sections: listAmong(SECTIONS),
    }),
    ...(tag === 'esim-faq' && { topics: listFrom((id) => /^[a-z\d][\w-]{0,59}$/.test(id)) }),
  };

  const values = new Map<string, string>();
  const ignored = new Set<string>();
  for (const [name, value] of searchParams) {
    const parsed = values.has(name) ? undefined : known[name]?.(value.trim());
    if (parsed) values.set(name, parsed);
    // A known parameter may be empty: a form sends its empty fields too.
    else if (value.trim() || !known[name]) ignored.add(name);
  }
  const { element: _tag, lang, ...attributes } = Object.fromEntries(values);
  return { tag, attributes, language: lang as Language | undefined, ignored: [...ignored] };
}

/**
 * The names that are safe to show to readers. A stranger may have written them, so a name that could
 * be a number, an address or a sentence becomes `…`.
 */
export function shownNames(names: readonly string[]): string[] {
  const plain = names.filter((name) => /^[a-z][a-z_-]{0,19}$/.test(name)).slice(0, 6);
  return plain.length < names.length ? [...plain, '…'] : plain;
}
