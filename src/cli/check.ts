import { readCarrier, type Carrier, type ConfigError } from '../carriers/carrier.js';
import { isPlainObject } from '../carriers/plain-data.js';
import { issueText } from '../content/issues.js';
import { inLanguage } from '../locales/localize.js';

/** Relative addresses in a file mean the page that uses it. Here, any page does. */
const PAGE = 'https://your.example/';

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
    // Some editors put a byte order mark at the start. Browsers drop it.
    config = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { lines: [`${name}: ${noJson(error, text)}`], isValid: false };
  }
  if (!isPlainObject(config)) {
    return { lines: [`${name}: expected an object, found ${typeOf(config)}`], isValid: false };
  }
  const { carrier: id, page = PAGE } = options;
  const { carrier, errors } = readCarrier(id, [{ from: 'file', value: config }], page);
  const issues = carrier || errors.length > 0 ? errors : [missingId];
  const isValid = issues.every(({ kind }) => kind === 'warning');
  return {
    lines: [
      `${name}: ${isValid ? 'valid' : 'not valid'}${issues.length > 0 ? '' : ', nothing to report'}`,
      ...issues.map(sentence),
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

/** `JSON.parse` gives only the offset of a mistake. */
function noJson(error: unknown, text: string): string {
  const { message } = error as SyntaxError;
  const [, offset] = /position (\d+)/.exec(message) ?? [];
  if (offset === undefined || /line \d/.test(message)) return `no JSON: ${message}`;
  const before = text.slice(0, +offset).split('\n');
  return `no JSON: ${message} (line ${before.length}, column ${before.at(-1)!.length + 1})`;
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;

const sentence = (issue: ConfigError): string =>
  `  ${issue.kind}: ${inLanguage('en', () => issueText(issue))}`;

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
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `  ${path}: ${text}${isOwn ? '' : known ? ' (built in)' : ' (default)'}`;
    }),
  ];
}
