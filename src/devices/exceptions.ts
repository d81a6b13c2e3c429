import type { Place, Reason, Sure } from './verdict.js';

/** Units of a family that differ from the rest of it. */
export interface Exception {
  /** Where such units are sold. */
  sold?: readonly Place[];
  /** Their model codes, where the code tells. */
  codes?: readonly string[];
  /** Whether these take an eSIM. */
  answer: 'no' | 'probably-not' | 'unsure';
  sure: Sure;
  reason?: Reason;
}

/** What holds of every unit of a family whose line says `yes`. */
export interface Limit {
  reason: Reason;
  /** What the answer becomes; absent, only its reason does. */
  leaning?: 'yes' | 'no' | 'none';
  /** The only places whose units are said to have it. */
  only?: readonly Place[];
}

/**
 * Shapes of codes that are given only to units made for China. Not every maker has one. All of them mean
 * "probably not": see `docs/decisions/china-codes.md`.
 */
export const CHINA_CODES: readonly RegExp[] = [
  /^SM[- ]?[A-Z]\d{3}[089]/, // Samsung, Hong Kong, Macao and Taiwan too
  /^[A-Z\d]{3,4}[- ](AN|AL|TN|TL)\d/, // Huawei, Honor
  /^P(?!RO)[A-Z]{2}[MT1]\d\d$/, // OPPO, OnePlus
  /^[VI]\d{4}[A-Z]{1,2}$/, // vivo, iQOO
  /^\d{4,6}[\dA-Z]{2,6}C$/, // Xiaomi
  /^M\d{4}[\dA-Z]{2,5}C$/, // Xiaomi before 2022
  /^M\d{3}[A-Z]{2}$/, // Xiaomi from 2026
];

/** What the reasons of a limit make of an answer. */
const LEANINGS: Readonly<Partial<Record<Reason, Limit['leaning']>>> = {
  varies: undefined,
  'china-only': 'none',
  'only-in': 'none',
  'only-fi': 'no',
  conflict: 'none',
  cellular: 'yes',
  companion: 'no',
};

export const limited = (reason: Reason, only?: readonly Place[]): Limit => ({
  reason,
  leaning: LEANINGS[reason],
  only,
});

const china = (sure: Sure, answer: Exception['answer'] = 'probably-not'): Exception => ({
  sold: ['CN'],
  answer,
  sure,
});

const samsungInChina = (answer: Exception['answer']): Exception[] => [
  { sold: ['CN', 'HK'], codes: ['SM-????[089]*'], answer, sure: 'sellers' },
  // One source says no, others that newer ones have it.
  { sold: ['MO', 'TW'], codes: [], answer: 'unsure', sure: 'weak', reason: 'conflict' },
];

/** The keys are those of `families.ts`. */
export const exceptions: Readonly<Record<string, Exception | Exception[] | Limit>> = {
  'apple-cn': china('maker', 'no'),
  'apple-hk': { sold: ['HK', 'MO'], answer: 'no', sure: 'maker' },
  'apple-cn17': china('press', 'no'),
  'apple-cn-esim': { sold: ['CN'], answer: 'unsure', sure: 'weak', reason: 'china-only' },
  'ipad-cn': china('press', 'no'),
  // A later one for China is said to have it.
  'ipad10-cn': china('weak'),
  'sam-cn': samsungInChina('probably-not'),
  // One data sheet says two cards, a carrier's plan names the series.
  'sam-cn26': samsungInChina('unsure'),
  'sam-kr': { sold: ['KR'], codes: ['SM-????N*'], answer: 'no', sure: 'press' },
  'sam-us': {
    sold: ['US'],
    codes: ['SM-????U*', 'SM-????[VATP]'],
    answer: 'unsure',
    sure: 'press',
    reason: 'switched-off',
  },
  // An older phone of another name.
  'sam-tf': {
    codes: ['SM-????L', 'SM-????VL'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  // Lists name only the other units.
  a54: {
    codes: ['SM-A546[EVW]*', 'SM-A546U'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  pixel3: { sold: ['AU', 'JP', 'TW'], answer: 'no', sure: 'maker' },
  'pixel3-us': { sold: ['NA-CARRIER'], answer: 'no', sure: 'maker' },
  pixel3a: { sold: ['JP'], answer: 'no', sure: 'maker' },
  'pixel3a-us': { sold: ['VERIZON'], answer: 'no', sure: 'maker' },
  pixel2: limited('only-fi'),
  'hw-cn': { ...china('sellers', 'no'), codes: ['???-[AT][NL]*'] },
  // The shape of the code tells, see above.
  cn: { ...china('unverified'), codes: [] },
  'cn-hidden': china('unverified'),
  'op13-cn': { ...china('press', 'no'), codes: ['PJZ110'] },
  'rog-cn': { ...china('unverified'), codes: ['ASUSAI2501A*'] },
  'nubia-cn': { ...china('weak'), codes: ['NX732J'] },
  'sony-ap': {
    sold: ['CN', 'HK', 'TW'],
    codes: ['XQ-??72', 'XQ-??74'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  some: limited('varies'),
  'only-cn': limited('china-only'),
  'only-jp': limited('only-in', ['JP']),
  conflict: limited('conflict'),
  cellular: limited('cellular'),
  companion: limited('companion'),
};
