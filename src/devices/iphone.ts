import type { Answer } from './verdict.js';

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

const WITH_ESIM: Answer = {
  ...IPHONE,
  verdict: 'supported-unless',
  where: ['CN', 'HK', 'MO'],
  reason: 'iphone-new',
  ask: { what: 'sold-in', places: ['CN', 'HK', 'MO'] },
};

const WITHOUT_ESIM: Answer = { ...IPHONE, verdict: 'unsupported', reason: 'iphone-old' };

const eitherOne = (leaning: 'yes' | 'none'): Answer => ({
  ...IPHONE,
  verdict: 'unknown',
  leaning,
  reason: 'iphone-either',
});

/**
 * The answer for an iPhone, which never reveals its model to a page. iOS 17 and later run only on the
 * generation with eSIM. Below that, the screen tells most of the others apart.
 */
export function answerForIPhone(
  userAgent: string,
  { screen, devicePixelRatio = 0 }: IPhoneScreen,
): Answer {
  const number = (pattern: RegExp) => Number(pattern.exec(userAgent)?.[1] ?? 0);
  // Safari 26 and later freeze the iOS number. Other browsers have no `Version/`.
  const iOS = Math.max(number(/Version\/(\d+)/), number(/iPhone OS (\d+)/));
  // Some apps write the hardware name: iPhone11,2 is the XS.
  const hardware = number(/iPhone(\d+),\d/);
  const short = Math.min(screen?.width ?? 0, screen?.height ?? 0);
  const long = Math.max(screen?.width ?? 0, screen?.height ?? 0);
  const scale = Math.round(devicePixelRatio);

  if (iOS >= 17 || hardware >= 11) return WITH_ESIM;
  if (hardware) return WITHOUT_ESIM;
  // The first iPhones with eSIM came with iOS 12. An older iOS on a newer screen is a false user agent.
  if (iOS && iOS < 12) return long > 812 ? eitherOne('none') : WITHOUT_ESIM;
  // Plus models, with the standard and the zoomed display.
  if (short === 414 && long === 736) return WITHOUT_ESIM;
  if (short === 375 && long === 667 && scale === 3) return WITHOUT_ESIM;
  // Small models with eSIM and without. The first with eSIM, the SE of 2020, came with iOS 13.
  if (long === 667 || long === 568) return iOS === 12 ? WITHOUT_ESIM : eitherOne('none');
  // XR and 11 with the zoomed display.
  if (long === 812 && scale === 2) return WITH_ESIM;
  // iPhone X without eSIM, four models with it, or a larger one with the zoomed display.
  if (long === 812 || long === 693) return eitherOne('yes');
  return long > 812 ? WITH_ESIM : eitherOne('none');
}
