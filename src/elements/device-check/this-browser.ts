import type { NavigatorLike } from '../../devices/detect-device.js';

/** What this browser says about its phone. Throws if it refuses, or the page has broken it. */
export function thisBrowser(): NavigatorLike {
  const { userAgent, maxTouchPoints, userAgentData } = navigator as NavigatorLike;
  return { userAgent, maxTouchPoints, userAgentData, screen, devicePixelRatio };
}
