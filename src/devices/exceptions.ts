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

/** Shapes of codes that are given only to units made for China. Not every maker has one. */
export const CHINA_CODES: readonly RegExp[] = [
  /^SM-?[A-Z]\d{3}[089]/, // Samsung, Hong Kong and Taiwan too
  /^[A-Z\d]{3,4}-(AN|AL|TN|TL)\d/, // Huawei, Honor
  /^P[A-Z]{2}[MT1]\d\d/, // OPPO, OnePlus
  /^[VI]\d{4}[A-Z]{1,2}$/, // vivo, iQOO
  /^\d{4,6}[\dA-Z]{2,6}C$/, // Xiaomi
  /^M\d{4}[\dA-Z]{2,5}C$/, // Xiaomi before 2022
  /^M\d{3}[A-Z]{2}$/, // Xiaomi from 2026
];

const china = (sure: Sure, answer: Exception['answer'] = 'probably-not'): Exception => ({
  sold: ['CN'],
  answer,
  sure,
});

const samsungInChina = (answer: Exception['answer']): Exception => ({
  sold: ['CN', 'HK'],
  codes: ['SM-????0*', 'SM-????8*', 'SM-????9*'],
  answer,
  sure: 'sellers',
});

/** The keys are those of `families.ts`. */
export const exceptions: Readonly<Record<string, Exception | Limit>> = {
  'apple-cn': china('maker', 'no'),
  'apple-hk': { sold: ['HK', 'MO'], answer: 'no', sure: 'maker' },
  'apple-cn17': china('press', 'no'),
  'apple-cn-esim': { sold: ['CN'], answer: 'unsure', sure: 'weak', reason: 'china-only' },
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
  pixel3: { sold: ['AU', 'JP', 'TW'], answer: 'no', sure: 'maker' },
  'pixel3-us': { sold: ['NA-CARRIER'], answer: 'no', sure: 'maker' },
  pixel3a: { sold: ['JP'], answer: 'no', sure: 'maker' },
  'pixel3a-us': { sold: ['VERIZON'], answer: 'no', sure: 'maker' },
  pixel2: { reason: 'only-fi', leaning: 'no' },
  'hw-cn': { ...china('sellers', 'no'), codes: ['???-[AT][NL]*'] },
  // The shape of the code tells, see above.
  cn: { ...china('unverified'), codes: [] },
  'cn-hidden': china('unverified'),
  'op13-cn': { ...china('press', 'no'), codes: ['PJZ110'] },
  'sony-ap': {
    codes: ['XQ-??72', 'XQ-??74'],
    answer: 'unsure',
    sure: 'unverified',
    reason: 'unit-unknown',
  },
  some: { reason: 'varies' },
  'only-cn': { reason: 'china-only', leaning: 'none' },
  'only-jp': { reason: 'only-in', leaning: 'none', only: ['JP'] },
  'only-eu': { reason: 'only-in', leaning: 'none', only: ['EU'] },
  conflict: { reason: 'conflict', leaning: 'none' },
  cellular: { reason: 'cellular', leaning: 'yes' },
  companion: { reason: 'companion', leaning: 'no' },
};
