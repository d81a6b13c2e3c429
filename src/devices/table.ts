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

/** Which exceptions hold for a line, and what limits it, by the keys at its end. */
const kept = new Map<string, Pick<Family, 'exceptions' | 'limit'>>();

function exceptionsOf(keys: string): Pick<Family, 'exceptions' | 'limit'> {
  let found = kept.get(keys);
  if (!found) {
    const all = keys.split(' ').flatMap((key) => exceptions[key] ?? []);
    found = {
      exceptions: all.filter((one): one is Exception => 'answer' in one),
      limit: all.find((one): one is Limit => !('answer' in one)),
    };
    kept.set(keys, found);
  }
  return found;
}

/** A line of `families.ts`. The search needs its names at once; the rest is read when it is asked for. */
class Line implements Family {
  readonly names: string[] = [];
  readonly aliases: Record<string, string> = {};
  #coded?: Pick<Family, 'codes' | 'codeNames'>;

  constructor(
    readonly brand: string,
    readonly parts: readonly string[],
  ) {
    const [said = ''] = parts;
    // A later name leaves out the first word of the first.
    const end = said.search(/[ ,*]/);
    const word = end < 0 ? said : said.slice(0, end);
    for (const one of said.split(', ')) {
      const name = one[0] === '=' ? one.slice(1) : one;
      const whole = name.startsWith(word) ? name : `${word} ${name}`;
      if (name === one) this.names.push(whole);
      else this.aliases[whole] = this.names[this.names.length - 1]!;
    }
  }

  get id(): string {
    return this.names[0]!;
  }

  get codes(): readonly string[] {
    return this.#read().codes;
  }

  get codeNames(): Family['codeNames'] {
    return this.#read().codeNames;
  }

  #read(): Pick<Family, 'codes' | 'codeNames'> {
    if (!this.#coded) {
      const codes: string[] = [];
      const codeNames: Record<string, string> = {};
      const groups = this.parts[1] ? this.parts[1].toUpperCase().split('; ') : [];
      groups.forEach((group, index) => {
        const name = groups.length > 1 && this.names[index];
        for (const pattern of group.split(', ')) {
          codes.push(pattern);
          if (name) codeNames[pattern] = name;
        }
      });
      this.#coded = { codes, codeNames };
    }
    return this.#coded;
  }

  get esim(): boolean {
    return this.#answer[0] === 'yes';
  }

  get sure(): Sure {
    return this.#answer[1] as Sure;
  }

  get source(): string {
    return this.#answer[2] ?? '';
  }

  get #answer(): string[] {
    return (this.parts[2] ?? '').split(' ');
  }

  get exceptions(): Family['exceptions'] {
    return exceptionsOf(this.parts[3] ?? '').exceptions;
  }

  get limit(): Limit | undefined {
    return exceptionsOf(this.parts[3] ?? '').limit;
  }
}

/** Reads lines as in `families.ts`. Whether they are right, `line-faults.ts` says. */
export function readLines(lines: string): Family[] {
  let brand = '';
  const read: Family[] = [];
  for (const line of lines.split('\n')) {
    if (line[0] === '#') brand = line.slice(1);
    else if (line) read.push(new Line(brand, line.split('|')));
  }
  return read;
}

let own: DeviceTable | undefined;

/** Our own table, read when it is first needed. */
export const builtInDevices = (): DeviceTable =>
  (own ??= { date: TABLE_DATE, families: readLines(families) });
