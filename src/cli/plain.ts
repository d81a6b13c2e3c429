import { readCarrier, type CarrierConfig } from '../carriers/carrier.js';
import { builtIns } from '../carriers/carriers.js';
import { BUILT_IN_QUESTIONS } from '../content/faq.js';
import { nearest } from '../content/issues.js';
import { languageFor, languages } from '../locales/localize.js';
import { renderPlainHtml, type PlainElement, type PlainProfile } from '../render/plain.js';
import { listOf } from '../rules/list-of.js';
import { SECTIONS } from '../rules/sections.js';
import { METHODS } from '../rules/ways.js';
import { parseJson } from './parse-json.js';

const ELEMENTS = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];
const LEVELS = ['1', '2', '3', '4', '5'];

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

const chooseAll = (what: string, text: string | undefined, known: readonly string[]) =>
  listOf(text)?.map((id) => choose(what, id, known));

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

/** Ids of the questions in a config. `renderPlainHtml` reports what is wrong in it. */
const ownQuestions = (carrier: string | undefined, config: unknown): string[] =>
  readCarrier(carrier, [{ from: 'file', value: config }]).carrier?.faq?.map(({ id }) => id) ?? [];

/**
 * The HTML of an element.
 *
 * @throws TypeError with the reason, if an argument is wrong
 */
export function plainHtml(given: PlainArguments): string {
  const { element = 'esim-renew-guide', carrier, lang = 'en', profile, level } = given;
  const tag = choose('element', element.replace(/^(?!esim-)/, 'esim-'), ELEMENTS);
  if (!languageFor(lang)) choose('lang', lang, Object.keys(languages));
  const config = given.config === undefined ? undefined : configFrom(given.config);
  return renderPlainHtml(
    tag as PlainElement,
    config
      ? { ...(carrier && { id: carrier }), ...config }
      : carrier && choose('carrier', carrier, Object.keys(builtIns)),
    lang,
    profile as PlainProfile | undefined,
    {
      level: level === undefined ? undefined : Number(choose('level', level, LEVELS)),
      sections: chooseAll('sections', given.sections, SECTIONS),
      methods: chooseAll('methods', given.methods, METHODS),
      topics: chooseAll('topics', given.topics, [
        ...BUILT_IN_QUESTIONS,
        ...ownQuestions(carrier, config),
      ]),
      url: given.url,
    },
  );
}
