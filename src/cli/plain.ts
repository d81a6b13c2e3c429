import type { CarrierConfig } from '../carriers/carrier.js';
import { builtIns } from '../carriers/carriers.js';
import { nearest } from '../content/issues.js';
import { languageFor, languages } from '../locales/localize.js';
import { renderPlainHtml, type PlainElement, type PlainProfile } from '../render/plain.js';
import { SECTIONS } from '../rules/sections.js';
import { METHODS } from '../rules/ways.js';
import { parseJson } from './parse-json.js';

const ELEMENTS = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

export interface PlainArguments {
  element?: string;
  carrier?: string;
  /** Content of a config file. */
  config?: string;
  lang?: string;
  profile?: string;
  level?: string;
  sections?: string;
  methods?: string;
  topics?: string;
  url?: string;
}

/** @param known ids. Without them, any id is right: a config may bring questions */
function listOf(what: string, text: string | undefined, known?: readonly string[]) {
  const list = text?.split(/[\s,]+/).filter(Boolean);
  return known ? list?.map((id) => choose(what, id, known)) : list;
}

function choose(what: string, found: string, candidates: readonly string[]): string {
  const chosen = candidates.find((candidate) => candidate.toLowerCase() === found.toLowerCase());
  if (chosen) return chosen;
  const meant = nearest(found, candidates);
  throw new TypeError(
    `--${what}: expected one of ${candidates.join(', ')}, found ${found}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  );
}

function configFrom(text: string): CarrierConfig {
  try {
    return parseJson(text) as CarrierConfig;
  } catch (error) {
    throw new TypeError(`--config: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * The HTML of an element.
 *
 * @throws TypeError with the reason, if an argument is wrong
 */
export function plainHtml(given: PlainArguments): string {
  const { element = 'esim-renew-guide', carrier, config, lang = 'en', profile, level } = given;
  const tag = choose('element', element.replace(/^(?!esim-)/, 'esim-'), ELEMENTS);
  if (!languageFor(lang)) choose('lang', lang, Object.keys(languages));
  return renderPlainHtml(
    tag as PlainElement,
    config === undefined
      ? carrier && choose('carrier', carrier, Object.keys(builtIns))
      : { ...(carrier && { id: carrier }), ...configFrom(config) },
    lang,
    profile as PlainProfile | undefined,
    {
      level: level === undefined ? undefined : Number(level),
      sections: listOf('sections', given.sections, SECTIONS),
      methods: listOf('methods', given.methods, METHODS),
      topics: listOf('topics', given.topics),
      url: given.url,
    },
  );
}
