import { readCarrier, type Carrier, type ConfigError } from '../carriers/carrier.js';
import { isPlainObject } from '../carriers/plain-data.js';
import { LONGEST_FILE } from '../carriers/shapes.js';
import { issueText, nearest, wordsOf } from '../content/issues.js';
import { inLanguage } from '../locales/localize.js';
import { parseJson } from './parse-json.js';

/** Relative addresses in a file mean the page that uses it. Here, any page does. */
const PAGE = 'https://your.example/';

/** The longest value in the report. */
const LONGEST = 300;

export interface Report {
  lines: string[];
  isValid: boolean;
}

export interface CheckOptions {
  /** The `carrier` attribute of the page. */
  carrier?: string;
  /** Address of the page. */
  page?: string;
}

/**
 * What the elements make of a config file.
 *
 * @param name of the file, for the report
 * @param text its content
 */
export function checkConfig(name: string, text: string, options: CheckOptions = {}): Report {
  let config: unknown;
  try {
    config = parseJson(text);
  } catch (error) {
    return { lines: [`${name}: ${(error as Error).message}`], isValid: false };
  }
  if (!isPlainObject(config)) {
    return { lines: [`${name}: expected an object, found ${typeOf(config)}`], isValid: false };
  }
  const { carrier: id, page = PAGE } = options;
  const { carrier, errors } = readCarrier(id, [{ from: 'file', value: config }], page);
  const issues = carrier || errors.length > 0 ? errors : [missingId];
  const sentences = [...issues.map(sentence), ...tooLong(text)];
  const isValid = issues.every(({ kind }) => kind === 'warning');
  return {
    lines: [
      `${name}: ${isValid ? 'valid' : 'not valid'}${sentences.length > 0 ? '' : ', nothing to report'}`,
      ...sentences,
      ...(carrier ? ['', ...describe(carrier)] : []),
    ],
    isValid,
  };
}

const missingId: ConfigError = {
  path: 'id',
  expected: 'such as my-carrier',
  found: 'undefined',
  kind: 'error',
  from: 'file',
};

/** Pages may also have the config in an attribute or a script, where its length does not matter. */
const tooLong = ({ length }: string): string[] =>
  length > LONGEST_FILE
    ? [
        `  warning: The file has ${length} characters. With config-src, the elements load at most ${LONGEST_FILE}.`,
      ]
    : [];

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;

const sentence = (issue: ConfigError): string =>
  `  ${issue.kind}: ${isUnknownId(issue) ? unknownId(issue) : inLanguage('en', () => issueText(issue))}`;

/** An id that is not built in, without a fact beside it. */
const isUnknownId = ({ path, from }: ConfigError): boolean =>
  path === 'carrier' && from === 'attributes';

function unknownId({ expected, found }: ConfigError): string {
  const meant = nearest(found, wordsOf(expected));
  return `The id ${found} is not built in, and the file has no valid fact about it, such as a name.${meant ? ` Did you mean “${meant}”?` : ''}`;
}

/** Every fact that the elements use, and who gave it. */
function describe(carrier: Carrier): string[] {
  const { id, known, given, hosts: _hosts, sources: _sources, code: _code, ...facts } = carrier;
  const head = known
    ? `The elements use the built-in ${id}, with the facts of this file:`
    : `${id} is not built in. The elements know only this file:`;
  const rows = Object.entries(facts).flatMap(([key, value]) =>
    isPlainObject(value) && !('en' in value)
      ? Object.entries(value).map(([field, part]): [string, unknown] => [`${key}.${field}`, part])
      : [[key, value] as [string, unknown]],
  );
  return [
    head,
    ...rows.map(([path, value]) => {
      const isOwn = given.has(path) || given.has(path.split('.')[0]!);
      return `  ${path}: ${short(value)}${isOwn ? '' : known ? ' (built in)' : ' (default)'}`;
    }),
  ];
}

/** A long list would hide everything else. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST)}…${Array.isArray(value) ? ` (${value.length} in the list)` : ''}`;
}
