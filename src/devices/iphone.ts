import { unknownAnswer, type Answer, type Place } from './verdict.js';

/** An iPhone's screen, in points, and its scale. */
export interface IPhoneScreen {
  screen?: { width: number; height: number };
  devicePixelRatio?: number;
}

const IPHONE = {
  sure: 'maker',
  source: 'apple',
  device: { id: 'iphone', name: 'iPhone', brand: 'Apple' },
} as const;

const WITH_ESIM = {
  ...IPHONE,
  verdict: 'supported-unless',
  where: ['CN', 'HK', 'MO'],
  reason: 'iphone-new',
  ask: { what: 'sold-in', places: ['CN', 'HK', 'MO'] },
} as const;

/** An iPad, with or without mobile data. */
export const IPAD: Answer = { ...unknownAnswer('cellular'), sure: 'maker', source: 'apple' };

const WITHOUT_ESIM: Answer = { ...IPHONE, verdict: 'unsupported', reason: 'iphone-old' };

/** The answer for one of Apple's machine names that is not in the table: an iPad, or a newer iPhone. */
export function answerForMachine(text: string): Answer | undefined {
  if (/\bipad\d+,\d\d?\b/i.test(text)) return IPAD;
  const generation = /\biphone(\d+),\d\d?\b/i.exec(text)?.[1];
  return Number(generation) >= FIRST_WITH_ESIM ? WITH_ESIM : undefined;
}

/** The first machine name of an iPhone with eSIM: `iPhone11,2` is the XS. */
const FIRST_WITH_ESIM = 11;

/** Whether a name is only the model number of an iPhone. Those before A1920 had no eSIM. */
export const isANumber = (name: string): boolean =>
  /^(apple )?(iphone )?a(19[2-9]|[23]\d\d)\d$/.test(name);

const A_NUMBER = /\ba\d{4}\b/i;

/** The model number in a text about an iPhone or iPad. */
export const aNumberIn = (text: string): string | undefined => A_NUMBER.exec(text)?.[0];

/** "iphone 15 a3090" is an "iphone 15". */
export const withoutANumber = (name: string): string =>
  /i(phone|pad)/.test(name) ? name.replace(A_NUMBER, '') : name;

/** The answer for an iPhone's model number. It depends on the market, but we have no proven list of them. */
export function answerForANumber(soldIn: Place | undefined): Answer {
  const { ask, where } = WITH_ESIM;
  const isWithout = where.some((place) => place === soldIn);
  return {
    ...IPHONE,
    ...unknownAnswer(isWithout ? 'sold-in' : 'unit-unknown'),
    leaning: isWithout ? 'no' : soldIn ? 'yes' : 'none',
    ...(soldIn ? { place: soldIn } : { ask }),
  };
}

const mayHaveEsim = (leaning: 'yes' | 'none'): Answer => ({
  ...IPHONE,
  verdict: 'unknown',
  leaning,
  reason: 'iphone-either',
});

/** Some write iOS 7.1 as 71. */
const MAX_VERSION = 40;

/**
 * The answer for an iPhone, which never reveals its model to a page. iOS 17 and later run only on the
 * generation with eSIM. Below that, the screen tells most of the others apart.
 */
export function answerForIPhone(
  userAgent: string,
  { screen, devicePixelRatio = 0 }: IPhoneScreen,
): Answer {
  const number = (pattern: RegExp) => Number(pattern.exec(userAgent)?.[1] ?? 0);
  const version = (pattern: RegExp) => {
    const found = number(pattern);
    return found < MAX_VERSION ? found : 0;
  };
  // Safari 26 and later freeze the iOS number. Other browsers have no `Version/`.
  const iOS = Math.max(version(/Version\/(\d+)/), version(/iPhone OS (\d+)/));
  // Some apps write the machine name.
  const hardware = number(/iPhone(\d+),\d/);
  const { width = 0, height = 0 } = screen ?? {};
  const long = Math.max(width, height);
  const scale = Math.round(devicePixelRatio);

  if (iOS >= 17 || hardware >= FIRST_WITH_ESIM) return WITH_ESIM;
  if (hardware) return WITHOUT_ESIM;
  // The first iPhones with eSIM came with iOS 12. An older iOS on a newer screen is a false user agent.
  if (iOS && iOS < 12) return long > 812 ? mayHaveEsim('none') : WITHOUT_ESIM;
  // Plus models, with the standard and the zoomed display.
  if (long === 736 || (long === 667 && scale === 3)) return WITHOUT_ESIM;
  // Small models with eSIM and without. The first with eSIM, the SE of 2020, came with iOS 13.
  if (long === 667 || long === 568) return iOS === 12 ? WITHOUT_ESIM : mayHaveEsim('none');
  // XR and 11 with the zoomed display.
  if (long === 812 && scale === 2) return WITH_ESIM;
  // iPhone X without eSIM, four models with it, or a larger one with the zoomed display.
  if (long === 812 || long === 693) return mayHaveEsim('yes');
  return long > 812 ? WITH_ESIM : mayHaveEsim('none');
}
