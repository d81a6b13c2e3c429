import type { NavigatorLike } from '../../devices/detect-device.js';

/** What the browser says about the phone that shows the page. Throws if it refuses, or the page has broken it. */
export function readBrowser(): NavigatorLike {
  const { userAgent, maxTouchPoints, userAgentData } = navigator as NavigatorLike;
  return { userAgent, maxTouchPoints, userAgentData, screen, devicePixelRatio };
}
