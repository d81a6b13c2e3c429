/** The rules alone, for servers, site builders and tests. Nothing here needs a DOM. */
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
export * from './calendar-file.js';
export * from './clock.js';
export { codeRoute, type BankTexts, type CodeRoute, type NumbersOn } from './code-route.js';
export * from './expiry.js';
export {
  SHELF_LIFE,
  staleFacts,
  type FactKind,
  type ShelfLife,
  type StaleFact,
} from './freshness.js';
export { readTerms, type WrittenTerms, type WrongTerm } from './plan-terms.js';
export { countedSteps } from './progress.js';
export {
  renewable,
  type Outcome,
  type PlanKind,
  type PlanState,
  type Renewable,
} from './renewable.js';
export * from './ways.js';
export * from './which-carrier.js';
export { checkDevice, type DeviceOptions } from '../devices/check-device.js';
export { detectDevice, type Detected, type NavigatorLike } from '../devices/detect-device.js';
export { readDevices } from '../devices/read-devices.js';
export { searchDevices, type Suggestion } from '../devices/search-devices.js';
export { builtInDevices, type DeviceTable } from '../devices/table.js';
export type { DevicesConfig } from '../devices/schema.js';
export type { Answer, Place, Sure, Verdict } from '../devices/verdict.js';
