import {
  list,
  object,
  oneOf,
  optional,
  record,
  string,
  text,
  type ValueOf,
} from '../carriers/shapes.js';
import { SURENESS, type Place, type Reason, type Sure } from './verdict.js';

const PLACES = [
  ...['CN', 'HK', 'MO', 'TW', 'KR', 'JP', 'US', 'AU', 'EU'],
  ...['NA-CARRIER', 'VERIZON'],
] as Place[];

const name = text(80);

/** A pattern of model codes, as `model-codes.ts` matches it. Only one way to read a code fits it, so it is linear. */
const code = string(
  'such as SM-S91[168]*',
  /^([A-Za-z\d _().,+?-]|\[[A-Za-z\d]+(-[A-Za-z\d]+)?\])+\*?$/,
  undefined,
  60,
);

const places = list(oneOf(...PLACES));

/** One family. Brand, names, answer, sureness and source are required. */
const familySchema = object({
  brand: name,
  names: list(name),
  aliases: optional(record(name)),
  codes: optional(list(code)),
  codeNames: optional(record(name)),
  esim: oneOf('yes', 'no'),
  sure: oneOf<Sure>(...SURENESS),
  /** Who says so: a word or an address. */
  source: text(300),
  not: optional(
    list(
      object({
        sold: optional(places),
        codes: optional(list(code)),
        answer: oneOf('no', 'probably-not', 'unsure'),
        sure: oneOf<Sure>(...SURENESS),
        reason: optional(
          oneOf<Reason>('sold-in', 'china-only', 'switched-off', 'unit-unknown', 'conflict'),
        ),
      }),
    ),
  ),
  limit: optional(
    oneOf<Reason>('varies', 'china-only', 'only-fi', 'conflict', 'cellular', 'companion'),
  ),
  only: optional(places),
  noEsim: optional(list(string('such as A2884', /^A\d{4}$/))),
});

/** A table of devices as a page gives it. */
export const tableSchema = object({
  $schema: optional(text(2048)),
  date: string('such as 2026-11-22', /^\d{4}-\d\d-\d\d$/),
  families: list(familySchema),
});

export type DevicesConfig = ValueOf<typeof tableSchema>;
