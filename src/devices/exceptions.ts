import type { Place, Reason, Sure } from './verdict.js';

/** Units that differ from the rest of their family. */
export interface Exception {
  /** Where these units are sold. */
  sold?: readonly Place[];
  /**
   * Patterns of their model codes, if the code tells the market. A phone with another code is not one of
   * them. Empty: no code is known, so any code rules them out.
   */
  codes?: readonly string[];
  /** Whether these can use an eSIM. */
  answer: 'no' | 'probably-not' | 'unsure';
  sure: Sure;
  reason?: Reason;
}

/** A limit for all units of a family with the answer `yes`. */
export interface Limit {
  reason: Reason;
  /** What the answer leans to. Absent: the answer stays, only the reason changes. */
  leaning?: 'yes' | 'no' | 'none';
  /** The only places where units with eSIM are sold. */
  only?: readonly Place[];
}

/**
 * Shapes of model codes for units made for China. Not every maker has one. They mean "probably not", see
 * `docs/decisions/china-codes.md`.
 */
export const CHINA_CODES: readonly RegExp[] = [
  /^SM[- ]?[A-Z]\d{3}[089]/, // Samsung; also for Hong Kong, Macao and Taiwan
  /^[A-Z\d]{3,4}[- ](AN|AL|TN|TL)\d/, // Huawei, Honor
  /^P(?!RO)[A-Z]{2}[MT1]\d\d$/, // OPPO, OnePlus
  /^[VI]\d{4}[A-Z]{1,2}$/, // vivo, iQOO
  /^\d{4,6}[\dA-Z]{2,6}C$/, // Xiaomi
  /^M\d{4}[\dA-Z]{2,5}C$/, // Xiaomi before 2022
  /^M\d{3}[A-Z]{2}$/, // Xiaomi from 2026
];

/** What an answer leans to, by the reason of its limit. */
const LEANING_BY_REASON: Readonly<Partial<Record<Reason, Limit['leaning']>>> = {
  varies: undefined,
  'china-only': 'none',
  'only-in': 'none',
  'only-fi': 'no',
  conflict: 'none',
  cellular: 'yes',
  companion: 'no',
};

/** Makes a limit from its reason. */
export const limitFor = (reason: Reason, only?: readonly Place[]): Limit => ({
  reason,
  leaning: LEANING_BY_REASON[reason],
  only,
});

const soldInChina = (sure: Sure, answer: Exception['answer'] = 'probably-not'): Exception => ({
  sold: ['CN'],
  answer,
  sure,
});

const samsungInChina = (answer: Exception['answer']): Exception[] => [
  { sold: ['CN', 'HK'], codes: ['SM-????[089]*'], answer, sure: 'sellers' },
  // One source says no. Others say that newer units have it.
  { sold: ['MO', 'TW'], codes: [], answer: 'unsure', sure: 'weak', reason: 'conflict' },
];

/** By the keys at the end of the rows in `families.ts`. */
export const exceptions: Readonly<Record<string, Exception | Exception[] | Limit>> = {
  'apple-cn': soldInChina('maker', 'no'),
  'apple-hk': { sold: ['HK', 'MO'], answer: 'no', sure: 'maker' },
  'apple-cn17': soldInChina('press', 'no'),
  'apple-cn-esim': { sold: ['CN'], answer: 'unsure', sure: 'weak', reason: 'china-only' },
  'ipad-cn': soldInChina('press', 'no'),
  // A later model for China may have it.
  'ipad10-cn': soldInChina('weak'),
  'sam-cn': samsungInChina('probably-not'),
  // A data sheet lists two physical SIMs, but a carrier's eSIM plan names this series.
  'sam-cn26': samsungInChina('unsure'),
  'sam-kr': { sold: ['KR'], codes: ['SM-????N*'], answer: 'no', sure: 'press' },
  // One nano-SIM. The first with eSIM were the Fold4 and the Flip4, then the S23.
  'sam-jp': {
    sold: ['JP'],
    codes: ['SC*', 'SM-????[CJQZ]*'],
    answer: 'probably-not',
    sure: 'press',
  },
  'sam-us': {
    sold: ['US'],
    // U and XU; A, D, P, R4, T and V are endings of carriers.
    codes: ['SM-????[UVATPRDX]*'],
    answer: 'unsure',
    sure: 'press',
    reason: 'switched-off',
  },
  // These codes belong to an older phone under another name.
  'sam-tf': {
    codes: ['SM-????L', 'SM-????VL'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  // The sellers' lists name only the other units.
  a54: {
    codes: ['SM-A546[ACDEFGMNPQRTVWXZ]*', 'SM-A546U'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  // Two builds, or two phones, share the code.
  shared: {
    codes: ['A101OP', 'A101SH', 'SH-M22', 'V2244', 'V234[02]', 'V2418', 'V2424', 'CPH2801'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  pixel3: { sold: ['AU', 'JP', 'TW'], answer: 'no', sure: 'maker' },
  'pixel3-us': { sold: ['NA-CARRIER'], answer: 'no', sure: 'maker' },
  pixel3a: { sold: ['JP'], answer: 'no', sure: 'maker' },
  'pixel3a-us': { sold: ['VERIZON'], answer: 'no', sure: 'maker' },
  pixel2: limitFor('only-fi'),
  'hw-cn': { ...soldInChina('sellers', 'no'), codes: ['???-[AT][NL]*'] },
  // The shape of the code decides, see `CHINA_CODES`.
  cn: { ...soldInChina('unverified'), codes: [] },
  'cn-hidden': soldInChina('unverified'),
  'op13-cn': { ...soldInChina('press', 'no'), codes: ['PJZ110'] },
  'rog-cn': { ...soldInChina('unverified'), codes: ['ASUSAI2501A*'] },
  'nubia-cn': { ...soldInChina('weak'), codes: ['NX732J'] },
  'sony-ap': {
    sold: ['CN', 'HK', 'TW'],
    codes: ['XQ-??72', 'XQ-??74'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  some: limitFor('varies'),
  'only-cn': limitFor('china-only'),
  'only-jp': limitFor('only-in', ['JP']),
  conflict: limitFor('conflict'),
  cellular: limitFor('cellular'),
  companion: limitFor('companion'),
};
