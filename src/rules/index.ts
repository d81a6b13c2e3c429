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
