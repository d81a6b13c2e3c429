import type { Place } from '../../content/scene.js';
import { attempt } from '../../locales/attempt.js';
import { isZone } from '../../rules/clock.js';
import { withoutVisit } from '../../rules/visit.js';

let zone: string | undefined;

/** The phone's own time zone. Read late: making the first formatter is slow. */
export const phoneZone = (): string => (zone ??= knownZone());

/** If `Intl` does not know the phone's zone, the one that has the same time now. */
function knownZone(): string {
  const hours = Math.round(new Date().getTimezoneOffset() / 60);
  const own = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
  // The sign in these names is the other way round: Etc/GMT-7 is seven hours ahead.
  const zones = [attempt(own), `Etc/GMT${hours < 0 ? hours : `+${hours}`}`];
  return zones.find((zone) => zone && isZone(zone)) ?? 'UTC';
}

/** Routers that keep the path of their page in the hash: `#/help`. */
const isRoute = (hash: string): boolean => /^#!?\//.test(hash);

const isHome = ({ pathname }: URL | Location): boolean => /^\/(index\.\w+)?$/.test(pathname);

/** The address that the page gives itself. Some sites name their first page on all pages. */
function canonical(): URL | undefined {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel~=canonical]') ?? {};
  if (!href?.startsWith('http')) return undefined;
  const url = new URL(href);
  return isHome(url) && !isHome(location) ? undefined : url;
}

/**
 * Address that opens the page again. Not in a frame: its address leads to the frame, and holds what its
 * host wrote. Not for a file on the reader's own disk.
 *
 * @param hash a place in the page. There is no such address if the hash already names the page
 */
export function pageAddress(hash = ''): string | undefined {
  const isRouted = isRoute(location.hash);
  if (window !== top || !location.protocol.startsWith('http') || (hash && isRouted))
    return undefined;
  const url = withoutVisit(canonical() ?? new URL(location.href));
  url.hash = isRouted ? location.hash : hash;
  return url.href;
}

/** Whether a file on the page has defined `<esim-device-check>`. */
export const hasDeviceCheck = (): boolean => !!customElements.get('esim-device-check');

/** Where and when the reader sees the page. */
export const currentPlace = (sandboxed: boolean, lang?: string | null): Place => ({
  get address() {
    return pageAddress();
  },
  sandboxed,
  lang: lang ?? undefined,
  onPaper: false,
  offline: navigator.onLine === false,
  hasDeviceCheck: hasDeviceCheck(),
  now: Date.now(),
  get zone() {
    return phoneZone();
  },
});
