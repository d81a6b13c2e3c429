/** Registers the three tags, and exports everything that a file with any number of languages can do. */
import { define } from '../elements/shared/define.js';
import { upgradeDivs } from '../embed/upgrade-divs.js';
import { EsimDeviceCheck } from '../elements/device-check/device-check.js';
import { EsimFaq } from '../elements/faq/faq.js';
import { EsimRenewGuide } from '../elements/renew-guide/renew-guide.js';
import { version } from '../elements/shared/version.js';

// First, because the guide contains it.
define('esim-device-check', EsimDeviceCheck, version);
define('esim-renew-guide', EsimRenewGuide, version);
define('esim-faq', EsimFaq, version);
upgradeDivs('esim-renew-guide', 'esim-faq', 'esim-device-check');

export { EsimDeviceCheck, EsimFaq, EsimRenewGuide, version };
export * from '../elements/shared/events.js';
export { checkDevice, type DeviceOptions } from '../devices/check-device.js';
export { detectDevice, type Detected, type NavigatorLike } from '../devices/detect-device.js';
export { readDevices } from '../devices/read-devices.js';
export { searchDevices, type Suggestion } from '../devices/search-devices.js';
export type { DevicesConfig } from '../devices/schema.js';
export type { DeviceTable } from '../devices/table.js';
export type { Answer, Place, Sure, Verdict } from '../devices/verdict.js';
export type { Carrier, CarrierConfig, ConfigError } from '../carriers/carrier.js';
