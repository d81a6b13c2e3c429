import { exceptions, type Exception, type Limit } from './exceptions.js';
import { families } from './families.js';
import type { Sure } from './verdict.js';

/** One line of the table. */
export interface Family {
  /** Stable within a table. */
  id: string;
  brand: string;
  /** Whole names: `Galaxy S23`, `Galaxy S23+`; `Galaxy Watch*` with whatever follows. */
  names: readonly string[];
  /** Other ways to say a name: `iPhone SE 2` → `iPhone SE (2nd generation)`. */
  aliases?: Readonly<Record<string, string>>;
  /** Patterns of model codes, see `codes.ts`; in capitals. */
  codes: readonly string[];
  /** Which of the names a pattern belongs to, where it belongs to one alone. */
  codeNames?: Readonly<Record<string, string>>;
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
function wholeNames(list: readonly string[]): { names: string[]; aliases: Record<string, string> } {
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

const listOf = (text: string | undefined, by = ', '): string[] => (text ? text.split(by) : []);

/** Reads lines as in `families.ts`. Whether they are right, `line-faults.ts` says. */
export function readLines(lines: string): Family[] {
  let brand = '';
  const read: Family[] = [];
  for (const line of lines.split('\n')) {
    if (line[0] === '#') brand = line.slice(1);
    else if (line) {
      const [said, coded, answer, keys] = line.split('|');
      const [esim, sure, source = ''] = listOf(answer, ' ');
      const { names, aliases } = wholeNames(listOf(said));
      const groups = listOf(coded?.toUpperCase(), '; ').map((group) => group.split(', '));
      const found = listOf(keys, ' ').flatMap((key) => exceptions[key] ?? []);
      const codeNames: Record<string, string> = {};
      groups.forEach((group, index) => {
        const name = groups.length > 1 && names[index];
        if (name) for (const pattern of group) codeNames[pattern] = name;
      });
      read.push({
        id: names[0]!,
        brand,
        names,
        aliases,
        codes: groups.flat(),
        codeNames,
        esim: esim === 'yes',
        sure: sure as Sure,
        source,
        exceptions: found.filter(isException),
        limit: found.find((one): one is Limit => !isException(one)),
      });
    }
  }
  return read;
}

let own: DeviceTable | undefined;

/** Our own table, read when it is first needed. */
export const builtInDevices = (): DeviceTable =>
  (own ??= { date: TABLE_DATE, families: readLines(families) });
