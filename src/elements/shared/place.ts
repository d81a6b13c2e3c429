import type { Place } from '../../content/scene.js';
import { attempt } from '../../rules/attempt.js';
import { isZone } from '../../rules/clock.js';

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

/** Address of the page. Not in a frame: its address leads to the frame, and holds what its host wrote. */
const pageAddress = (): string | undefined =>
  self === top && location.protocol.startsWith('http') ? location.href : undefined;

/** Whether a file on the page has defined `<esim-device-check>`. */
export const hasDeviceCheck = (): boolean => !!customElements.get('esim-device-check');

/** Where and when the reader sees the page. */
export const currentPlace = (sandboxed: boolean): Place => ({
  address: pageAddress(),
  sandboxed,
  onPaper: false,
  hasDeviceCheck: hasDeviceCheck(),
  now: Date.now(),
  get zone() {
    return phoneZone();
  },
});
