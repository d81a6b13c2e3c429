import { checkModel } from './check-device.js';
import { answerForIPhone, IPAD } from './iphone.js';
import { toText } from './normalize.js';
import { builtInDevices, type DeviceTable } from './table.js';
import { isModel, modelInUserAgent } from './user-agent.js';
import { unknownAnswer, type Answer } from './verdict.js';

/** The parts of a browser that we read: a real `navigator`, or a record of one. */
export interface NavigatorLike {
  userAgent?: string;
  maxTouchPoints?: number;
  userAgentData?: {
    mobile?: boolean;
    getHighEntropyValues?(hints: string[]): Promise<{ model?: string }>;
  };
  /** A model that is already known, for example from the header of a client hint. */
  model?: string;
  /** In points, as browsers give it. Only used for iPhones. */
  screen?: { width: number; height: number };
  devicePixelRatio?: number;
}

/** The answer, and the kind of device. */
export type Detected = Answer & {
  seen: 'phone' | 'iphone' | 'ipad' | 'computer' | 'nothing';
  /** The model that the browser gave. It stays in the page. */
  model?: string;
};

/** How long a browser may take to give its model, in milliseconds. */
const MODEL_TIMEOUT = 600;

/** The regular expressions below are not linear, so cap the user agent and the model. Real ones are shorter. */
const MAX_LENGTH = 1000;

/** Televisions, consoles, glasses and Windows tablets, by their user agent or model. */
const NO_PHONE = /TV(?![a-z])|\bAFT[A-Z]|BRAVIA|Chromecast|Xbox|PlayStation|Quest|Surface (?!Duo)/;

const NO_PHONE_SEEN: Detected = { ...unknownAnswer('computer'), seen: 'computer' };

const NOTHING_SEEN: Detected = { ...unknownAnswer('hidden'), seen: 'nothing' };

/**
 * Detects the phone from what its browser reveals. Sends nothing. Never rejects: a browser that refuses,
 * stays silent or reveals nothing gets an answer too.
 *
 * @param table replaces the built-in table, see `readDevices`
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
    // A replaced `navigator` may throw on every access.
    return NOTHING_SEEN;
  }
}

async function modelOf(browser: NavigatorLike): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    if (browser.model) return browser.model;
    const timeout = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), MODEL_TIMEOUT);
    });
    const hints = browser.userAgentData?.getHighEntropyValues?.(['model']);
    return (await Promise.race([hints, timeout]))?.model;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Like `detectDevice`, without asking the browser for its model. */
export function readBrowser(
  browser: NavigatorLike,
  table: DeviceTable = builtInDevices(),
): Detected {
  const { userAgentData, screen, maxTouchPoints = 0 } = browser;
  const userAgent = toText(browser.userAgent, MAX_LENGTH);
  const hasTouch = maxTouchPoints > 1;
  const width = Math.min(screen?.width ?? 0, screen?.height ?? 0);

  // Windows phones had the names of all other systems in their user agent.
  if (/Windows Phone|iPod/.test(userAgent)) return NOTHING_SEEN;
  const hint = toText(browser.model, MAX_LENGTH);
  const isAndroid = /Android|OpenHarmony|HarmonyOS/.test(userAgent);
  // An iPad, and an iPhone that asks for desktop pages, say they are a Mac. No iPad is narrower than 700.
  const isFakeMac = /Macintosh/.test(userAgent) && hasTouch;
  // In an app for iPhones, an iPad says it is one, but some apps name the machine, too.
  if (/iPad/.test(userAgent) || (isFakeMac && !(width > 0 && width < 700))) {
    return { ...IPAD, seen: 'ipad' };
  }
  if (isFakeMac || (/iPhone/.test(userAgent) && !isAndroid)) {
    return { ...answerForIPhone(userAgent, browser), seen: 'iphone' };
  }

  const model = isModel(hint) ? hint : modelInUserAgent(userAgent);
  if (NO_PHONE.test(isAndroid && model ? model : `${userAgent} ${hint}`)) return NO_PHONE_SEEN;
  // Windows gives the model of a computer.
  if (model && (isAndroid || !/Windows/.test(userAgent))) {
    return { ...checkModel(model, table), seen: 'phone', model };
  }
  if (isAndroid || userAgentData?.mobile) return NOTHING_SEEN;

  // An Android phone that asks for desktop pages says it is Linux, and has a touch screen.
  const isFakeLinux = /Linux/.test(userAgent) && hasTouch;
  return /Windows|Macintosh|CrOS|Linux|X11/.test(userAgent) && !isFakeLinux
    ? NO_PHONE_SEEN
    : NOTHING_SEEN;
}
