import { checkModel } from './check-device.js';
import { builtInDevices, type DeviceTable } from './table.js';
import type { Answer } from './verdict.js';

/** What of a browser is looked at. A real `navigator` fits; so does a record of one. */
export interface NavigatorLike {
  userAgent?: string;
  maxTouchPoints?: number;
  userAgentData?: {
    mobile?: boolean;
    getHighEntropyValues?(hints: string[]): Promise<{ model?: string }>;
  };
  /** A model that is already known, as from a client hint's header. */
  model?: string;
  /** In points, as browsers give it. Only for iPhones. */
  screen?: { width: number; height: number };
  devicePixelRatio?: number;
}

/** Which kind of device it is, and what that means for eSIM. */
export type Detected = Answer & {
  seen: 'phone' | 'iphone' | 'ipad' | 'computer' | 'nothing';
  /** The model that the browser gave. Stays in the page. */
  model?: string;
};

/** How long a browser may think about its own model, in milliseconds. */
const PATIENCE = 600;

/**
 * Which phone this is, from what its browser tells; nothing is sent anywhere. Never rejects: a browser
 * that refuses, does not answer in time, or has nothing to say, is an answer too.
 *
 * @param table another one, see `readDevices`
 */
export async function detectDevice(
  browser: NavigatorLike,
  table: DeviceTable = builtInDevices(),
): Promise<Detected> {
  const model = await modelOf(browser);
  try {
    const { userAgent, maxTouchPoints, userAgentData, screen, devicePixelRatio } = browser;
    return readBrowser(
      { userAgent, maxTouchPoints, userAgentData, screen, devicePixelRatio, model },
      table,
    );
  } catch {
    // What stands in the place of a browser may throw at every question.
    return { ...nothing('hidden'), seen: 'nothing' };
  }
}

async function modelOf(browser: NavigatorLike): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    if (browser.model || !browser.userAgentData?.getHighEntropyValues) return browser.model;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    const asked = browser.userAgentData.getHighEntropyValues(['model']);
    return (await Promise.race([asked, late]))?.model;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The same without waiting: of what is already there. */
export function readBrowser(
  browser: NavigatorLike,
  table: DeviceTable = builtInDevices(),
): Detected {
  const { userAgentData, screen, maxTouchPoints = 0 } = browser;
  // Nobody's real one is longer, and a search in one without end would never come back.
  const agent = String(browser.userAgent ?? '').slice(0, 1000);
  const touch = maxTouchPoints > 1;
  // With "desktop site" on, an iPhone calls itself a Mac too; its screen is smaller than any iPad's.
  const asMac = /Macintosh/.test(agent) && touch;
  const small = asMac && Math.min(screen?.width ?? 0, screen?.height ?? 0) < 700 && !!screen?.width;
  // Windows phones named everything in their agent.
  if (/Windows Phone|iPod/.test(agent)) return { ...nothing('hidden'), seen: 'nothing' };
  if (small || /iPhone/.test(agent)) return { ...iphone(agent, browser), seen: 'iphone' };
  if (asMac || /iPad/.test(agent)) {
    return { ...nothing('cellular'), sure: 'maker', source: 'apple', seen: 'ipad' };
  }
  const hint = typeof browser.model === 'string' ? browser.model.trim() : '';
  const model = hint && !NO_MODEL.test(hint) ? hint : modelInAgent(agent);
  if (model) return { ...checkModel(model, table), seen: 'phone', model };
  if (/Android|OpenHarmony|HarmonyOS/.test(agent) || userAgentData?.mobile) {
    return { ...nothing('hidden'), seen: 'nothing' };
  }
  // A phone that was asked for the desktop site calls itself Linux, and has a screen to touch.
  if (/Windows|Macintosh|CrOS|Linux|X11/.test(agent) && !(/Linux/.test(agent) && touch)) {
    return { ...nothing('computer'), seen: 'computer' };
  }
  return { ...nothing('hidden'), seen: 'nothing' };
}

const nothing = (reason: Answer['reason']) =>
  ({ verdict: 'unknown', leaning: 'none', reason, sure: 'unverified', source: '' }) as const;

/** What stands between the brackets of an Android browser's name, and is no model. */
const NO_MODEL =
  /^(linux.*|android.*|u|k|wv|mobile|tablet|arm.*|x86.*|rv:.*|harmonyos.*|openharmony.*|[hg]mscore.*|phone|[a-z]{2}([-_][a-z]{2,4}){0,2}|build.*|unknown|generic.*|compatible|opera .*|.*bot.*|https?:.*|\+http.*)$/i;

/** The model in an Android user agent: `SM-S918B` in `(Linux; Android 14; SM-S918B Build/UP1A; wv)`. */
export function modelInAgent(agent: string): string | undefined {
  const [, inside] = /\(((?:[^()]|\([^()]*\))*Android(?:[^()]|\([^()]*\))*)\)/.exec(agent) ?? [];
  return inside
    ?.split(';')
    .map((part) => part.replace(/^\s*SAMSUNG |\bBuild\/.*|\bMIUI\/.*/g, '').trim())
    .find((part) => part && !NO_MODEL.test(part));
}

const MAKER = {
  sure: 'maker',
  source: 'apple',
  device: { id: 'iphone', name: 'iPhone', brand: 'Apple' },
} as const;

/**
 * An iPhone never says its model to a page. iOS 17 and later run only on the generation with eSIM; below,
 * the screen tells the rest apart, as far as it can.
 */
function iphone(agent: string, { screen, devicePixelRatio = 0 }: NavigatorLike): Answer {
  const number = (pattern: RegExp) => Number(pattern.exec(agent)?.[1] ?? 0);
  // Safari 26 and later keep an old system number; other browsers have no `Version/`.
  const version = Math.max(number(/Version\/(\d+)/), number(/iPhone OS (\d+)/));
  // Some apps write the machine's own name: iPhone11,2 is the XS.
  const machine = number(/iPhone(\d+),\d/);
  const short = Math.min(screen?.width ?? 0, screen?.height ?? 0);
  const long = Math.max(screen?.width ?? 0, screen?.height ?? 0);
  const scale = Math.round(devicePixelRatio);
  const newer: Answer = {
    ...MAKER,
    verdict: 'supported-unless',
    where: ['CN', 'HK', 'MO'],
    reason: 'iphone-new',
    ask: { what: 'sold-in', places: ['CN', 'HK', 'MO'] },
  };
  const older: Answer = { ...MAKER, verdict: 'unsupported', reason: 'iphone-old' };
  const either = (leaning: 'yes' | 'no' | 'none'): Answer => ({
    ...MAKER,
    verdict: 'unknown',
    leaning,
    reason: 'iphone-either',
  });

  if (version >= 17 || machine >= 11) return newer;
  if (machine) return older;
  // The first ones with eSIM came with iOS 12. One that says less, and has a screen that only these have,
  // does not say the truth.
  if (version && version < 12) return long > 812 ? either('none') : older;
  // Plus models, whole and zoomed.
  if (short === 414 && long === 736) return older;
  if (short === 375 && long === 667 && scale === 3) return older;
  // The two small ones with eSIM, like those without; the first of them came with iOS 13.
  if (long === 667 || long === 568) return version === 12 ? older : either('none');
  // Zoomed XR and 11.
  if (long === 812 && scale === 2) return newer;
  // iPhone X, which has none, and four that have it; or a zoomed larger one.
  if (long === 812 || long === 693) return either('yes');
  return long > 812 ? newer : either('none');
}
