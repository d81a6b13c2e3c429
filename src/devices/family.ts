import type { Exception, Limit } from './exceptions.js';
import type { Sure } from './verdict.js';

/** Phones that share one answer: one row of the table. */
export interface Family {
  /** Unique and stable within a table. */
  id: string;
  brand: string;
  /** Whole names: `Galaxy S23`, `Galaxy S23+`. After `Galaxy Watch*` any text may follow. */
  names: readonly string[];
  /** Other ways to write a name: `iPhone SE 2` → `iPhone SE (2nd generation)`. */
  aliases?: Readonly<Record<string, string>>;
  /** Patterns of model codes in upper case, see `model-codes.ts`. */
  codes: readonly string[];
  /** The name for a pattern, if the pattern belongs to one name only. */
  codeNames: Readonly<Record<string, string>>;
  esim: boolean;
  sure: Sure;
  /** Who says so. */
  source: string;
  exceptions: readonly Exception[];
  limit?: Limit;
  /** Model numbers (`A2884`) of units without eSIM. Only from the maker's own text. */
  noEsim?: readonly string[];
}

/** Everything we know about phones on one day. */
export interface DeviceTable {
  /** When somebody last reviewed it: `YYYY-MM-DD`. */
  date: string;
  families: readonly Family[];
}
