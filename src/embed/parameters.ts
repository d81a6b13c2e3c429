import { builtIns } from '../carriers/carriers.js';
import { SECTIONS } from '../rules/sections.js';
import { listOf } from '../elements/shared/properties.js';
import { languageFor, type Language } from '../locales/localize.js';
import { METHODS } from '../rules/ways.js';

export const TAGS = ['esim-renew-guide', 'esim-faq', 'esim-device-check'] as const;

/** What the frame's address asks for, as far as an address may. */
export interface FrameParameters {
  tag: (typeof TAGS)[number];
  /** For the element. */
  attributes: Record<string, string>;
  language: Language | undefined;
  /** The names of parameters that say nothing here, or what they may not. */
  ignored: string[];
}

/** Gives the value as the element gets it; undefined where it is none. */
type Read = (value: string) => string | undefined;

const oneOf =
  (known: readonly string[]): Read =>
  (value) =>
    known.find((one) => one === value.toLowerCase());

const listFrom =
  (fits: (id: string) => boolean): Read =>
  (value) => {
    const ids = listOf(value) ?? [];
    return ids.length && ids.every(fits) ? ids.join(' ') : undefined;
  };

const among = (known: readonly string[]) => listFrom((id) => known.includes(id));

/**
 * Reads the frame's address. It carries no facts, or it would be a phishing page on somebody's
 * domain: facts come from our table, or from a file of the frame's own origin.
 *
 * @param address of the frame, absolute
 */
export function readParameters(address: string): FrameParameters {
  const { searchParams, origin } = new URL(address);
  const tagOf: Read = (value) =>
    TAGS.find((tag) => [tag, tag.slice(5)].includes(value.toLowerCase()));
  const tag = (tagOf(searchParams.get('element') ?? '') ?? TAGS[0]) as FrameParameters['tag'];

  const ownFile: Read = (value) => {
    try {
      const file = new URL(value, address);
      const own = file.origin === origin && /^https?:$/.test(file.protocol) && !file.username;
      return own ? file.href : undefined;
    } catch {
      return undefined;
    }
  };

  const known: Record<string, Read> = {
    __proto__: null as never,
    element: tagOf,
    lang: languageFor,
    theme: oneOf(['light', 'dark']),
    carrier: oneOf(Object.keys(builtIns)),
    'heading-level': oneOf([...'12345']),
    'config-src': ownFile,
    ...(tag === 'esim-renew-guide' && { methods: among(METHODS), sections: among(SECTIONS) }),
    ...(tag === 'esim-faq' && { topics: listFrom((id) => /^[a-z\d][\w-]{0,59}$/.test(id)) }),
  };

  const values = new Map<string, string>();
  const ignored = new Set<string>();
  for (const [name, value] of searchParams) {
    const read = values.has(name) ? undefined : known[name]?.(value.trim());
    if (read) values.set(name, read);
    // An empty one asks for nothing.
    else if (value.trim() || !known[name]) ignored.add(name);
  }
  const { element: _tag, lang, ...attributes } = Object.fromEntries(values);
  return { tag, attributes, language: lang as Language | undefined, ignored: [...ignored] };
}

/**
 * What of these names can be shown to readers: a stranger may have written them, so nothing that
 * could be a number, an address or a sentence.
 */
export function shownNames(names: readonly string[]): string[] {
  const plain = names.filter((name) => /^[a-z][a-z_-]{0,19}$/.test(name)).slice(0, 6);
  return plain.length < names.length ? [...plain, '…'] : plain;
}
