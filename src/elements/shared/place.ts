import type { Place } from '../../content/scene.js';

let zone: string | undefined;

/** The phone's own time zone. Read late: making the first formatter is slow. */
export const phoneZone = (): string =>
  (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

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
