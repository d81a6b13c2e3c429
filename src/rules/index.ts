/** Decisions without a page: for servers, site builders and tests. Nothing here touches a DOM. */
export {
  readCarrier,
  type Carrier,
  type CarrierConfig,
  type ConfigError,
} from '../carriers/carrier.js';
export { builtIns } from '../carriers/carriers.js';
export { appLinks } from './app-links.js';
export { dateRange } from './fact-dates.js';
export { isOwnHost } from './own-host.js';
export { countedSteps } from './progress.js';
export * from './ways.js';
export * from './which-carrier.js';
export { checkDevice, type DeviceOptions } from '../devices/check-device.js';
export { detectDevice, type Detected, type NavigatorLike } from '../devices/detect-device.js';
export { readDevices } from '../devices/read-devices.js';
export { searchDevices, type Suggestion } from '../devices/search-devices.js';
export { builtInDevices, type DeviceTable } from '../devices/table.js';
export type { DevicesConfig } from '../devices/schema.js';
export type { Answer, Place, Sure, Verdict } from '../devices/verdict.js';
