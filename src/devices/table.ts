import { exceptions, type Exception, type Limit } from './exceptions.js';
import { families } from './families.js';
import { plainName } from './names.js';
import type { Sure } from './verdict.js';

/** One line of the table. */
export interface Family {
  id: string;
  brand: string;
  /** Whole names: `Galaxy S23`, `Galaxy S23+`. */
  names: readonly string[];
  /** Other ways to say a name: `iPhone SE 2` → `iPhone SE (2nd generation)`. */
  aliases?: Readonly<Record<string, string>>;
  /** Patterns of model codes, see `codes.ts`. */
  codes: readonly string[];
  esim: boolean;
  sure: Sure;
  /** Who says so. */
  source: string;
  exceptions: readonly Exception[];
  limit?: Limit;
  /** Model numbers (`A2884`) of units without, where the maker's own text is their source. */
  noEsim?: readonly string[];
}

/** All that is known of phones, on one day. */
export interface DeviceTable {
  /** `YYYY-MM-DD`: when it was last looked through. */
  date: string;
  families: readonly Family[];
}

/** When our own table was last looked through. */
export const TABLE_DATE = '2026-11-22';

const isException = (one: Exception | Limit): one is Exception => 'answer' in one;

/** A later name of a line leaves out the first word of the first. */
function wholeNames(list: readonly string[]): Pick<Family, 'names' | 'aliases'> {
  const word = list[0]!.split(' ')[0]!;
  const names: string[] = [];
  const aliases: Record<string, string> = {};
  for (const one of list) {
    const said = one.replace('=', '');
    const whole = said.split(' ')[0] === word ? said : `${word} ${said}`;
    if (said === one) names.push(whole);
    else aliases[whole] = names[names.length - 1]!;
  }
  return { names, aliases };
}

const listOf = (text: string | undefined, by = ', '): string[] =>
  text ? text.split(by).filter(Boolean) : [];

/**
 * Reads lines as in `families.ts`.
 *
 * @throws {TypeError} naming the line, if it has no answer, sureness or source, or an unknown exception
 */
export function readLines(lines: string): Family[] {
  let brand = '';
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) {
        brand = line.slice(1);
        return [];
      }
      const [names, codes, answer, keys] = line.split('|');
      const [esim, sure, source] = listOf(answer, ' ');
      const found = listOf(keys, ' ').map((key) => exceptions[key]);
      if (!names || !sure || !source || !/^(yes|no)$/.test(esim!) || found.includes(undefined)) {
        throw new TypeError(`device table: “${line}”`);
      }
      const said = wholeNames(listOf(names));
      return {
        id: plainName(said.names[0]!),
        brand,
        ...said,
        codes: listOf(codes),
        esim: esim === 'yes',
        sure: sure as Sure,
        source,
        exceptions: (found as Array<Exception | Limit>).filter(isException),
        limit: (found as Array<Exception | Limit>).find((one): one is Limit => !isException(one)),
      };
    });
}

/** Every way to say the names of a line, with the name that is meant. */
export const waysToSay = ({ names, aliases = {} }: Family): Array<readonly [string, string]> => [
  ...names.map((name) => [name, name] as const),
  ...Object.entries(aliases),
];

let own: DeviceTable | undefined;

/** Our own table, read when it is first needed. */
export const builtInDevices = (): DeviceTable =>
  (own ??= { date: TABLE_DATE, families: readLines(families) });
